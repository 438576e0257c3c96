package expertpool.benchmark;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.edition.Member;
import expertpool.expert.Quarter;
import expertpool.fee.Withholding;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.reconciliation.Outcome;
import expertpool.reconciliation.Reconciliation;
import expertpool.reconciliation.ReconciliationSheets;
import expertpool.reconciliation.Reconciling;
import expertpool.reconciliation.Statement;
import expertpool.reconciliation.Statements;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import expertpool.sample.Pool;
import expertpool.settlement.Closing.Payout;
import expertpool.settlement.Dues;
import expertpool.settlement.Owed;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.ObjectMapper;

/**
 * What a payment statement of a province costs: read by the program into its register, in a process of its own, then held against as many
 * payouts, and written out. One line in a hundred is wrong.
 *
 * <p>Arguments: lines, heap of the program in MB. This process has the same heap.
 */
public final class StatementSpeed {
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final int WRONG = 100;

    private final PrintStream out;
    private final BureauPack bureau;
    private final Path folder;

    private StatementSpeed(PrintStream out, Path folder) throws Exception {
        this.out = out;
        this.folder = folder;
        this.bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    public static void main(String[] args) throws Exception {
        new StatementSpeed(System.out, Files.createTempDirectory("statement"))
                .measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    }

    private void measure(int lines, int heap) throws Exception {
        List<Expert> pool = Pool.of(lines, bureau.classification()).stream()
                .map(Member::expert)
                .map(StatementSpeed::known)
                .toList();
        writeStatement(pool);
        double intake = intake(heap);
        Dues dues = dues(pool);
        long before = System.nanoTime();
        List<Statement> statements = new Statements(JdbcClient.create(new DriverManagerDataSource(
                        "jdbc:hsqldb:file:" + folder.resolve("data/database/expertpool") + ";sql.pad_space=false",
                        "sa",
                        "")))
                .standing();
        double read = seconds(before);
        before = System.nanoTime();
        Reconciliation found = Reconciling.of(new TreeMap<>(Map.of(QUARTER, dues)), QUARTER, statements, pool);
        double matched = seconds(before);
        before = System.nanoTime();
        ReconciliationSheets sheets = new ReconciliationSheets(found, bureau.regulation());
        long bytes = new SheetRenderer().render(sheets.all()).length;
        bytes += new PdfRenderer().render(sheets.open()).length;
        bytes += DataFiles.reconciliation(found).length;
        double written = seconds(before);
        if (found.of(Outcome.MATCHED).size() != lines - lines / WRONG) {
            throw new IllegalStateException(
                    "matched " + found.of(Outcome.MATCHED).size());
        }
        out.printf(
                "%na statement of %,d lines, heap at most %d MB, read in once: %.1f s; reconciled with as many payouts: from the register"
                        + " %.1f s, matched %.1f s, sheets and data %.1f s (%.1f MB), together %.1f s (to reach: 30)%n",
                lines, heap, intake, read, matched, written, bytes / 1e6, read + matched + written);
    }

    /** Somebody of whom no more is known than a settlement asks for. */
    private static Expert known(Expert expert) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        entries.put(Field.NAME, expert.entries().entry(Field.NAME).orElseThrow());
        return new Expert(
                expert.idNumber(),
                expert.status(),
                expert.industry(),
                List.of(),
                true,
                List.of(),
                new Entries(entries));
    }

    private void writeStatement(List<Expert> pool) throws Exception {
        List<Column> columns = List.of(
                new Column("序号", 4, Kind.CENTRED),
                new Column("姓名", 6, Kind.CENTRED),
                new Column("身份证号", 10, Kind.CENTRED),
                new Column("派出编号", 8, Kind.CENTRED),
                new Column("应发金额（元）", 8, Kind.NUMBER),
                new Column("代扣个税（元）", 8, Kind.NUMBER),
                new Column("实发金额（元）", 8, Kind.NUMBER),
                new Column("支付日期", 8, Kind.CENTRED));
        List<List<String>> rows = new ArrayList<>();
        for (Expert expert : pool) {
            Withholding withheld = withheld(rows.size());
            BigDecimal wrong = rows.size() % WRONG == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(expert),
                    expert.idNumber().number(),
                    "2026-%03d".formatted(rows.size() / WRONG),
                    withheld.income().toPlainString(),
                    withheld.tax().toPlainString(),
                    withheld.net().add(wrong).toPlainString(),
                    "2026-10-20"));
        }
        Path file = folder.resolve("input/机构/明细.xlsx");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                new SheetRenderer()
                        .render(List.of(new Sheet(
                                "明细", "2026年第3季度专家劳务费支付明细表", List.of("付款单位：虚构公司"), columns, rows, List.of()))));
    }

    private Dues dues(List<Expert> pool) {
        List<Payout> payouts = new ArrayList<>();
        List<Owed> owed = new ArrayList<>();
        for (Expert expert : pool) {
            Withholding withheld = withheld(payouts.size());
            String id = expert.idNumber().number();
            String name = RosterOrder.name(expert);
            payouts.add(new Payout(id, name, withheld.income(), withheld.tax(), withheld.net()));
            owed.add(new Owed("危化科", "2026-07-06", "2026-07-06", id, name, false, withheld.income()));
        }
        return new Dues(QUARTER, Optional.of(LocalDate.of(2026, 10, 10)), payouts, owed, List.of(), false);
    }

    private static Withholding withheld(int line) {
        return Withholding.of(new BigDecimal(800 + line % 50 * 100));
    }

    private double intake(int heap) throws Exception {
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "expertpool.ExpertPool",
                        "intake",
                        "--as-of",
                        Benchmark.DAY,
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .inheritIO();
        program.environment().put("EXPERTPOOL_QUIET_PERIOD", "0s");
        int status = program.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("intake ended with status " + status);
        }
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve("output/data/run.json")))
                .get("seconds")
                .get("intake")
                .asDouble();
    }

    private static double seconds(long before) {
        return (System.nanoTime() - before) / 1e9;
    }
}
