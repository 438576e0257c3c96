package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is struck through or deleted with revision marks is not there for a reader; what is hidden is. */
class RemovedWordsTests {
    private final Path folder;

    RemovedWordsTests(@TempDir Path folder) {
        this.folder = folder;
    }

    /** LibreOffice has made the one of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"removed-and-hidden-words.docx", "removed-and-hidden-words.doc"})
    void readsADocumentAsItsFinalTextReads(String file) throws Exception {
        List<Grid> grids = Grids.open(Path.of("src/test/resources/grid", file));

        assertThat(GridText.words(grids.get(0)))
                .containsExactly(
                        List.of("第一行"),
                        List.of("甲乙"),
                        List.of("姓名", "李四"),
                        List.of("双线", "新"),
                        List.of("隐藏", "看得见看不见"),
                        List.of("修订", "增加"),
                        List.of("", "普通"),
                        List.of("尾"));
        assertThat(grids.get(0).peculiarities())
                .containsExactly(
                        new Peculiarity(Kind.TEXT_HIDDEN, List.of("table 1, row 3, column 2")),
                        new Peculiarity(
                                Kind.TEXT_STRUCK,
                                List.of(
                                        "paragraph 1",
                                        "table 1, row 1, column 2",
                                        "table 1, row 2, column 2",
                                        "table 1, row 5, column 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:strike/>, ''",
        "<w:strike w:val=\"true\"/>, ''",
        "<w:dstrike w:val=\"1\"/>, ''",
        "<w:strike/><w:dstrike w:val=\"0\"/>, ''",
        "<w:strike w:val=\"0\"/>, 张三",
        "<w:strike w:val=\"false\"/><w:dstrike w:val=\"off\"/>, 张三",
        "<w:b/><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>, 张三"
    })
    void leavesOutARunThatIsStruckThrough(String properties, String read) throws Exception {
        assertThat(words("<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>张三</w:t></w:r></w:p>"))
                .containsExactly(List.of(read));
    }

    @Test
    void takesTheStrikeOfAMarkOrAControlForThatOfNoWords() throws Exception {
        String struck = "<w:rPr><w:strike/></w:rPr>";

        assertThat(words("<w:p><w:pPr>" + struck + "</w:pPr><w:sdt><w:sdtPr>" + struck
                        + "</w:sdtPr><w:sdtContent><w:r><w:t>张三</w:t></w:r></w:sdtContent></w:sdt></w:p>"))
                .containsExactly(List.of("张三"));
    }

    @Test
    void strikesTheRunAroundATextBoxAndNotTheBox() throws Exception {
        assertThat(words("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>旧</w:t><w:drawing><wps:txbx><w:txbxContent>"
                        + "<w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing><w:t>旧</w:t></w:r>"
                        + "<w:r><w:t>新</w:t></w:r></w:p>"))
                .containsExactly(List.of("框\n新"));
    }

    @Test
    void takesTabStopsForNoWords() throws Exception {
        assertThat(words("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>"
                        + "<w:r><w:t>张三</w:t></w:r></w:p>"))
                .containsExactly(List.of("张三"));
    }

    @Test
    void leavesOutADeletedCellAndKeepsThePlacesOfTheOthers() throws Exception {
        Grid grid = read("<w:tbl><w:tr>" + cell("", "姓名") + cell("<w:cellDel w:id=\"1\"/>", "旧")
                + cell("<w:cellIns w:id=\"2\"/>", "张三") + "</w:tr><w:tr>" + cell("<w:cellDel w:id=\"3\"/>", "全删")
                + "</w:tr></w:tbl>");

        assertThat(grid.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(Cell::text, Cell::column, Cell::where)
                .containsExactly(
                        tuple("姓名", 0, "table 1, row 1, column 1"), tuple("张三", 1, "table 1, row 1, column 3")));
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeletedOrMovedAway() throws Exception {
        assertThat(words(joined("del", "甲") + joined("moveFrom", "乙") + paragraph("丙") + paragraph("丁")))
                .containsExactly(List.of("甲乙丙"), List.of("丁"));
        assertThat(words("<w:tbl><w:tr><w:tc>" + joined("del", "甲") + paragraph("乙") + "</w:tc></w:tr></w:tbl>"))
                .containsExactly(List.of("甲乙"));
        assertThat(words(joined("ins", "甲") + paragraph("乙"))).containsExactly(List.of("甲"), List.of("乙"));
    }

    @Test
    void losesNothingWhereAJoinedParagraphHasNoNext() throws Exception {
        assertThat(words(joined("del", "甲") + "<w:tbl><w:tr>" + cell("", "乙") + "</w:tr></w:tbl>" + joined("del", "丙")))
                .containsExactly(List.of("甲"), List.of("乙"), List.of("丙"));
    }

    @ParameterizedTest
    @CsvSource({"<strike/>, true", "<strike val=\"1\"/>, true", "<strike val=\"0\"/>, false", "<b/>, false"})
    void leavesOutACellWhoseFontIsStruckThrough(String font, boolean removed) throws Exception {
        Path file = new WorkbookFile()
                .font(font)
                .strings("<si><t>张三</t></si>")
                .sheet(
                        "Sheet1",
                        "<sheetData><row r=\"2\"><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>7</v></c>"
                                + "<c t=\"s\"><v>0</v></c></row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file).get(0).rows().get(0).cells())
                .containsExactly(
                        new Cell(removed ? "" : "张三", 0, "Sheet1!A2", false, false),
                        new Cell(removed ? "" : "7", 1, "Sheet1!B2", !removed, false),
                        new Cell("张三", 2, "Sheet1!C2", false, false));
        assertThat(Grids.open(file).get(0).peculiarities())
                .isEqualTo(
                        removed
                                ? List.of(new Peculiarity(Kind.TEXT_STRUCK, List.of("Sheet1!A2", "Sheet1!B2")))
                                : List.of());
    }

    @Test
    void leavesOutTheRunsOfACellThatAreStruckThrough() throws Exception {
        String runs = "<r><t>甲</t></r><r><rPr><strike/></rPr><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r>"
                + "<r><rPr><strike val=\"0\"/></rPr><t>丁</t></r>";
        Path file = new WorkbookFile()
                .font("<strike/>")
                .strings("<si>" + runs + "</si>")
                .sheet(
                        "Sheet1",
                        "<sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\" t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>"
                                + runs + "</is></c><c s=\"1\" t=\"inlineStr\"><is>" + runs
                                + "</is></c></row></sheetData>")
                .in(folder);

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of("甲丙丁", "丙丁", "甲丙丁", "丙丁"));
    }

    @Test
    void tellsOfARowThatIsStruckThroughWhole() throws Exception {
        Path file = new WorkbookFile()
                .font("<strike/>")
                .sheet(
                        "Sheet1",
                        "<sheetData><row r=\"1\"><c t=\"str\"><v>张三</v></c></row>"
                                + "<row r=\"2\"><c s=\"1\" t=\"str\"><v>李四</v></c></row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file).get(0))
                .isEqualTo(new Grid(
                        "Sheet1",
                        List.of(
                                new Row(List.of(new Cell("张三", 0, "Sheet1!A1", false, false)), false),
                                new Row(List.of(new Cell("", 0, "Sheet1!A2", false, false)), false)),
                        List.of(new Peculiarity(Kind.TEXT_STRUCK, List.of("Sheet1!A2")))));
    }

    @Test
    void leavesOutWordsStruckThroughInTheOldFormat() throws Exception {
        Path file = folder.resolve("名单.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            HSSFCellStyle style = workbook.createCellStyle();
            style.setFont(struck);
            HSSFRow row = workbook.createSheet("Sheet1").createRow(0);
            cell(row, "张三").setCellStyle(style);
            row.createCell(1).setCellValue(7);
            row.getCell(1).setCellStyle(style);
            HSSFRichTextString partly = new HSSFRichTextString("张三李四王五");
            partly.applyFont(2, 4, struck);
            row.createCell(2).setCellValue(partly);
            HSSFRichTextString restored = new HSSFRichTextString("张三李四");
            restored.applyFont(2, 4, workbook.createFont());
            row.createCell(3).setCellValue(restored);
            row.getCell(3).setCellStyle(style);
            cell(row, "赵六");
            workbook.write(out);
        }

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of("", "", "张三王五", "李四", "赵六"));
        assertThat(Grids.open(file).get(0).peculiarities())
                .containsExactly(
                        new Peculiarity(Kind.TEXT_STRUCK, List.of("Sheet1!A1", "Sheet1!B1", "Sheet1!C1", "Sheet1!D1")));
    }

    private static HSSFCell cell(HSSFRow row, String words) {
        HSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(words);
        return cell;
    }

    private Grid read(String body) throws IOException, UnreadableFile {
        return Grids.open(OpenXmlFiles.document(folder, body)).get(0);
    }

    private List<List<String>> words(String body) throws IOException, UnreadableFile {
        return GridText.words(read(body));
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String joined(String change, String words) {
        return "<w:p><w:pPr><w:rPr><w:" + change + " w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }
}
