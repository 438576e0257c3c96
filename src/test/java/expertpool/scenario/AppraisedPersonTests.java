package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An appraisal of somebody whom the pool does not know is told to the department until the papers of the person come. */
class AppraisedPersonTests {
    @Test
    void tellsTheDepartmentUntilThePersonIsKnown(@TempDir Path workplace) throws IOException {
        Path input = workplace.resolve("input");
        drop("table5-filled.docx", input.resolve("危化科/考核表.docx"));
        Program program = Program.in(workplace, input);

        assertThat(program.run("run").status()).isZero();
        assertThat(rules(program, "危化科/考核表.docx")).containsExactly("accepted_with_warnings", "appraised-unknown 18");
        assertThat(receipt(program)).contains("专家库中没有姓名为“韩峰永”、出生年月为1971-08的人，不计入结果。", "请先报推荐表（表1）和汇总表（表2）", "第十八条");
        assertThat(Workbooks.rows(program.output().resolve("考核/2025/专家考核汇总表.xlsx"), "汇总"))
                .anyMatch(row -> row.startsWith("1|韩峰永||危险化学品安全监督管理科|") && row.endsWith("|专家库中没有此人"));

        Program.Ended appraised = program.run("appraise", "--year", "2025");
        assertThat(appraised.status()).isZero();
        assertThat(appraised.out()).contains("2025年度有1份通过核查的考核表；应考核未考核0人次");

        drop("table1-filled.docx", input.resolve("危化科/推荐表.docx"));
        drop("table2-filled.xlsx", input.resolve("危化科/汇总表.xlsx"));
        assertThat(program.run("run").status()).isZero();
        assertThat(rules(program, "危化科/考核表.docx")).containsExactly("accepted");
        assertThat(receipt(program)).doesNotContain("不计入结果");
        assertThat(Workbooks.rows(program.output().resolve("考核/2025/专家考核汇总表.xlsx"), "按行业排名"))
                .contains("化工|1|韩峰永|1|94|94|0");
    }

    private static void drop(String sample, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/samples", sample), file);
    }

    private static String receipt(Program program) throws IOException {
        return Files.readString(program.output().resolve("回执/危化科/考核表.docx.html"), StandardCharsets.UTF_8);
    }

    private static List<String> rules(Program program, String path) {
        List<String> rules = new ArrayList<>();
        for (JsonNode file : program.submissions()) {
            if (file.get("file").asString().equals(path)) {
                rules.add(file.get("verdict").asString());
                file.get("forms").forEach(form -> form.get("findings")
                        .forEach(finding -> rules.add(finding.get("rule").asString() + " "
                                + finding.get("article").asString())));
            }
        }
        return rules;
    }
}
