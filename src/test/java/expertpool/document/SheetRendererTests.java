package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRendererTests {

    private static final SheetRenderer RENDERER = new SheetRenderer();

    @Test
    void givesTheSameBytesForTheSameSheets() {
        List<Sheet> sheets = List.of(Sheets.settlement(), Sheets.wide(150));
        assertThat(RENDERER.render(sheets)).isEqualTo(new SheetRenderer().render(sheets));
    }

    @Test
    void datesNothing() throws IOException {
        byte[] xlsx = RENDERER.render(List.of(Sheets.settlement()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        try (XSSFWorkbook workbook = open(xlsx)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isNull();
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("示例市应急管理局专家费用结算表（2026年第三季度）");
        }
    }

    @Test
    void saysWhatTheSheetSays() throws IOException {
        Sheet sheet = Sheets.settlement();
        try (XSSFWorkbook workbook = open(RENDERER.render(List.of(sheet)))) {
            XSSFSheet tab = workbook.getSheet("2026年第三季度");
            DataFormatter shown = new DataFormatter();
            int head = 1 + sheet.headLines().size();
            for (int row = 0; row < sheet.rows().size(); row++) {
                for (int column = 0; column < sheet.columns().size(); column++) {
                    XSSFCell cell = tab.getRow(head + 1 + row).getCell(column);
                    assertThat(shown.formatCellValue(cell))
                            .isEqualTo(sheet.rows().get(row).get(column));
                }
            }
            assertThat(tab.getRow(tab.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("经办人：　　　　　　科室负责人：　　　　　　分管领导：");
        }
    }

    @Test
    void sumsAmountsByFormulaAndLocksThem() throws IOException {
        Sheet sheet = new Sheet(
                "发放表",
                "专家劳务费发放表",
                List.of("付款单位："),
                List.of(
                        new Column("姓名", 5, Column.Kind.CENTRED),
                        new Column("应发（元）", 6, Column.Kind.AMOUNT),
                        new Column("个税（元）", 6, Column.Kind.AMOUNT),
                        new Column("签名", 6, Column.Kind.TEXT)),
                List.of(List.of("韩峰永", "0.10", "", ""), List.of("叶丽静", "-0.30", "12.25", "")),
                List.of("制表："));

        try (XSSFWorkbook workbook = open(RENDERER.render(List.of(sheet)))) {
            XSSFSheet tab = workbook.getSheetAt(0);
            XSSFRow sums = tab.getRow(5);
            assertThat(sums.getCell(1).getCellFormula()).isEqualTo("SUM(B4:B5)");
            assertThat(sums.getCell(2).getCellFormula()).isEqualTo("SUM(C4:C5)");
            DataFormatter shown = new DataFormatter();
            shown.setUseCachedValuesForFormulaCells(true);
            assertThat(List.of(0, 1, 2, 3))
                    .extracting(column -> shown.formatCellValue(sums.getCell(column)))
                    .containsExactly("合计", "-0.20", "12.25", "");
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(sums.getCell(2)).getNumberValue()).isEqualTo(12.25);
            assertThat(tab.isSheetLocked()).isTrue();
            assertThat(tab.getRow(3).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sums.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(tab.getRow(3).getCell(3).getCellStyle().getLocked()).isFalse();
            assertThat(tab.getRow(6).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(workbook.getPrintArea(0)).isEqualTo("发放表!$A$1:$D$7");
        }
        assertThat(sheet.summed().rows()).last().isEqualTo(List.of("合计", "-0.20", "12.25", ""));
    }

    /** A column of amounts in which nothing stands is filled in by people, as numbers that the sum takes in. */
    @Test
    void leavesAnEmptyColumnOfAmountsToPeople() throws IOException {
        Sheet sheet = new Sheet(
                "结算",
                "",
                List.of(),
                List.of(
                        new Column("姓名", 5, Column.Kind.CENTRED),
                        new Column("应发（元）", 6, Column.Kind.AMOUNT),
                        new Column("差旅补贴（元）", 6, Column.Kind.AMOUNT)),
                List.of(List.of("韩峰永", "0.10", ""), List.of("叶丽静", "", "")),
                List.of());

        try (XSSFWorkbook workbook = open(RENDERER.render(List.of(sheet)))) {
            XSSFSheet tab = workbook.getSheetAt(0);
            assertThat(tab.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            for (int row : List.of(1, 2)) {
                XSSFCell box = tab.getRow(row).getCell(2);
                assertThat(box.getCellStyle().getLocked()).isFalse();
                assertThat(box.getCellStyle().getDataFormatString()).isEqualTo("0.00");
                box.setCellValue(80);
            }
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(tab.getRow(3).getCell(2)).getNumberValue())
                    .isEqualTo(160);
        }
        assertThat(sheet.summed().rows()).last().isEqualTo(List.of("合计", "0.10", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1200.00,             NUMERIC",
        "NUMBER, -3,                  NUMERIC",
        "NUMBER, 0.5,                 NUMERIC",
        "NUMBER, 123456789012345,     NUMERIC",
        "NUMBER, 1234567890123456,    STRING",
        "NUMBER, 140499199001010011,  STRING",
        "NUMBER, 1234567890123.45678, STRING",
        "NUMBER, 1E5,                 STRING",
        "NUMBER, 无,                  STRING",
        "NUMBER, =1+1,                STRING",
        "TEXT,   1.10,                STRING",
        "TEXT,   =SUM(A1:A2),         STRING",
        "TEXT,   +86,                 STRING",
        "TEXT,   -1,                  STRING",
        "TEXT,   @name,               STRING",
        "CENTRED, 12,                 STRING",
    })
    void writesANumberOnlyWhereOneIsMeantAndNeverAFormula(Column.Kind kind, String value, CellType type)
            throws IOException {
        Sheet sheet =
                new Sheet("表", "", List.of(), List.of(new Column("值", 10, kind)), List.of(List.of(value)), List.of());
        try (XSSFWorkbook workbook = open(RENDERER.render(List.of(sheet)))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(type);
            assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(value);
        }
    }

    @Test
    void isReadyToBePrinted() throws IOException {
        try (XSSFWorkbook workbook = open(RENDERER.render(List.of(Sheets.settlement())))) {
            XSSFSheet tab = workbook.getSheetAt(0);
            assertThat(tab.getMergedRegion(0)).isEqualTo(CellRangeAddress.valueOf("A1:G1"));
            assertThat(tab.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
            assertThat(tab.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(tab.getFitToPage()).isTrue();
            assertThat(tab.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(tab.getPrintSetup().getFitHeight()).isZero();
            assertThat(tab.getPrintSetup().getLandscape()).isTrue();
            assertThat(tab.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(tab.getColumnWidth(3)).isEqualTo(21 * 256);
            assertThat(tab.getRow(3).getHeightInPoints())
                    .as("two lines in 使用事由")
                    .isEqualTo(33.5f);
        }
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }
}
