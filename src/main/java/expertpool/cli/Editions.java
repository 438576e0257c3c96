package expertpool.cli;

import expertpool.job.Operations;
import expertpool.job.RosterPapers;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Regulation;
import expertpool.roster.Decisions;
import expertpool.roster.EditionStage;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 版次: takes an edition of the roster through its three stages (Article 7(3)); none is skipped or taken twice. */
final class Editions {
    private Editions() {}

    static int publish(Session session, int year, EditionStage stage, @Nullable String number, @Nullable LocalDate date)
            throws Problem {
        Decisions decisions = session.get(Decisions.class);
        LocalDate day = date == null ? session.settings().asOf() : date;
        check(
                session.get(BureauPack.class).regulation(),
                stage,
                decisions.stages(year),
                year,
                number,
                day,
                session.settings().asOf());
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        List<Expert> pool = session.get(Experts.class).all();
        session.get(RosterPapers.class).edition(pool, year, day, stage, number == null ? "" : number);
        List<Expert> members = pool.stream().filter(Expert::isDue).toList();
        session.inTransaction(() -> {
            decisions.reach(year, stage.code(), day, number);
            if (stage == EditionStage.ISSUE) {
                decisions.list(
                        year,
                        members.stream()
                                .map(expert -> expert.idNumber().number())
                                .toList());
            }
        });
        if (stage == EditionStage.ISSUE) {
            session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        }
        session.get(RosterPapers.class)
                .record(year, new TreeMap<>(decisions.stages(year)), number == null ? "" : number, members);
        session.terminal()
                .say(
                        "%d年名单%s已写出并登记。会议记录等依据的登记、与上一版的对照尚未建成。".formatted(year, stage.chinese()),
                        "Edition %d: %s. Evidence and changes are not built yet.".formatted(year, stage.code()));
        return 0;
    }

    private static void check(
            Regulation regulation,
            EditionStage stage,
            Map<String, LocalDate> reached,
            int year,
            @Nullable String number,
            LocalDate day,
            LocalDate today)
            throws Problem {
        if (reached.containsKey(stage.code())) {
            throw new Problem(Problem.FAILED, "%d年名单的%s已经登记过，不能重复".formatted(year, stage.chinese()));
        }
        Optional<EditionStage> skipped = stage.before().filter(before -> !reached.containsKey(before.code()));
        if (skipped.isPresent()) {
            throw new Problem(
                    Problem.FAILED,
                    "%d年名单还没有%s，不能越过（%s）"
                            .formatted(
                                    year,
                                    skipped.get().chinese(),
                                    regulation.basis("edition").chinese()));
        }
        if (stage == EditionStage.ISSUE && number == null) {
            throw new Problem(2, "印发需要发文字号，请用 --document-number 给出");
        }
        if (day.isAfter(today)) {
            throw new Problem(2, "日期" + day + "还没有到");
        }
    }
}
