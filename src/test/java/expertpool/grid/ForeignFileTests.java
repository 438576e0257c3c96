package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever its name says, each file here is called .docx: only its content tells what it is. */
class ForeignFileTests {
    private final Path folder;

    ForeignFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Files that LibreOffice has written. */
    @ParameterizedTest
    @CsvFileSource(resources = "/grid/refused.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void saysWhatAFileIsAndWhatToDo(String file, String reason, String remedy) {
        assertThat(refusal(Path.of("src/test/resources/grid/refused", file)))
                .extracting(UnreadableFile::reason, UnreadableFile::remedy)
                .containsExactly(reason, remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, PDF",
        "0d0a255044462d312e370a, PDF",
        "52494646240000005745425056503820, PICTURE",
        "00000018667479706865696300000000, PICTURE",
        "00000018667479706d70343200000000, VIDEO",
        "526172211a0700cf9073, ARCHIVE",
        "377abcaf271c0004, ARCHIVE",
        "fd377a585a000004, ARCHIVE",
        "504b050600000000000000000000000000000000000000000000, ARCHIVE",
        "4c0000000114020000000000c000000000000046, SHORTCUT",
        "4d5a90000300000004000000ffff0000b800000000000000, PROGRAM",
        "7f454c4602010100, PROGRAM",
        "dba52d0000000904, OLD_WORD",
        "0904060000000100, OLD_EXCEL",
        "0908080000050500, OLD_EXCEL",
        "0000000000000000, ZEROES",
        "62144c001f3a8800, UNKNOWN",
        "504b03, UNKNOWN"
    })
    void knowsAFileByItsFirstBytes(String bytes, ForeignFile kind) throws IOException {
        assertRefused(file(HexFormat.of().parseHex(bytes)), kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "姓名,手机\\n张三,15400000001\\n|TEXT",
                "BM是编码\\n|TEXT",
                "MZ\\n|TEXT",
                "{\\rtf1\\ansi 表|RTF",
                "[InternetShortcut]\\r\\nURL=file:///d:/a.docx|SHORTCUT",
                "\\r\\n <html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><table><tr><td>姓名|WEB_PAGE",
                "<table border=1><tr><td>姓名</td></tr></table>|WEB_PAGE",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><ss:Workbook/>|EXCEL_XML",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>|EXCEL_XML",
                "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>|WORD_XML",
                "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\"/>|OPEN_DOCUMENT",
                "<?xml version=\"1.0\"?><名单/>|XML",
                "MIME-Version: 1.0\\r\\nX-Document-Type: Workbook\\r\\nContent-Type: multipart/related; boundary=\"a\"|WEB_ARCHIVE",
                "From: <Saved by Blink>\\r\\nSubject: =?utf-8?Q?a?=\\r\\nContent-Type: multipart/related|WEB_ARCHIVE",
                "Received: from a\\r\\nFrom: a@example.com\\r\\nSubject: 推荐表\\r\\nContent-Type: multipart/mixed|MAIL"
            })
    void knowsATextByItsFirstWords(String written, ForeignFile kind) throws IOException {
        String text = written.replace("\\r\\n", "\r\n").replaceAll("\\\\n", "\n");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertRefused(file(text.getBytes(charset)), kind);
        }
        assertRefused(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)), kind);
        assertRefused(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
    void knowsAPicture(String format) throws IOException {
        Path file = folder.resolve("照片.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, out))
                    .isTrue();
        }

        assertRefused(file, ForeignFile.PICTURE);
    }

    @Test
    void knowsWhatAZipHolds() throws IOException {
        assertRefused(zip(Map.of("推荐表.txt", "张三")), ForeignFile.ARCHIVE);
        assertRefused(zip(Map.of("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<a/>")), ForeignFile.OFD);
        assertRefused(zip(Map.of("FixedDocumentSequence.fdseq", "<a/>")), ForeignFile.XPS);
        assertRefused(openDocument("application/vnd.oasis.opendocument.text-template"), ForeignFile.OPEN_DOCUMENT_TEXT);
        assertRefused(openDocument("application/vnd.oasis.opendocument.presentation"), ForeignFile.OPEN_DOCUMENT);
        assertRefused(openDocument("application/epub+zip"), ForeignFile.ARCHIVE);
        assertRefused(
                zip(Map.of(
                        "_rels/.rels",
                        OpenXmlFiles.relationships("officeDocument", "xl/workbook.bin"),
                        "xl/workbook.bin",
                        "\u0083\u0001")),
                ForeignFile.EXCEL_BINARY);
        assertRefused(OpenXmlFiles.raw(folder, "<VisioDocument/>"), ForeignFile.DRAWING);
    }

    @Test
    void knowsAnArchiveOfAnotherKind() throws IOException {
        Path gzip = folder.resolve("推荐表.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(Path.of("src/test/resources/samples/table3-filled.docx"), out);
        }
        byte[] tar = new byte[1024];
        System.arraycopy("推荐表.docx".getBytes(StandardCharsets.UTF_8), 0, tar, 0, 14);
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);

        assertRefused(gzip, ForeignFile.ARCHIVE);
        assertRefused(file(tar), ForeignFile.ARCHIVE);
    }

    @Test
    void knowsAPresentationOfEitherGeneration() throws IOException {
        Path pptx = folder.resolve("汇报.docx");
        try (XMLSlideShow slides = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(pptx)) {
            slides.createSlide();
            slides.write(out);
        }
        Path ppt = folder.resolve("汇报.doc");
        try (HSLFSlideShow slides = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(ppt)) {
            slides.createSlide();
            slides.write(out);
        }

        assertRefused(pptx, ForeignFile.PRESENTATION);
        assertRefused(ppt, ForeignFile.PRESENTATION);
    }

    @Test
    void knowsWhatACompoundFileHolds() throws IOException {
        assertRefused(compound("__properties_version1.0", new byte[8]), ForeignFile.MAIL);
        assertRefused(compound("VisioDocument", new byte[8]), ForeignFile.DRAWING);
        assertRefused(compound("CONTENTS", new byte[8]), ForeignFile.UNKNOWN);
        // a workbook of Excel 5 or 95: its stream has another name, and its version is 5
        assertRefused(compound("Book", HexFormat.of().parseHex("0908080000050500bb0dcc07")), ForeignFile.OLD_EXCEL);
        // a document of Word 6 (65) and 95 (68), by the version in its first bytes
        assertRefused(compound("WordDocument", word("dca565002d00")), ForeignFile.OLD_WORD);
        assertRefused(compound("WordDocument", word("dca568002d00")), ForeignFile.OLD_WORD);
    }

    private static byte[] word(String head) {
        byte[] bytes = new byte[4096];
        byte[] begin = HexFormat.of().parseHex(head);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    private Path compound(String stream, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path openDocument(String type) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<office/>");
        return zip(parts);
    }

    private Path zip(Map<String, String> parts) throws IOException {
        return OpenXmlFiles.zip(folder, parts);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("推荐表.docx"), content);
    }

    private static void assertRefused(Path file, ForeignFile kind) {
        assertThat(refusal(file).reason()).isEqualTo(kind.refused().reason());
    }

    private static UnreadableFile refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Grids.open(file));
    }
}
