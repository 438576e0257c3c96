package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * 对账 from the contractor's file to the sheet. The statements were written by a spreadsheet program, as people lay them out: heads of two
 * lines, sums between the lines, amounts with signs and as text.
 */
class ReconciliationTests {
    private static final String SECTION = "煤矿安全监督管理科/";
    private static final String STATEMENT = "第三方服务机构/一季度支付明细.xls";
    private static final String SHEET = STATEMENT + " 一季度!";

    @TempDir
    private Path workplace;

    private Path input;
    private Program program;

    /** Three people are owed 800 yuan each. */
    @BeforeEach
    void settlesAQuarter() throws IOException {
        input = Files.createDirectory(workplace.resolve("input"));
        program = Program.in(workplace, input);
        for (String person : List.of("樊华霖", "温永永", "安禾川")) {
            drop(SECTION + "专家推荐表-" + person + ".docx");
        }
        drop(SECTION + "2026年专家汇总表.xlsx");
        drop(SECTION + "派出报备/1月12日报备单.docx");
        drop(SECTION + "使用情况/安全生产专项检查.docx");
        assertThat(program.run("run").status()).isZero();
    }

    @Test
    void tracesEveryFenFromTheStatementToTheSheet() throws IOException {
        assertThat(program.run("reconcile", "--quarter", "2026Q1").out()).contains("2026Q1没有收到支付明细");
        statement("without-quarter.xlsx", "第三方服务机构/未写季度.xlsx");
        statement("first.xls", STATEMENT);
        assertThat(program.run("run").status()).isZero();
        assertThat(rules("第三方服务机构/未写季度.xlsx")).containsExactly("0 statement-quarter-required");
        assertThat(rules(STATEMENT))
                .containsExactly(
                        "2 payee-id-required 700.0",
                        "2 payment-different 700.0",
                        "4 payment-twice 800.0",
                        "5 payee-id-required 1360.0",
                        "5 payment-unfounded 1360.0",
                        "6 amount-format ",
                        "6 amount-format ",
                        "6 payee-id-required ");
        assertThat(program.run("reconcile", "--quarter", "2026Q1").out())
                .contains("2026Q1结算实发2400.00元，支付实发4460.00元，相差2060.00元（结算尚未关账）。", "  支付无误1；金额不符1；无依据支付1；重复支付1；待查1\n");
        assertThat(reconciliation())
                .containsExactly(
                        "樊华霖,matched,800.00,800.00,800.00,0.00,0.00,0.00,," + SHEET + "G5",
                        "温永永,different,800.00,700.00,700.00,0.00,100.00,0.00,没有规则能够解释，请付款单位说明；对账单没有身份证号，按姓名对应,"
                                + SHEET
                                + "G7",
                        "安禾川,twice,800.00,1600.00,800.00,0.00,0.00,800.00,同一笔支付了几次," + SHEET + "G8;" + SHEET + "G9",
                        "贺无名,unfounded,,1360.00,,,,,专家库中没有此人," + SHEET + "G10",
                        "温永永,unclear,,,,,,,这一行已退回更正，见对账单的回执," + SHEET + "G11");
        assertThat(sheet("对账汇总"))
                .contains(
                        "结算实发2400.00元＝已付2300.00＋未付0.00＋待查100.00。",
                        "支付实发4460.00元＝已付2300.00＋多付800.00＋没有结算的1360.00＋归属不明的0.00。",
                        "两者相差2060.00元（支付减结算）＝多付800.00＋没有结算的1360.00＋归属不明的0.00－未付0.00－待查100.00。",
                        "另有1笔的金额无法识别，没有计入，见对账单的回执。");

        takesACorrectedStatementInPlaceOfTheFirst();
    }

    private void takesACorrectedStatementInPlaceOfTheFirst() throws IOException {
        statement("corrected.xls", STATEMENT);
        assertThat(program.run("settle", "--quarter", "2026Q1", "--close").status())
                .isZero();
        assertThat(program.run("run").status()).isZero();

        assertThat(reconciliation())
                .containsExactly(
                        "樊华霖,matched,800.00,800.00,800.00,0.00,0.00,0.00,," + SHEET + "G5",
                        "温永永,matched,800.00,800.00,800.00,0.00,0.00,0.00,," + SHEET + "G6",
                        "安禾川,matched,800.00,800.00,800.00,0.00,0.00,0.00,," + SHEET + "G7;" + SHEET + "G8");
        assertThat(sheet("对账汇总")).anyMatch(row -> row.contains("结算已于2026-11-23关账"));
        assertThat(sheet("对账单变化"))
                .contains(
                        "1|温永永|700.00|800.00|100.00|" + STATEMENT,
                        "2|安禾川|1600.00|800.00|-800.00|" + STATEMENT,
                        "3|贺无名|1360.00|0.00|-1360.00|" + STATEMENT);
        SortedMap<String, String> published = program.published();
        assertThat(program.run("reconcile", "--quarter", "2026Q1").out()).contains("相差0.00元。", "支付无误3");
        assertThat(program.published()).isEqualTo(published);
        assertThat(program.run("verify").status()).isZero();
    }

    private void drop(String file) throws IOException {
        copy(Path.of("input").resolve(file), file);
    }

    private void statement(String sample, String file) throws IOException {
        copy(Path.of("src/test/resources/statements").resolve(sample), file);
    }

    private void copy(Path from, String file) throws IOException {
        Files.createDirectories(input.resolve(file).getParent());
        Files.write(input.resolve(file), Files.readAllBytes(from));
    }

    /** The findings on a file: number of the line, rule, what was paid. */
    private List<String> rules(String file) {
        JsonNode form = program.submissions().stream()
                .filter(line -> line.path("file").asString().equals(file))
                .findFirst()
                .orElseThrow()
                .path("forms")
                .path(0);
        return StreamSupport.stream(form.path("findings").spliterator(), false)
                .map(finding -> finding.path("record").asInt()
                        + " "
                        + finding.path("rule").asString()
                        + (finding.path("record").asInt() == 0
                                ? ""
                                : " "
                                        + form.path("records")
                                                .path(finding.path("record").asInt() - 1)
                                                .path("net")
                                                .asString()))
                .toList();
    }

    private List<String> reconciliation() throws IOException {
        return Files.readAllLines(program.output().resolve("data/reconciliation-2026Q1.csv"), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .toList();
    }

    private List<String> sheet(String tab) throws IOException {
        return Workbooks.rows(program.output().resolve("结算/2026Q1/对账表.xlsx"), tab);
    }
}
