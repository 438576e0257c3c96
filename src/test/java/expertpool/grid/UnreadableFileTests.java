package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String DAMAGED = "文件已损坏或不完整，无法打开";
    private static final String ENCRYPTED = "文件设有打开密码，无法读取";

    private final Path folder;

    UnreadableFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "'', 文件是空的（0字节）",
        "68656c6c6f, 这是无法识别的文件，不是Word或Excel表格",
        "255044462d312e370a, 这是PDF文件，不是Word或Excel表格",
        "7b5c727466315c616e7369, 这是RTF文件，不是Word或Excel表格",
        "ffd8ffe000104a464946, 这是JPEG图片，不是Word或Excel表格",
        "89504e470d0a1a0a, 这是PNG图片，不是Word或Excel表格",
        "526172211a0700, 这是压缩包，不是Word或Excel表格",
        "1f8b0800, 这是压缩包，不是Word或Excel表格"
    })
    void saysWhatAForeignFileIsByItsFirstBytes(String bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("推荐表.docx"), HexFormat.of().parseHex(bytes));

        assertThat(reason(file)).isEqualTo(reason);
    }

    @Test
    void tellsWhatToDoAboutIt() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));

        assertThat(refusal(empty).remedy()).isEqualTo("请确认文件已保存并复制完整，重新报送");
    }

    @Test
    void takesAZipWithoutAnOfficeDocumentForAnArchive() throws IOException {
        Path zip = OpenXmlFiles.zip(folder, Map.of("推荐表.txt", "张三"));
        Map<String, String> text = new LinkedHashMap<>();
        text.put("mimetype", "application/vnd.oasis.opendocument.text");
        text.put("content.xml", "<office/>");

        assertThat(reason(zip)).isEqualTo("这是压缩包，不是Word或Excel表格");
        assertThat(reason(OpenXmlFiles.zip(folder, text))).isEqualTo("这是压缩包，不是Word或Excel表格");
    }

    @Test
    void refusesAPresentation() throws IOException {
        assertThat(reason(OpenXmlFiles.raw(folder, "<p:presentation xmlns:p=\"http://example.com/p\"/>")))
                .isEqualTo("这是演示文稿或其他文件，不是Word或Excel表格");
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

    @Test
    void refusesAnEncryptedOldWorkbook() throws IOException {
        Path file = folder.resolve("加密.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("张三");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(reason(file)).isEqualTo(ENCRYPTED);
    }

    @Test
    void refusesACompoundFileOfAnotherProgram() throws IOException {
        Path file = folder.resolve("邮件.doc");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "__properties_version1.0");
            container.writeFilesystem(out);
        }

        assertThat(reason(file)).isEqualTo("这是无法识别的文件，不是Word或Excel表格");
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

    @Test
    void refusesAPartThatInflatesTooFar() throws Exception {
        String padding = " ".repeat(20_000);
        Path file = OpenXmlFiles.document(folder, padding);

        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> OpenXml.read(file, padding.length()));

        assertThat(refusal.reason()).isEqualTo("文件展开后过大，超过允许的限度");
        assertThat(Files.size(file)).isLessThan(padding.length() / 10);
        assertThat(OpenXml.read(file, padding.length() + 1_000L)).hasSize(1);
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
