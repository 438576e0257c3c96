package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import expertpool.document.PrintedPage.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 信函格式: letters in both formats. The numbers are those of GB/T 9704-2012, 10.1, in millimetres. */
class LetterTests {
    private static final DocxRenderer DOCX = new DocxRenderer();
    private static final PdfRenderer PDF = new PdfRenderer();

    @Test
    void givesTheSameBytesForTheSameLetter() {
        assertThat(DOCX.render(Letters.removal())).isEqualTo(new DocxRenderer().render(Letters.removal()));
        assertThat(PDF.render(Letters.removal())).isEqualTo(new PdfRenderer().render(Letters.removal()));
    }

    @Test
    void saysWhatWasApproved() throws IOException {
        Approved.matches("removal-letter", DocxText.of(DOCX.render(Letters.removal())));
    }

    @Test
    void hasTheSameWordsInBothFormatsInTheSameOrder() throws IOException {
        Letter unusual = Letters.about(Letters.LONG_NAME, Letters.LONG_EMPLOYER);
        for (Letter letter : List.of(Letters.removal(), unusual, Letters.ofPages())) {
            assertThat(DocxText.words(DOCX.render(letter)))
                    .isEqualTo(String.join("", PdfText.typeAreas(PDF.render(letter))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例市应急管理局", "示例市安全生产委员会办公室"})
    void placesMarkAndLinesOnTheFirstPage(String mark) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.render(Letters.of(mark)))) {
            PrintedPage page = PrintedPage.of(pdf, 0);
            List<Rule> rules = page.redRules();
            assertThat(rules).hasSize(4).allSatisfy(rule -> {
                assertThat(rule.left()).isCloseTo(20, within(0.2));
                assertThat(rule.right()).isCloseTo(190, within(0.2));
            });
            assertThat(page.topOfRed(0)).as("发文机关标志").isCloseTo(30, within(0.5));
            // the row above a rule is pale red
            double markEnds = page.bottomOfRed(rules.get(0).top() - 0.2);
            assertThat(rules.get(0).top() - markEnds).as("第一条双线").isCloseTo(4, within(0.5));
            assertThat(thickness(rules.get(0))).as("上粗下细").isGreaterThan(2 * thickness(rules.get(1)));
            assertThat(rules.get(3).bottom()).as("第二条双线").isCloseTo(297 - 20, within(0.2));
            assertThat(thickness(rules.get(3))).as("上细下粗").isGreaterThan(2 * thickness(rules.get(2)));
            // seven eighths of a character of 16 pt, and what its ink stands below the edge of its square
            assertThat(page.topOfBlack(rules.get(1).bottom()) - rules.get(1).bottom())
                    .as("发文字号")
                    .isCloseTo(4.9 + 0.5, within(0.5));
        }
    }

    private static double thickness(Rule rule) {
        return rule.bottom() - rule.top();
    }

    @Test
    void drawsLinesAndMarkOnTheFirstPageOnlyAndNumbersTheOthers() throws IOException {
        byte[] letter = PDF.render(Letters.ofPages());
        List<String> belowTypeArea = PdfText.pages(letter, 262, 297);
        assertThat(belowTypeArea).extracting(String::strip).containsExactly("", "— 2 —", "— 3 —");
        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertThat(PrintedPage.of(pdf, 1).redRules()).isEmpty();
        }
        assertThat(PdfText.baseLines(letter, 2)).hasSize(22);
        assertThat(PdfText.pages(PDF.render(Letters.removal()), 262, 297))
                .extracting(String::strip)
                .containsExactly("");
    }

    /** What only Word or its like can show is looked at; this holds what it is told. */
    @Test
    void tellsWordThatTheFirstPageIsDifferent() throws IOException {
        CTSectPr letter = section(DOCX.render(Letters.removal()));
        assertThat(letter.isSetTitlePg()).isTrue();
        assertThat(letter.getFooterReferenceList())
                .extracting(reference -> reference.getType() + " " + reference.getId())
                .containsExactly("first letter-footer", "default footer-odd", "even footer-even");
        assertThat(letter.getHeaderReferenceList())
                .extracting(reference -> reference.getType().toString())
                .containsExactly("default", "even");
        CTSectPr notice = section(DOCX.render(Notices.roster()));
        assertThat(notice.isSetTitlePg()).isFalse();
        assertThat(notice.getHeaderReferenceList()).isEmpty();
    }

    private static CTSectPr section(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getDocument().getBody().getSectPr();
        }
    }

    @Test
    void keepsSignatureAndNoteWithTheEndOfTheText() throws IOException {
        for (int lines = 1; lines <= 24; lines++) {
            List<String> pages = PdfText.typeAreas(PDF.render(Letters.ofLines(lines)));
            assertThat(pages).as("%d lines", lines).anySatisfy(page -> assertThat(page)
                    .contains("特此函告。示例市应急管理局2026年11月23日（联系单位："));
        }
    }

    @Test
    void drawsNothingBesideTheTypeAreaHoweverLongNameAndEmployerAre() throws IOException {
        byte[] letter = PDF.render(Letters.about(Letters.LONG_NAME, Letters.LONG_EMPLOYER));
        assertThat(PdfText.endOfLine(letter, 1, Letters.LONG_EMPLOYER.substring(0, 5)))
                .isLessThanOrEqualTo(79.37 + 442.3);
        assertThat(Composition.of(Letters.about(Letters.LONG_NAME, Letters.LONG_EMPLOYER))
                        .text())
                .contains(new Paragraph(Style.TITLE, "示例市应急管理局关于\n%s同志\n退出应急管理专家库的函".formatted(Letters.LONG_NAME)));
    }
}
