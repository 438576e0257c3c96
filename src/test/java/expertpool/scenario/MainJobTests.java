package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job over the folder that the project ships, once, in a process of its own; then what it left behind. */
class MainJobTests {
    private static final Path INPUT = Path.of("input").toAbsolutePath();
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(?<!\\d)(?:140499\\d{11}[0-9X]|154\\d{8})(?!\\d)");

    @TempDir
    private static Path workplace;

    private static Program.Ended first;

    @BeforeAll
    static void runOnce() {
        first = program().run("run");
    }

    private static Program program() {
        return Program.apart(workplace, INPUT);
    }

    @Test
    void finishesAndSaysWhatItDid() {
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains("本次新收127个文件。累计：")
                .contains("  文件128：通过99；通过，有提醒6；部分通过1；退回19；重复文件1；等待1；不处理1")
                .contains("  工作表121：通过99；通过，有提醒6；部分通过1；退回14；不处理1")
                .contains("  名单行66：通过52；通过，有提醒3；退回1；不处理10")
                .contains("  人次122：通过107；通过，有提醒5；退回10");
    }

    @Test
    void givesEveryFileTheVerdictItDeserves() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        for (CSVRecord row : csv(Path.of("src/test/resources/sample/expected-verdicts.csv"))) {
            expected.put(row.get("file"), row.get("verdict") + " " + row.get("tables") + " " + row.get("rules"));
        }
        SortedMap<String, String> found = new TreeMap<>();
        for (JsonNode line : program().submissions()) {
            String file = line.get("file").asString();
            found.put(file, outcome(line, expected.getOrDefault(file, "")));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Verdict, tables and rules of a line; of the rules those that were expected, if they are there. */
    private static String outcome(JsonNode line, String expected) {
        List<String> tables = new ArrayList<>();
        TreeSet<String> rules = new TreeSet<>();
        for (JsonNode form : line.get("forms")) {
            tables.add(form.get("table").asString());
            form.get("findings")
                    .forEach(finding -> rules.add(finding.get("rule").asString()));
        }
        String wanted = expected.substring(expected.lastIndexOf(' ') + 1);
        boolean allThere = wanted.isEmpty() || rules.containsAll(List.of(wanted.split("\\|", -1)));
        return line.get("verdict").asString() + " " + String.join("|", tables) + " "
                + (allThere ? wanted : String.join("|", rules));
    }

    @Test
    void listsTheFilesInTheOrderOfTheirPaths() throws IOException {
        assertThat(program().submissions().stream().map(line -> line.get("file").asString()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhyAndWhatToDoOfEveryFileThatItReturns() throws IOException {
        for (JsonNode line : program().submissions()) {
            if (line.get("verdict").asString().equals("rejected")) {
                boolean error = false;
                for (JsonNode form : line.get("forms")) {
                    for (JsonNode finding : form.get("findings")) {
                        error |= finding.get("severity").asString().equals("error");
                    }
                }
                assertThat(error || !line.get("reason").isNull())
                        .as(line.get("file").asString())
                        .isTrue();
            }
        }
    }

    @Test
    void keepsEveryOriginalByteForByte() throws IOException {
        for (JsonNode line : program().submissions()) {
            if (!List.of("ignored", "waiting").contains(line.get("verdict").asString())) {
                String sha256 = line.get("sha256").asString();
                Path original = program()
                        .data()
                        .resolve("archive")
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256);
                assertThat(Files.mismatch(
                                original, INPUT.resolve(line.get("file").asString())))
                        .as(line.get("file").asString())
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void publishesAReceiptForEveryFile() throws IOException {
        for (JsonNode line : program().submissions()) {
            assertThat(program().output().resolve("回执").resolve(line.get("file").asString() + ".html"))
                    .isRegularFile();
        }
    }

    @Test
    void namesTheRulesOfAllFindings() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        csv(program().output().resolve("data/rules.csv")).forEach(row -> named.add(row.get("rule")));
        TreeSet<String> used = new TreeSet<>();
        for (JsonNode line : program().submissions()) {
            line.get("forms").forEach(form -> form.get("findings")
                    .forEach(finding -> used.add(finding.get("rule").asString())));
        }
        assertThat(named).containsAll(used);
    }

    @Test
    void mergesThePeopleOfBothTables() throws IOException {
        Map<String, Integer> statuses = new TreeMap<>();
        for (CSVRecord row : csv(program().output().resolve("data/experts.csv"))) {
            statuses.merge(row.get("status"), 1, Integer::sum);
            assertThat(row.get("name_source")).contains(" ");
        }
        assertThat(statuses).isEqualTo(Map.of("applied", 3, "recommended", 55));
    }

    @Test
    void sumsUpTheAppraisalsOfTheYearAndListsWhoIsDueInTheRunningOne() throws IOException {
        Path appraised = program().output().resolve("考核/2025/专家考核汇总表.xlsx");
        assertThat(Workbooks.tabs(appraised)).containsExactly("汇总", "按行业排名", "分科室", "有关问题");
        assertThat(Workbooks.rows(appraised, "汇总"))
                .contains(
                        "1|安禾川|煤矿|煤矿安全监督管理科|20|20|19|19|20|||98|98|一致|98|98|98|0|",
                        "6|卫屹川|化工|危险化学品安全监督管理科|18|19|18|19|20|2|参与事故救援表现突出|96|96|一致|96|96|96|0|",
                        "10|葛珺铭|冶金工贸|工贸行业安全监督管理科|18|18|18|17|19|||90|95|不一致|90|90|90|0|");
        assertThat(Workbooks.rows(appraised, "有关问题").get(1)).startsWith("共1项；");
        Path due = program().output().resolve("考核/2026/应考核未考核名单.xlsx");
        assertThat(Workbooks.tabs(due)).containsExactly("应考核未考核", "推荐但未使用", "库外和不能确定的人");
        assertThat(Workbooks.rows(due, "应考核未考核").get(1))
                .startsWith("截至2026-11-23，应考核54人次，未考核54人次；考核时间未到，为工作清单。依据：第九条第（二）项");
        assertThat(program().published())
                .containsKeys(
                        "考核/2025/专家考核汇总表.pdf",
                        "考核/2025/续聘清退建议表.xlsx",
                        "考核/2025/续聘清退建议表.pdf",
                        "考核/2026/应考核未考核名单.pdf",
                        "data/appraisals-2026.csv");
    }

    /** Every fen of the people is one of the lines, and nobody can take the example for a rate. */
    @Test
    void paysWhatIsCompleteByTheExampleAndSaysSo() throws IOException {
        assertThat(Workbooks.tabs(program().output().resolve("结算/2026Q2/专家使用结算表.xlsx")))
                .containsExactly("2026Q2", "分科室", "报告核对", "发放表");
        BigDecimal lines = BigDecimal.ZERO;
        for (CSVRecord row : csv(program().output().resolve("data/settlement-2026Q2.csv"))) {
            assertThat(row.get("tax_month").isEmpty())
                    .isEqualTo(!row.get("missing").isEmpty());
            lines = lines.add(row.get("tax_month").isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get("gross")));
        }
        BigDecimal people = BigDecimal.ZERO;
        for (CSVRecord row : csv(program().output().resolve("data/tax-2026Q2.csv"))) {
            people = people.add(new BigDecimal(row.get("gross")));
            assertThat(new BigDecimal(row.get("gross")).subtract(new BigDecimal(row.get("tax"))))
                    .isEqualTo(row.get("net"));
        }
        assertThat(people).isEqualTo(lines).isEqualTo("3100.00");
        assertThat(program().run("settle", "--quarter", "2026Q2").out())
                .endsWith("2026Q2使用8人次；材料齐全、可以支付5人，应发3100.00元（示例标准，未经批准，不得据此支付）；例外0项。见 结算/2026Q2/。\n");
        assertThat(program().run("settle", "--quarter", "2020Q2").out()).endsWith("2020Q2没有使用记录（表4）。\n");
    }

    @Test
    void remindsOfTheEditionOfTheYear() {
        assertThat(read(program().output().resolve("报告/index.html"))).contains("2026年还没有印发名单", "十二个月内没有人到龄。");
    }

    @Test
    void neverShowsAWholeNumberOnTheTerminalOrInAReceipt() throws IOException {
        assertThat(first.out()).doesNotContainPattern(WHOLE_NUMBER);
        try (Stream<Path> files =
                Stream.of("回执", "报告").flatMap(folder -> walk(program().output().resolve(folder)))) {
            // the annotated copies are the departments' own files
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .filter(file -> WHOLE_NUMBER.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    /** What was passed over is in no archive, and is not missed there. */
    @Test
    void findsTheArchiveOfTheSampleWhole() {
        Program.Ended verified = program().run("verify");

        assertThat(verified.err()).isEmpty();
        assertThat(verified.status()).isZero();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        SortedMap<String, String> before = program().published();
        Map<String, Object> times = times();
        Program.Ended second = program().run("run");
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("没有新材料");
        assertThat(Program.differences(program().published(), before)).isEmpty();
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void givesTheSameBytesFromTheSameFolder(@TempDir Path elsewhere) {
        Program again = Program.apart(elsewhere, INPUT);
        assertThat(again.run("run").status()).isZero();
        assertThat(Program.differences(again.published(), program().published()))
                .isEmpty();
    }

    @Test
    void leavesTheInputAsItWas() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(128);
        }
    }

    private static Map<String, Object> times() {
        Map<String, Object> times = new TreeMap<>();
        walk(program().output())
                .filter(file -> !file.endsWith("run.json"))
                .forEach(file -> times.put(file.toString(), modified(file)));
        return times;
    }

    private static Object modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            in.mark(1);
            if (in.read() != '\uFEFF') {
                in.reset();
            }
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}
