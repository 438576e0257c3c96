package expertpool.handout;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Finding;
import expertpool.form.BlankForm;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.regulation.BureauPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankFormsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void handsOutTheFilesOfThePackAsTheyAreUnderTheirTitles() throws IOException {
        Map<String, byte[]> files = new BlankForms(Packs.CHANGZHI).files();

        assertThat(files.keySet())
                .filteredOn(name -> !name.endsWith(".doc"))
                .containsExactly(
                        "应急管理专家劳务费支付明细表.docx",
                        "应急管理专家劳务费支付明细表.xlsx",
                        "应急管理专家回避申报单.docx",
                        "应急管理专家回避申报单.xlsx",
                        "应急管理专家抽取随机数封存单.docx",
                        "应急管理专家抽取随机数封存单.xlsx",
                        "应急管理专家清退意见单.docx",
                        "应急管理专家清退意见单.xlsx",
                        "表1 长治市应急管理专家推荐表.docx",
                        "表1 长治市应急管理专家推荐表.xlsx",
                        "表2 长治市应急管理专家汇总表.docx",
                        "表2 长治市应急管理专家汇总表.xls",
                        "表2 长治市应急管理专家汇总表.xlsx",
                        "表3 长治市应急管理专家派出报备单.docx",
                        "表3 长治市应急管理专家派出报备单.xlsx",
                        "表4 长治市应急管理使用专家情况表.docx",
                        "表4 长治市应急管理使用专家情况表.xlsx",
                        "表5 长治市应急管理专家考核表.docx",
                        "表5 长治市应急管理专家考核表.xlsx");
        assertThat(files.get("表4 长治市应急管理使用专家情况表.docx"))
                .isEqualTo(Files.readAllBytes(Path.of("templates/changzhi/forms/table4-blank.docx")));
        assertThat(files.get("表3 长治市应急管理专家派出报备单.doc"))
                .isEqualTo(Files.readAllBytes(Path.of("templates/changzhi/forms/table3-blank.doc")));
    }

    /** What is handed out is what can be read: nothing is wrong with it, but that it is blank. */
    @ParameterizedTest
    @CsvSource({"changzhi", "example-bureau"})
    void makesWorkbooksThatTheReaderKnowsAsBlankForms(String name) throws Exception {
        BureauPack bureau = Packs.pack(name);
        for (FormKind kind : FormKind.values()) {
            Path file = workbook(bureau, kind);

            List<Form> forms = read(bureau, file);

            assertThat(forms).as(kind.toString()).hasSize(1);
            assertThat(forms.get(0).kind()).isEqualTo(kind);
            assertThat(bureau.regulation().examine(forms.get(0), DAY))
                    .as(kind.toString())
                    .extracting(Finding::rule)
                    .containsExactly("form-blank");
            assertThat(Grids.properties(file))
                    .containsExactly(
                            Map.entry(FormKey.PROPERTY, FormKey.of(kind).toString()));
        }
    }

    /** Each box of the print is a box of the workbook; of the list the next test tells. */
    @ParameterizedTest
    @CsvSource({"changzhi", "example-bureau"})
    void hasEveryBoxOfThePrint(String name) throws Exception {
        BureauPack bureau = Packs.pack(name);
        for (FormKind kind : EnumSet.complementOf(EnumSet.of(FormKind.SUMMARY, FormKind.PAYMENT_STATEMENT))) {
            assertThat(found(bureau, kind)).as(kind.toString()).isNotEmpty().isEqualTo(printed(bureau, kind));
        }
    }

    @ParameterizedTest
    @CsvSource({"changzhi, 3.1 工艺, 3.1", "example-bureau, 1.2 通风, 1.2"})
    void readsAListThatWasFilledInByItsDropDowns(String name, String specialty, String code) throws Exception {
        BureauPack bureau = Packs.pack(name);
        Path file = workbook(bureau, FormKind.SUMMARY);
        try (XSSFWorkbook workbook = open(file)) {
            Sheet list = workbook.getSheetAt(0);
            Row head = row(
                    list,
                    bureau.vocabulary().label(FormKind.SUMMARY, Field.ID_NUMBER).orElseThrow());
            for (int i = 1; i <= 60; i++) {
                Row row = list.getRow(head.getRowNum() + i);
                write(bureau, head, row, Field.NAME, "韩峰永");
                write(bureau, head, row, Field.SEX, "男");
                write(bureau, head, row, Field.ID_NUMBER, "140499197108232732");
                write(bureau, head, row, Field.MOBILE, "15481278919");
                write(bureau, head, row, Field.EMPLOYER, "虚构公司");
                write(bureau, head, row, Field.TITLE, "高级工程师");
                write(bureau, head, row, Field.MAJOR, "化学工程");
                write(bureau, head, row, Field.SPECIALTIES, specialty);
            }
            behind(list, bureau, Field.DEPARTMENT).setCellValue("一科");
            behind(list, bureau, Field.FILLED_ON).setCellValue(LocalDate.of(2026, 3, 9));
            behind(list, bureau, Field.HEAD).setCellValue("沈某");
            behind(list, bureau, Field.HANDLER).setCellValue("林某");
            behind(list, bureau, Field.DEPUTY_DIRECTOR).setCellValue("吴某");
            save(workbook, file);
        }

        Form form = read(bureau, file).get(0);

        assertThat(bureau.regulation().examine(form, DAY))
                .filteredOn(finding -> !finding.rule().equals("department-known"))
                .isEmpty();
        assertThat(form.records()).hasSize(60).allSatisfy(person -> {
            assertThat(person.text(Field.ID_NUMBER)).contains("140499197108232732");
            assertThat(person.text(Field.SPECIALTIES)).contains(code);
        });
        assertThat(form.header().text(Field.DEPARTMENT)).contains("一科");
        assertThat(form.header().text(Field.FILLED_ON)).contains("2026-03-09");
        assertThat(form.header().text(Field.HANDLER)).contains("林某");
        assertThat(form.header().text(Field.HEAD)).contains("沈某");
        assertThat(form.header().text(Field.DEPUTY_DIRECTOR)).contains("吴某");
    }

    @Test
    void checksTheBoxesOfTheListWhereTheFormatCan() throws Exception {
        try (XSSFWorkbook workbook = open(workbook(Packs.CHANGZHI, FormKind.SUMMARY))) {
            Sheet list = workbook.getSheetAt(0);
            int first = row(list, "身份证号").getRowNum() + 1;

            assertThat(validation(list, first, 2).getExplicitListValues()).containsExactly("男", "女");
            DataValidationConstraint id = validation(list, first, 3);
            assertThat(id.getValidationType()).isEqualTo(ValidationType.TEXT_LENGTH);
            assertThat(id.getFormula1()).isEqualTo("18");
            assertThat(validation(list, first + 59, 3).getFormula1()).isEqualTo("18");
            assertThat(validation(list, first, 4).getFormula1()).isEqualTo("11");
            assertThat(validation(list, first, 9).getFormula1()).isEqualTo("'专业目录'!$A$2:$A$73");
            assertThat(list.getRow(first).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(behindValidation(list, Field.FILLED_ON).getValidationType())
                    .isEqualTo(ValidationType.DATE);
            assertThat(workbook.getSheet("专业目录").getRow(72).getCell(0).getStringCellValue())
                    .isEqualTo("7.5 大数据及应用");
        }
    }

    @Test
    void offersTheChoicesOfThePrintAndCountsPeople() throws Exception {
        try (XSSFWorkbook application = open(workbook(Packs.EXAMPLE, FormKind.RECOMMENDATION));
                XSSFWorkbook request = open(workbook(Packs.EXAMPLE, FormKind.DISPATCH_REQUEST))) {
            assertThat(constraints(application.getSheetAt(0)))
                    .filteredOn(one -> one.getExplicitListValues() != null)
                    .extracting(one -> List.of(one.getExplicitListValues()))
                    .contains(List.of("男", "女"), List.of("在职", "离退休", "自由职业"));
            assertThat(constraints(request.getSheetAt(0)))
                    .extracting(DataValidationConstraint::getValidationType)
                    .contains(ValidationType.INTEGER, ValidationType.DATE);
        }
    }

    /** 专家承诺 stands beside two lines; each of its cells has its edges. */
    @Test
    void framesALabelThatStandsInSeveralLines() throws Exception {
        try (XSSFWorkbook workbook = open(workbook(Packs.CHANGZHI, FormKind.RECOMMENDATION))) {
            Sheet sheet = workbook.getSheetAt(0);
            Row pledge = row(sheet, "专家承诺");

            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(pledge.getRowNum(), pledge.getRowNum() + 1, 0, 0));
            assertThat(sheet.getRow(pledge.getRowNum() + 1).getCell(0).getCellStyle())
                    .isEqualTo(pledge.getCell(0).getCellStyle());
        }
    }

    @Test
    void readsWhatIsChosenFromADropDown() throws Exception {
        Path file = workbook(Packs.EXAMPLE, FormKind.RECOMMENDATION);
        try (XSSFWorkbook workbook = open(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            DataValidation choice = sheet.getDataValidations().stream()
                    .filter(one -> one.getValidationConstraint().getExplicitListValues() != null)
                    .filter(one -> List.of(one.getValidationConstraint().getExplicitListValues())
                            .contains("离退休"))
                    .findFirst()
                    .orElseThrow();
            CellRangeAddress box = choice.getRegions().getCellRangeAddresses()[0];
            sheet.getRow(box.getFirstRow()).getCell(box.getFirstColumn()).setCellValue("离退休");
            save(workbook, file);
        }

        assertThat(read(Packs.EXAMPLE, file).get(0).records().get(0).text(Field.EMPLOYMENT))
                .contains("离退休");
    }

    @Test
    void givesTheSameBytesWhenever() {
        Map<String, byte[]> first = new BlankForms(Packs.CHANGZHI).files();
        Map<String, byte[]> second = new BlankForms(Packs.CHANGZHI).files();

        assertThat(first).allSatisfy((name, content) -> assertThat(content).isEqualTo(second.get(name)));
    }

    private List<String> found(BureauPack bureau, FormKind kind) throws Exception {
        return names(new FormReader(bureau.vocabulary(), bureau.classification())
                .blank(Grids.open(workbook(bureau, kind)), kind)
                .orElseThrow());
    }

    private static List<String> printed(BureauPack bureau, FormKind kind) {
        return names(new Blanks(bureau).form(kind).orElseThrow());
    }

    private static List<String> names(BlankForm form) {
        return form.boxes().values().stream()
                .map(Field::code)
                .distinct()
                .sorted()
                .toList();
    }

    private Path workbook(BureauPack bureau, FormKind kind) throws IOException {
        String name = bureau.vocabulary().name(kind) + ".xlsx";
        return Files.write(
                folder.resolve(kind + ".xlsx"),
                Objects.requireNonNull(new BlankForms(bureau).files().get(name)));
    }

    private static List<Form> read(BureauPack bureau, Path file) throws IOException, UnreadableFile {
        return new FormReader(bureau.vocabulary(), bureau.classification()).read(Grids.open(file));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Row row(Sheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(words)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no " + words);
    }

    private static void write(BureauPack bureau, Row head, Row row, Field field, String words) {
        String label = bureau.vocabulary().label(FormKind.SUMMARY, field).orElseThrow();
        for (Cell cell : head) {
            if (cell.toString().equals(label)) {
                row.getCell(cell.getColumnIndex()).setCellValue(words);
            }
        }
    }

    /** The box behind the label of a line. */
    private static Cell behind(Sheet sheet, BureauPack bureau, Field field) {
        String label = bureau.vocabulary().label(FormKind.SUMMARY, field).orElseThrow() + "：";
        Row row = row(sheet, label);
        int column = 0;
        while (!row.getCell(column).toString().equals(label)) {
            column++;
        }
        int at = column;
        int next = sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row.getRowNum(), at))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(column);
        return row.getCell(next + 1);
    }

    private static DataValidationConstraint behindValidation(Sheet sheet, Field field) {
        Cell box = behind(sheet, Packs.CHANGZHI, field);
        return validation(sheet, box.getRowIndex(), box.getColumnIndex());
    }

    private static DataValidationConstraint validation(Sheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(one -> java.util.Arrays.stream(one.getRegions().getCellRangeAddresses())
                        .anyMatch(region -> region.isInRange(row, column)))
                .map(DataValidation::getValidationConstraint)
                .findFirst()
                .orElseThrow();
    }

    private static List<DataValidationConstraint> constraints(Sheet sheet) {
        return sheet.getDataValidations().stream()
                .map(validation -> validation.getValidationConstraint())
                .toList();
    }
}
