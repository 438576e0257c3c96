package expertpool.cli;

import expertpool.appraisal.AppraisalYear;
import expertpool.appraisal.Appraisals;
import expertpool.appraisal.Evidence;
import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatches;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Draws;
import expertpool.filing.Balance;
import expertpool.filing.Balance.Account;
import expertpool.filing.Submissions;
import expertpool.finding.Verdict;
import expertpool.handout.AppraisalRound;
import expertpool.handout.RoundFiles;
import expertpool.job.FormPapers;
import expertpool.job.Operations;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the commands do in an open session. */
final class Actions {
    private Actions() {}

    /** The main job, with its closing table. */
    static int run(Session session, boolean strict) throws Problem {
        requireInput(session);
        Operations.Outcome outcome = session.get(Operations.class).run(now());
        long waiting = session.get(Dispatches.class).all().stream()
                .filter(dispatch -> !dispatch.superseded() && isWaiting(session.get(Draws.class), dispatch))
                .count();
        long unable = session.get(Dispatching.class).unable();
        if (unable > 0) {
            session.terminal()
                    .say(
                            "%d份已抽取的派出报备单有专家不能派出，见回执，请用 replace 调整。".formatted(unable),
                            "%d drawn dispatches have somebody who cannot go; see their receipts, and replace."
                                    .formatted(unable));
        }
        if (waiting > 0) {
            session.terminal()
                    .say(
                            "%d份派出报备单没有抽取专家，原因见各自的回执。".formatted(waiting),
                            "%d dispatch requests are not drawn; their receipts say why.".formatted(waiting));
        }
        if (outcome.unchanged()) {
            session.terminal().say("没有新材料，输出保持不变。", "Nothing new; the output stays as it is.");
        }
        return closing(session, outcome, strict);
    }

    /** Not drawn yet, and not too late for it. */
    private static boolean isWaiting(Draws draws, Dispatch dispatch) {
        return draws.draw(dispatch.number()).isEmpty()
                && draws.stop(dispatch.number())
                        .filter(stop -> stop.isFor("draw-past"))
                        .isEmpty();
    }

