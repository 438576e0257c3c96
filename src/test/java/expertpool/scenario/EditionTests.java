package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition goes through its three stages in order, and its members are listed; a removal takes somebody out. */
class EditionTests {
    private static final String LISTED = "140499197108232732";

    @Test
    void goesThroughItsStagesInOrder(@TempDir Path workplace) throws IOException {
        Path input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        Program program = Program.in(workplace, input);
        assertThat(program.run("run").status()).isZero();
        assertThat(stage(program, "review").err()).contains("还没有征求意见稿");
        assertThat(stage(program, "consult").status()).isZero();
        assertThat(stage(program, "consult").err()).contains("不能重复");
        assertThat(stage(program, "review").status()).isZero();
        assertThat(stage(program, "issue").status()).isEqualTo(2);
        assertThat(stage(program, "issue", "--document-number", "长应急发〔2026〕12号").status())
                .isZero();

        assertThat(read(program, "data/edition-2026.json"))
                .startsWith(
                        "{\"year\":2026,\"document_number\":\"长应急发〔2026〕12号\",\"stages\":{\"consult\":\"2026-11-23\","
                                + "\"issue\":\"2026-11-23\",\"review\":\"2026-11-23\"},\"members\":1,\"fingerprint\":\"")
                .doesNotContain(LISTED);
        assertThat(read(program, "data/experts.csv")).contains(",listed,化工,");
        assertThat(program.output().resolve("名单/2026/版次/长治市应急管理专家库专家名单（印发稿）.pdf"))
                .isRegularFile();

        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.writeString(input.resolve(sample), "已改作他用");
        }
        assertThat(program.run("run").status()).isZero();
        assertThat(read(program, "data/experts.csv")).contains(",listed,化工,");
        assertThat(program.published())
                .containsKey("data/edition-2026.json")
                .containsKeys(
                        "名单/2026/版次/长治市应急管理专家库专家名单（征求意见稿）.docx",
                        "名单/2026/版次/长治市应急管理专家库专家名单（送审稿）.pdf",
                        "名单/2026/版次/长治市应急管理专家库专家名单（印发稿）.docx",
                        "名单/2026/版次/长治市应急管理专家库专家名单（印发稿）.pdf");

        program.run("remove", "--id", LISTED, "--ground", "8.6", "--reason", "工作调动");
        assertThat(read(program, "data/experts.csv")).contains(",removed,");
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
