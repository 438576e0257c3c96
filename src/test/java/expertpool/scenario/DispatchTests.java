package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.DocxText;
import expertpool.document.PdfA;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From the request to the replacement: a dispatch is drawn once, with its documents, and can be checked. */
class DispatchTests {
    private static final String DEPARTMENT = "煤矿安全监督管理科";
    static final String REQUEST = DEPARTMENT + "/派出报备/1月12日报备单.docx";
    static final String RECORD = "派出/2026-001/抽取记录.json";

    @Test
    void isDrawnOnceWithItsDocumentsAndCanBeChecked(@TempDir Path workplace) throws Exception {
        Program program = Program.in(workplace, input(workplace));
        issue(program);
        Path request = program.input().resolve(REQUEST);
        Files.createDirectories(request.getParent());
        Files.copy(Path.of("input").resolve(REQUEST), request);
        assertThat(program.run("intake", "--as-of", "2026-01-13").status()).isZero();
        assertThat(program.run("draw", "--check", "--as-of", "2026-01-13").out())
                .startsWith("2026-001　可以参加抽取的4人，不能参加的0人");
        assertThat(program.published()).doesNotContainKey(RECORD);

        assertThat(program.run("run", "--as-of", "2026-01-13").status()).isZero();

        assertThat(program.published()).containsKeys("派出/抽取分析.xlsx", "派出/抽取分析.pdf", "派出/Verify.java");
        assertThat(program.run("status", "--as-of", "2026-01-13").out())
                .contains("已备案派出报备单1份，其中已抽取1份\n", "个专业轮到的人太少，抽取容易预知\n");
        List<String> drawn = experts(program);
        assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
        assertThat(documents(program))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(
                                        "使用情况表（预填）.docx",
                                        "抽取记录.docx",
                                        "抽取记录.json",
                                        "抽取记录.pdf",
                                        "抽取记录（公开）.json",
                                        "抽取记录（公开）.pdf"),
                                drawn.stream()
                                        .sorted()
                                        .flatMap(
                                                name -> Stream.of("派出通知（" + name + "）.docx", "派出通知（" + name + "）.pdf")))
                        .toList());
        for (String record : List.of("抽取记录.pdf", "抽取记录（公开）.pdf")) {
            assertThat(PdfA.faults(Files.readAllBytes(program.output().resolve("派出/2026-001/" + record))))
                    .isEmpty();
        }
        JsonNode asked = new ObjectMapper()
                .readTree(program.output().resolve(RECORD).toFile())
                .get("request");
        assertThat(DocxText.of(Files.readAllBytes(program.output().resolve("派出/2026-001/使用情况表（预填）.docx"))))
                .contains(
                        asked.get("served_unit").asString() + "，"
                                + asked.get("content").asString(),
                        "派出编号：2026-001；专家：" + String.join("、", drawn));
        assertThat(program.run("draw", "--dispatch", "2026-001", "--as-of", "2026-01-13")
                        .err())
                .isEqualTo("2026-001已经抽取，一事一派，不能重复抽取；有专家不能参加的，用 replace 调整\n");

        assertThat(program.submissions().stream()
                        .filter(line -> line.get("file").asString().equals(REQUEST))
                        .flatMap(line -> line.at("/forms/0/findings").values().stream())
                        .filter(finding -> finding.get("rule").asString().equals("dispatch-filed"))
                        .map(finding -> finding.get("message").asString()))
                .singleElement()
                .asString()
                .startsWith("派出编号2026-001，2026-01-13抽取：" + String.join("、", drawn) + "。");

        String leaves = replaceable(program);
        assertThat(replace(program, "没有的人").err()).isEqualTo("2026-001的专家中没有“没有的人”，没有调整\n");
        Program.Ended replaced = replace(program, leaves);
        assertThat(replaced.err()).isEmpty();
        assertThat(replaced.out()).contains("2026-001　" + leaves + "不能参加，由候补");
        assertThat(experts(program))
                .hasSize(3)
                .doesNotContain(leaves)
                .containsAll(drawn.stream().filter(name -> !name.equals(leaves)).toList());
        assertThat(documents(program))
                .contains("调整记录1.docx", "调整记录1.pdf", "抽取记录.pdf")
                .doesNotContain("派出通知（" + leaves + "）.docx", "派出通知（" + leaves + "）.pdf");
        JsonNode current = new ObjectMapper()
                .readTree(program.output().resolve("data/draws/2026-001.json").toFile());
        assertThat(current.at("/adjustments/0/reason").asString()).isEqualTo("出差");
        assertThat(current.at("/drawn").findValuesAsString("name")).contains(leaves);

        usesSomebodyFromOutside(program);

        assertThat(program.run("verify", "--as-of", "2026-01-13").out()).contains("1次抽取重新计算，结果一致。");
        Path record = program.output().resolve(RECORD);
        assertThat(program.run("verify", record.toString()).out()).startsWith("抽取记录2026-001由条件和随机数重新计算，结果相同。与台账和档案一致。");
        Path forged = workplace.resolve("forged.json");
        Files.writeString(forged, Files.readString(record).replace("\"category\" : \"1.6", "\"category\" : \"1.5"));
        assertThat(program.run("verify", forged.toString()).err())
                .isEqualTo("抽取记录2026-001核验不通过：\n  “request”与存档的抽取记录不同\n");
    }

    /** The edition has people of one department alone, and the request of another wants theirs. */
    @Test
    void goesWithPeopleFromOutsideWhereNobodyCanBeDrawn(@TempDir Path workplace) throws IOException {
        Program program = Program.in(workplace, input(workplace));
        issue(program);
        String path = "危险化学品安全监督管理科/派出报备/2月3日报备单.docx";
        Path request = program.input().resolve(path);
        Files.createDirectories(request.getParent());
        Files.copy(Path.of("input").resolve(path), request);
        assertThat(program.run("run", "--as-of", "2026-02-04").status()).isZero();
        assertThat(told(program, path, "draw-shortage"))
                .isEqualTo("3.9 油气储运（已放宽到同一行业领域）需要1人，没有人可以参加抽取；"
                        + "3.4 仪表（已放宽到同一行业领域）需要1人，没有人可以参加抽取；"
                        + "3.9 油气储运或3.4 仪表（已放宽到同一行业领域）需要1人，没有人可以参加抽取，没有抽取。"
                        + "请调整专业后重新报备；确需库外专家的，经分管领导批准后用 replace --with 登记。（依据：第十七条第（二）项）");
        String[] asked = {
            "replace",
            "--dispatch",
            "2026-001",
            "--with",
            "钟外一",
            "--unit",
            "虚构大学",
            "--title",
            "教授",
            "--evidence",
            "聘书2025-3号",
            "--reason",
            "名单中没有仪表专家",
            "--approved-by",
            "分管领导甲",
            "--as-of",
            "2026-02-04"
        };

        assertThat(program.run(asked).out()).contains("2026-001　增加库外专家钟外一，已记录");

        assertThat(documents(program))
                .containsExactly("使用情况表（预填）.docx", "派出通知（钟外一）.docx", "派出通知（钟外一）.pdf", "调整记录1.docx", "调整记录1.pdf");
        assertThat(DocxText.of(Files.readAllBytes(program.output().resolve("派出/2026-001/调整记录1.docx"))))
                .contains("2026年2月4日，派出2026-001的专家调整如下。名单中没有可以抽取的专家，没有抽取。");
        assertThat(told(program, path, "dispatch-filed"))
                .startsWith("派出编号2026-001，名单中没有可以抽取的专家，2026-02-04起经批准使用库外专家：钟外一。");
        JsonNode line = new ObjectMapper()
                .readTree(Files.readString(program.output().resolve("data/dispatches.jsonl"), StandardCharsets.UTF_8));
        assertThat(line.get("state").asString()).isEqualTo("outside");
        assertThat(line.get("experts").values().stream().map(JsonNode::asString))
                .containsExactly("钟外一");
        assertThat(program.run("verify", "--as-of", "2026-02-04").out()).contains("1次抽取重新计算，结果一致。");
        assertThat(program.run("draw", "--dispatch", "2026-001", "--as-of", "2026-02-05")
                        .err())
                .isEqualTo("2026-001已经抽取，一事一派，不能重复抽取；有专家不能参加的，用 replace 调整\n");
    }

    private static String told(Program program, String file, String rule) {
        return program.submissions().stream()
                .filter(line -> line.get("file").asString().equals(file))
                .flatMap(line -> line.at("/forms/0/findings").values().stream())
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .map(finding -> finding.get("message").asString())
                .reduce("", String::concat);
    }

    /** Article 17(4), (5): only who is shown to be fit, with approval, and beside what was drawn. */
    private static void usesSomebodyFromOutside(Program program) throws IOException {
        assertThat(outside(program, "钟外一", "虚构大学", "讲师", "", "").err())
                .isEqualTo(
                        """
                        没有调整：
                        　没有写明职称的证明材料（第十七条第（四）项）。请用 --evidence 写明证书或文件的名称、编号
                        　职称“讲师”是中级，不到副高级（第十七条第（四）项）。请用 --title 写明证书上的职称；不到规定等级的不能使用
                        """);
        List<String> before = experts(program);
        assertThat(outside(program, "钟外一", "虚构大学", "副教授", "", "聘书2025-3号").out())
                .contains("2026-001　增加库外专家钟外一，已记录");
        assertThat(outside(program, "钟外二", "虚构研究院", "", "省应急厅专家库", "省厅公布名单第7号").out())
                .contains("2026-001　增加库外专家钟外二，已记录");
        assertThat(replace(program, "钟外一").err()).isEqualTo("钟外一是增加的库外专家，没有候补；请用 --with 写明改请的人\n");

        assertThat(experts(program))
                .containsExactlyElementsOf(
                        Stream.concat(before.stream(), Stream.of("钟外一", "钟外二")).toList());
        assertThat(documents(program)).contains("调整记录2.pdf", "调整记录3.docx", "派出通知（钟外二）.docx");
        JsonNode current = new ObjectMapper()
                .readTree(program.output().resolve("data/draws/2026-001.json").toFile());
        assertThat(current.at("/adjustments/2/outsider/superior").asString()).isEqualTo("省应急厅专家库");
    }

    private static Program.Ended outside(
            Program program, String name, String unit, String title, String superior, String evidence) {
        return program.run(
                "replace",
                "--dispatch",
                "2026-001",
                "--with",
                name,
                "--unit",
                unit,
                "--title",
                title,
                "--superior",
                superior,
                "--evidence",
                evidence,
                "--reason",
                "需要通风专家",
                "--approved-by",
                "分管领导甲",
                "--as-of",
                "2026-01-13");
    }

    /** Whom somebody can follow: chance decides for which of the seats a reserve is left. */
    private static String replaceable(Program program) throws IOException {
        JsonNode record =
                new ObjectMapper().readTree(program.output().resolve(RECORD).toFile());
        List<String> drawn = record.at("/drawn").findValuesAsString("id");
        return IntStream.range(0, record.at("/orders").size())
                .filter(kind ->
                        !drawn.containsAll(record.at("/orders").get(kind).findValuesAsString("id")))
                .mapToObj(
                        kind -> record.at("/drawn").get(kind).get(0).get("name").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Program.Ended replace(Program program, String name) {
        return program.run(
                "replace",
                "--dispatch",
                "2026-001",
                "--expert",
                name,
                "--reason",
                "出差",
                "--approved-by",
                "分管领导甲",
                "--as-of",
                "2026-01-13");
    }

    /** The papers of a department, without its requests. */
    static Path input(Path workplace) throws IOException {
        Path input = Files.createDirectories(workplace.resolve("input"));
        Path from = Path.of("input", DEPARTMENT);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("派出报备")
                            && !file.toString().contains("使用情况"))
                    .toList()) {
                Path to =
                        input.resolve(DEPARTMENT).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return input;
    }

    /** The edition of the year, from which is drawn. */
    static void issue(Program program) {
        assertThat(program.run("run", "--as-of", "2026-01-05").status()).isZero();
        for (String stage : List.of("consult", "review")) {
            assertThat(program.run(
                                    "publish",
                                    "--year",
                                    "2026",
                                    "--stage",
                                    stage,
                                    "--evidence",
                                    "会签",
                                    "--as-of",
                                    "2026-01-06")
                            .status())
                    .isZero();
        }
        assertThat(program.run(
                                "publish",
                                "--year",
                                "2026",
                                "--stage",
                                "issue",
                                "--evidence",
                                "纪要",
                                "--document-number",
                                "长应急发〔2026〕1号",
                                "--as-of",
                                "2026-01-07")
                        .status())
                .isZero();
    }

    private static List<String> experts(Program program) throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(Files.readString(program.output().resolve("data/dispatches.jsonl"), StandardCharsets.UTF_8));
        assertThat(line.get("state").asString()).isEqualTo("drawn");
        return line.get("experts").values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> documents(Program program) {
        String folder = "派出/2026-001/";
        return program.published().keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .sorted()
                .toList();
    }
}
