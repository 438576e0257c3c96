package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** a closed quarter never changes. What its papers come to afterwards is an adjustment of the quarter that is open, once. */
class ClosingTests {
    private static final String SECTION = "煤矿安全监督管理科/";
    private static final String REQUEST = SECTION + "派出报备/1月12日报备单.docx";
    private static final String USE = SECTION + "使用情况/安全生产专项检查.docx";

    @TempDir
    private Path workplace;

    private Path input;
    private Program program;

    @BeforeEach
    void dropsTheUseWithoutItsRequest() throws IOException {
        input = Files.createDirectory(workplace.resolve("input"));
        program = Program.in(workplace, input);
        for (String person : List.of("樊华霖", "温永永", "安禾川")) {
            drop(SECTION + "专家推荐表-" + person + ".docx");
        }
        drop(SECTION + "2026年专家汇总表.xlsx");
        drop(USE);
        assertThat(program.run("run").status()).isZero();
    }

    @Test
    void paysWhatComesLateOnceAndAsksBackWhatIsNoLongerOwed() throws IOException {
        assertThat(close("2026Q4").err())
                .isEqualTo(
                        "没有关账，记录保持不变：\n  2026Q4到2026-12-31才结束，结束以后再关账\n  请按顺序关账，先关2026Q1（settle --quarter … --close）\n");
        assertThat(close("2026Q1").out())
                .contains("2026Q1已于2026-11-23关账：支付0人，应发0.00元，以后不变", "注意：3人次材料不全或者有例外，没有结算；补齐以后列入下一季度。");
        assertThat(close("2026Q1").err()).contains("2026Q1已于2026-11-23关账，不能重复");
        SortedMap<String, String> first = settled("2026Q1");

        drop(REQUEST);
        assertThat(program.run("run").status()).isZero();
        assertThat(program.run("settle", "--quarter", "2026Q2").out()).contains("已关账季度的补充调整3项。");
        assertThat(close("2026Q2").out()).contains("2026Q2已于2026-11-23关账：支付3人，应发2400.00元，以后不变");
        assertThat(rows("2026Q2"))
                .containsExactlyInAnyOrder(
                        "|煤矿安全监督管理科||樊华霖||应结800.00，已结0.00|800.00||true|2026-07|2026年第1季度关账以后补齐|" + USE,
                        "|煤矿安全监督管理科||温永永||应结800.00，已结0.00|800.00||true|2026-07|2026年第1季度关账以后补齐|" + USE,
                        "|煤矿安全监督管理科||安禾川||应结800.00，已结0.00|800.00||true|2026-07|2026年第1季度关账以后补齐|" + USE);
        assertThat(program.run("settle", "--quarter", "2026Q3").out()).endsWith("2026Q3没有使用记录（表4）。\n");
        SortedMap<String, String> second = settled("2026Q2");

        Files.writeString(input.resolve(USE), "已改作他用");
        Files.delete(program.output().resolve("结算/2026Q2/专家劳务费发放表.pdf"));
        assertThat(program.run("run").status()).isZero();
        assertThat(settled("2026Q1")).isEqualTo(first);
        assertThat(settled("2026Q2")).isEqualTo(second);
        assertThat(program.run("settle", "--quarter", "2026Q3").out())
                .contains("2026Q3使用0人次；材料齐全、可以支付0人，应发0.00元", "已关账季度的补充调整3项。");
        assertThat(rows("2026Q3"))
                .hasSize(3)
                .contains("|煤矿安全监督管理科||安禾川||应结0.00，已结800.00|-800.00||false|2026-10|2026年第1季度关账以后不能支付|");
        assertThat(Workbooks.rows(program.output().resolve("结算/2026Q3/专家使用结算表.xlsx"), "2026Q3"))
                .contains("安禾川已多付800.00元，本季度不支付，请核对后收回或者留待以后抵扣。");
        assertThat(program.run("verify").status()).isZero();
    }

    private Program.Ended close(String quarter) {
        return program.run("settle", "--quarter", quarter, "--close");
    }

    private void drop(String file) throws IOException {
        Files.createDirectories(input.resolve(file).getParent());
        Files.copy(Path.of("input").resolve(file), input.resolve(file));
    }

    private SortedMap<String, String> settled(String quarter) {
        return program.published().entrySet().stream()
                .filter(file -> file.getKey().contains(quarter))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private List<String> rows(String quarter) throws IOException {
        return Files.readAllLines(
                        program.output().resolve("data/settlement-" + quarter + ".csv"), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(row -> row.replace("\"", "").replace(',', '|'))
                .toList();
    }
}
