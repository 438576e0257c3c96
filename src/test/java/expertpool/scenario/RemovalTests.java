package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is removed is told of by letter, in both formats, and the letter stays as it is. */
class RemovalTests {
    private static final String ID = "140499197108232732";
    private static final String LETTER = "名单/2026/清退函/韩峰永";

    @TempDir
    private Path workplace;

    private Program program;

    @BeforeEach
    void fillThePool() throws IOException {
        Path input = Files.createDirectory(workplace.resolve("input"));
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(Path.of("src/test/resources/samples", sample), input.resolve(sample));
        }
        program = Program.in(workplace, input);
        assertThat(program.run("run").status()).isZero();
    }

    @Test
    void writesTheLetterToTheEmployer() throws IOException {
        issue();
        Program.Ended ended = remove(ID, "8.6");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("已记录清退，即日起不再参加抽取。清退函：" + program.output().resolve(LETTER + ".docx") + "、"
                        + program.output().resolve(LETTER + ".pdf"))
                .doesNotContain(ID);
        assertThat(docx()).isEqualTo(pdf()).startsWith("长治市应急管理局长应急函〔2026〕号").contains("第八条第（六）项所列情形");
        assertThat(docx()).doesNotContain(ID).doesNotContain("工作调动");
    }

    @Test
    void leavesTheLetterAsItIsInLaterRuns() throws IOException {
        issue();
        assertThat(remove(ID, "8.7").err()).contains("此人没有超过规定年龄，按第八条第（七）项清退只能是身体原因");
        assertThat(letters()).isEmpty();
        remove(ID, "8.6");
        Map<String, String> written = letters();
        assertThat(written).containsOnlyKeys(LETTER + ".docx", LETTER + ".pdf");

        Files.delete(program.output().resolve(LETTER + ".pdf"));
        Files.writeString(workplace.resolve("input/table1-filled.docx"), "已改作他用");
        assertThat(program.run("run").status()).isZero();

        assertThat(letters()).isEqualTo(written);
    }

    /** An applicant is kept out of the next edition; his unit was never told that he is an expert of the bureau. */
    @Test
    void writesNoLetterAboutSomebodyWhoNeverWasAMember() {
        assertThat(remove(ID, "8.6").out()).contains("已记录清退。此人不在现行名单中，不发函。");
        assertThat(letters()).isEmpty();
    }

    @Test
    void writesNoLetterIfNobodyIsRemoved() throws IOException {
        assertThat(remove(ID, "8.9").status()).isEqualTo(2);
        assertThat(remove("140499190001010000", "8.6").err()).startsWith("--id 不是有效的身份证号");
        assertThat(remove("140499197503150016", "8.6").err()).startsWith("专家库中没有这个身份证号的人");

        assertThat(letters()).isEmpty();
    }

    private void issue() {
        for (String stage : List.of("consult", "review", "issue")) {
            assertThat(program.run("publish", "--year", "2026", "--stage", stage, "--document-number", "长应急发〔2026〕12号")
                            .status())
                    .isZero();
        }
    }

    private Program.Ended remove(String id, String ground) {
        return program.run("remove", "--id", id, "--ground", ground, "--reason", "工作调动");
    }

    private Map<String, String> letters() {
        return program.published().entrySet().stream()
                .filter(file -> file.getKey().contains("清退函"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String docx() throws IOException {
        try (XWPFDocument letter =
                new XWPFDocument(Files.newInputStream(program.output().resolve(LETTER + ".docx")))) {
            return letter.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining())
                    .replaceAll("[\\s　]", "");
        }
    }

    private String pdf() throws IOException {
        try (PDDocument letter =
                Loader.loadPDF(program.output().resolve(LETTER + ".pdf").toFile())) {
            return new PDFTextStripper().getText(letter).replaceAll("[\\s　]", "");
        }
    }
}
