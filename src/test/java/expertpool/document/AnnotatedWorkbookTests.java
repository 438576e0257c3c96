package expertpool.document;

import static expertpool.document.Corrections.error;
import static expertpool.document.Corrections.info;
import static expertpool.document.Corrections.warning;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class AnnotatedWorkbookTests {
    private final Path folder;

    AnnotatedWorkbookTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesACommentAtEachCellAndColoursItAfterTheHardest(boolean xml) throws Exception {
        byte[] copy = copy(
                list(xml),
                info("名单!D2", "可以补填\n曾用名"),
                error("名单!D2", "身份证号第18位应为X"),
                warning("名单!B1", "合并单元格"),
                info("统计!A1", "请核对"),
                error("名单!ZZ9999999", "没有这一格"),
                error("没有此表!A1", "没有这个表"),
                new Remark(null, Weight.ERROR, "缺表1"));

        try (Workbook workbook = open(copy)) {
            assertThat(comments(workbook, "名单"))
                    .isEqualTo(Map.of(
                            "D2", "—— 专家库核查 ——|【说明】可以补填|曾用名|【退回】身份证号第18位应为X|—— 核查意见完 ——",
                            "B1", "—— 专家库核查 ——|【提醒】合并单元格|—— 核查意见完 ——"));
            assertThat(comments(workbook, "统计")).isEqualTo(Map.of("A1", "—— 专家库核查 ——|【说明】请核对|—— 核查意见完 ——"));
            assertThat(formats(workbook, "名单"))
                    .containsExactly(
                            "D2 N(\"expertpool-ERROR\")=0 ROSE", "B1:C1 N(\"expertpool-WARNING\")=0 LIGHT_YELLOW");
            assertThat(formats(workbook, "统计")).containsExactly("A1 N(\"expertpool-INFO\")=0 LIGHT_TURQUOISE");
            Comment comment = workbook.getSheet("名单").getCellComment(new CellAddress("D2"));
            assertThat(comment.getAuthor()).isEqualTo("专家库核查");
            assertThat(comment.isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beginsWithASheetThatIsReadyToBePrinted(boolean xml) throws Exception {
        try (Workbook workbook = open(copy(list(xml), error("名单!D2", "缺号码")))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getFirstVisibleTab()).isZero();
            assertThat(IntStream.range(0, workbook.getNumberOfSheets())
                            .filter(i -> workbook.getSheetAt(i).isSelected()))
                    .containsExactly(0);
            var receipt = workbook.getSheetAt(0);
            assertThat(receipt.getSheetName()).isEqualTo("核查回执");
            assertThat(words(receipt))
                    .containsExactly(
                            "核查回执（本页由专家库程序生成，不是报送内容）",
                            "文件：专家推荐表.docx",
                            "处理结果：退回",
                            "请改正标有颜色的栏目，保存后把本文件重新放入投递文件夹。",
                            "性质 | 核查项目 | 位置 | 问题 | 改正办法 | 由谁办 | 依据",
                            "退回 | 专业名称在几个行业中都有 | 第1个表格第9行第6格 | 专业“安全管理”在分类表中可能是：1.16 安全管理（煤矿）、2.13 安全管理（非煤矿山） | 请写明编号，例如“1.16 安全管理” | 推荐科室 | 第七条第（一）项",
                            "提醒 | 移动电话 | 第1个表格第3行第2格 | 移动电话只有10位 | 请核对 | 专家本人 | 第七条第（一）项",
                            "说明 | 填报时间 | 全表 | 未填报送日期 | 可以补填 | 承办人 | 表1");
            assertThat(formats(workbook, "核查回执"))
                    .containsExactly(
                            "A6 N(\"expertpool-ERROR\")=0 ROSE",
                            "A7 N(\"expertpool-WARNING\")=0 LIGHT_YELLOW",
                            "A8 N(\"expertpool-INFO\")=0 LIGHT_TURQUOISE");
            assertThat(receipt.getPrintSetup().getLandscape()).isTrue();
            assertThat(receipt.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(receipt.getColumnWidth(2)).isGreaterThan(receipt.getColumnWidth(0));
            assertThat(receipt.getRow(5).getCell(2).getCellStyle().getWrapText())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesNothingElse(boolean xml) throws Exception {
        byte[] original = list(xml);
        try (Workbook before = open(original);
                Workbook after = open(copy(original, error("名单!D2", "缺号码")))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            assertThat(content(after)).isEqualTo(content(before));
            assertThat(names(after)).isEqualTo(names(before));
        }
    }

    @Test
    void keepsReferencesToAnotherWorkbook() throws Exception {
        byte[] original;
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook()) {
            List.of("去年", "今年", "明年").forEach(other::createSheet);
            workbook.linkExternalWorkbook("名册.xls", other);
            workbook.createSheet("名单").createRow(0).createCell(0).setCellFormula("[名册.xls]今年!A1+名单!B2");
            original = bytes(workbook);
        }
        try (Workbook before = open(original);
                Workbook after = open(copy(original, error("名单!A1", "请核对")))) {
            assertThat(after.getSheet("名单").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo(before.getSheet("名单").getRow(0).getCell(0).getCellFormula())
                    .contains("今年");
        }
    }

    @Test
    void keepsMacrosByteForByte() throws Exception {
        byte[] macro = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        byte[] original;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
            workbook.setVBAProject(new ByteArrayInputStream(macro));
            original = bytes(workbook);
        }
        byte[] copy = copy(original, error("名单!A1", "缺号码"));

        assertThat(Packages.parts(copy).get("xl/vbaProject.bin")).isEqualTo(macro);
        assertThat(Packages.text(copy, "[Content_Types].xml"))
                .contains("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatTheDepartmentWroteIntoAComment(boolean xml) throws Exception {
        byte[] original = commented(list(xml), "名单", "D2", "赵立：\n原件如此");
        byte[] copy = copy(original, error("名单!D2", "缺号码"));
        assertThat(comments(copy)).isEqualTo(Map.of("D2", "赵立：|原件如此|—— 专家库核查 ——|【退回】缺号码|—— 核查意见完 ——"));

        byte[] answered = commented(copy, "名单", "D2", commentAt(copy, "D2") + "\n已改");
        assertThat(comments(copy(answered, warning("名单!D2", "请核对"))))
                .isEqualTo(Map.of("D2", "赵立：|原件如此|已改|—— 专家库核查 ——|【提醒】请核对|—— 核查意见完 ——"));
        assertThat(comments(copy(answered))).isEqualTo(Map.of("D2", "赵立：|原件如此|已改"));
        assertThat(author(copy, "D2")).isEqualTo("承办人");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesOutItsMarksEvenWhereTheCellIsGone(boolean xml) throws Exception {
        byte[] copy = copy(list(xml), error("名单!D2", "缺号码"), error("名单!Z99", "此格无内容"), info("统计!A1", "请核对"));
        byte[] corrected;
        try (Workbook workbook = open(copy)) {
            workbook.getSheet("名单").removeRow(workbook.getSheet("名单").getRow(1));
            corrected = copy(bytes(workbook));
        }
        try (Workbook workbook = open(corrected)) {
            assertThat(comments(workbook, "名单")).isEmpty();
            assertThat(comments(workbook, "统计")).isEmpty();
            assertThat(formats(workbook, "名单")).isEmpty();
            assertThat(formats(workbook, "统计")).isEmpty();
            assertThat(workbook.getSheet("名单").getRow(1)).isNull();
            assertThat(workbook.getSheet("名单").getRow(98)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "table2-saved-by-libreoffice.xlsx, table2-filled.xlsx",
        "table2-saved-by-libreoffice.xls, table2-blank.xls"
    })
    void takesOutItsMarksWhenAnotherProgramSavedThem(String saved, String original) throws Exception {
        Path file = Path.of("src/test/resources/copies", saved);
        try (Workbook before = open(Files.readAllBytes(file));
                Workbook after = open(AnnotatedCopy.of(file, Corrections.of()).orElseThrow())) {
            assertThat(comments(before, "Sheet1")).containsOnlyKeys("D6", "K7");
            assertThat(formats(before, "Sheet1")).hasSize(2);
            assertThat(comments(after, "Sheet1")).isEmpty();
            assertThat(formats(after, "Sheet1")).isEmpty();
            assertThat(after.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheConditionalFormatsOfTheDepartment(boolean xml) throws Exception {
        byte[] original;
        try (Workbook workbook = open(copy(list(xml), error("名单!D2", "缺号码")))) {
            var formats = workbook.getSheet("名单").getSheetConditionalFormatting();
            ConditionalFormattingRule ours =
                    formats.getConditionalFormattingAt(0).getRule(0);
            ConditionalFormattingRule theirs = formats.createConditionalFormattingRule("LEN(D2)<18");
            theirs.createPatternFormatting().setFillBackgroundColor(IndexedColors.GREEN.getIndex());
            // as Excel saves two rules for the same cells
            formats.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("D2")},
                    new ConditionalFormattingRule[] {ours, theirs});
            formats.removeConditionalFormatting(0);
            original = bytes(workbook);
        }
        try (Workbook workbook = open(copy(original, error("名单!D3", "缺号码")))) {
            assertThat(formats(workbook, "名单"))
                    .containsExactly("D2 LEN(D2)<18 GREEN", "D3 N(\"expertpool-ERROR\")=0 ROSE");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void coloursAnyNumberOfCells(boolean xml) throws Exception {
        Remark[] remarks = IntStream.range(1, 1_500)
                .mapToObj(row -> error("名单!" + (row % 2 == 0 ? "D" : "F") + row, "缺号码"))
                .toArray(Remark[]::new);
        try (Workbook workbook = open(copy(list(xml), remarks))) {
            List<String> cells = new ArrayList<>();
            var formats = workbook.getSheet("名单").getSheetConditionalFormatting();
            for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                for (CellRangeAddress range :
                        formats.getConditionalFormattingAt(i).getFormattingRanges()) {
                    range.forEach(address -> cells.add("名单!" + address.formatAsString()));
                }
            }
            assertThat(cells)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(remarks).map(Remark::where).toList());
            assertThat(comments(workbook, "名单")).hasSize(1_499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"table2-filled.xlsx", "table2-blank.xlsx", "table2-blank.xls"})
    void isTheSameWhenItIsMadeFromACopy(String name) throws Exception {
        Path original = Path.of("src/test/resources/samples", name);
        Correction correction = Corrections.everywhere(original);
        byte[] once = AnnotatedCopy.of(original, correction).orElseThrow();
        byte[] twice =
                AnnotatedCopy.of(Packages.saved(folder, once), correction).orElseThrow();

        try (Workbook first = open(once);
                Workbook second = open(twice)) {
            assertThat(whole(second)).isEqualTo(whole(first));
        }
        assertThat(twice.length).isCloseTo(once.length, Offset.offset(20));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void printsTheReceiptOnPagesOfItsWidth(boolean xml) throws Exception {
        try (Workbook workbook = open(copy(list(xml), new Remark("名单!B2", Weight.ERROR, "没有填写")))) {
            org.apache.poi.ss.usermodel.Sheet receipt = workbook.getSheetAt(0);
            assertThat(receipt.getSheetName()).isEqualTo("核查回执");
            assertThat(receipt.getFitToPage()).isTrue();
            assertThat(receipt.getAutobreaks()).isTrue();
            assertThat(receipt.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(receipt.getPrintSetup().getFitHeight()).isZero();
        }
    }

    /** The parts of the package too, but for what POI counts and how it orders attributes. */
    @Test
    void addsNothingToThePackageWhenItIsMadeFromACopy() throws Exception {
        Path original = Path.of("src/test/resources/samples/table2-filled.xlsx");
        Correction correction = Corrections.everywhere(original);
        byte[] once = AnnotatedCopy.of(original, correction).orElseThrow();
        byte[] twice =
                AnnotatedCopy.of(Packages.saved(folder, once), correction).orElseThrow();

        assertThat(trees(twice)).isEqualTo(trees(once));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsItsPlaceBesideASheetOfTheSameName(boolean xml) throws Exception {
        byte[] original;
        try (Workbook workbook = open(list(xml))) {
            workbook.createSheet("核查回执").createRow(0).createCell(0).setCellValue("去年的回执");
            original = bytes(workbook);
        }
        byte[] copy = copy(original, error("核查回执!A1", "不是表2"));

        try (Workbook workbook = open(copy)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("核查回执2");
            assertThat(comments(workbook, "核查回执")).containsOnlyKeys("A1");
        }
        assertThat(Grids.open(Packages.saved(folder, copy))).isEqualTo(Grids.open(Packages.saved(folder, original)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bearsHostileWords(boolean xml) throws Exception {
        String words = "=cmd|' /C calc'!A0\u0000\u0001\u000B+1";
        String clean = "=cmd|' /C calc'!A0+1";
        Correction correction = new Correction(
                words,
                List.of(words),
                List.of(new Correction.Line(Weight.INFO, words, words, words, words, words, "@" + words)),
                List.of(error("名单!D2", words)),
                Corrections.ORIGIN);
        byte[] copy =
                AnnotatedCopy.of(Packages.saved(folder, list(xml)), correction).orElseThrow();

        try (Workbook workbook = open(copy)) {
            assertThat(comments(workbook, "名单")).containsValue("—— 专家库核查 ——|【退回】" + clean + "|—— 核查意见完 ——");
            assertThat(words(workbook.getSheetAt(0)))
                    .contains(clean, String.join(" | ", "说明", clean, clean, clean, clean, clean, "@" + clean));
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cutsWhatIsTooLongForACell(boolean xml) throws Exception {
        String words = "𠀋".repeat(20_000);
        Correction correction = new Correction(
                "核查回执",
                List.of(words),
                List.of(new Correction.Line(Weight.INFO, "填报时间", "全表", words, words, "科室", "表2")),
                List.of(error("名单!D2", words)),
                Corrections.ORIGIN);
        byte[] copy =
                AnnotatedCopy.of(Packages.saved(folder, list(xml)), correction).orElseThrow();

        assertThat(commentAt(copy, "D2"))
                .hasSizeBetween(32_760, 32_767)
                .matches("(?s)—— 专家库核查 ——\n【退回】𠀋+……（意见过长，全文见核查回执）\n—— 核查意见完 ——");
        assertThat(commentAt(copy(commented(list(xml), "名单", "D2", "长".repeat(32_760)), error("名单!D2", "缺号码")), "D2"))
                .isEqualTo("长".repeat(32_760));
    }

    /** A list of two persons with what people make of a list, and two more sheets that it refers to. */
    private byte[] list(boolean xml) throws IOException {
        try (Workbook workbook = xml ? new XSSFWorkbook() : new HSSFWorkbook()) {
            var list = workbook.createSheet("名单");
            var sums = workbook.createSheet("统计");
            var codes = workbook.createSheet("代码");
            list.createRow(0).createCell(0).setCellValue("序号");
            list.getRow(0).createCell(1).setCellValue("姓名");
            list.createRow(1).createCell(1).setCellValue("韩峰永");
            list.getRow(1).createCell(3).setCellValue("140499197108232732");
            list.createRow(2).createCell(0).setCellFormula("统计!A1+1");
            list.getRow(2).getCell(0).setCellValue(41);
            sums.createRow(0).createCell(0).setCellFormula("COUNTA(名单!B2:B9)+代码!A1+SUM(代码!A1:A2)");
            sums.createRow(1).createCell(0).setCellFormula("名单!D2&代码!A1");
            codes.createRow(0).createCell(0).setCellValue(7);
            workbook.setPrintArea(0, "$A$1:$D$9");
            workbook.setPrintArea(1, "$A$1:$B$2");
            list.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            Name name = workbook.createName();
            name.setNameName("编号");
            name.setRefersToFormula("代码!$A$1");
            list.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            list.setColumnWidth(3, 20 * 256);
            list.setColumnHidden(4, true);
            list.getRow(2).setZeroHeight(true);
            DataValidationHelper checks = list.getDataValidationHelper();
            list.addValidationData(checks.createValidation(
                    checks.createExplicitListConstraint(new String[] {"男", "女"}),
                    new CellRangeAddressList(1, 9, 2, 2)));
            int picture = workbook.addPicture(photo(), Workbook.PICTURE_TYPE_JPEG);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(6);
            anchor.setRow1(1);
            anchor.setCol2(7);
            anchor.setRow2(4);
            list.createDrawingPatriarch().createPicture(anchor, picture);
            workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
            workbook.setActiveSheet(1);
            return bytes(workbook);
        }
    }

    private static byte[] photo() throws IOException {
        byte[] form = Files.readAllBytes(Path.of("src/test/resources/samples/table1-filled.docx"));
        return Objects.requireNonNull(Packages.parts(form).get("word/media/image1.jpeg"));
    }

    private byte[] copy(byte[] original, Remark... remarks) throws IOException {
        return AnnotatedCopy.of(Packages.saved(folder, original), Corrections.of(remarks))
                .orElseThrow();
    }

    private static Workbook open(byte[] file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** The file with that comment of the department at that cell. */
    private static byte[] commented(byte[] file, String sheet, String cell, String words) throws IOException {
        try (Workbook workbook = open(file)) {
            CellAddress address = new CellAddress(cell);
            Comment comment = workbook.getSheet(sheet).getCellComment(address);
            if (comment == null) {
                ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                anchor.setCol2(3);
                anchor.setRow2(3);
                comment = workbook.getSheet(sheet).createDrawingPatriarch().createCellComment(anchor);
                comment.setAddress(address);
                comment.setAuthor("承办人");
            }
            comment.setString(workbook.getCreationHelper().createRichTextString(words));
            return bytes(workbook);
        }
    }

    private static String commentAt(byte[] file, String cell) throws IOException {
        try (Workbook workbook = open(file)) {
            return workbook.getSheet("名单")
                    .getCellComment(new CellAddress(cell))
                    .getString()
                    .getString();
        }
    }

    private static String author(byte[] file, String cell) throws IOException {
        try (Workbook workbook = open(file)) {
            return workbook.getSheet("名单").getCellComment(new CellAddress(cell)).getAuthor();
        }
    }

    private static Map<String, String> comments(byte[] file) throws IOException {
        try (Workbook workbook = open(file)) {
            return comments(workbook, "名单");
        }
    }

    private static Map<String, String> comments(Workbook workbook, String sheet) {
        Map<String, String> comments = new TreeMap<>();
        workbook.getSheet(sheet)
                .getCellComments()
                .forEach((address, comment) -> comments.put(
                        address.formatAsString(),
                        comment.getString().getString().replace("\n", "|")));
        return comments;
    }

    /** The conditional formats of a sheet: their cells, their condition, their colour. */
    private static List<String> formats(Workbook workbook, String sheet) {
        var formats = workbook.getSheet(sheet).getSheetConditionalFormatting();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            for (int r = 0; r < format.getNumberOfRules(); r++) {
                ConditionalFormattingRule rule = format.getRule(r);
                lines.add(Arrays.stream(format.getFormattingRanges())
                                .map(CellRangeAddress::formatAsString)
                                .collect(Collectors.joining(","))
                        + " " + rule.getFormula1() + " "
                        + IndexedColors.fromInt(rule.getPatternFormatting().getFillBackgroundColor()));
            }
        }
        return lines;
    }

    private static List<String> words(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            lines.add(cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    private static List<String> names(Workbook workbook) {
        return workbook.getAllNames().stream()
                .filter(name -> !name.getRefersToFormula().startsWith("核查回执"))
                .map(name -> name.getNameName() + " "
                        + (name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex())) + " "
                        + name.getRefersToFormula())
                .sorted()
                .toList();
    }

    /** All that a department sees in its sheets, the marks left out. */
    private static List<String> content(Workbook workbook) {
        List<String> lines = new ArrayList<>();
        for (var sheet : workbook) {
            if (sheet.getSheetName().startsWith("核查回执")) {
                continue;
            }
            int index = workbook.getSheetIndex(sheet);
            lines.add("%s %s %s %s %s %s"
                    .formatted(
                            sheet.getSheetName(),
                            workbook.getSheetVisibility(index),
                            sheet.getMergedRegions(),
                            sheet.getRepeatingRows(),
                            workbook.getPrintArea(index),
                            sheet.getDataValidations().stream()
                                    .map(check -> Arrays.toString(
                                            check.getValidationConstraint().getExplicitListValues()))
                                    .toList()));
            for (int column = 0; column < 8; column++) {
                lines.add(sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
            }
            for (Row row : sheet) {
                lines.add(row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
                row.forEach(cell -> lines.add(content(cell)));
            }
            if (sheet.getDrawingPatriarch() != null) {
                sheet.getDrawingPatriarch().forEach(shape -> {
                    if (shape instanceof Picture picture) {
                        lines.add(anchor(picture.getClientAnchor()) + " "
                                + Arrays.hashCode(picture.getPictureData().getData()));
                    }
                });
            }
        }
        return lines;
    }

    private static String content(Cell cell) {
        String words =
                cell.getAddress() + " " + cell + " " + cell.getCellStyle().getIndex();
        return cell.getCellType() == CellType.FORMULA
                ? words + " " + cell.getCachedFormulaResultType() + " " + cell.getNumericCellValue()
                : words;
    }

    private static List<String> whole(Workbook workbook) {
        List<String> lines = new ArrayList<>(content(workbook));
        for (var sheet : workbook) {
            lines.add(sheet.getSheetName() + words(sheet));
            lines.add(comments(workbook, sheet.getSheetName()).toString());
            lines.addAll(formats(workbook, sheet.getSheetName()));
            sheet.getCellComments()
                    .forEach((address, comment) -> lines.add(address + " " + anchor(comment.getClientAnchor())));
        }
        lines.add(workbook.getNumCellStyles() + " styles, " + workbook.getNumberOfFonts() + " fonts");
        lines.addAll(names(workbook));
        return lines;
    }

    private static String anchor(ClientAnchor anchor) {
        return anchor.getCol1() + "," + anchor.getRow1() + "–" + anchor.getCol2() + "," + anchor.getRow2();
    }

    private static Map<String, String> trees(byte[] file) throws Exception {
        Map<String, String> trees = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : Packages.parts(file).entrySet()) {
            Document tree = XmlTree.read(new ByteArrayInputStream(part.getValue()));
            tree.getDocumentElement().removeAttribute("count");
            StringWriter text = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(text));
            trees.put(part.getKey(), text.toString());
        }
        return trees;
    }
}
