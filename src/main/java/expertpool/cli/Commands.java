package expertpool.cli;

import expertpool.ExpertPoolSettings;
import expertpool.cli.Runner.Action;
import expertpool.dispatch.Adjustment.Outsider;
import expertpool.edition.EditionStage;
import expertpool.edition.Waiver;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands of the interface contract. None of them pretends: what one does not do yet, it says. */
@Command(
        name = "expertpool",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = {
            "应急管理专家库：收件、核查、名单、派出、考核、结算",
            "Expert pool: intake, examination, roster, dispatch, appraisal, settlement"
        })
public final class Commands implements Callable<Integer> {
    /** A year of four digits; the key of a form has room for no other. */
    private static final int EARLIEST = 1000;

    private static final int LATEST = 9999;

    /** What forms can be prefilled for. */
    private static final String APPRAISAL = "appraisal";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--input", defaultValue = "input", scope = ScopeType.INHERIT, description = "投递文件夹 drop folder")
    private Path input = Path.of("input");

    @Option(names = "--output", defaultValue = "output", scope = ScopeType.INHERIT, description = "输出文件夹 output folder")
    private Path output = Path.of("output");

    @Option(
            names = "--data",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "数据文件夹 database and archive")
    private Path data = Path.of("data");

    @Option(
            names = "--bureau",
            defaultValue = "templates/changzhi",
            scope = ScopeType.INHERIT,
            description = "单位资料夹 the bureau's pack")
    private Path bureau = Path.of("templates/changzhi");

    @Option(names = "--as-of", scope = ScopeType.INHERIT, description = "以哪一天为今天 YYYY-MM-DD, the day taken for today")
    private @Nullable LocalDate asOf;

