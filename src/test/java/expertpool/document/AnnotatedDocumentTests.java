package expertpool.document;

import static expertpool.document.Corrections.error;
import static expertpool.document.Corrections.info;
import static expertpool.document.Corrections.warning;
import static expertpool.document.WordFiles.cell;
import static expertpool.document.WordFiles.p;
import static expertpool.document.WordFiles.row;
import static expertpool.document.WordFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Grids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedDocumentTests {
    private static final Pattern MARK = Pattern.compile("<(\\w+:)?commentRangeStart (?:\\w+:)?id=\"(\\d+)\"[^>]*/>");
    private static final String OWN_COMMENT =
            "<w:comments xmlns:w=\"%s\"><w:comment w:id=\"7\" w:author=\"赵立\"><w:p><w:r><w:t>请补照片</w:t></w:r></w:p>"
                            .formatted(WordFiles.WORD)
                    + "</w:comment></w:comments>";
    private static final String COMMENTS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

    private final Path folder;

    AnnotatedDocumentTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Path> samples() throws IOException {
        return AnnotatedCopyTests.samples().filter(file -> file.toString().endsWith(".docx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void putsEachCommentIntoTheCellWithThatAddress(Path original) throws Exception {
        assertEveryCommentAtItsPlace(original);
    }

    /** What departments' programs make of a table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // nested tables
                "<w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                // content controls around a block, a row, a cell and words
                "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p/></w:tc>"
                        + "<w:sdt><w:sdtContent><w:tc><w:p><w:sdt><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>"
                        + "</w:sdtContent></w:sdt><w:tc><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
                // the check box of a content control, once around a whole paragraph
                "<w:tbl><w:tr><w:tc><w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                        + "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
                        + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:p/>",
                // a deleted row, a deleted cell mark, deleted and moved words
                "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:del w:id=\"2\"><w:r>"
                        + "<w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"3\"><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl><w:p/>",
                // merged downwards
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>照片</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>张三</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                // a text box, twice there, before a paragraph and a table
                "<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r><w:t>签名</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>"
                        + "<mc:Fallback><v:textbox><w:txbxContent><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:txbxContent></v:textbox></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                // properties before the words, and a section that ends within the document
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>表3</w:t></w:r></w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/><w:sectPr/>"
            })
    void putsEachCommentIntoTheCellWithThatAddressInAnyTable(String body) throws Exception {
        assertEveryCommentAtItsPlace(Packages.saved(folder, WordFiles.document(body)));
    }

    /** Reads the copy once more with the words of each comment set into the text where the comment begins. */
    private void assertEveryCommentAtItsPlace(Path original) throws Exception {
        Correction correction = Corrections.everywhere(original);
        byte[] copy = AnnotatedCopy.of(original, correction).orElseThrow();
        Map<String, String> comments = new HashMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            for (XWPFComment comment : document.getComments()) {
                comments.put(comment.getId(), comment.getText());
            }
        }
        byte[] told = Packages.changed(copy, "word/document.xml", xml -> MARK.matcher(xml)
                .replaceAll(start ->
                        Matcher.quoteReplacement("<w:r><w:t>⟦" + comments.get(start.group(2)) + "⟧</w:t></w:r>")));

        List<Cell> before = cells(Grids.open(original));
        List<Cell> after = cells(Grids.open(Packages.saved(folder, told)));
        assertThat(after.stream().map(Cell::where))
                .containsExactlyElementsOf(before.stream().map(Cell::where).toList());
        for (int i = 0; i < before.size(); i++) {
            String mark = "⟦【退回】此处是" + before.get(i).where() + "⟧";
            assertThat(after.get(i).text()).contains(mark);
            assertThat(after.get(i).text().replace(mark, ""))
                    .isEqualTo(before.get(i).text());
        }
    }

    private static List<Cell> cells(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(line -> line.cells().stream())
                .toList();
    }

    @Test
    void fixesTheCommentOnATableInATextBoxToTheParagraphAroundIt() throws Exception {
        String box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + table(row(cell("签名"))) + p("")
                + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";

        String xml = xml(copy(WordFiles.document(box), error("table 1, row 1, column 1", "未签名")));

        assertThat(xml).contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:pict>");
        assertThat(xml)
                .contains(
                        "</w:pict></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        assertThat(xml).contains("<w:tc><w:tcPr><w:shd w:color=\"auto\" w:fill=\"FF99CD\" w:val=\"clear\"/></w:tcPr>");
    }

    @Test
    void writesAllRemarksOnACellIntoOneCommentInTheColourOfTheHardest() throws Exception {
        byte[] copy = copy(
                WordFiles.document(table(row(cell("姓名"), cell("张三")))),
                info("table 1, row 1, column 2", "可以补填\n曾用名"),
                error("table 1, row 1, column 2", "姓名与表2不一致"),
                warning("table 1, row 1, column 1", "栏目名称有改动"));

        assertThat(comments(copy)).containsExactlyInAnyOrder("专家库核查: 【说明】可以补填|曾用名|【退回】姓名与表2不一致", "专家库核查: 【提醒】栏目名称有改动");
        assertThat(fills(copy)).containsExactly("FFFF9D", "FF99CD");
    }

    @ParameterizedTest
    @CsvSource({"x, false", "'', false", "w, true", "x, true", "'', true"})
    void writesInTheDialectAndBesideThePrefixOfTheDocument(String prefix, boolean strict) throws Exception {
        String namespace = strict ? WordFiles.STRICT_WORD : WordFiles.WORD;
        byte[] original = WordFiles.document(prefix, namespace, table(row(cell("姓名"), cell("张三"))) + p("说明"));
        Path file = Packages.saved(folder, original);
        Correction correction = Corrections.of(error("table 1, row 1, column 2", "缺身份证号"));
        byte[] copy = AnnotatedCopy.of(file, correction).orElseThrow();
        Path saved = Packages.saved(folder, copy);

        assertThat(Grids.open(saved)).isEqualTo(Grids.open(file));
        assertThat(Grids.properties(saved)).containsEntry(AnnotatedCopy.ORIGIN, Corrections.ORIGIN);
        assertThat(xml(copy)).contains("commentReference").contains(ReceiptWords.TAG);
        assertThat(Packages.text(copy, "word/comments.xml")).contains(namespace);
        assertThat(AnnotatedCopy.of(saved, correction)).hasValue(copy);
    }

    @Test
    void keepsTheCommentsOfTheDepartment() throws Exception {
        String commented =
                "<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>张三</w:t></w:r><w:commentRangeEnd w:id=\"7\"/>"
                        + "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>";
        byte[] original =
                WordFiles.withParts(WordFiles.document(commented + p("李四")), COMMENTS, "comments.xml", OWN_COMMENT);

        byte[] copy = copy(original, error("paragraph 1", "缺电话"), error("paragraph 2", "缺电话"));
        assertThat(comments(copy)).containsExactlyInAnyOrder("赵立: 请补照片", "专家库核查: 【退回】缺电话", "专家库核查: 【退回】缺电话");

        byte[] corrected = copy(copy, warning("paragraph 2", "请核对"));
        assertThat(comments(corrected)).containsExactlyInAnyOrder("赵立: 请补照片", "专家库核查: 【提醒】请核对");
        assertThat(xml(corrected)).contains(commented);
    }

    /** Word saved the copy, and somebody answered our comment in it. */
    @Test
    void leavesAnAnswerToOurCommentAndNothingElseOfIt() throws Exception {
        String document = p("<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/>")
                .replace("<w:r><w:t>", "")
                .replace(
                        "</w:t></w:r>",
                        "<w:r><w:t>张三</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"a8\"/></w:rPr><w:commentReference w:id=\"0\"/></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>");
        String comment =
                "<w:comment w:id=\"%s\" w:author=\"%s\"><w:p w14:paraId=\"%s\"><w:r><w:t>%s</w:t></w:r></w:p></w:comment>";
        byte[] saved = WordFiles.withParts(
                WordFiles.document(document),
                COMMENTS,
                "comments.xml",
                "<w:comments xmlns:w=\"%s\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">"
                                .formatted(WordFiles.WORD)
                        + comment.formatted("0", "专家库核查", "0000000A", "【退回】缺电话")
                        + comment.formatted("1", "赵立", "0000000B", "没有电话") + "</w:comments>",
                "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                "commentsExtended.xml",
                "<e:commentsEx xmlns:e=\"urn:ex\"><e:commentEx e:paraId=\"0000000A\" e:done=\"0\"/>"
                        + "<e:commentEx e:paraId=\"0000000B\" e:paraIdParent=\"0000000A\" e:done=\"0\"/></e:commentsEx>",
                "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
                "commentsIds.xml",
                "<e:commentsIds xmlns:e=\"urn:id\"><e:commentId e:paraId=\"0000000A\" e:durableId=\"1A\"/>"
                        + "<e:commentId e:paraId=\"0000000B\" e:durableId=\"1B\"/></e:commentsIds>",
                "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
                "commentsExtensible.xml",
                "<e:commentsExtensible xmlns:e=\"urn:xt\"><e:commentExtensible e:durableId=\"1A\"/>"
                        + "<e:commentExtensible e:durableId=\"1B\"/></e:commentsExtensible>");

        byte[] copy = copy(saved);

        assertThat(comments(copy)).containsExactly("赵立: 没有电话");
        assertThat(xml(copy))
                .contains(
                        "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>张三</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>");
        assertThat(Packages.text(copy, "word/commentsExtended.xml"))
                .endsWith(
                        "<e:commentsEx xmlns:e=\"urn:ex\"><e:commentEx e:done=\"0\" e:paraId=\"0000000B\"/></e:commentsEx>");
        assertThat(Packages.text(copy, "word/commentsIds.xml"))
                .endsWith(
                        "<e:commentsIds xmlns:e=\"urn:id\"><e:commentId e:durableId=\"1B\" e:paraId=\"0000000B\"/></e:commentsIds>");
        assertThat(Packages.text(copy, "word/commentsExtensible.xml"))
                .endsWith(
                        "<e:commentsExtensible xmlns:e=\"urn:xt\"><e:commentExtensible e:durableId=\"1B\"/></e:commentsExtensible>");
    }

    @Test
    void coloursOnlyCellsWithoutAColourAndGivesThemBackWhatTheyHad() throws Exception {
        String shading = "<w:shd w:color=\"auto\" w:fill=\"%s\" w:val=\"%s\"/>";
        byte[] original = WordFiles.document(table(row(
                cell("1"),
                cell(
                        "<w:tcW w:type=\"dxa\" w:w=\"900\"/>%s<w:vAlign w:val=\"center\"/>"
                                .formatted(shading.formatted("auto", "clear")),
                        "2"),
                cell(shading.formatted("D9D9D9", "clear"), "3"),
                cell(shading.formatted("auto", "pct15"), "4"),
                cell("<w:shd w:color=\"auto\" w:fill=\"auto\" w:themeFill=\"accent1\" w:val=\"clear\"/>", "5"),
                cell("<w:tcW w:type=\"dxa\" w:w=\"900\"/><w:vAlign w:val=\"center\"/>", "6"))));
        Remark[] everywhere = Stream.of(1, 2, 3, 4, 5, 6)
                .map(column -> warning("table 1, row 1, column " + column, "请核对"))
                .toArray(Remark[]::new);

        byte[] copy = copy(original, everywhere);
        assertThat(fills(copy)).containsExactly("FFFF9D", "FFFF9B", "D9D9D9", "auto", "auto", "FFFF9D");
        assertThat(xml(copy))
                .contains(
                        "<w:tcW w:type=\"dxa\" w:w=\"900\"/><w:shd w:color=\"auto\" w:fill=\"FFFF9D\" w:val=\"clear\"/><w:vAlign");

        byte[] corrected = copy(copy);
        assertThat(fills(corrected)).containsExactly("auto", "D9D9D9", "auto", "auto");
        assertThat(withoutReceipt(corrected).replace("<w:tcPr/>", "")).isEqualTo(withoutReceipt(copy(original)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSameWhenItIsMadeFromACopy(Path original) throws Exception {
        Correction correction = Corrections.everywhere(original);
        byte[] once = AnnotatedCopy.of(original, correction).orElseThrow();

        assertThat(AnnotatedCopy.of(Packages.saved(folder, once), correction)).hasValue(once);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void changesNothingElse(Path original) throws Exception {
        Map<String, byte[]> before = Packages.parts(Files.readAllBytes(original));
        Map<String, byte[]> after = Packages.parts(
                AnnotatedCopy.of(original, Corrections.everywhere(original)).orElseThrow());
        List<String> ours = List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "docProps/core.xml");

        assertThat(before.keySet()).allSatisfy(part -> assertThat(after).containsKey(part));
        assertThat(after.keySet()).allSatisfy(part -> assertThat(before.containsKey(part)
                        || List.of("word/comments.xml", "docProps/custom.xml").contains(part))
                .isTrue());
        before.forEach((part, bytes) -> {
            if (!ours.contains(part)) {
                assertThat(after.get(part)).as(part).isEqualTo(bytes);
            }
        });
    }

    @Test
    void beginsWithAPageInTheFirstSectionOfTheDocument() throws Exception {
        String section =
                "<w:sectPr><w:pgSz w:h=\"11906\" w:w=\"16838\"/><w:pgMar w:left=\"1000\" w:right=\"838\"/></w:sectPr>";
        byte[] copy = copy(WordFiles.document("<w:p><w:pPr>" + section + "</w:pPr></w:p>" + p("表3")
                + "<w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr>"));
        String xml = xml(copy);

        assertThat(xml).contains("<w:body><w:sdt").contains("<w:tblW w:type=\"dxa\" w:w=\"15000\"/>");
        assertThat(xml)
                .containsSubsequence(
                        "<w:br w:type=\"page\"/></w:r></w:p></w:sdtContent></w:sdt>", section, "表3", "<w:sectPr>");
        assertThat(DocxText.of(withoutControl(copy)))
                .startsWith(
                        """
                        null | 核查回执（本页由专家库程序生成，不是报送内容）
                        null | 文件：专家推荐表.docx
                        null | 处理结果：退回
                        null | 请改正标有颜色的栏目，保存后把本文件重新放入投递文件夹。
                          性质 | 核查项目 | 位置 | 问题 | 改正办法 | 由谁办 | 依据
                          退回 | 专业名称在几个行业中都有 | 第1个表格第9行第6格 | 专业“安全管理”在分类表中可能是：1.16 安全管理（煤矿）、2.13 安全管理（非煤矿山） | 请写明编号，例如“1.16 安全管理” | 推荐科室 | 第七条第（一）项
                          提醒 | 移动电话 | 第1个表格第3行第2格 | 移动电话只有10位 | 请核对 | 专家本人 | 第七条第（一）项
                          说明 | 填报时间 | 全表 | 未填报送日期 | 可以补填 | 承办人 | 表1
                        null | 核查回执到此为止，以下为报送的原件。""");
    }

    @Test
    void leavesRemarksWithoutAPlaceToThePageInFront() throws Exception {
        byte[] copy = copy(
                WordFiles.document(table(row(cell("姓名")))),
                new Remark(null, Weight.ERROR, "缺表2"),
                error("table 1, row 9, column 1", "此行已删"),
                error("Sheet1!A1", "不在本文件"));

        assertThat(Packages.parts(copy)).doesNotContainKey("word/comments.xml");
        assertThat(fills(copy)).isEmpty();
    }

    @Test
    void bearsHostileWords() throws Exception {
        String words = "=cmd|' /C calc'!A0 <w:p>&\u0000\u0001\uFFFE\uD800 𠀋";
        Correction correction = new Correction(
                words,
                List.of(words),
                List.of(new Correction.Line(Weight.INFO, words, words, words, words, words, words)),
                List.of(error("paragraph 1", words)),
                Corrections.ORIGIN);
        Path original = Packages.saved(folder, WordFiles.document(p("表3")));
        byte[] copy = AnnotatedCopy.of(original, correction).orElseThrow();

        assertThat(comments(copy)).containsExactly("专家库核查: 【退回】=cmd|' /C calc'!A0 <w:p>& 𠀋");
        assertThat(Grids.open(Packages.saved(folder, copy))).isEqualTo(Grids.open(original));
    }

    @Test
    void isWrittenAnewWhenAnotherProgramSavedIt() throws Exception {
        Path saved = Path.of("src/test/resources/copies/table3-saved-by-libreoffice.docx");
        byte[] copy = AnnotatedCopy.of(saved, Corrections.of()).orElseThrow();

        assertThat(comments(Files.readAllBytes(saved))).hasSize(2);
        assertThat(comments(copy)).isEmpty();
        assertThat(fills(copy)).doesNotContain("FF99CD", "FFFF9D");
        assertThat(xml(copy).split(ReceiptWords.OPENING, -1)).hasSize(2);
    }

    private byte[] copy(byte[] original, Remark... remarks) throws IOException {
        return AnnotatedCopy.of(Packages.saved(folder, original), Corrections.of(remarks))
                .orElseThrow();
    }

    private static String xml(byte[] docx) throws IOException {
        return Packages.text(docx, "word/document.xml");
    }

    private static String withoutReceipt(byte[] docx) throws IOException {
        return xml(docx).replaceFirst("(?s)<w:sdt[ >].*?</w:sdt>", "");
    }

    /** The content control opened, because POI does not look into it. */
    private static byte[] withoutControl(byte[] docx) throws IOException {
        return Packages.changed(
                docx, "word/document.xml", xml -> xml.replaceFirst("(?s)<w:sdt[ >].*?<w:sdtContent>", "")
                        .replaceFirst("</w:sdtContent></w:sdt>", ""));
    }

    /** The fills of cells behind the page in front. */
    private static List<String> fills(byte[] docx) throws IOException {
        return Pattern.compile("w:fill=\"(\\w+)\"")
                .matcher(withoutReceipt(docx))
                .results()
                .map(fill -> fill.group(1))
                .toList();
    }

    private static List<String> comments(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return Arrays.stream(document.getComments())
                    .map(comment -> comment.getAuthor() + ": "
                            + comment.getText().strip().replace("\n", "|"))
                    .toList();
        }
    }
}
