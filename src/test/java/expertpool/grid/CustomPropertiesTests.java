package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of itself, and that no file is refused for what it says there. */
class CustomPropertiesTests {
    private static final String KEY = "table=5;year=2026;person=ff4339e58bf2;department=危险化学品安全监督管理科";

    @TempDir
    private Path folder;

    /** Forms of this program, opened and saved by LibreOffice 7.4. */
    @ParameterizedTest
    @CsvSource({
        "appraisal-saved-by-libreoffice.docx, " + KEY,
        "appraisal-saved-by-libreoffice.doc, " + KEY,
        "summary-saved-by-libreoffice.xlsx, table=2",
        "summary-saved-by-libreoffice.xls, table=2"
    })
    void areKeptByAnotherProgram(String file, String key) {
        assertThat(Grids.properties(Path.of("src/test/resources/handout", file)))
                .containsEntry("expertpool.form", key);
    }

    @Test
    void standBesideThoseOfOthers() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.getProperties().getCustomProperties().addProperty("密级", " 内部 ");
            document.getProperties().getCustomProperties().addProperty("份数", 3);
            document.write(out);
        }

        assertThat(Grids.properties(file)).isEqualTo(Map.of("密级", "内部", "份数", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table1-filled.docx", "table2-filled.xlsx", "table3-blank.doc", "table2-blank.xls"})
    void areNoneInAFormThatWasNotHandedOut(String sample) {
        assertThat(Grids.properties(Path.of("src/test/resources/samples", sample)))
                .doesNotContainKey("expertpool.form");
    }

    @Test
    void areNoneWhereTheyCannotBeRead() throws IOException {
        Path words = Files.writeString(folder.resolve("a.txt"), "table=5", StandardCharsets.UTF_8);
        Path empty = Files.createFile(folder.resolve("b.docx"));
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/handout/appraisal-saved-by-libreoffice.docx"));
        Path cut = folder.resolve("c.docx");
        try (InputStream half = new ByteArrayInputStream(whole, 0, whole.length / 2)) {
            Files.copy(half, cut);
        }

        assertThat(Grids.properties(words)).isEmpty();
        assertThat(Grids.properties(empty)).isEmpty();
        assertThat(Grids.properties(cut)).isEmpty();
        assertThat(Grids.properties(folder.resolve("nowhere.docx"))).isEmpty();
    }
}
