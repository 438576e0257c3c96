package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeculiarityTests {
    private static final String PERSON = "<c t=\"str\"><v>张三</v></c>";

    private final Path folder;

    PeculiarityTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(docx?|xlsx?)"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsNothingOfAnOrdinaryFile(Path sample) throws Exception {
        assertThat(Grids.open(sample)).flatExtracting(Grid::peculiarities).isEmpty();
    }

    @Test
    void tellsOfHiddenSheetsAndReadsThem() throws Exception {
        String data = "<sheetData><row>" + PERSON + "</row></sheetData>";
        List<Grid> grids = Grids.open(new WorkbookFile()
                .sheet("名单", data)
                .sheet("旧名单", data)
                .sheet("更旧", data)
                .hidden("旧名单", "hidden")
                .hidden("更旧", "veryHidden")
                .in(folder));

        assertThat(grids)
                .extracting(Grid::peculiarities)
                .containsExactly(List.of(), whole(Kind.SHEET_HIDDEN), whole(Kind.SHEET_VERY_HIDDEN));
        assertThat(grids).allSatisfy(grid -> assertThat(GridText.words(grid)).containsExactly(List.of("张三")));
    }

    @Test
    void tellsOfHiddenRowsAndColumnsThatHoldWords() throws Exception {
        Path file = new WorkbookFile()
                .sheet(
                        "名单",
                        """
                        <cols><col min="1" max="1"/><col min="3" max="16384" hidden="1"/></cols><sheetData>
                        <row r="1"><c r="A1" t="str"><v>张三</v></c><c r="C1" t="str"><v>旧</v></c><c r="D1"/></row>
                        <row r="2" hidden="1"><c r="A2" t="str"><v>李四</v></c><c r="C2" t="str"><v>旧</v></c></row>
                        <row r="3" hidden="1"><c r="A3"/></row>
                        <row r="4" hidden="0"><c r="A4" t="str"><v>王五</v></c></row></sheetData>""")
                .in(folder);

        Grid grid = Grids.open(file).get(0);
        assertThat(GridText.words(grid)).containsExactly(List.of("张三", "旧", ""), List.of("李四", "旧"), List.of("王五"));
        assertThat(grid.peculiarities())
                .containsExactly(
                        new Peculiarity(Kind.ROWS_HIDDEN, List.of("名单!A2", "名单!C2")),
                        new Peculiarity(Kind.COLUMNS_HIDDEN, List.of("名单!C1")));
    }

    @ParameterizedTest
    @CsvSource({
        "vbaProject, vbaProject.bin, MACROS",
        "xlMacrosheet, macrosheets/sheet1.xml, MACROS",
        "externalLink, externalLinks/externalLink1.xml, LINKS"
    })
    void tellsOfMacrosAndLinksAndTouchesNeither(String type, String part, Kind kind) throws Exception {
        Path file = new WorkbookFile()
                .sheet("名单", "<sheetData><row>" + PERSON + "</row></sheetData>")
                .related(type, part)
                .in(folder);

        assertThat(Grids.open(file))
                .containsExactly(new Grid(
                        "名单", List.of(new Row(List.of(new Cell("张三", 0, "名单!A1", false, false)), false)), whole(kind)));
    }

    @Test
    void tellsOfTheMacrosOfADocument() throws Exception {
        Path file = OpenXmlFiles.zip(
                folder,
                Map.of(
                        "_rels/.rels",
                        OpenXmlFiles.relationships("officeDocument", "word/document.xml"),
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://example.com/w\"/>",
                        "word/vbaProject.bin",
                        "macros"));

        assertThat(Grids.open(file)).containsExactly(new Grid("", List.of(), whole(Kind.MACROS)));
    }

    @Test
    void tellsOfFormulasWithoutAStoredValue() throws Exception {
        Path file = new WorkbookFile()
                .sheet(
                        "名单",
                        "<sheetData><row><c><f>A9</f></c><c><f>A9</f><v/></c><c t=\"str\"><f>A9</f><v></v></c>"
                                + "<c><f>1+1</f><v>2</v></c><c/></row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file).get(0).peculiarities())
                .containsExactly(new Peculiarity(Kind.FORMULA_WITHOUT_VALUE, List.of("名单!A1", "名单!B1")));
    }

    @Test
    void tellsOfFormulasOfTheOldFormatThatNobodyCalculated() throws Exception {
        Path file = folder.resolve("名单.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFRow row = workbook.createSheet("名单").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("\"\"&\"\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellValue(0);
            workbook.write(out);
        }

        assertThat(Grids.open(file))
                .containsExactly(new Grid(
                        "名单",
                        List.of(new Row(
                                List.of(
                                        new Cell("2", 0, "名单!A1", true, false),
                                        new Cell("", 1, "名单!B1", false, false),
                                        new Cell("", 2, "名单!C1", false, false),
                                        new Cell("0", 3, "名单!D1", true, false)),
                                false)),
                        List.of(new Peculiarity(Kind.FORMULA_WITHOUT_VALUE, List.of("名单!C1")))));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:vanish/>, 张三, true",
        "<w:vanish w:val=\"1\"/>, 张三, true",
        "<w:vanish w:val=\"0\"/>, 张三, false",
        "<w:webHidden/>, 张三, false",
        "<w:vanish/>, ' ', false"
    })
    void tellsOfHiddenWordsInADocument(String property, String words, boolean told) throws Exception {
        String run = "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>".formatted(property, words);
        Path file = OpenXmlFiles.document(
                folder, "<w:p><w:r><w:t>姓名</w:t></w:r></w:p><w:p>" + run + "</w:p><w:p>" + run + "</w:p>");

        assertThat(Grids.open(file).get(0).peculiarities())
                .isEqualTo(
                        told
                                ? List.of(new Peculiarity(Kind.TEXT_HIDDEN, List.of("paragraph 2", "paragraph 3")))
                                : List.of());
    }

    @Test
    void tellsTheSameOfTheOldFormats() throws Exception {
        Path file = folder.resolve("名单.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            other.createSheet("Sheet1");
            workbook.linkExternalWorkbook("other.xls", other);
            HSSFSheet sheet = workbook.createSheet("名单");
            for (int row = 0; row < 2; row++) {
                sheet.createRow(row).createCell(0).setCellValue("张三");
                sheet.getRow(row).createCell(1).setCellValue("李四");
            }
            sheet.getRow(0).createCell(2).setCellFormula("[other.xls]Sheet1!A1");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            workbook.createSheet("旧");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.write(out);
        }
        withFolder(file, "_VBA_PROJECT_CUR");

        assertThat(Grids.open(file))
                .extracting(Grid::peculiarities)
                .containsExactly(
                        List.of(
                                new Peculiarity(Kind.ROWS_HIDDEN, List.of("名单!A2", "名单!B2")),
                                new Peculiarity(Kind.COLUMNS_HIDDEN, List.of("名单!B1")),
                                new Peculiarity(Kind.MACROS, List.of()),
                                new Peculiarity(Kind.LINKS, List.of()),
                                new Peculiarity(Kind.FORMULA_WITHOUT_VALUE, List.of("名单!C1"))),
                        List.of(
                                new Peculiarity(Kind.SHEET_VERY_HIDDEN, List.of()),
                                new Peculiarity(Kind.MACROS, List.of()),
                                new Peculiarity(Kind.LINKS, List.of())));
    }

    @Test
    void tellsOfTheMacrosOfAnOldDocument() throws Exception {
        Path file = Files.copy(Path.of("src/test/resources/samples/table4-blank.doc"), folder.resolve("表4.doc"));
        withFolder(file, "Macros");

        assertThat(Grids.open(file).get(0).peculiarities()).isEqualTo(whole(Kind.MACROS));
    }

    private static void withFolder(Path file, String name) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), false)) {
            parts.getRoot().createDirectory(name);
            parts.writeFilesystem();
        }
    }

    private static List<Peculiarity> whole(Kind kind) {
        return List.of(new Peculiarity(kind, List.of()));
    }
}
