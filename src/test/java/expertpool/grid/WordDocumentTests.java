package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDocumentTests {
    private final Path folder;

    WordDocumentTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tellsWhereEachCellAndParagraphStands() throws Exception {
        Grid grid = read(p("表3") + table(row(cell("姓名"), cell("张三"))) + p("") + table(row(cell("备注"))));

        assertThat(GridText.of(List.of(grid)))
                .isEqualTo(
                        """
                        #\s

                        ¶ paragraph 1 | 0 |  | 表3

                        table 1, row 1, column 1 | 0 |  | 姓名
                        table 1, row 1, column 2 | 1 |  | 张三

                        ¶ paragraph 2 | 0 |  |

                        table 2, row 1, column 1 | 0 |  | 备注
                        """);
    }

    @Test
    void joinsRunsAndSeparatesParagraphsByLineFeeds() throws Exception {
        assertThat(words(table(row("<w:tc>" + p("工", "作") + p("简历") + p("") + "</w:tc>"))))
                .containsExactly(List.of("工作\n简历"));
        assertThat(words("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>0355</w:t>"
                        + "<w:noBreakHyphen/><w:t>0000123</w:t></w:r></w:p>"))
                .containsExactly(List.of("a\tb\nc\n0355-0000123"));
    }

    @Test
    void countsColumnsAcrossMergedCells() throws Exception {
        Grid grid = read(table(
                row(cell("a"), cell("<w:gridSpan w:val=\"3\"/>", "b"), cell("c")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("d") + cell("e") + "</w:tr>"));

        assertThat(grid.rows())
                .extracting(row -> row.cells().stream().map(Cell::column).toList())
                .containsExactly(List.of(0, 1, 4), List.of(2, 3));
    }

    @Test
    void goesOnWithAMergedCellBelowADeletedRow() throws Exception {
        assertThat(words(table(
                        row(cell("<w:vMerge w:val=\"restart\"/>", "简历"), cell("1")),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("删去") + "</w:tr>",
                        row(cell("<w:vMerge/>", ""), cell("2")))))
                .containsExactly(List.of("简历", "1"), List.of("简历", "2"));
    }

    @Test
    void repeatsACellMergedDownwardsInEveryRowItSpans() throws Exception {
        Grid grid = read(table(
                row(cell("<w:vMerge w:val=\"restart\"/>", "照片"), cell("1")),
                row(cell("<w:vMerge/>", ""), cell("2")),
                row(cell("<w:vMerge w:val=\"continue\"/>", "张三"), cell("3")),
                row(cell(""), cell("4"))));

        assertThat(GridText.words(grid))
                .containsExactly(List.of("照片", "1"), List.of("照片", "2"), List.of("张三", "3"), List.of("", "4"));
        assertThat(grid.rows().get(1).cells().get(0).where()).isEqualTo("table 1, row 1, column 1");
    }

    @ParameterizedTest
    @CsvSource({
        "<w14:checked w14:val=\"1\"/>, ☐, ☑",
        "<w14:checked w14:val=\"true\"/>, ☐, ☑",
        "<w14:checked w14:val=\"0\"/>, ☒, ☐",
        "'', ☒, ☒"
    })
    void believesTheAttributeOfACheckBoxControlAndNotItsGlyph(String checked, String glyph, String read)
            throws Exception {
        String control = "<w:p><w:r><w:t>在岗</w:t></w:r><w:sdt><w:sdtPr><w14:checkbox>" + checked
                + "</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>" + glyph
                + "</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>退休□</w:t></w:r></w:p>";

        assertThat(words(control)).containsExactly(List.of("在岗" + read + "退休□"));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:default w:val=\"0\"/>, ☐",
        "<w:default w:val=\"1\"/>, ☑",
        "<w:default w:val=\"0\"/><w:checked/>, ☑",
        "<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>, ☐",
        "<w:sizeAuto/>, ☐"
    })
    void readsAFormFieldCheckBox(String state, String read) throws Exception {
        String field =
                "<w:p><w:r><w:fldChar><w:ffData><w:checkBox>" + state + "</w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:t>退休</w:t></w:r></w:p>";

        assertThat(words(field)).containsExactly(List.of(read + "退休"));
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, F0FE, ☑",
        "Wingdings, F0A8, ☐",
        "Wingdings, fc, ✓",
        "Wingdings 2, F052, ☑",
        "Wingdings 2, F0A3, ☐",
        "Wingdings 2, F050, ✓",
        "Webdings, F061, ✓",
        "Webdings, 63, ☐",
        "wingdings 2, F052, ☑",
        "Symbol, F052, ''",
        "Wingdings, F04A, ''",
        "MS Gothic, F0FE, ''",
        "MS Gothic, 2612, ☒",
        "MS Gothic, 2611, ☑",
        "Segoe UI Symbol, 2610, ☐",
        "Wingdings, 2611, ☑",
        "MS Gothic, 1F5F9, 🗹",
        "MS Gothic, D83D, ''",
        "MS Gothic, FFFFFF, ''",
        "MS Gothic, 一, ''",
        "MS Gothic, 00000000000000002612, ''",
        "MS Gothic, '', ''"
    })
    void putsTheLookAlikeForAGlyphOfASymbolFont(String font, String code, String read) throws Exception {
        assertThat(words("<w:p><w:r><w:t>在岗</w:t><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r></w:p>"
                        .formatted(font, code)))
                .containsExactly(List.of("在岗" + read));
    }

    @Test
    void takesASignWithoutAFontAsItIs() throws Exception {
        assertThat(words("<w:p><w:r><w:sym w:char=\"2611\"/><w:sym w:char=\"F0FE\"/><w:sym/></w:r></w:p>"))
                .containsExactly(List.of("☑"));
    }

    @Test
    void countsInsertedWordsAndLeavesOutDeletedOnes() throws Exception {
        assertThat(words("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo>"
                        + "<w:r><w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>尾</w:t></w:r></w:p>"))
                .containsExactly(List.of("新移来尾"));
    }

    @Test
    void leavesOutADeletedRow() throws Exception {
        assertThat(words(table(
                        row(cell("1")),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("2") + "</w:tr>",
                        "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + cell("3") + "</w:tr>")))
                .containsExactly(List.of("1"), List.of("3"));
    }

    @Test
    void keepsARowOfWhichOnlyAParagraphMarkOrANestedRowWasDeleted() throws Exception {
        String mark =
                "<w:tc><w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
        String nested =
                "<w:tc>" + table("<w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr>" + cell("x") + "</w:tr>", row(cell("y")))
                        + p("2") + "</w:tc>";

        assertThat(words(table(row(mark), row(nested))))
                .extracting(row -> row.get(0))
                .satisfiesExactly(first -> assertThat(first).isEqualTo("1"), second -> assertThat(second)
                        .endsWith("2"));
    }

    @Test
    void takesANestedTableForWordsOfItsCell() throws Exception {
        String inner = table("<w:tr><w:trPr><w:gridBefore w:val=\"4\"/></w:trPr>"
                + cell("<w:gridSpan w:val=\"2\"/>", "德") + cell("18") + "</w:tr>");
        Grid grid = read(table(row("<w:tc>" + p("得分") + inner + p("") + "</w:tc>", cell("备注"))));

        assertThat(GridText.of(List.of(grid)))
                .isEqualTo(
                        """
                        #\s

                        table 1, row 1, column 1 | 0 |  | 得分⏎德⏎18
                        table 1, row 1, column 2 | 1 |  | 备注
                        """);
    }

    @Test
    void readsATextBoxOnceAlthoughItIsThereTwice() throws Exception {
        String box = "<w:txbxContent>" + p("签名：张三") + "</w:txbxContent>";
        String paragraph = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>年月日</w:t></w:r></w:p>";

        assertThat(words(paragraph)).containsExactly(List.of("签名：张三\n年月日"));
    }

    @Test
    void leavesOutThePronunciationAboveAName() throws Exception {
        assertThat(words(
                        "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>mén</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>门</w:t></w:r>"
                                + "</w:rubyBase></w:ruby></w:r><w:r><w:t>立</w:t></w:r></w:p>"))
                .containsExactly(List.of("门立"));
    }

    @Test
    void marksTheCellWithAPicture() throws Exception {
        Grid grid = read(table(row(cell("签名"), "<w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc>", cell("印章")))
                + "<w:p><w:r><w:pict/></w:r></w:p>" + p("后"));

        assertThat(grid.rows())
                .extracting(row -> row.cells().stream().map(Cell::picture).toList())
                .containsExactly(List.of(false, true, false), List.of(true), List.of(false));
    }

    @Test
    void seesThroughContentControlsAroundRowsAndCells() throws Exception {
        String controlled = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";

        assertThat(words(table(controlled.formatted(row(cell("1"), controlled.formatted(cell("2")))), row(cell("3")))))
                .containsExactly(List.of("1", "2"), List.of("3"));
    }

    @Test
    void readsTheStrictDialectToo() throws Exception {
        Path file =
                OpenXmlFiles.strictDocument(folder, table(row(cell("<w:gridSpan w:val=\"2\"/>", "姓名"), cell("张三"))));

        assertThat(Grids.open(file).get(0).rows().get(0).cells())
                .extracting(Cell::text, Cell::column)
                .containsExactly(tuple("姓名", 0), tuple("张三", 2));
    }

    private Grid read(String body) throws IOException, UnreadableFile {
        List<Grid> grids = Grids.open(OpenXmlFiles.document(folder, body));
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private List<List<String>> words(String body) throws IOException, UnreadableFile {
        return GridText.words(read(body));
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String words) {
        return cell("", words);
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }

    private static String p(String... runs) {
        return "<w:p>"
                + String.join(
                        "",
                        List.of(runs).stream()
                                .map(run -> "<w:r><w:t>" + run + "</w:t></w:r>")
                                .toList()) + "</w:p>";
    }
}
