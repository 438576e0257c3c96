package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A bureau that changes a line of its pack sees the committed sample answered otherwise there, and nowhere else. */
class ChangedPackTests {
    private static final Path INPUT = Path.of("input");
    private static final Path PACK = Path.of("templates/changzhi");

    @TempDir
    private static Path folder;

    private static Program unchanged;

    @BeforeAll
    static void runWithThePackAsItIs() throws IOException {
        unchanged = run("unchanged", PACK);
    }

    /** 汤朗然, born on 24 November 1965, is sixty for a day more. */
    @Test
    void anAgeLimitChangesTheAnswersToThoseBetweenTheAges() throws IOException {
        Program changed = run("age", changed("rules.yaml", "years: 65", "years: 60"));

        assertThat(differences(unchanged, changed))
                .isEqualTo(
                        """
                        - 2026年专家汇总表.xlsx accepted_with_warnings
                        + 2026年专家汇总表.xlsx age-limit error Sheet1!D10
                        + 2026年专家汇总表.xlsx age-limit error Sheet1!D5
                        + 2026年专家汇总表.xlsx age-limit error Sheet1!D6
                        + 2026年专家汇总表.xlsx age-limit error Sheet1!D7
                        + 2026年专家汇总表.xlsx partly_accepted
                        - 专家推荐表-倪锐桥.doc accepted
                        + 专家推荐表-倪锐桥.doc age-limit error table 1, row 3, column 2
                        + 专家推荐表-倪锐桥.doc rejected
                        - 专家推荐表-庞屹永.docx accepted
                        + 专家推荐表-庞屹永.docx age-limit error table 1, row 3, column 2
                        + 专家推荐表-庞屹永.docx rejected
                        - 专家推荐表-樊华霖.docx accepted
                        + 专家推荐表-樊华霖.docx age-limit error table 1, row 3, column 2
                        + 专家推荐表-樊华霖.docx rejected
                        - 专家推荐表-温永永.docx accepted
                        + 专家推荐表-温永永.docx age-limit error table 1, row 3, column 2
                        + 专家推荐表-温永永.docx rejected
                        - 专家汇总表20261026.docx accepted_with_warnings
                        + 专家汇总表20261026.docx age-limit error table 1, row 9, column 4
                        + 专家汇总表20261026.docx partly_accepted
                        - 工贸专家名单.xlsx accepted
                        + 工贸专家名单.xlsx age-limit error Sheet1!D8
                        + 工贸专家名单.xlsx partly_accepted
                        - 施钧推荐表.docx accepted
                        + 施钧推荐表.docx age-limit error table 1, row 3, column 2
                        + 施钧推荐表.docx rejected
                        - 汇总表（最终版2）.xls accepted_with_warnings
                        + 汇总表（最终版2）.xls age-limit error Sheet1!D6
                        + 汇总表（最终版2）.xls partly_accepted
                        - 罗峰静（推荐表）.docx accepted
                        + 罗峰静（推荐表）.docx age-limit error table 1, row 3, column 2
                        + 罗峰静（推荐表）.docx rejected
                        - 考核表（樊华霖）.docx accepted
                        + 考核表（樊华霖）.docx accepted_with_warnings
                        + 考核表（樊华霖）.docx appraised-unknown warning table 1, row 1, column 2
                        - 考核表（温永永）.docx accepted
                        + 考核表（温永永）.docx accepted_with_warnings
                        + 考核表（温永永）.docx appraised-unknown warning table 1, row 1, column 2
                        - 考核表（罗峰静）.docx accepted
                        + 考核表（罗峰静）.docx accepted_with_warnings
                        + 考核表（罗峰静）.docx appraised-unknown warning table 1, row 1, column 2
                        - 邹锐嘉推荐表.docx accepted
                        + 邹锐嘉推荐表.docx age-limit error table 1, row 3, column 2
                        + 邹锐嘉推荐表.docx rejected
                        - 龙丽林推荐表.docx accepted_with_warnings
                        + 龙丽林推荐表.docx age-limit error table 1, row 3, column 2
                        + 龙丽林推荐表.docx rejected""");
    }

    @Test
    void aReadingChangesTheAnswersToThoseOnWhomTheReadingsDisagree() throws IOException {
        Path pack = changed("rules.yaml", "years: 65", "years: 60");
        Program before = run("full-years", pack);
        Program changed =
                run("birthday", ChangedPack.changed(pack, "rules.yaml", "reading: full-years", "reading: birthday"));

        assertThat(differences(before, changed))
                .isEqualTo(
                        """
                        - 汤朗然.docx accepted
                        + 汤朗然.docx age-limit error table 1, row 3, column 2
                        + 汤朗然.docx rejected
                        - 考核表（汤朗然）.docx accepted
                        + 考核表（汤朗然）.docx accepted_with_warnings
                        + 考核表（汤朗然）.docx appraised-unknown warning table 1, row 1, column 2
                        + 附件2-危化科汇总表.xlsx age-limit error Sheet1!D5""");
    }