    @Option(names = "--strict", scope = ScopeType.INHERIT, description = "有退回时返回状态3 status 3 if anything was rejected")
    private boolean strict;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "不显示过程 no progress lines")
    private boolean quiet;

    @Option(names = "--lang", defaultValue = "zh", scope = ScopeType.INHERIT, description = "zh|en")
    private Language lang = Language.zh;

    /** Parses and carries out; the result is the exit status. */
    public static int execute(String... args) {
        // since JDK 22 there is a console object without a terminal, unless this is asked for
        System.setProperty("jdk.console", "java.base");
        CommandLine line = new CommandLine(new Commands()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new java.io.PrintWriter(utf8(System.out), true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(utf8(System.err), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new WrongUsage());
        return line.execute(args);
    }

    @Override
    public Integer call() {
        return run();
    }

    @Command(description = "主任务：全部到期工作 everything that is due")
    int run() {
        return inSession(session -> Actions.run(session, strict));
    }

    @Command(description = "收件并出具回执 picks up what is new or changed")
    int intake() {
        return inSession(session -> Actions.jobs(session, strict, "intake", "roster", "answer"));
    }

    @Command(description = "为已批准的派出抽取专家 draws experts")
    int draw(
            @Option(names = "--dispatch", paramLabel = "NO", description = "派出编号 number") @Nullable String dispatch,
            @Option(names = "--entropy", paramLabel = "TEXT", description = "公布的数字 numbers that were published")
                    @Nullable
                    String entropy,
            @Option(names = "--check", description = "只看谁能参加抽取 shows who could be drawn, draws nobody") boolean check) {
        Optional<String> number = Optional.ofNullable(dispatch);
        return inSession(session -> check
                ? DrawingCommands.check(session, number)
                : DrawingCommands.draw(session, number, Optional.ofNullable(entropy)));
    }

    @Command(description = "调整专家 replaces an expert")
    int replace(
            @Option(names = "--dispatch", paramLabel = "NO", required = true, description = "派出编号 number")
                    String dispatch,
            @Option(names = "--expert", paramLabel = "NAME", defaultValue = "", description = "不能参加的人 who cannot go")
                    String expert,
            @Option(names = "--with", paramLabel = "NAME", defaultValue = "", description = "库外专家 outsider who joins")
                    String outsider,
            @Option(names = "--unit", paramLabel = "NAME", defaultValue = "", description = "库外专家的单位 employer")
                    String unit,
            @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "库外专家的职称 title")
                    String title,
            @Option(names = "--superior", paramLabel = "POOL", defaultValue = "", description = "上级专家库 higher pool")
                    String superior,
            @Option(names = "--evidence", paramLabel = "TEXT", defaultValue = "", description = "证明材料 evidence")
                    String evidence,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "原因 reason") String reason,
            @Option(names = "--approved-by", paramLabel = "NAME", required = true, description = "批准人 approver")
                    String approver) {
        Outsider from = new Outsider(outsider.strip(), unit.strip(), title.strip(), superior.strip(), evidence.strip());
        Optional<Outsider> joins = outsider.isBlank() ? Optional.empty() : Optional.of(from);
        return inSession(session -> Replacing.replace(
                session,
                new Replacing.Request(dispatch.strip(), expert.strip(), joins, reason.strip(), approver.strip())));
    }

    @Command(description = "名单版次：征求意见稿、送审稿、印发稿 a roster edition")
    int publish(
            @Option(names = "--year", required = true, description = "名单的年份 year of the roster") int year,
            @Option(
                            names = "--stage",
                            paramLabel = "consult|review|issue",
                            required = true,
                            description = "征求意见稿|送审稿|印发稿 the stage to reach")
                    EditionStage stage,
            @Option(
                            names = "--document-number",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "印发的发文字号 number of the document")
                    String number,
            @Option(names = "--date", description = "登记的日期，不写即当天 YYYY-MM-DD, today by default") @Nullable
                    LocalDate date,
            @Option(names = "--evidence", paramLabel = "TEXT", defaultValue = "", description = "会议纪要等的文号 minutes")
                    String evidence,
            @Option(names = "--waive", paramLabel = "RULE", description = "不执行的原则上的要求 a rule that is waived") @Nullable
                    List<String> waive,
            @Option(names = "--reason", paramLabel = "TEXT", description = "不执行的理由，每项一个 why, one for each") @Nullable
                    List<String> reason) {
        return inSession(session -> Publishing.publish(
                session,
                new Publishing.Request(
                        year,
                        stage,
                        date == null ? session.settings().asOf() : date,
                        number.strip(),
                        evidence.strip(),
                        waivers(waive, reason))));
    }

    private static List<Waiver> waivers(@Nullable List<String> rules, @Nullable List<String> reasons) throws Problem {
        List<String> waived = rules == null ? List.of() : rules;
        List<String> why = reasons == null ? List.of() : reasons;
        if (waived.size() != why.size() || why.stream().anyMatch(String::isBlank)) {
            throw new Problem(2, "每个 --waive 后面要有一个 --reason，写明不执行的理由");
        }
        return IntStream.range(0, waived.size())
                .mapToObj(i -> new Waiver(waived.get(i).strip(), why.get(i).strip()))
                .toList();
    }

    @Command(description = "清退 removes a person")
    int remove(
            @Option(names = "--id", required = true, description = "身份证号 identity number") String id,
            @Option(
                            names = "--ground",
                            paramLabel = "ARTICLE.ITEM",
                            required = true,
                            description = "依据第几条第几项 item of the law")
                    String ground,
            @Option(names = "--reason", required = true, description = "理由 reason") String reason,
            @Option(names = "--evidence", defaultValue = "", description = "依据材料 evidence") String evidence,
            @Option(names = "--proposed-by", defaultValue = "", description = "提出单位 proposer") String proposer,
            @Option(names = "--approved-by", defaultValue = "", description = "批准人 approver") String approver) {
        return inSession(session -> Removing.remove(
                session,
                new Removing.Request(
                        id, ground, reason.strip(), evidence.strip(), proposer.strip(), approver.strip())));
    }

    @Command(description = "年度考核汇总 the year's appraisals")
    int appraise(@Option(names = "--year", required = true, description = "考核的年份 year") int year) {
        return inSession(session -> Actions.appraise(session, year));
    }

    @Command(description = "季度结算 the quarter's settlement")
    int settle(
            @Option(names = "--quarter", paramLabel = "2026Q3", required = true, description = "季度 quarter")
                    String quarter,
            @Option(names = "--close", description = "关账 closes it for good") boolean close) {
        return inSession(session ->
                close ? SettlementCommands.close(session, quarter) : SettlementCommands.settle(session, quarter));
    }

    @Command(description = "与支付明细对账 reconciliation")
    int reconcile(
            @Option(names = "--quarter", paramLabel = "2026Q3", required = true, description = "季度 quarter")
                    String quarter) {
        return inSession(session -> ReconciliationCommands.reconcile(session, quarter));
    }

    @Command(description = "空白表格，或预填的考核表 forms to hand out: blank, or for the appraisals of a year")
    int forms(
            @Option(names = "--for", paramLabel = APPRAISAL, description = "预填哪一种表 what they are for") @Nullable
                    String occasion,
            @Option(names = "--year", paramLabel = "YYYY", description = "哪一年度 the year of the appraisals") @Nullable
                    Integer year) {
        if (occasion == null && year == null) {
            return inSession(Actions::forms);
        }
        if (!APPRAISAL.equals(occasion)) {
            throw wrong(
                    "forms",
                    "--year 要和 --for appraisal 一起用；能预填的只有考核表（appraisal）",
                    "--for takes appraisal, with --year");
        }
        if (year == null || year < EARLIEST || year > LATEST) {
            throw wrong(
                    "forms", "预填考核表要写明四位数的年度：forms --for appraisal --year 2026", "--for appraisal needs --year YYYY");
        }
        return inSession(session -> Actions.appraisalForms(session, year));
    }

    private CommandLine.ParameterException wrong(String command, String chinese, String english) {
        CommandLine line = Objects.requireNonNull(spec).subcommands().get(command);
        return new CommandLine.ParameterException(line, lang == Language.en ? english : chinese);
    }

    @Command(description = "只生成报告页面 the report page alone")
    int report() {
        return inSession(session -> Actions.jobs(session, strict, "report"));
    }

    @Command(description = "一屏概况 counts, quotas, what is due")
    int status() {
        return inSession(Status::show);
    }

    @Command(description = "值守：有新文件就处理 runs when something new has settled")
    int watch(@Option(names = "--every", defaultValue = "30", description = "秒 seconds") int seconds) {
        return Watch.over(input, Math.max(1, seconds), this::run);
    }

    @Command(description = "核验档案和单位资料 verifies archive and pack")
    int verify(@Parameters(arity = "0..1", paramLabel = "FILE") @Nullable Path record) {
        return record != null ? inSession(session -> DrawChecks.verify(session, record)) : inSession(Checks::verify);
    }

    @Command(description = "从原件重新读取并与登记比较 reads the archive again and compares")
    int rebuild() {
        return inSession(Checks::rebuild);
    }

    private int inSession(Action action) {
        boolean english = lang == Language.en;
        PrintStream out = utf8(System.out);
        Terminal terminal = new Terminal(out, quiet, english, isInteractive());
        LocalDate today = asOf == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : asOf;
        ExpertPoolSettings settings = new ExpertPoolSettings(input, output, data, bureau, today);
        return new Runner(settings, terminal, utf8(System.err)).carryOut(action);
    }

    @SuppressWarnings("SystemConsoleNull") // jdk.console is set, so null means no terminal on every Java
    private static boolean isInteractive() {
        return System.console() != null;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
