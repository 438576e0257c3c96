package expertpool.cli;

import expertpool.expert.IdNumber;
import expertpool.job.Operations;
import expertpool.job.RemovalLetters;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 清退: records that somebody leaves the pool; it works at once. */
final class Removing {
    private Removing() {}

    /**
     * What was asked for.
     *
     * @param ground article and item as in {@code 8.6}
     * @param evidence what shows it, {@code proposer} and {@code approver} who decided it; empty if not told
     */
    record Request(String id, String ground, String reason, String evidence, String proposer, String approver) {}

    static int remove(Session session, Request request) throws Problem {
        Citation ground = ground(session.get(BureauPack.class), request.ground());
        if (request.reason().isEmpty()) {
            throw new Problem(2, "请用 --reason 写明清退的理由");
        }
        Expert expert = session.get(Experts.class).all().stream()
                .filter(one -> one.idNumber().number().equals(request.id()))
                .findFirst()
                .filter(one -> IdNumber.of(request.id()).isPresent())
                .orElseThrow(() -> new Problem(Problem.FAILED, "专家库中没有这个身份证号的人，没有记录清退"));
        Removals removals = session.get(Removals.class);
        LocalDate today = session.settings().asOf();
        boolean onTheSameDay = removals.all().stream().anyMatch(one -> isOf(one, request.id(), today));
        if (expert.status() == Expert.Status.REMOVED || onTheSameDay) {
            throw new Problem(Problem.FAILED, "此人已经清退，没有重复记录");
        }
        removals.record(new Removal(
                expert.idNumber(),
                ground,
                today,
                request.reason(),
                request.evidence(),
                request.proposer(),
                request.approver()));
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        session.get(RemovalLetters.class).paths(session.get(Experts.class).all()).entrySet().stream()
                .filter(letter -> isOf(letter.getKey(), request.id(), today))
                .map(letter -> session.settings().output().resolve(letter.getValue()))
                .forEach(letter -> session.terminal()
                        .say(
                                "已记录清退，即日起不再参加抽取。清退函：" + letter + ".docx（.pdf）。请另存后编发文字号、盖章发出。",
                                "Removal recorded. The letter, to be copied, numbered and sealed: " + letter
                                        + ".docx (.pdf)"));
        return 0;
    }

    private static boolean isOf(Removal removal, String id, LocalDate day) {
        return removal.idNumber().number().equals(id) && removal.day().equals(day);
    }

    /** The items of the article that the pack names as the basis of a removal. */
    private static Citation ground(BureauPack bureau, String written) throws Problem {
        int article = bureau.regulation().basis("removal").article();
        Map<String, Citation> grounds = bureau.law().provisions().keySet().stream()
                .filter(place -> place.article() == article && place.item() > 0)
                .sorted(Comparator.comparing(Citation::item))
                .collect(Collectors.toMap(
                        place -> place.article() + "." + place.item(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        Citation ground = grounds.get(written);
        if (ground == null) {
            throw new Problem(
                    2,
                    "清退依据应写作 %s（%s各项）"
                            .formatted(String.join("、", grounds.keySet()), new Citation(article, 0).chinese()));
        }
        return ground;
    }
}