    /** Some of the jobs, by name. */
    static int jobs(Session session, boolean strict, String... names) throws Problem {
        if (List.of(names).contains("intake")) {
            requireInput(session);
        }
        return closing(session, session.get(Operations.class).run(now(), List.of(names)), strict);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static void requireInput(Session session) throws Problem {
        Path input = session.settings().input();
        if (!Files.isDirectory(input)) {
            throw new Problem(Problem.FAILED, "找不到投递文件夹 " + input + "。请建立该文件夹，或用 --input 另行指定");
        }
        if (!Files.isReadable(input) || !Files.isExecutable(input)) {
            throw new Problem(Problem.FAILED, "投递文件夹 " + input + " 不能读取。请检查权限");
        }
    }

    private static int closing(Session session, Operations.Outcome outcome, boolean strict) throws Problem {
        Terminal terminal = session.terminal();
        terminal.say(
                "本次新收%d个文件。累计：".formatted(outcome.received()), "%d new files. So far:".formatted(outcome.received()));
        outcome.balance().accounts().forEach(account -> say(terminal, account));
        List<Expert> pool = session.get(Experts.class).all();
        terminal.say(
                "专家%d人，其中可列入名单%d人。"
                        .formatted(
                                pool.size(), pool.stream().filter(Expert::isDue).count()),
                "%d experts, %d of them due for the roster."
                        .formatted(
                                pool.size(), pool.stream().filter(Expert::isDue).count()));
        terminal.say(
                "报告：" + session.settings().output().resolve("报告").resolve("index.html"),
                "Report: " + session.settings().output().resolve("报告").resolve("index.html"));
        requireBalance(outcome.balance());
        Map<Verdict, Integer> counts = session.get(Submissions.class).counts();
        boolean rejected = counts.containsKey(Verdict.REJECTED)
                || counts.containsKey(Verdict.PARTLY_ACCEPTED)
                || counts.containsKey(Verdict.QUARANTINED);
        return strict && rejected ? Problem.REJECTIONS : 0;
    }

    private static void say(Terminal terminal, Account account) {
        String chinese = account.out().entrySet().stream()
                .map(part -> part.getKey().chinese() + part.getValue())
                .collect(Collectors.joining("；"));
        String english = account.out().entrySet().stream()
                .map(part -> part.getValue() + " " + part.getKey().code())
                .collect(Collectors.joining(", "));
        terminal.say(
                "  %s%d：%s".formatted(account.unit().chinese(), account.in(), chinese),
                "  %d %s: %s".formatted(account.in(), account.unit().code(), english));
    }

    /** What came in and is not accounted for is a defect of ours; a run that has lost something must not look like one that has not. */
    private static void requireBalance(Balance balance) throws Problem {
        if (!balance.open().isEmpty()) {
            String units = balance.open().stream()
                    .map(account -> account.unit().chinese())
                    .collect(Collectors.joining("、"));
            throw new Problem(
                    Problem.FAILED,
                    "收支不平衡：" + units + "的来数与去数不等，见 output/data/run.json 的 balance。这是程序的缺陷，请联系维护人员；原件都在档案中");
        }
    }

    /** A year before the law, or one that has not begun, is wrong usage. */
    static int appraise(Session session, int year) throws Problem {
        requireYear(session, year);
        int status = closing(session, session.get(Operations.class).appraise(now(), year), false);
        int forms = session.get(Appraisals.class).counts().getOrDefault(year, 0);
        AppraisalYear appraised = session.get(Evidence.class).of(List.of(year)).get(0);
        int missing = appraised.duties().missing().size();
        session.terminal()
                .say(
                        "%d年度有%d份通过核查的考核表；应考核未考核%d人次，见 考核/%1$d/应考核未考核名单.xlsx。".formatted(year, forms, missing),
                        "%d appraisals for %d; %d are missing.".formatted(forms, year, missing));
        return status;
    }

    /** An appraisal is of a year since the regulation is in force. */
    private static void requireYear(Session session, int year) throws Problem {
        int first = session.get(BureauPack.class).regulation().since().getYear();
        int last = session.settings().asOf().getYear();
        if (year < first || year > last) {
            throw new Problem(2, "考核年度应在%d年至%d年之间，写的是%d".formatted(first, last, year));
        }
    }

    /** The blank forms of the bureau's pack, as they are handed out. */
    static int forms(Session session) {
        session.get(FormPapers.class).blanks();
        Path target = session.settings().output().resolve("空白表格");
        session.terminal().say("空白表格已放入 " + target + "。", "Blank forms are in " + target + ".");
        return 0;
    }

    /** 考核表, prefilled for whom each department has to appraise in a year. */
    static int appraisalForms(Session session, int year) throws Problem {
        requireYear(session, year);
        FormPapers.Round written = session.get(FormPapers.class)
                .appraisal(year)
                .orElseThrow(
                        () -> new Problem(Problem.FAILED, "单位资料夹 forms 中没有可以预填的考核表（table5-blank.docx），没有写出任何表格。请补上"));
        AppraisalRound round = written.round();
        long people = round.departments().values().stream()
                .mapToLong(tasks -> tasks.people().size())
                .sum();
        Path target = session.settings().output().resolve(RoundFiles.folder(year));
        session.terminal()
                .say(
                        "%d年度考核表已放入 %s：%d个科室，预填%d份。"
                                .formatted(year, target, round.departments().size(), people),
                        "Appraisal forms for %d are in %s: %d departments, %d prefilled."
                                .formatted(year, target, round.departments().size(), people));
        list(
                session,
                written.kept(),
                "以下%d份原来已有，内容不同（可能已经填写），没有覆盖；要换成新的，请先移走再运行：",
                "%d forms stood there with other words and were left alone; move them away to have new ones:");
        list(
                session,
                written.idle(),
                "以下%d份不在现在的考核名单中（已清退或者不需要考核），没有删除，请自行处理：",
                "%d forms are for nobody on the list; they were not deleted:");
        return 0;
    }

    private static void list(Session session, List<String> paths, String chinese, String english) {
        if (!paths.isEmpty()) {
            session.terminal().say(chinese.formatted(paths.size()), english.formatted(paths.size()));
            paths.forEach(path -> session.terminal().say("　" + path, "  " + path));
        }
    }
}
