package expertpool.cli;

import expertpool.expert.IdNumber;
import expertpool.job.Operations;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.time.Clock;
import java.util.Comparator;
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
        boolean onTheSameDay = removals.all().stream()
                .anyMatch(one -> one.idNumber().equals(request.id())
                        && one.day().equals(session.settings().asOf()));
        if (expert.status() == Expert.Status.REMOVED || onTheSameDay) {
            throw new Problem(Problem.FAILED, "此人已经清退，没有重复记录");
        }
        removals.record(new Removal(
                request.id(),
                ground.code(),
                request.reason(),
                session.settings().asOf(),
                request.evidence(),
                request.proposer(),
                request.approver()));
        session.terminal()
                .say(
                        "已记录清退，即日起不再参加抽取。函告所在单位的公函尚未建成，请人工发函。",
                        "Removal recorded. The letter to the employer is not built yet.");
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        return 0;
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
                        java.util.LinkedHashMap::new));
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
