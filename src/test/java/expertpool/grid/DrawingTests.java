package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies over the cells of a sheet: pictures, text boxes, check boxes. */
class DrawingTests {
    private static final String BLIP = "<xdr:pic><xdr:blipFill><a:blip r:embed=\"rId1\"/></xdr:blipFill></xdr:pic>";
    private static final int PIXEL = 9525;

    private final Path folder;

    DrawingTests(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Columns of 64 pixels, rows of 20. */
    @ParameterizedTest
    @CsvSource({
        "0 10 0 5, 0 50 0 15, A1",
        "0 60 0 5, 1 50 0 15, B1",
        "0 10 0 5, 1 20 0 15, A1",
        "1 0 1 0, 2 0 2 0, B2",
        "0 60 0 19, 2 50 2 15, B2",
        "1 0 0 15, 2 0 1 18, B2"
    })
    void countsAPictureForTheCellUnderItsMiddle(String from, String to, String cell) throws Exception {
        assertThat(pictures(read(square("", anchor(from, to, BLIP))))).containsExactly("Sheet1!" + cell);
    }

    @Test
    void measuresColumnsAndRowsOfTheirOwnSize() throws Exception {
        String wide = "<sheetFormatPr defaultRowHeight=\"30\"/><cols><col min=\"1\" max=\"1\" width=\"40\"/>"
                + "<col min=\"2\" max=\"2\" width=\"40\" hidden=\"1\"/></cols>";

        assertThat(pictures(read(square(wide, anchor("0 60 0 15", "2 50 1 10", BLIP)))))
                .containsExactly("Sheet1!A1");
        assertThat(pictures(read(square(wide, anchor("0 270 0 15", "2 50 1 10", BLIP)))))
                .containsExactly("Sheet1!C1");
    }

    @Test
    void measuresAPictureThatIsAnchoredByOneCornerOnly() throws Exception {
        String extent = "<xdr:ext cx=\"%d\" cy=\"%d\"/>".formatted(100 * PIXEL, 30 * PIXEL);
        String one = "<xdr:oneCellAnchor>" + point("from", "0 40 0 10") + extent + BLIP + "</xdr:oneCellAnchor>";
        String absolute = "<xdr:absoluteAnchor><xdr:pos x=\"%d\" y=\"%d\"/>".formatted(100 * PIXEL, 30 * PIXEL) + extent
                + BLIP + "</xdr:absoluteAnchor>";

        assertThat(pictures(read(square("", one)))).containsExactly("Sheet1!B2");
        assertThat(pictures(read(square("", absolute)))).containsExactly("Sheet1!C3");
    }

    @Test
    void putsAPictureIntoAMergedCellWhereverThatIsRepeated() throws Exception {
        Path file = new WorkbookFile()
                .sheet(
                        "Sheet1",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>签名</v></c><c r=\"B1\"/></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>备注</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"B1:D3\"/></mergeCells><drawing r:id=\"rId1\" xmlns:r=\"urn:r\"/>")
                .drawing(drawing(anchor("2 10 1 5", "3 10 1 15", BLIP)))
                .in(folder);

        assertThat(GridText.of(Grids.open(file)))
                .isEqualTo(
                        """
                        # Sheet1

                        Sheet1!A1 | 0 |  | 签名
                        Sheet1!B1 | 1 | picture |

                        Sheet1!A2 | 0 |  | 备注
                        Sheet1!B1 | 1 | picture |
                        """);
    }

    @ParameterizedTest
    @CsvSource({"5 0 0 5, 6 0 0 15, F1", "1 0 2 15, 2 0 5 15, B3", "1 0 5 15, 2 0 6 15, B7"})
    void countsAPictureBesideOrUnderALineForTheLine(String from, String to, String cell) throws Exception {
        Grid grid = read(square("", anchor(from, to, BLIP)));

        assertThat(pictures(grid)).containsExactly("Sheet1!" + cell);
        assertThat(grid.peculiarities()).isEmpty();
    }

    @Test
    void readsATextBoxIntoTheCellUnderItAndTellsOfIt() throws Exception {
        String box = "<xdr:grpSp><xdr:sp><xdr:txBody><a:p><a:r><a:t>张</a:t></a:r><a:r><a:t>三</a:t></a:r></a:p>"
                + "<a:p><a:r><a:t>李四</a:t></a:r><a:br/></a:p></xdr:txBody></xdr:sp></xdr:grpSp>";
        Grid grid = read(square("", anchor("1 10 1 5", "1 50 1 15", box)));

        assertThat(GridText.words(grid))
                .containsExactly(
                        List.of("A1", "B1", "C1"), List.of("A2", "B2\n张三\n李四", "C2"), List.of("A3", "B3", "C3"));
        assertThat(grid.peculiarities()).containsExactly(new Peculiarity(Kind.WORDS_DRAWN, List.of("Sheet1!B2")));
    }

    @Test
    void tellsOfATextBoxBesideTheTable() throws Exception {
        String box = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>说明</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
        Grid grid = read(square("", anchor("7 10 1 5", "7 50 1 15", box)));

        assertThat(GridText.words(grid)).isEqualTo(GridText.words(read(square("", ""))));
        assertThat(grid.peculiarities()).isEqualTo(unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xdr:sp/>",
                "<xdr:cxnSp/>",
                "<xdr:pic><xdr:blipFill><a:blip r:link=\"rId1\"/></xdr:blipFill></xdr:pic>",
                "<xdr:sp><xdr:txBody><a:p><a:r><a:t> </a:t></a:r></a:p></xdr:txBody></xdr:sp>"
            })
    void takesAShapeWithoutWordsOrImageForNothing(String shape) throws Exception {
        assertThat(read(square("", anchor("1 10 1 5", "1 50 1 15", shape)))).isEqualTo(read(square("", "")));
    }

    @Test
    void readsAControlOnceAlthoughItsLikenessIsThereToo() throws Exception {
        String likeness = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>在岗</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
        String twice = "<mc:AlternateContent><mc:Choice Requires=\"a14\">" + anchor("1 10 1 5", "1 50 1 15", likeness)
                + "</mc:Choice><mc:Fallback>" + anchor("1 10 1 5", "1 50 1 15", BLIP)
                + "</mc:Fallback></mc:AlternateContent>";

        assertThat(read(square("", twice))).isEqualTo(read(square("", "")));
    }

    @ParameterizedTest
    @CsvSource({"1 在岗 0 退休, ☑在岗⏎☐退休", "0 在岗 1 退休, ☐在岗⏎☑退休", "2 在岗 1 退休, ×在岗⏎☑退休", "1 复选框_1, ☑", "0 复选框_1 1 复选框_2, ×⏎×"})
    void readsCheckBoxesOverAnEmptyCell(String boxes, String read) throws Exception {
        Grid grid = controls("", checkBoxes(boxes));

        assertThat(grid.rows().get(0).cells()).extracting(Cell::text).containsExactly("在岗情况", read.replace("⏎", "\n"));
        assertThat(grid.peculiarities()).containsExactly(new Peculiarity(Kind.WORDS_DRAWN, List.of("Sheet1!B1")));
    }

    /** Nobody can tell by which word of the cell they lie. */
    @Test
    void claimsNoStateOfACheckBoxOverWords() throws Exception {
        Grid grid = controls("在岗 退休", checkBoxes("1 复选框_1 0 复选框_2"));

        assertThat(grid.rows().get(0).cells()).extracting(Cell::text).containsExactly("在岗情况", "在岗 退休\n×\n×");
    }

    @ParameterizedTest
    @CsvSource({"Note, '', ''", "Button, '', ''", "Drop, '', unread", "Label, 在岗, words", "Pict, '', picture"})
    void tellsOfOtherControlsWhatTheyAre(String type, String words, String told) throws Exception {
        Grid grid = controls("", controls(control(type, "在岗", "1, 10", "1, 50", "")));

        assertThat(grid.rows().get(0).cells().get(1))
                .isEqualTo(new Cell(words, 1, "Sheet1!B1", false, told.equals("picture")));
        assertThat(grid.peculiarities())
                .isEqualTo(
                        switch (told) {
                            case "words" -> List.of(new Peculiarity(Kind.WORDS_DRAWN, List.of("Sheet1!B1")));
                            case "unread" -> unread();
                            default -> List.of();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xml><v:shape><br></v:shape></xml>",
                "<xml><x:ClientData ObjectType=\"Checkbox\"><x:Anchor>1, 2</x:Anchor></x:ClientData></xml>",
                "<xml><x:ClientData ObjectType=\"Checkbox\"><x:Anchor>a, b, c, d, e, f, g, h</x:Anchor></x:ClientData></xml>",
                "<xml><x:ClientData/></xml>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"pom.xml\">]><xml>&a;</xml>",
                ""
            })
    void readsTheCellsUnderADrawingThatIsDamaged(String drawing) throws Exception {
        String names = " xmlns:v=\"urn:v\" xmlns:x=\"urn:x\"";
        Grid grid = controls("张三", drawing.replaceFirst("<xml", "<xml" + names));

        assertThat(GridText.words(grid)).containsExactly(List.of("在岗情况", "张三"));
        assertThat(grid.peculiarities()).isEqualTo(unread());
    }

    @Test
    void readsTheCellsUnderADrawingThatIsNotThere() throws Exception {
        Path file = new WorkbookFile()
                .sheet("Sheet1", data("张三") + "<drawing r:id=\"rId9\" xmlns:r=\"urn:r\"/>")
                .in(folder);

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of("在岗情况", "张三"));
        assertThat(Grids.open(file).get(0).peculiarities()).isEqualTo(unread());
    }

    @Test
    @Timeout(20)
    void bearsShapesThatNoSheetHolds() throws Exception {
        String far = anchor("-5 10 -5 5", "2000000000 50 2000000000 15", BLIP)
                + anchor("2000000000 10 2000000000 5", "2000000000 50 2000000000 15", BLIP)
                + anchor("5 10 5 5", "1 50 1 15", BLIP);

        assertThat(pictures(read(square("", far)))).hasSize(3);
        assertThat(pictures(read(
                        square("", anchor("0 0 0 0", "16000 0 1000000 0", BLIP).repeat(9_000)))))
                .hasSize(1);
    }

    @Test
    void refusesTooManyShapesAndRanges() throws IOException {
        assertThat(reason(square("", anchor("1 0 1 0", "2 0 2 0", BLIP).repeat(10_001))))
                .isEqualTo("文件超过允许的限度：单元格上的图形多于10,000个");
        assertThat(reason(new WorkbookFile()
                        .sheet("Sheet1", "<sheetData/>" + "<mergeCell ref=\"A1:B2\"/>".repeat(300_001))
                        .in(folder)))
                .isEqualTo("文件超过允许的限度：合并单元格多于300,000处");
        String words = "<xdr:sp><a:t>" + "长".repeat(100_001) + "</a:t></xdr:sp>";
        assertThat(reason(square("", anchor("1 0 1 0", "2 0 2 0", words)))).isEqualTo("文件超过允许的限度：一个单元格或段落多于100,000字");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void knowsThePictureInACellOfWps(boolean present, boolean picture) throws Exception {
        WorkbookFile file = new WorkbookFile()
                .sheet(
                        "Sheet1",
                        "<sheetData><row><c t=\"str\"><v>签名</v></c><c t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f>"
                                + "<v>=DISPIMG(\"ID_1\",1)</v></c></row></sheetData>");
        Grid grid = Grids.open((present ? file.related("cellImage", "cellimages.xml") : file).in(folder))
                .get(0);

        assertThat(grid.rows().get(0).cells().get(1)).isEqualTo(new Cell("", 1, "Sheet1!B1", false, picture));
        assertThat(grid.peculiarities())
                .isEqualTo(
                        picture
                                ? List.of()
                                : List.of(new Peculiarity(Kind.FORMULA_WITHOUT_VALUE, List.of("Sheet1!B1"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'<c t=\"e\" vm=\"1\"><v>#VALUE!</v></c>', true",
        "'<c t=\"e\"><v>#VALUE!</v></c>', false",
        "'<c t=\"e\" vm=\"1\"><f>A9</f><v>#VALUE!</v></c>', false",
        "'<c t=\"e\" vm=\"1\"><v>#SPILL!</v></c>', false"
    })
    void knowsThePictureInACellOfExcel(String cell, boolean picture) throws Exception {
        Path file = new WorkbookFile()
                .sheet("Sheet1", "<sheetData><row>" + cell + "</row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file).get(0).rows().get(0).cells())
                .extracting(Cell::picture, Cell::isBlank)
                .containsExactly(org.assertj.core.api.Assertions.tuple(picture, picture));
    }

    @Test
    void readsTheShapesOfTheOldFormatAlike() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Sheet1");
            for (int row = 0; row < 4; row++) {
                sheet.createRow(row).createCell(0).setCellValue("A" + (row + 1));
                sheet.getRow(row).createCell(1).setCellValue("B" + (row + 1));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C4"));
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            int image = workbook.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
            drawing.createPicture(new HSSFClientAnchor(900, 200, 800, 20, (short) 0, 0, (short) 1, 1), image);
            HSSFShapeGroup group =
                    drawing.createGroup(new HSSFClientAnchor(0, 0, 500, 100, (short) 2, 3, (short) 2, 3));
            group.createPicture(new org.apache.poi.hssf.usermodel.HSSFChildAnchor(0, 0, 10, 10), image);
            drawing.createTextbox(new HSSFClientAnchor(0, 0, 900, 200, (short) 0, 3, (short) 0, 3))
                    .setString(new HSSFRichTextString("框"));
            drawing.createComment(new HSSFClientAnchor(0, 0, 900, 200, (short) 0, 2, (short) 0, 2))
                    .setString(new HSSFRichTextString("批注"));
            workbook.createSheet("Sheet2").createRow(0).createCell(0).setCellValue("x");

            List<Grid> grids = Grids.open(saved(workbook));

            assertThat(GridText.words(grids.get(0)))
                    .containsExactly(
                            List.of("A1", "B1"), List.of("A2", "B2"), List.of("A3", "B3"), List.of("A4\n框", "B3"));
            assertThat(pictures(grids.get(0))).containsExactly("Sheet1!B1", "Sheet1!B3", "Sheet1!B3");
            assertThat(grids.get(0).peculiarities())
                    .containsExactly(new Peculiarity(Kind.WORDS_DRAWN, List.of("Sheet1!A4")));
        }
    }

    /** LibreOffice has made both from one. It writes the ticks of an .xlsx so that nobody can tell whose they are. */
    @ParameterizedTest
    @CsvSource({"xls, ☐在岗⏎☑退休", "xlsx, ×在岗⏎×退休"})
    void readsTheCheckBoxesOfAProgram(String format, String boxes) throws Exception {
        Path file = Path.of("src/test/resources/grid/picture-text-box-and-check-boxes-over-cells." + format);

        assertThat(GridText.of(Grids.open(file)))
                .isEqualTo(
                        """
                        # 表

                        表!A1 | 0 |  | 在岗情况
                        表!B1 | 1 |  | %s
                        表!C1 | 2 |  | 姓名
                        表!D1 | 3 |  | 张三

                        表!A2 | 0 |  | 签名
                        表!B2 | 1 | picture | x
                        表!C2 | 2 |  | 备注
                        表!D2 | 3 |  | -⏎框中的字⏎第二行
                        """
                                .formatted(boxes));
    }

    @ParameterizedTest
    @CsvSource({
        "checked=\"Checked\", 1 在岗 0 退休, ☑在岗⏎☐退休",
        "checked=\"Checked\", 0 在岗 0 退休, ×在岗⏎×退休",
        "checked=\"Mixed\", 2 在岗 0 退休, ×在岗⏎☐退休",
        "'', 1 在岗 0 退休, ×在岗⏎×退休"
    })
    void claimsNoStateWhereTheTwoDescriptionsOfTheControlsDiffer(String first, String boxes, String read)
            throws Exception {
        Path file = new WorkbookFile()
                .sheet("Sheet1", data("") + "<legacyDrawing r:id=\"rId1\" xmlns:r=\"urn:r\"/>")
                .controls(checkBoxes(boxes))
                .control("<formControlPr objectType=\"CheckBox\" " + first + "/>")
                .control("<formControlPr objectType=\"CheckBox\" lockText=\"1\"/>")
                .control("<formControlPr objectType=\"Button\" checked=\"Checked\"/>")
                .in(folder);

        assertThat(read(file).rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("在岗情况", read.replace("⏎", "\n"));
    }

    private static List<Peculiarity> unread() {
        return List.of(new Peculiarity(Kind.DRAWING_UNREAD, List.of()));
    }

    private static List<String> pictures(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::picture)
                .map(Cell::where)
                .toList();
    }

    private static Grid read(Path file) throws IOException, UnreadableFile {
        return Grids.open(file).get(0);
    }

    /** Three rows of three cells with their addresses as words. */
    private Path square(String before, String anchors) throws IOException {
        String rows = Stream.of("1", "2", "3")
                .map(row -> "<row>"
                        + Stream.of("A", "B", "C")
                                .map(column -> "<c t=\"str\"><v>" + column + row + "</v></c>")
                                .collect(Collectors.joining())
                        + "</row>")
                .collect(Collectors.joining());
        return new WorkbookFile()
                .sheet(
                        "Sheet1",
                        before + "<sheetData>" + rows + "</sheetData><drawing r:id=\"rId1\" xmlns:r=\"urn:r\"/>")
                .drawing(drawing(anchors))
                .in(folder);
    }

    private static String drawing(String anchors) {
        return "<xdr:wsDr xmlns:xdr=\"urn:xdr\" xmlns:a=\"urn:a\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\">" + anchors
                + "</xdr:wsDr>";
    }

    private static String anchor(String from, String to, String shape) {
        return "<xdr:twoCellAnchor>" + point("from", from) + point("to", to) + shape
                + "<xdr:clientData/></xdr:twoCellAnchor>";
    }

    /** @param numbers column, pixels into it, row, pixels into it */
    private static String point(String name, String numbers) {
        String[] at = numbers.split(" ", -1);
        return "<xdr:%s><xdr:col>%s</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%s</xdr:row><xdr:rowOff>%d</xdr:rowOff></xdr:%s>"
                .formatted(name, at[0], PIXEL * Integer.parseInt(at[1]), at[2], PIXEL * Integer.parseInt(at[3]), name);
    }

    private Grid controls(String words, String drawing) throws IOException, UnreadableFile {
        return read(new WorkbookFile()
                .sheet("Sheet1", data(words) + "<legacyDrawing r:id=\"rId1\" xmlns:r=\"urn:r\"/>")
                .controls(drawing)
                .in(folder));
    }

    private static String data(String words) {
        return "<sheetData><row><c t=\"str\"><v>在岗情况</v></c><c t=\"str\"><v>" + words + "</v></c></row></sheetData>";
    }

    /** @param boxes the state and the caption of each, from left to right */
    private static String checkBoxes(String boxes) {
        String[] parts = boxes.split(" ", -1);
        StringBuilder all = new StringBuilder();
        for (int i = parts.length - 2; i >= 0; i -= 2) {
            String state = parts[i].equals("0") ? "" : "<x:Checked>" + parts[i] + "</x:Checked>";
            all.append(control(
                    "Checkbox",
                    parts[i + 1].replace('_', ' '),
                    "1, " + (10 + 15 * i / 2),
                    "1, " + (20 + 15 * i / 2),
                    state));
        }
        return controls(all.toString());
    }

    private static String controls(String shapes) {
        return "<xml xmlns:v=\"urn:v\" xmlns:x=\"urn:x\">" + shapes + "</xml>";
    }

    private static String control(String type, String caption, String from, String to, String more) {
        return """
                <v:shape id="_x0000_s1025"><v:path/><v:textbox><div style="text-align:left"><font>
                %s</font></div></v:textbox><x:ClientData ObjectType="%s"><x:SizeWithCells/>
                <x:Anchor>
                 %s, 0, 2, %s, 0, 18</x:Anchor>%s<x:NoThreeD/></x:ClientData></v:shape>
                """
                .formatted(caption, type, from, to, more);
    }

    private static String reason(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Grids.open(file))
                .reason();
    }

    private Path saved(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("file.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
