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
        Program.Ended ended = remove(ID, "8.6");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("已记录清退，即日起不再参加抽取。清退函：" + program.output().resolve(LETTER) + ".docx（.pdf）")
                .doesNotContain(ID);
        assertThat(docx()).isEqualTo(pdf()).startsWith("长治市应急管理局长应急函〔2026〕号").contains("第八条第（六）项所列情形");
        assertThat(docx()).doesNotContain(ID).doesNotContain("工作调动");
    }

    @Test
    void leavesTheLetterAsItIsInLaterRuns() throws IOException {
        remove(ID, "8.7");
        Map<String, String> written = letters();
        assertThat(written).containsOnlyKeys(LETTER + ".docx", LETTER + ".pdf");

        assertThat(program.run("run").status()).isZero();

        assertThat(letters()).isEqualTo(written);
    }

    @Test
    void writesNoLetterIfNobodyIsRemoved() throws IOException {
        assertThat(remove(ID, "8.9").status()).isEqualTo(2);
        assertThat(remove("140499190001010000", "8.6").status()).isEqualTo(1);

        assertThat(letters()).isEmpty();
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
