package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An office seals the number of a draw and opens it, an expert tells his ties, all through the drop folder. */
class DispatchSlipsTests {
    private static final Path SLIPS = Path.of("src/test/resources/slips");
    private static final String ANNOUNCED = "派出/2026-001/抽取条件公告.docx";
    private static final String VALUE = "0123456789ABCDEF".repeat(2);

    @TempDir
    private Path workplace;

    private Program program;

    @BeforeEach
    void issueAnEdition() throws IOException {
        program = Program.in(workplace, DispatchTests.input(workplace));
        DispatchTests.issue(program);
    }

    @Test
    void drawsByTheNumberOfAnOfficeAndLeavesOutWhoHasTies() throws IOException {
        Path pack = packThatSeals();
        Path request = program.input().resolve(DispatchTests.REQUEST);
        Files.createDirectories(request.getParent());
        Files.copy(Path.of("input").resolve(DispatchTests.REQUEST), request);
        run(pack);
        assertThat(rules("1月12日报备单.docx")).contains("draw-sealed");
        assertThat(program.run("draw", "--check", "--bureau", pack.toString(), "--as-of", "2026-01-13")
                        .out())
                .startsWith("2026-001　可以参加抽取的4人，不能参加的0人");

        Path number = program.input().resolve("封存单.docx");
        Files.copy(SLIPS.resolve("number-slip-filled.docx"), number);
        Slips.date(number, "2026年1月12日");
        run(pack);
        assertThat(rules("封存单.docx")).containsExactly("sealed-recorded");
        assertThat(program.published()).doesNotContainKey(DispatchTests.RECORD);
        byte[] announced = Files.readAllBytes(program.output().resolve(ANNOUNCED));

        Slips.fill(SLIPS.resolve("number-slip-filled.docx"), Map.of("随机数", VALUE), number);
        Slips.date(number, "2026年1月12日");
        run(pack);
        assertThat(rules("封存单.docx")).containsExactly("sealed-recorded");
        JsonNode record = new ObjectMapper()
                .readTree(program.output().resolve(DispatchTests.RECORD).toFile());
        assertThat(record.at("/sources/0/value").asString()).isEqualTo(VALUE);
        assertThat(DocxText.of(announced)).contains(record.at("/terms_sha256").asString());
        assertThat(program.output().resolve(ANNOUNCED)).hasBinaryContent(announced);
        assertThat(record.at("/seed").asString()).endsWith("/" + VALUE + "/");

        String drawn = record.at("/drawn/0/0/name").asString();
        Slips.fill(
                Path.of("templates/changzhi/forms/table7-blank.docx"),
                Map.of(
                        "姓名",
                        drawn,
                        "身份证号",
                        program.person(drawn, "id_number"),
                        "应当回避的单位",
                        "虚构龙王沟煤业有限公司",
                        "关系和理由",
                        "配偶在该单位任职",
                        "本人签字",
                        drawn),
                program.input().resolve("回避.docx"));
        run(pack);
        assertThat(rules("回避.docx")).containsExactly("declared-date-required");
        Slips.date(program.input().resolve("回避.docx"), "2026年1月13日");
        run(pack);
        assertThat(rules("回避.docx")).containsExactly("declared-late");
        assertThat(rules("1月12日报备单.docx")).contains("recusal-declared");
        assertThat(program.run(
                                "draw",
                                "--check",
                                "--dispatch",
                                "2026-001",
                                "--bureau",
                                pack.toString(),
                                "--as-of",
                                "2026-01-13")
                        .out())
                .startsWith("2026-001　可以参加抽取的3人，不能参加的1人\n　抽取前最多平均能猜中100%的席位\n　可以参加：")
                .contains("\n　" + drawn + "：本人申报与“虚构龙王沟煤业有限公司”有应当回避的关系（依据：第十一条第（六）项）");
        assertThat(program.run("verify", "--bureau", pack.toString(), "--as-of", "2026-01-13")
                        .status())
                .isZero();
    }

    private Path packThatSeals() throws IOException {
        Path pack = ChangedPack.copy(workplace.resolve("pack"));
        ChangedPack.changed(pack, "rules.yaml", "sources: [system]", "sources: [sealed]");
        return ChangedPack.changed(pack, "rules.yaml", "offices: []", "offices: [政务服务中心]");
    }

    private void run(Path pack) {
        assertThat(program.run("run", "--bureau", pack.toString(), "--as-of", "2026-01-13")
                        .status())
                .isZero();
    }

    private List<String> rules(String file) {
        return program.submissions().stream()
                .filter(line -> line.get("file").asString().endsWith(file)
                        && !line.get("verdict").asString().equals("superseded"))
                .flatMap(line -> line.at("/forms").findValuesAsString("rule").stream())
                .toList();
    }
}
