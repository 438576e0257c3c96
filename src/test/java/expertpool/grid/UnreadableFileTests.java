package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String DAMAGED = "文件已损坏或不完整，无法打开";
    private static final String ENCRYPTED = "文件设有打开密码，无法读取";

    private final Path folder;

    UnreadableFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));

        assertThat(reason(empty)).isEqualTo("文件是空的（0字节）");
        assertThat(refusal(empty).remedy()).isEqualTo("请确认文件已保存并复制完整，重新报送");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table1-filled.docx", "table2-filled.xlsx", "table2-blank.xls", "table3-blank.doc"})
    void refusesATruncatedFile(String sample) throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve(sample));
        for (int share = 1; share < 8; share++) {
            Path file = Files.write(folder.resolve(sample), Arrays.copyOf(whole, whole.length * share / 8));

            assertThat(reason(file)).as("%d/8", share).isEqualTo(DAMAGED);
        }
    }

    @Test
    void refusesAnEncryptedDocument() throws Exception {
        Path file = folder.resolve("加密.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(SAMPLES.resolve("table3-filled.docx"), encrypted);
            }
            container.writeFilesystem(out);
        }

        assertThat(reason(file)).isEqualTo(ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"encrypted.doc", "encrypted.xls"})
    void refusesAFileWithAPassword(String file) {
        assertThat(refusal(Path.of("src/test/resources/grid/refused", file)))
                .extracting(UnreadableFile::reason, UnreadableFile::remedy)
                .containsExactly(ENCRYPTED, "请取消密码后重新报送");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY name \"张三\">]>",
                "<!DOCTYPE x [<!ENTITY name SYSTEM \"pom.xml\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY name \"&a;&a;\">]>"
            })
    void expandsNoEntityOfADocumentType(String type) throws IOException {
        String document =
                type + "<w:document xmlns:w=\"http://example.com/w\"><w:p><w:t>&name;</w:t></w:p></w:document>";

        assertThat(reason(OpenXmlFiles.raw(folder, document))).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml",
                "_rels/.rels"
            })
    void expandsNoEntityInAnyPartOfAWorkbook(String part) throws IOException {
        String type = "<!DOCTYPE x [<!ENTITY name SYSTEM \"pom.xml\">]>";
        Map<String, String> parts = new HashMap<>(Map.of(
                "_rels/.rels",
                OpenXmlFiles.relationships("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://example.com/r\"><sheets><sheet name=\"名单\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                OpenXmlFiles.relationships(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"),
                "xl/sharedStrings.xml",
                "<sst><si><t>张三</t></si></sst>",
                "xl/styles.xml",
                "<styleSheet><fonts><font/></fonts></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"));
        assertThatCode(() -> Grids.open(OpenXmlFiles.zip(folder, parts))).doesNotThrowAnyException();

        parts.computeIfPresent(part, (name, xml) -> type + xml.replaceFirst(">", ">&name;"));

        assertThat(reason(OpenXmlFiles.zip(folder, parts))).isEqualTo(DAMAGED);
    }

    @Test
    void refusesAPackageWhosePartsDoNotGoTogether() throws IOException {
        Path noSuchString = new WorkbookFile()
                .sheet("Sheet1", "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>")
                .in(folder);
        Path noNumber = new WorkbookFile()
                .sheet("Sheet1", "<sheetData><row><c><v>张三</v></c></row></sheetData>")
                .in(folder);
        Path noPart = OpenXmlFiles.zip(
                folder, Map.of("_rels/.rels", OpenXmlFiles.relationships("officeDocument", "word/document.xml")));

        assertThat(reason(noSuchString)).isEqualTo(DAMAGED);
        assertThat(reason(noNumber)).isEqualTo(DAMAGED);
        assertThat(reason(noPart)).isEqualTo(DAMAGED);
    }

    private static String reason(Path file) {
        return refusal(file).reason();
    }

    private static UnreadableFile refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Grids.open(file));
    }
}
