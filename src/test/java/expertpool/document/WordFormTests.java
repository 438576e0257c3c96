package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class WordFormTests {
    private static final Path BLANK = Path.of("templates/changzhi/forms/table5-blank.docx");

    /** A person who sets the cursor there types with the face of the paragraph. */
    @Test
    void typesWithTheFaceOfTheBox() throws IOException {
        byte[] filled = WordForm.fill(Files.readAllBytes(BLANK), Map.of("table 1, row 1, column 2", "卫岚嘉"), Map.of());

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            XWPFRun run = document.getTables()
                    .get(0)
                    .getRow(0)
                    .getCell(1)
                    .getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0);
            assertThat(run.text()).isEqualTo("卫岚嘉");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(10.5);
        }
    }

    /** Of the label, which has a face of its own, not of its paragraph. */
    @Test
    void typesBehindPrintedWordsWithTheirFace() throws IOException {
        byte[] filled = WordForm.fill(Files.readAllBytes(BLANK), Map.of("table 1, row 1, column 1", "：卫岚嘉"), Map.of());

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.getTables().get(0).getRow(0).getCell(0).getText())
                    .isEqualTo("姓名：卫岚嘉");
            Stream<XWPFRun> runs =
                    document.getTables().get(0).getRow(0).getCell(0).getParagraphs().get(0).getRuns().stream();
            assertThat(runs.map(run -> run.getFontFamily(XWPFRun.FontCharRange.eastAsia)))
                    .containsExactly("仿宋_GB2312", "仿宋_GB2312");
        }
    }

    @Test
    void replacesAPropertyOfTheSameName() throws IOException {
        byte[] once = WordForm.fill(Files.readAllBytes(BLANK), Map.of(), Map.of("a", "1", "b", "2"));
        byte[] twice = WordForm.fill(once, Map.of(), Map.of("a", "3"));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
            assertThat(document.getProperties()
                            .getCustomProperties()
                            .getUnderlyingProperties()
                            .getPropertyList())
                    .extracting(property -> property.getName() + "=" + property.getLpwstr())
                    .containsExactlyInAnyOrder("a=3", "b=2");
        }
    }

    @Test
    void refusesAPlaceThatTheFormDoesNotHave() throws IOException {
        byte[] blank = Files.readAllBytes(BLANK);
        assertThatThrownBy(() -> WordForm.fill(blank, Map.of("table 2, row 1, column 1", "x"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the form has no table 2, row 1, column 1");
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        byte[] words = "blank".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WordForm.fill(words, Map.of(), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
