package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** 清退意见单 is dropped like any form: what is approved is carried out once, and its paper can be found again. */
class RemovalSlipTests {
    private static final String LETTER = "名单/2026/清退函/韩峰永";
    private static final Path SLIP = Path.of("src/test/resources/slips/removal-slip-filled.docx");

    @TempDir
    private Path workplace;

    private Program program;
    private Path input;

    @BeforeEach
    void fillThePool() throws IOException {
        input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        program = Program.in(workplace, input);
        assertThat(program.run("run").status()).isZero();
        for (String stage : List.of("consult", "review", "issue")) {
            assertThat(program.run("publish", "--year", "2026", "--stage", stage, "--document-number", "长应急发〔2026〕12号")
                            .status())
                    .isZero();
        }
    }

    @Test
    void removesOnceAndTellsTheEmployer() throws IOException {
        Files.copy(SLIP, input.resolve("韩峰永清退.docx"));
        assertThat(program.run("run").status()).isZero();

        JsonNode answer = answer("韩峰永清退.docx");
        assertThat(answer.at("/verdict").asString()).isEqualTo("accepted");
        assertThat(answer.at("/forms/0/records/0/ground").asString()).isEqualTo("8(6)");
        assertThat(answer.at("/forms/0/findings").findValuesAsString("rule")).containsExactly("slip-carried-out");
        assertThat(program.published()).containsKeys(LETTER + ".docx", LETTER + ".pdf");
        assertThat(status()).isEqualTo("removed");
        assertThat(decisions()).singleElement().satisfies(decision -> {
            assertThat(decision)
                    .contains("\"approvedBy\":\"董满保\"")
                    .contains("\"evidence\":\"2026年度考核表\"")
                    .contains(answer.at("/sha256").asString() + "/1");
        });

        var published = program.published();
        assertThat(program.run("run").status()).isZero();
        assertThat(program.published()).isEqualTo(published);
        Files.copy(SLIP, input.resolve("又一份.docx"));
        assertThat(program.run("run").status()).isZero();
        assertThat(answer("又一份.docx").at("/verdict").asString()).isEqualTo("duplicate");
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void waitsForTheApproval() throws IOException {
        Path slip = input.resolve("意见单.docx");
        Slips.copyWithout(SLIP, "董满保", slip);
        assertThat(program.run("run").status()).isZero();
        assertThat(answer("意见单.docx").at("/forms/0/findings").findValuesAsString("rule"))
                .containsExactly("slip-unapproved");
        assertThat(status()).isEqualTo("listed");

        Files.copy(SLIP, slip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(program.run("run").status()).isZero();
        assertThat(status()).isEqualTo("removed");
        assertThat(decisions()).hasSize(1);
    }

    private JsonNode answer(String file) {
        return program.submissions().stream()
                .filter(line -> line.get("file").asString().equals(file))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String status() {
        return program.person("韩峰永", "status");
    }

    private List<String> decisions() throws IOException {
        try (var files = Files.list(program.data().resolve("ledger"))) {
            return files.sorted()
                    .map(Slips::text)
                    .filter(text -> text.contains("\"kind\":\"removal\""))
                    .toList();
        }
    }
}
