package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PdfRendererTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void givesTheSameBytesForTheSameDocument() {
        assertThat(new PdfRenderer().render(Notices.roster())).isEqualTo(RENDERER.render(Notices.roster()));
        assertThat(new PdfRenderer().render(Sheets.settlement())).isEqualTo(RENDERER.render(Sheets.settlement()));
    }

    @Test
    void namesTitleAndSignatoryButNoTime() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Notices.roster()))) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("示例市应急管理局关于印发《示例市应急管理专家库专家名单》的通知");
            assertThat(information.getAuthor()).isEqualTo("示例市应急管理局");
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getModificationDate()).isNull();
        }
    }

    @Test
    void embedsEveryFaceAsASubset() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Notices.roster()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).startsWith("AAAAAA+");
                }
            }
        }
    }

    @Test
    void drawsEveryCharacterOfEveryName() throws IOException {
        String words = String.join("", PdfText.typeAreas(RENDERER.render(Notices.roster())));
        assertThat(words).contains(Notices.RARE_NAMES);
        String sheet = String.join("", PdfText.pages(RENDERER.render(Sheets.settlement()), 0, 297))
                .replaceAll("\\s", "");
        assertThat(sheet).contains(Notices.RARE_NAMES);
    }

    @Test
    void showsAGetaMarkForACharacterWithoutType() throws IOException {
        // U+31350, CJK extension H
        String name = "王" + Character.toString(0x31350);
        OfficialDocument document = Notices.withBody(List.of("聘任" + name + "同志为专家。"));
        assertThat(PdfText.typeAreas(RENDERER.render(document)).get(0)).contains("聘任王〓同志为专家。");
        assertThat(RENDERER.missing(name + "喆")).isEqualTo(Character.toString(0x31350));
    }

    @Test
    void printsTheCommonFormOfACharacterWhoseFormIsChosen() throws IOException {
        String name = "葛" + Character.toString(0xE0100) + "洪";
        OfficialDocument document = Notices.withBody(List.of("聘任" + name + "同志为专家。"));
        assertThat(PdfText.typeAreas(RENDERER.render(document)).get(0)).contains("聘任葛洪同志为专家。");
        assertThat(RENDERER.missing(name)).isEmpty();
    }

    @Test
    void placesTheElementsOfTheFirstPage() throws IOException {
        byte[] bytes = RENDERER.render(Notices.roster());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PrintedPage page = PrintedPage.of(pdf, 0);
            double redLine = page.redLine(100);
            assertThat(page.topOfRed(0)).as("mark").isCloseTo(72, within(0.5));
            assertThat(redLine - page.bottomOfBlack(80, redLine)).as("red line").isCloseTo(4, within(0.5));
            double numberTop = page.topOfBlack(262.5);
            double numberBottom = page.bottomOfBlack(262.5, 297);
            assertThat((numberTop + numberBottom) / 2).as("page number").isCloseTo(269, within(0.5));
        }
    }

    @Test
    void setsTwentyTwoLinesOnAPageAndTwentyEightCharactersOnALine() throws IOException {
        OfficialDocument document = Notices.withBody(Collections.nCopies(4, "安全生产应急管理专家".repeat(28)));
        byte[] pdf = RENDERER.render(document);
        List<Double> lines = PdfText.baseLines(pdf, 2);
        assertThat(lines).hasSize(22);
        assertThat(lines.get(21) - lines.get(0)).isCloseTo(21 * 28.95, within(0.2));
        String secondPage = PdfText.pages(pdf, 37, 262).get(1);
        assertThat(secondPage.lines().filter(line -> !line.isBlank()).skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line.strip()).hasSize(28));
    }

    @Test
    void justifiesLinesWithCharactersOfAnotherFace() throws IOException {
        // a bracket that may not end a line makes the first line one character short
        OfficialDocument document = Notices.withBody(List.of("经研究，决定聘任王喆、李堃、张翀等同志为示例市专家（试行）库成员，聘期两年。"));
        assertThat(PdfText.endOfLine(RENDERER.render(document), 1, "经研究")).isCloseTo(79.37 + 442.2, within(1.0));
    }

    @Test
    void repeatsTheHeadOnEveryPageOfTheListAndDrawsEachLineOnce() throws IOException {
        List<String> pages = PdfText.typeAreas(RENDERER.render(Notices.roster(120)));
        List<String> list = pages.subList(2, pages.size() - 1);
        assertThat(list).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page)
                .contains("序号姓名性别单位职务/职称专业"));
        assertThat(list.subList(1, list.size()))
                .allSatisfy(page -> assertThat(page).startsWith("序号姓名"));
    }

    @Test
    void drawsNothingOutsideTheTypeAreaButPageNumbers() throws IOException {
        OfficialDocument longText = Notices.withBody(Collections.nCopies(6, "安全生产应急管理专家".repeat(28)));
        for (OfficialDocument document : List.of(longText, Notices.roster(), Notices.roster(300))) {
            byte[] pdf = RENDERER.render(document);
            List<String> sheets = PdfText.pages(pdf, 0, 297);
            List<String> typeAreas = PdfText.typeAreas(pdf);
            for (int i = 0; i < sheets.size(); i++) {
                String words = sheets.get(i).replaceAll("\\s", "");
                assertThat(words.replace("—" + (i + 1) + "—", "")).isEqualTo(typeAreas.get(i));
            }
        }
    }

    @Test
    void leavesNoHeadingAndNoHeadAloneAtTheFootOfAPage() throws IOException {
        for (int people = 1; people <= 30; people++) {
            List<String> pages = PdfText.typeAreas(RENDERER.render(Notices.roster(List.of(people, 3), "附件")));
            assertThat(pages).as("%d people first", people).noneMatch(page -> page.matches("(?s).*(（3人）|职务/职称专业)$"));
        }
    }

    @Test
    void keepsTheSignatureWithTheEndOfTheText() throws IOException {
        for (int lines = 1; lines <= 24; lines++) {
            OfficialDocument document = Notices.withBody(List.of("安全生产".repeat(7 * lines), "本通知自印发之日起施行。"));
            List<String> pages = PdfText.typeAreas(RENDERER.render(document));
            assertThat(pages).as("%d lines", lines).anySatisfy(page -> assertThat(page)
                    .contains("施行。示例市应急管理局2026年11月23日"));
        }
    }

    @Test
    void showsTextOfTheBodyOnTheFirstPage() throws IOException {
        assertThat(PdfText.typeAreas(RENDERER.render(Notices.draft())).get(0)).contains("现将名单送你们征求意见");
    }

    @Test
    void printsTheImprintOnceAtTheFootOfTheLastPage() throws IOException {
        for (int people : List.of(3, 9, 10, 11, 12, 13, 14, 40)) {
            byte[] bytes = RENDERER.render(Notices.roster(people));
            List<String> pages = PdfText.typeAreas(bytes);
            String last = pages.get(pages.size() - 1);
            assertThat(String.join("", pages)).as("%d people", people).containsOnlyOnce("抄送：");
            // margin boxes are drawn before the page
            assertThat(last).startsWith("抄送：").contains("示例市应急管理局办公室2026年11月23日印发");
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                PrintedPage page = PrintedPage.of(pdf, pages.size() - 1);
                assertThat(page.bottomOfBlack(200, 264)).as("末条分隔线").isCloseTo(262, within(0.5));
            }
        }
    }

    @Test
    void laysATableAcrossWhenItsColumnsNeedTheRoom() throws IOException {
        try (PDDocument upright = Loader.loadPDF(RENDERER.render(Sheets.settlement()));
                PDDocument across = Loader.loadPDF(RENDERER.render(Sheets.wide(3)))) {
            assertThat(upright.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(1f));
            assertThat(across.getPage(0).getMediaBox().getWidth()).isCloseTo(841.9f, within(1f));
        }
    }

    @Test
    void printsEveryValueOfASheetInOrder() throws IOException {
        Sheet sheet = Sheets.settlement();
        String head = sheet.columns().stream().map(Column::header).collect(Collectors.joining());
        String words = String.join("", PdfText.pages(RENDERER.render(sheet), 15, 277));
        Stream<String> values = sheet.rows().stream().flatMap(List::stream);
        String expected = Stream.of(
                        Stream.of(sheet.title()), sheet.headLines().stream(), values, sheet.footLines().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining());
        assertThat(words.replaceAll("[\\s　]", "").replace(head, "")).isEqualTo(expected.replaceAll("[\\s　]", ""));
    }
}
