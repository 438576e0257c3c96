package expertpool.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocxRendererTests {

    private static final DocxRenderer RENDERER = new DocxRenderer();

    @Test
    void givesTheSameBytesForTheSameDocument() {
        assertThat(RENDERER.render(Notices.roster())).isEqualTo(new DocxRenderer().render(Notices.roster()));
    }

    @Test
    void datesNoPart() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(RENDERER.render(Notices.roster())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        assertThat(part(RENDERER.render(Notices.roster()), "docProps/core.xml"))
                .doesNotContain("created")
                .doesNotContain("modified");
    }

    @Test
    void namesTitleAndSignatory() throws IOException {
        try (XWPFDocument document = open(RENDERER.render(Notices.roster()))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("示例市应急管理局关于印发《示例市应急管理专家库专家名单》的通知");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("示例市应急管理局");
        }
    }

    @Test
    void saysWhatWasApproved() throws IOException {
        Approved.matches("roster-notice", DocxText.of(RENDERER.render(Notices.roster())));
        Approved.matches("consultation-draft", DocxText.of(RENDERER.render(Notices.draft())));
    }

    @Test
    void holdsTheWordsOfThePdfInTheSameOrder() throws IOException {
        for (OfficialDocument document : List.of(Notices.roster(), Notices.draft(), Notices.roster(130))) {
            assertThat(withoutHeads(DocxText.words(RENDERER.render(document))))
                    .isEqualTo(withoutHeads(pdfWords(document)));
        }
    }

    /** Heads of tables stand once in a docx and on every page in a PDF. */
    private static String withoutHeads(String words) {
        return words.replace("序号姓名性别单位职务/职称专业", "");
    }

    /** The PDF has its imprint in a margin box of the last page, which is drawn before the page. */
    private static String pdfWords(OfficialDocument document) throws IOException {
        List<String> pages = new ArrayList<>(PdfText.typeAreas(new PdfRenderer().render(document)));
        String last = pages.remove(pages.size() - 1);
        String imprint = Composition.of(document)
                .imprint()
                .map(found -> String.join("", found.copyTo()) + found.office() + found.printed())
                .orElse("");
        assertThat(last).startsWith(imprint);
        return String.join("", pages) + last.substring(imprint.length()) + imprint;
    }

    @Test
    void repeatsTheHeadOfATableAndPartsNoRow() throws IOException {
        try (XWPFDocument document = open(RENDERER.render(Notices.roster()))) {
            List<XWPFTableRow> rows = document.getTables().get(0).getRows();
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.subList(1, rows.size())).noneMatch(XWPFTableRow::isRepeatHeader);
            assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void usesOnlyStylesItHas() throws IOException {
        byte[] docx = RENDERER.render(Notices.draft());
        assertThat(matches("w:styleId=\"([^\"]+)\"", part(docx, "word/styles.xml")))
                .containsAll(matches("w:(?:pStyle|tblStyle) w:val=\"([^\"]+)\"", part(docx, "word/document.xml")))
                .containsAll(matches("w:pStyle w:val=\"([^\"]+)\"", part(docx, "word/footer-odd.xml")))
                .containsAll(matches("w:pStyle w:val=\"([^\"]+)\"", part(docx, "word/letter-header.xml")))
                .containsAll(matches("w:pStyle w:val=\"([^\"]+)\"", part(docx, "word/letter-footer.xml")))
                .containsAll(Arrays.stream(Style.values()).map(Style::toString).toList());
    }

    /** ECMA-376 part 1, 17.3 to 17.7: these elements are sequences; programs reject or ignore a child out of order. */
    private static final Map<String, List<String>> SEQUENCES = Map.of(
            "w:pPr",
                    List.of(
                            "w:pStyle",
                            "w:keepNext",
                            "w:keepLines",
                            "w:pageBreakBefore",
                            "w:widowControl",
                            "w:pBdr",
                            "w:tabs",
                            "w:overflowPunct",
                            "w:autoSpaceDE",
                            "w:autoSpaceDN",
                            "w:spacing",
                            "w:ind",
                            "w:jc",
                            "w:outlineLvl"),
            "w:rPr", List.of("w:rFonts", "w:color", "w:spacing", "w:sz", "w:szCs", "w:lang"),
            "w:tblPr",
                    List.of(
                            "w:tblStyle",
                            "w:tblpPr",
                            "w:tblOverlap",
                            "w:tblW",
                            "w:jc",
                            "w:tblInd",
                            "w:tblBorders",
                            "w:tblLayout",
                            "w:tblCellMar"),
            "w:tcPr", List.of("w:tcW", "w:vAlign"),
            "w:trPr", List.of("w:cantSplit", "w:tblHeader"),
            "w:sectPr",
                    List.of("w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:titlePg", "w:docGrid"),
            "w:style", List.of("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr"));

    @Test
    void keepsTheOrderOfTheSchema() throws Exception {
        byte[] docx = RENDERER.render(Notices.roster(List.of(2), "附件"));
        for (String name : List.of(
                "word/document.xml",
                "word/styles.xml",
                "word/footer-odd.xml",
                "word/letter-header.xml",
                "word/letter-footer.xml")) {
            keepsTheOrderOfTheSchema(part(docx, name));
        }
        keepsTheOrderOfTheSchema(part(RENDERER.render(Letters.removal()), "word/document.xml"));
    }

    private static void keepsTheOrderOfTheSchema(String xml) throws Exception {
        NodeList elements = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            List<String> sequence = SEQUENCES.getOrDefault(elements.item(i).getNodeName(), List.of());
            if (!sequence.isEmpty()) {
                List<String> children = children(elements.item(i));
                assertThat(sequence).containsAll(children);
                assertThat(children).isSortedAccordingTo(Comparator.comparing(sequence::indexOf));
            }
        }
    }

    private static List<String> children(Node element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Node::getNodeName)
                .toList();
    }

    @Test
    void leavesOutCharactersThatXmlCannotHold() throws IOException {
        OfficialDocument document = Notices.withBody(List.of("甲\u000B乙\u0000丙\uD800丁"));
        assertThat(DocxText.words(RENDERER.render(document))).contains("甲乙丙丁");
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .collect(Collectors.toList());
    }
}