    @Test
    void quotasChangeTheirTableAndWhatIsSaidOfThePool() throws IOException {
        Path pack = changed("quotas.csv", "7(4),煤矿,100,", "7(4),煤矿,5,");
        Program changed = run("quotas", ChangedPack.changed(pack, "quotas.csv", "7(4),信息化,10,", "7(4),信息化,105,"));

        assertThat(differences(unchanged, changed)).isEmpty();
        assertThat(Program.differences(unchanged.published(), changed.published()))
                .containsExactly("data/quotas.csv", "名单/2026/长治市应急管理专家库专家名单（内部）.xlsx", "报告/index.html");
        assertThat(quotas(changed)).isEqualTo("煤矿,1,煤矿,5,11,11,6\n信息化,7,信息化,105,5,5,0");
    }

    /** The words beside a box that has no name any more go on the box before it. */
    @Test
    void aLabelChangesTheFormsThatBearIt() throws IOException {
        Program changed = run("label", changed("labels.yaml", "mobile: [手机号, 手机号码, 移动电话, 联系电话]", "mobile: [手提电话]"));

        assertThat(differences(unchanged, changed))
                .isEqualTo(
                        """
                        - 考核表（严安笙）.docx accepted
                        + 考核表（严安笙）.docx rejected
                        + 考核表（严安笙）.docx specialty-unknown error table 1, row 2, column 2
                        + 考核表（冯铭彦）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（卫屹川）.docx accepted
                        + 考核表（卫屹川）.docx rejected
                        + 考核表（卫屹川）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（卫岚嘉）.docx accepted
                        + 考核表（卫岚嘉）.docx rejected
                        + 考核表（卫岚嘉）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（安禾川）.docx accepted
                        + 考核表（安禾川）.docx rejected
                        + 考核表（安禾川）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（常诚然）.docx accepted
                        + 考核表（常诚然）.docx rejected
                        + 考核表（常诚然）.docx specialty-unknown error table 1, row 2, column 2
                        + 考核表（庞屹永）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（柏远）.docx accepted
                        + 考核表（柏远）.docx rejected
                        + 考核表（柏远）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（樊华霖）.docx accepted
                        + 考核表（樊华霖）.docx rejected
                        + 考核表（樊华霖）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（汤朗然）.docx accepted
                        + 考核表（汤朗然）.docx rejected
                        + 考核表（汤朗然）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（温永永）.docx accepted
                        + 考核表（温永永）.docx rejected
                        + 考核表（温永永）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（熊禾）.docx accepted
                        + 考核表（熊禾）.docx rejected
                        + 考核表（熊禾）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（罗峰静）.docx accepted
                        + 考核表（罗峰静）.docx rejected
                        + 考核表（罗峰静）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（葛喆帆）.docx accepted
                        + 考核表（葛喆帆）.docx rejected
                        + 考核表（葛喆帆）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（葛珺铭）.docx accepted_with_warnings
                        + 考核表（葛珺铭）.docx rejected
                        + 考核表（葛珺铭）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（蒋有立）.docx accepted
                        + 考核表（蒋有立）.docx rejected
                        + 考核表（蒋有立）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（赖有然）.docx accepted
                        + 考核表（赖有然）.docx rejected
                        + 考核表（赖有然）.docx specialty-unknown error table 1, row 2, column 2
                        - 考核表（韩钧）.docx accepted
                        + 考核表（韩钧）.docx rejected
                        + 考核表（韩钧）.docx specialty-unknown error table 1, row 2, column 2""");
    }

    private static String quotas(Program program) throws IOException {
        List<String> lines = Files.readAllLines(program.output().resolve("data/quotas.csv"), StandardCharsets.UTF_8);
        lines.removeAll(Files.readAllLines(unchanged.output().resolve("data/quotas.csv"), StandardCharsets.UTF_8));
        return String.join("\n", lines);
    }

    private static Program run(String name, Path pack) throws IOException {
        Program program = Program.in(Files.createDirectories(folder.resolve(name)), INPUT);
        assertThat(program.run("run", "--bureau", pack.toString()).err()).isEmpty();
        return program;
    }

    private static Path changed(String file, String words, String otherWords) throws IOException {
        Path pack = ChangedPack.copy(Files.createTempDirectory(folder, "pack"));
        return ChangedPack.changed(pack, file, words, otherWords);
    }

    /** What the answers before (−) and after (+) do not have in common, a line each. */
    private static String differences(Program before, Program after) {
        Map<String, Integer> balance = new TreeMap<>();
        answers(before).forEach(line -> balance.merge(line, -1, Integer::sum));
        answers(after).forEach(line -> balance.merge(line, 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        balance.forEach((line, times) -> {
            if (times != 0) {
                lines.add((times < 0 ? "- " : "+ ") + line);
            }
        });
        return String.join("\n", lines);
    }

    private static List<String> answers(Program program) {
        List<String> answers = new ArrayList<>();
        for (JsonNode file : program.submissions()) {
            String path = Path.of(file.get("file").asString()).getFileName().toString();
            answers.add(path + " " + file.get("verdict").asString());
            file.get("forms").forEach(form -> form.get("findings")
                    .forEach(finding -> answers.add(path + " "
                            + finding.get("rule").asString() + " "
                            + finding.get("severity").asString() + " "
                            + finding.get("where").asString())));
        }
        return answers;
    }
}
