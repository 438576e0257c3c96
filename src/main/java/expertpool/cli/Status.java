package expertpool.cli;

import expertpool.appraisal.Evidence;
import expertpool.appraisal.SilentDepartments;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Predictability;
import expertpool.edition.Editions;
import expertpool.edition.Member;
import expertpool.filing.Archive;
import expertpool.filing.Submissions;
import expertpool.finding.Verdict;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Foresight;
import expertpool.roster.Quotas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 一屏概况: counts, quotas, what is due, what is coming. */
final class Status {
    private final Session session;
    private final Terminal terminal;
    private final BureauPack bureau;
    private final LocalDate day;

    private Status(Session session) {
        this.session = session;
        this.terminal = session.terminal();
        this.bureau = session.get(BureauPack.class);
        this.day = session.settings().asOf();
    }

    static int show(Session session) {
        Status status = new Status(session);
        List<Expert> pool = session.get(Experts.class).all();
        status.counts(pool);
        status.dispatches();
        status.editions();
        status.foresight(pool);
        status.reminders();
        return 0;
    }

    private void counts(List<Expert> pool) {
        Map<Verdict, Integer> counts = session.get(Submissions.class).counts();
        if (counts.isEmpty() && !session.get(Archive.class).isEmpty()) {
            terminal.say(
                    "警告：登记是空的，原件档案中却有文件，数据库可能已经丢失。请先停用，从备份恢复数据文件夹（见docs/operations.md）",
                    "warning: the register is empty and the archive is not: restore the data folder");
        }
        counts.forEach((verdict, count) ->
                terminal.say(verdict.chinese() + "　" + count + "个文件", verdict.code() + "  " + count + " files"));
        for (Quotas.Line line : Quotas.count(bureau.classification(), pool, day).lines()) {
            terminal.say(
                    "%s　%d/%d人".formatted(line.industry().name(), line.counted(), line.quota()),
                    "%s  %d/%d".formatted(line.industry().name(), line.counted(), line.quota()));
        }
    }

    private void dispatches() {
        Dispatching dispatching = session.get(Dispatching.class);
        long filed = dispatching.dispatches().standing();
        long drawn = dispatching.drawn();
        terminal.say(
                "已备案派出报备单%d份，其中已抽取%d份".formatted(filed, drawn),
                "%d dispatch requests filed, %d drawn".formatted(filed, drawn));
        long unable = dispatching.unable();
        if (unable > 0) {
            terminal.say(
                    unable + "份派出中有专家不能参加，请用 replace 调整", unable + " dispatches with an expert who cannot go: replace");
        }
        dispatching
                .predictability()
                .map(Predictability::warnings)
                .orElse(List.of())
                .forEach(line -> terminal.say(line, "Foreseeable: " + line));
    }

    /** The edition in force, and how far the next one has come. */
    private void editions() {
        Editions editions = session.get(Editions.class);
        editions.issued()
                .ifPresent(issued -> terminal.say(
                        "现行名单：%s，%s印发，%s，%d人"
                                .formatted(issued.name(), issued.day(), issued.documentNumber(), issued.members()),
                        "In force: edition %d-%d of %s, %d people"
                                .formatted(issued.year(), issued.revision(), issued.day(), issued.members())));
        editions.open()
                .ifPresent(open -> terminal.say(
                        "%s：%s已于%s登记，待办%s"
                                .formatted(
                                        open.name(),
                                        open.stage().chinese(),
                                        open.day(),
                                        open.stage().next().orElseThrow().chinese()),
                        "Edition %d-%d: %s on %s, next is %s"
                                .formatted(
                                        open.year(),
                                        open.revision(),
                                        open.stage(),
                                        open.day(),
                                        open.stage().next().orElseThrow())));
    }

    private void foresight(List<Expert> pool) {
        Foresight foresight = Foresight.of(
                bureau.regulation(),
                bureau.classification(),
                pool,
                session.get(Editions.class).inForce().stream()
                        .map(Member::expert)
                        .toList(),
                day);
        people("已经到龄", "Over age already", foresight.over());
        people("十二个月内到龄", "Over age within twelve months", foresight.leaving());
        foresight
                .shares()
                .forEach(share -> terminal.say(
                        "　到龄后%s由%d人变为%d人，名额%d人"
                                .formatted(share.industry().name(), share.now(), share.after(), share.quota()),
                        "  %s: from %d to %d of %d"
                                .formatted(share.industry().name(), share.now(), share.after(), share.quota())));
        foresight
                .specialties()
                .forEach(scarce -> terminal.say(
                        "　到龄后专业%s由%d人变为%d人".formatted(scarce.specialty().printed(), scarce.now(), scarce.after()),
                        "  specialty %s: from %d to %d"
                                .formatted(scarce.specialty().printed(), scarce.now(), scarce.after())));
        daily(foresight);
    }

    private void daily(Foresight foresight) {
        foresight.daily().stream()
                .filter(daily -> daily.isOutOfRange()
                        || !daily.joined().isEmpty()
                        || !daily.left().isEmpty())
                .forEach(daily -> terminal.say(
                        "%s日常技术服务专家%d名，规定%d至%d名%s%s"
                                .formatted(
                                        daily.department(),
                                        daily.count(),
                                        daily.least(),
                                        daily.most(),
                                        changed("，新增", daily.joined()),
                                        changed("，清退", daily.left())),
                        "%s: %d daily experts, %d to %d asked%s%s"
                                .formatted(
                                        daily.department(),
                                        daily.count(),
                                        daily.least(),
                                        daily.most(),
                                        changed(", new: ", daily.joined()),
                                        changed(", removed: ", daily.left()))));
    }

    private static String changed(String how, List<String> names) {
        return names.isEmpty() ? "" : how + String.join("、", names);
    }

    private void people(String chinese, String english, List<Foresight.Leaving> leaving) {
        if (!leaving.isEmpty()) {
            String names = leaving.stream()
                    .map(one -> "%s（%s）".formatted(one.name(), one.lastDay()))
                    .collect(Collectors.joining("、"));
            terminal.say(
                    "%s%d人：%s".formatted(chinese, leaving.size(), names),
                    "%s: %d, %s".formatted(english, leaving.size(), names));
        }
    }

    private void reminders() {
        Stream.of(
                        Foresight.edition(
                                bureau.regulation(), session.get(Editions.class).isIssuedInTheYearOf(day), day),
                        SilentDepartments.reminder(bureau.regulation(), session.get(Evidence.class), day))
                .flatMap(Optional::stream)
                .forEach(line -> terminal.say(
                        "%s（%s）。%s".formatted(line.problem(), line.basis(), line.remedy()),
                        "Due: %s (%s)".formatted(line.problem(), line.basis())));
    }
}
