package expertpool.cli;

import expertpool.expert.IdNumber;
import expertpool.job.Operations;
import expertpool.job.RemovalDesk;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.regulation.Grounds;
import expertpool.roster.Candidates;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        String id = request.id().strip().toUpperCase(Locale.ROOT);
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        LocalDate today = session.settings().asOf();
        Removals removals = session.get(Removals.class);
        Expert expert = person(session, id);
        check(session, expert, today);
        if (Grounds.of(session.get(BureauPack.class)).isHealth(ground, expert.idNumber(), today)
                && request.evidence().isEmpty()) {
            throw new Problem(
                    2,
                    "此人没有超过规定年龄，按%s清退只能是身体原因，请用 --evidence 写明证明材料；依据写错的，请改正 --ground。没有记录清退"
                            .formatted(ground.chinese()));
        }
        Removal removal = new Removal(
                expert.idNumber(),
                ground,
                today,
                request.reason(),
                request.evidence(),
                request.proposer(),
                request.approver(),
                "",
                Map.of());
        session.get(RemovalDesk.class).record(removal, expert);
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        say(session, removals, id, today);
        missing(session, request);
        return 0;
    }

    private static void missing(Session session, Request request) {
        String missing = Stream.of(
                        request.proposer().isEmpty() ? "提出单位（--proposed-by）" : "",
                        request.approver().isEmpty() ? "批准人（--approved-by）" : "",
                        request.evidence().isEmpty() ? "依据材料（--evidence）" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            session.terminal()
                    .say(
                            "  注意：没有写明" + missing + "，记录登记后不能补写，请另存批准材料备查。",
                            "  note: proposer, approver or evidence was not told and cannot be added.");
        }
    }

    private static Expert person(Session session, String id) throws Problem {
        if (IdNumber.of(id).isEmpty()) {
            throw new Problem(2, "--id 不是有效的身份证号（18位，末位校验），请核对。没有记录清退");
        }
        return session.get(Experts.class).all().stream()
                .filter(one -> one.idNumber().number().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.FAILED, "专家库中没有这个身份证号的人，没有记录清退"));
    }

    private static void check(Session session, Expert expert, LocalDate today) throws Problem {
        String id = expert.idNumber().number();
        boolean onTheSameDay = session.get(Removals.class).all().stream().anyMatch(one -> isOf(one, id, today));
        if (expert.status() == Expert.Status.REMOVED || onTheSameDay) {
            throw new Problem(Problem.FAILED, "此人已经清退，没有重复记录");
        }
        Optional<LocalDate> latest = session.get(Candidates.class).latestReceipt(id);
        if (latest.filter(received -> received.isAfter(today)).isPresent()) {
            throw new Problem(Problem.FAILED, "此人最近的材料是%s收到的，清退日期%s不能更早，请核对 --as-of".formatted(latest.get(), today));
        }
    }

    private static void say(Session session, Removals removals, String id, LocalDate day) {
        String letter = removals.all().stream()
                .filter(one -> isOf(one, id, day))
                .flatMap(one -> one.documents().keySet().stream())
                .map(path -> session.settings().output().resolve(path).toString())
                .collect(Collectors.joining("、"));
        if (letter.isEmpty()) {
            session.terminal()
                    .say("已记录清退。此人不在现行名单中，不发函。", "Removal recorded. No letter: the person is in no edition in force.");
        } else {
            session.terminal()
                    .say(
                            "已记录清退，即日起不再参加抽取。清退函：" + letter + "。请另存后编发文字号、盖章发出。",
                            "Removal recorded. The letter, to be copied, numbered and sealed: " + letter);
        }
    }

    private static boolean isOf(Removal removal, String id, LocalDate day) {
        return removal.idNumber().number().equals(id) && removal.day().equals(day);
    }

    private static Citation ground(BureauPack bureau, String written) throws Problem {
        Grounds grounds = Grounds.of(bureau);
        return grounds.items().stream()
                .filter(item -> dotted(item).equals(written))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        2,
                        "清退依据应写作 %s（%s各项）"
                                .formatted(
                                        grounds.items().stream()
                                                .map(Removing::dotted)
                                                .collect(Collectors.joining("、")),
                                        grounds.article().chinese())));
    }

    private static String dotted(Citation item) {
        return item.article() + "." + item.item();
    }
}
