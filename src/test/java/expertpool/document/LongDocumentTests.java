package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class LongDocumentTests {

    private static final PdfRenderer IN_ONE = new PdfRenderer(Integer.MAX_VALUE / 2);
    private static final PdfRenderer IN_PORTIONS = new PdfRenderer(100);

    /** 64 digits, as a SHA-256 has. */
    private static final String LONG_WORD = "0123456789abcdef".repeat(4);

    @Test
    void printsANoticeInPortionsAsInOne() throws IOException {
        for (int first : List.of(100, 250)) {
            OfficialDocument notice = Notices.roster(List.of(first, 1, 160, 2, 0, 31, 190), "附件");
            assertThat(sheetsOfPaper(IN_PORTIONS.render(notice)))
                    .as("%d people first", first)
                    .isEqualTo(sheetsOfPaper(IN_ONE.render(notice)));
        }
    }

    @Test
    void printsTablesInPortionsAsInOne() throws IOException {
        List<Sheet> sheets = List.of(numbered(230), numbered(0), numbered(1), numbered(300), numbered(0));
        assertThat(sheetsOfPaper(IN_PORTIONS.render(sheets))).isEqualTo(sheetsOfPaper(IN_ONE.render(sheets)));
    }

    @Test
    void laysMoreRowsOutAtATimeWhenNoPageEndsWithinATable() throws IOException {
        List<Sheet> sheets = IntStream.range(0, 230).mapToObj(i -> numbered(1)).toList();
        assertThat(sheetsOfPaper(IN_PORTIONS.render(sheets)))
                .hasSize(230)
                .isEqualTo(sheetsOfPaper(IN_ONE.render(sheets)));
    }

    @Test
    void printsThousandsOfRowsInOrderUnderAHeadOnEveryNumberedPage() throws IOException {
        List<String> pages = sheetsOfPaper(new PdfRenderer().render(numbered(5000)));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            String number = "—" + (i + 1) + "—";
            // margin boxes are drawn before the page
            String top = number + (i == 0 ? "长表一行" : "") + "序号姓名";
            assertThat(page).startsWith(top);
            String values = page.substring(top.length());
            assertThat(values).as("rows of page %d", i + 1).startsWith("第");
            rows.add(values);
        }
        assertThat(String.join("", rows))
                .isEqualTo(IntStream.rangeClosed(1, 5000)
                                .mapToObj(i -> "第" + i + "行某人")
                                .collect(Collectors.joining())
                        + "合计");
    }

    @Test
    void givesTheSameBytesForTheSameLongDocument() {
        OfficialDocument notice = Notices.roster(350);
        assertThat(new PdfRenderer(100).render(notice)).isEqualTo(IN_PORTIONS.render(notice));
    }

    @Test
    void embedsEveryFaceOnceInALongDocument() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<Long> objects = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(IN_PORTIONS.render(Notices.roster(500)))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                    objects.add(page.getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.FONT)
                            .getItem(name)
                            .getCOSObject()
                            .getKey()
                            .getNumber());
                }
            }
        }
        assertThat(names).hasSize(4);
        assertThat(objects).hasSize(4);
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() throws IOException {
        byte[] pdf = IN_ONE.render(Notices.withBody(List.of("名单指纹（SHA-256）：" + LONG_WORD + "。")));
        assertThat(PdfText.typeAreas(pdf).get(0)).contains("指纹（SHA-256）：" + LONG_WORD + "。");
        assertThat(PdfText.endOfLine(pdf, 1, "名单指纹")).isBetween(79.37 + 430, 79.37 + 443);
    }

    @Test
    void breaksALongWordInACell() throws IOException {
        Sheet sheet = new Sheet(
                "长字",
                "长字",
                List.of(),
                List.of(new Column("指纹", 10, Column.Kind.TEXT), new Column("备注", 30, Column.Kind.TEXT)),
                List.of(List.of(LONG_WORD, "无")),
                List.of());
        byte[] pdf = IN_ONE.render(sheet);
        assertThat(sheetsOfPaper(pdf).get(0)).contains(LONG_WORD);
        assertThat(PdfText.endOfLine(pdf, 1, "0123456789a")).isLessThan(56.7 + 481.3 / 4);
    }

    private static List<String> sheetsOfPaper(byte[] pdf) throws IOException {
        return PdfText.pages(pdf, 0, 297).stream()
                .map(page -> page.replaceAll("\\s", ""))
                .toList();
    }

    private static Sheet numbered(int rows) {
        return new Sheet(
                "长表",
                "长表",
                List.of("一行"),
                List.of(new Column("序号", 6, Column.Kind.CENTRED), new Column("姓名", 10, Column.Kind.TEXT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of("第" + i + "行", "某人"))
                        .toList(),
                List.of("合计"));
    }
}
