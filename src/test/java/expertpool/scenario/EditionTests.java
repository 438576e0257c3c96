package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An edition goes through its three stages in order, and its members are listed; a removal takes somebody out. */
class EditionTests {
    private static final String LISTED = "140499197108232732";
    private static final String NUMBER = "长应急发〔2026〕12号";

    @Test
    void goesThroughItsStagesInOrder(@TempDir Path workplace) throws IOException {
        Path input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        Program program = Program.in(workplace, input);
        assertThat(program.run("run").status()).isZero();
        assertThat(stage(program, "review").err()).contains("2026年第1版还没有征求意见稿，不能越过（第七条第（三）项）");
        assertThat(stage(program, "consult").status()).isZero();
        assertThat(stage(program, "consult").err()).contains("2026年第1版的征求意见稿已经登记过，不能重复");
        assertThat(program.run("status").out()).contains("2026年第1版：征求意见稿已于2026-11-23登记，待办送审稿");
        assertThat(stage(program, "review", "--evidence", "意见表5份").status()).isZero();
        assertThat(stage(program, "issue").err()).contains("没有登记，名单保持不变：\n  印发需要发文字号，请用 --document-number 给出");
        assertThat(stage(program, "issue", "--document-number", NUMBER, "--date", "2026-11-24")
                        .err())
                .contains("没有登记，名单保持不变：\n  日期2026-11-24还没有到");
        assertThat(stage(program, "issue", "--document-number", NUMBER, "--evidence", "局党委会纪要〔2026〕30号")
                        .status())
                .isZero();

        JsonNode edition = new ObjectMapper().readTree(read(program, "data/edition-2026.json"));
        String fingerprint = edition.get("fingerprint").asString();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(read(program, "data/edition-2026.json"))
                .isEqualTo(("{'year':2026,'edition':1,'document_number':'" + NUMBER
                                + "','issued':true,'members':1,'fingerprint':'F','stages':["
                                + "{'stage':'consult','date':'2026-11-23','evidence':null,'members':1,'fingerprint':'F'},"
                                + "{'stage':'review','date':'2026-11-23','evidence':'意见表5份','members':1,'fingerprint':'F'},"
                                + "{'stage':'issue','date':'2026-11-23','evidence':'局党委会纪要〔2026〕30号','members':1,'fingerprint':'F'}],"
                                + "'waivers':[],'earlier':[]}\n")
                        .replace('\'', '"')
                        .replace("\"F\"", "\"" + fingerprint + "\""))
                .doesNotContain(LISTED);
        assertThat(read(program, "data/experts.csv")).contains(",listed,化工,");
        assertThat(editionFiles(program))
                .containsExactly(
                        "变动和名额（印发稿）.xlsx",
                        "变动和名额（征求意见稿）.xlsx",
                        "变动和名额（送审稿）.xlsx",
                        "变动情况（印发稿）.pdf",
                        "变动情况（征求意见稿）.pdf",
                        "变动情况（送审稿）.pdf",
                        "征求意见表.pdf",
                        "征求意见表.xlsx",
                        "成员指纹（公开）.txt",
                        "长治市应急管理专家库专家名单（公开版）.pdf",
                        "长治市应急管理专家库专家名单（公开版）.xlsx",
                        "长治市应急管理专家库专家名单（印发稿）.docx",
                        "长治市应急管理专家库专家名单（印发稿）.pdf",
                        "长治市应急管理专家库专家名单（印发稿）内部.xlsx",
                        "长治市应急管理专家库专家名单（征求意见稿）.docx",
                        "长治市应急管理专家库专家名单（征求意见稿）.pdf",
                        "长治市应急管理专家库专家名单（征求意见稿）内部.xlsx",
                        "长治市应急管理专家库专家名单（送审稿）.docx",
                        "长治市应急管理专家库专家名单（送审稿）.pdf",
                        "长治市应急管理专家库专家名单（送审稿）内部.xlsx");
        SortedMap<String, String> issued = program.published();
        assertThat(program.run("status").out())
                .contains("现行名单：2026年第1版，2026-11-23印发，" + NUMBER + "，1人")
                .doesNotContain("待办");

        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.writeString(input.resolve(sample), "已改作他用");
        }
        Files.delete(program.output().resolve("名单/2026/第1版/征求意见表.pdf"));
        assertThat(program.run("run").status()).isZero();
        assertThat(read(program, "data/experts.csv")).contains(",listed,化工,");
        SortedMap<String, String> later = program.published();
        assertThat(issued.keySet().stream().filter(path -> path.contains("版/") || path.contains("edition")))
                .allSatisfy(path -> assertThat(later).containsEntry(path, issued.get(path)));
        assertThat(program.run("verify").out()).contains("名单3份稿件由档案重新制作，逐字节一致");

        assertThat(program.run("remove", "--id", LISTED, "--ground", "8.6", "--reason", "工作调动")
                        .status())
                .isZero();
        assertThat(read(program, "data/experts.csv")).contains(",removed,");
        assertThat(stage(program, "consult").err()).contains("名单没有一个人，不能发布");
    }

    @Test
    void tellsOfPapersThatAreNotInTheEdition(@TempDir Path workplace) throws Exception {
        Path input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx", "table1-blank.docx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        Program program = Program.in(workplace, input);
        program.run("run");

        assertThat(stage(program, "consult").out()).contains("注意：有1份材料退回或部分退回，还没有改正；其中的推荐表、汇总表不在本版之内");

        Register.change(
                program.data(), "UPDATE submission SET verdict = 'quarantined' WHERE path = 'table1-blank.docx'");
        assertThat(stage(program, "review").err()).contains("没有登记，名单保持不变：\n  有1个文件因程序出错没有处理，名单可能不全。请先联系维护人员");
    }

    /** Somebody changes what was decided: the program says which paper. */
    @Test
    void namesAChangedDecision(@TempDir Path workplace) throws Exception {
        Path input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        Program program = Program.in(workplace, input);
        program.run("run");
        program.run("remove", "--id", LISTED, "--ground", "8.6", "--reason", "工作调动");
        Path paper = program.data().resolve("ledger/000001.json");
        Files.writeString(paper, Files.readString(paper).replace("\"item\":6", "\"item\":2"));

        Program.Ended verified = program.run("verify");

        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err()).contains("台账第1号被改动（000001.json）");

        Files.move(paper, paper.resolveSibling("000002.json"));
        Register.change(program.data(), "DELETE FROM decision");
        assertThat(program.run("status").err()).startsWith("台账第1号缺失，其后还有000002.json。请用备份补齐");
    }

    private static List<String> editionFiles(Program program) throws IOException {
        try (Stream<Path> files = Files.list(program.output().resolve("名单/2026/第1版"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Program.Ended stage(Program program, String stage, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"publish", "--year", "2026", "--stage", stage}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return program.run(arguments);
    }

    private static String read(Program program, String path) throws IOException {
        return Files.readString(program.output().resolve(path), StandardCharsets.UTF_8);
    }
}
