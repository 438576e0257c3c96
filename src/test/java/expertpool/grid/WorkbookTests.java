package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTests {
    private final Path folder;

    WorkbookTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void decodesCharactersThatXmlCannotHold() throws Exception {
        WorkbookFile file = new WorkbookFile()
                .strings("<si><t>甲_x000D_\n乙_x0009_丙_x0000_</t></si>")
                .sheet(
                        "Sheet1",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><t>a_x005F_x0041_</t></is></c>"
                                + "<c r=\"C1\" t=\"str\"><f>1</f><v>_x4E01_x_xyz_</v></c></row></sheetData>");

        assertThat(cells(file.in(folder))).extracting(Cell::text).containsExactly("甲\n乙\t丙", "a_x0041_", "丁x_xyz_");
    }

    @Test
    void readsSharedAndInlineStringsWithoutPronunciation() throws Exception {
        WorkbookFile file = new WorkbookFile()
                .strings(
                        "<si><t>张三</t></si><si><r><t>李</t></r><r><rPr/><t>四</t></r><rPh sb=\"0\" eb=\"1\"><t>リ</t></rPh>"
                                + "<phoneticPr/></si><si/>")
                .sheet(
                        "Sheet1",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"inlineStr\"><is><r><t>王</t></r>"
                                + "<r><t>五</t></r></is></c><c r=\"E1\" t=\"inlineStr\"><is><t>140499197503150012</t></is></c>"
                                + "</row></sheetData>");

        assertThat(cells(file.in(folder)))
                .extracting(Cell::text, Cell::numeric)
                .containsExactly(
                        tuple("张三", false),
                        tuple("李四", false),
                        tuple("", false),
                        tuple("王五", false),
                        tuple("140499197503150012", false));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/grid/numbers.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void showsNumbersAsAReaderSeesThemAndDatesWithTheirYear(String number, String format, String shown)
            throws Exception {
        String stored = Double.toString(Double.parseDouble(number));
        Path xlsx = new WorkbookFile()
                .format(format)
                .sheet("Sheet1", "<sheetData><row><c s=\"1\"><v>" + stored + "</v></c></row></sheetData>")
                .in(folder);

        assertThat(cells(xlsx)).containsExactly(new Cell(shown, 0, "Sheet1!A1", true, false));
        assertThat(cells(xls(format, Double.parseDouble(number), false)))
                .containsExactly(new Cell(shown, 0, "Sheet1!A1", true, false));
    }

    @ParameterizedTest
    @CsvSource({"14", "22", "31", "57", "27", "58"})
    void knowsTheDateFormatsThatAreNotWrittenOut(int format) throws Exception {
        Path xlsx = new WorkbookFile()
                .builtinFormat(format)
                .sheet("Sheet1", "<sheetData><row><c s=\"1\"><v>45727</v></c></row></sheetData>")
                .in(folder);

        assertThat(cells(xlsx)).extracting(Cell::text).containsExactly("2025-03-11");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws Exception {
        Path xlsx = new WorkbookFile()
                .since1904()
                .format("yyyy-mm-dd")
                .sheet("Sheet1", "<sheetData><row><c s=\"1\"><v>44265</v></c></row></sheetData>")
                .in(folder);

        assertThat(cells(xlsx)).extracting(Cell::text).containsExactly("2025-03-11");
        assertThat(cells(xls("yyyy-mm-dd", 44265, true))).extracting(Cell::text).containsExactly("2025-03-11");
    }

    @Test
    void takesTheValueStoredWithAFormula() throws Exception {
        Path xlsx = new WorkbookFile()
                .sheet(
                        "Sheet1",
                        "<sheetData><row><c t=\"str\"><f>A2&amp;B2</f><v>张三</v></c><c><f>1+1</f><v>2</v></c>"
                                + "<c t=\"b\"><f>TRUE()</f><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                + "<c><f>A9</f></c><c t=\"d\"><v>2025-03-11T00:00:00</v></c></row></sheetData>")
                .in(folder);

        assertThat(cells(xlsx))
                .extracting(Cell::text, Cell::numeric)
                .containsExactly(
                        tuple("张三", false),
                        tuple("2", true),
                        tuple("TRUE", false),
                        tuple("#DIV/0!", false),
                        tuple("", false),
                        tuple("2025-03-11", false));
    }

    @Test
    void takesTheValueStoredWithAFormulaOfTheOldFormat() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var row = workbook.createSheet("Sheet1").createRow(0);
            row.createCell(0).setCellFormula("\"张\"&\"三\"");
            row.createCell(1).setCellFormula("1+1");
            row.createCell(2).setCellFormula("1=1");
            row.createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(4).setCellErrorValue(FormulaError.NA);

            assertThat(cells(saved(workbook)))
                    .extracting(Cell::text, Cell::numeric)
                    .containsExactly(
                            tuple("张三", false),
                            tuple("2", true),
                            tuple("TRUE", false),
                            tuple("#DIV/0!", false),
                            tuple("#N/A", false));
        }
    }

    @Test
    void putsTheValueOfAMergedRangeOnceIntoEachOfItsRows() throws Exception {
        Path xlsx = new WorkbookFile()
                .sheet(
                        "名单",
                        """
                        <sheetData>
                        <row r="1"><c r="A1" t="str"><v>危化科</v></c><c r="B1"/><c r="C1" t="str"><v>张三</v></c></row>
                        <row r="2"><c r="A2"/><c r="B2"/><c r="C2" t="str"><v>李四</v></c></row>
                        <row r="3"><c r="A3" t="str"><v>煤监科</v></c></row>
                        </sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>""")
                .in(folder);

        assertThat(GridText.of(Grids.open(xlsx)))
                .isEqualTo(
                        """
                        # 名单

                        名单!A1 | 0 |  | 危化科
                        名单!C1 | 2 |  | 张三

                        名单!A1 | 0 |  | 危化科
                        名单!C2 | 2 |  | 李四

                        名单!A3 | 0 |  | 煤监科
                        """);
    }

    @Test
    void readsMergedRangesOfTheOldFormatAlike() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("危化科");
            sheet.getRow(0).createCell(2).setCellValue("张三");
            sheet.createRow(1).createCell(2).setCellValue("李四");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));

            assertThat(GridText.words(Grids.open(saved(workbook)).get(0)))
                    .containsExactly(List.of("危化科", "张三"), List.of("危化科", "李四"));
        }
    }

    @Test
    void givesAllSheetsInTheOrderOfTheirTabs() throws Exception {
        Path xlsx = new WorkbookFile()
                .sheet("新名单", "<sheetData/>")
                .sheet("Sheet2", "<sheetData><row r=\"7\"><c r=\"AB7\" t=\"str\"><v>x</v></c></row></sheetData>")
                .sheet("旧名单", "<sheetData/>")
                .in(folder);

        assertThat(Grids.open(xlsx))
                .containsExactly(
                        new Grid("新名单", List.of()),
                        new Grid(
                                "Sheet2",
                                List.of(new Row(List.of(new Cell("x", 27, "Sheet2!AB7", false, false)), false))),
                        new Grid("旧名单", List.of()));
    }

    private Path xls(String format, double number, boolean since1904) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            var cell = workbook.createSheet("Sheet1").createRow(0).createCell(0);
            cell.setCellStyle(style);
            cell.setCellValue(number);
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) (since1904 ? 1 : 0)));
            return saved(workbook);
        }
    }

    private Path saved(HSSFWorkbook workbook) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static List<Cell> cells(Path file) throws IOException, UnreadableFile {
        return Grids.open(file).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }
}
