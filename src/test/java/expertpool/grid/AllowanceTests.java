package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with too much of one thing. */
class AllowanceTests {
    private static final String CELL = "<c t=\"str\"><v>1</v></c>";

    private final Path folder;

    AllowanceTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesTenThousandSheets() throws IOException {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            sheets.append("<sheet name=\"").append(i).append("\" r:id=\"rId1\"/>");
        }

        assertRefused(workbook("<sheets>" + sheets + "</sheets>", "<worksheet/>"), "工作表多于1,000张");
    }

    @Test
    void refusesAThousandAndOneSheetsOfTheOldFormat() throws IOException {
        Path file = folder.resolve("名单.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i <= Allowance.SHEETS; i++) {
                workbook.createSheet();
            }
            workbook.write(out);
        }

        assertRefused(file, "工作表多于1,000张");
    }

    @Test
    void refusesTooManyCells() throws IOException {
        assertRefused(
                sheet("<sheetData>" + row(CELL.repeat(1_000)).repeat(1_001) + "</sheetData>"), "单元格和段落多于1,000,000个");
        assertRefused(OpenXmlFiles.document(folder, "<w:p/>".repeat(1_000_001)), "单元格和段落多于1,000,000个");
    }

    @Test
    void leavesOutAnyNumberOfRowsWithoutWords() throws Exception {
        Path file = sheet("<sheetData>" + row("<c s=\"1\"/><c/>").repeat(400_000) + row(CELL) + "</sheetData>");

        assertThat(Grids.open(file).get(0).rows())
                .containsExactly(new Row(List.of(new Cell("1", 0, "Sheet1!A400001", false, false)), false));
    }

    @Test
    void refusesTooLongWords() throws IOException {
        String half = "<r><t>" + "长".repeat(50_001) + "</t></r>";

        assertRefused(
                sheet("<sheetData>" + row("<c t=\"inlineStr\"><is>" + half + half + "</is></c>") + "</sheetData>"),
                "一个单元格或段落多于100,000字");
        assertRefused(
                OpenXmlFiles.document(
                        folder, "<w:p>" + ("<w:r><w:t>" + "长".repeat(1_000) + "</w:t></w:r>").repeat(101) + "</w:p>"),
                "一个单元格或段落多于100,000字");
        assertRefused(OpenXmlFiles.document(folder, "<w:t>" + "长".repeat(3_000_000) + "</w:t>"), "一段文字多于1,000,000字");
    }

    @Test
    void refusesTooManyWordsInAll() throws IOException {
        String data = "<sheetData>" + row("<c t=\"s\"><v>0</v></c>".repeat(201)) + "</sheetData>";

        assertRefused(strings("<si><t>" + "长".repeat(99_999) + "</t></si>", data), "全部文字多于20,000,000字");
        assertRefused(strings("<si><t>1</t></si>".repeat(300_001), "<sheetData/>"), "工作簿中的不同文字多于300,000条");
    }

    @Test
    void refusesTooDeepElementsAndTooLongAttributes() throws IOException {
        assertRefused(OpenXmlFiles.document(folder, "<w:tbl><w:tr><w:tc>".repeat(200)), "内容嵌套多于500层");
        assertRefused(
                OpenXmlFiles.document(folder, "<w:p w:rsidR=\"" + "0".repeat(100_001) + "\"/>"), "一项属性多于100,000字");
    }

    @Test
    void refusesTooManyStyles() throws IOException {
        Path file = parts(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/_rels/workbook.xml.rels",
                OpenXmlFiles.relationships("styles", "styles.xml"),
                "xl/styles.xml",
                "<styleSheet><cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs></styleSheet>"));

        assertRefused(file, "单元格样式多于100,000种");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i <= Allowance.PARTS; i++) {
            parts.put("word/media/" + i, "");
        }

        assertRefused(OpenXmlFiles.zip(folder, parts), "文件内部的部件多于10,000个");
    }

    /** Each of its parts is small enough. */
    @Test
    void refusesWhatInflatesTooFarInAll() throws Exception {
        String padding = "<pad/>".repeat(250_000);
        WorkbookFile bomb = new WorkbookFile();
        for (int i = 0; i < 4; i++) {
            bomb.sheet("Sheet" + i, padding);
        }
        Path file = bomb.in(folder);

        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> OpenXml.read(file, new Allowance(5_000_000)));
        assertThat(refusal.reason()).isEqualTo("文件超过允许的限度：文件展开后大于5 MB");
        assertThat(refusal.remedy()).isEqualTo("请删除多余的图片、工作表、空行和格式，或在新的空白表格上填写，再重新报送");
        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(OpenXml.read(file, new Allowance(7_000_000))).hasSize(4);
    }

    @Test
    void mergesAWholeSheetAtNoCost() throws Exception {
        Path file = sheet("<sheetData>" + row(CELL + CELL) + row("") + row(CELL)
                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of("1"), List.of("1"), List.of("1"));
    }

    @Test
    void refusesRangesMergedOverEachOtherAgainAndAgain() throws IOException {
        assertRefused(
                sheet("<sheetData>" + row(CELL).repeat(5_001) + "</sheetData><mergeCells>"
                        + "<mergeCell ref=\"A1:A5001\"/>".repeat(1_000) + "</mergeCells>"),
                "合并单元格触及的单元格多于5,000,000个");
    }

    @Test
    void refusesAHugeFileUnread() throws IOException {
        Path file = Files.write(folder.resolve("名单.xlsx"), "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(Allowance.OPEN_XML_FILE + 1);
        }

        assertRefused(file, "文件大于100 MB");
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, 30, 文件大于30 MB", "Workbook, 10, 文件大于10 MB"})
    void refusesAHugeFileOfTheOldFormats(String stream, int megabytes, String excess) throws IOException {
        Path file = folder.resolve("名单.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[megabytes * 1_000_000]), stream);
            container.writeFilesystem(out);
        }

        assertRefused(file, excess);
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private Path sheet(String contents) throws IOException {
        return new WorkbookFile().sheet("Sheet1", contents).in(folder);
    }

    private Path strings(String items, String contents) throws IOException {
        return new WorkbookFile().strings(items).sheet("Sheet1", contents).in(folder);
    }

    private Path workbook(String contents, String sheet) throws IOException {
        return parts(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://example.com/r\">" + contents + "</workbook>",
                "xl/_rels/workbook.xml.rels",
                OpenXmlFiles.relationships("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                sheet));
    }

    private Path parts(Map<String, String> parts) throws IOException {
        Map<String, String> all = new TreeMap<>(parts);
        all.put("_rels/.rels", OpenXmlFiles.relationships("officeDocument", "xl/workbook.xml"));
        return OpenXmlFiles.zip(folder, all);
    }

    private static void assertRefused(Path file, String excess) {
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Grids.open(file))
                        .reason())
                .isEqualTo("文件超过允许的限度：" + excess);
    }
}
