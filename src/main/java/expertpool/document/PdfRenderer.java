package expertpool.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents and tables as PDF with embedded typefaces. An instance loads templates and faces at its first
 * document and keeps them; documents are rendered one at a time.
 */
public final class PdfRenderer {

    /** 5号 is the least that reads well in print; a wider table than that gets smaller type all the same. */
    private static final double READABLE = 10.5;

    private static final List<Double> SHEET_SIZES = List.of(12.0, READABLE, 9.0, 7.5, 6.5, 5.5, 5.0);

    /** A4 with margins of 20 mm, in points, and room for the outer half of a border. */
    private static final double UPRIGHT_WIDTH = 481.3;

    private static final double ACROSS_WIDTH = 727.9;

    private @Nullable PdfPress press;

    /** The document on A4 pages, laid out after GB/T 9704-2012. */
    public synchronized byte[] render(OfficialDocument document) {
        return print(Composition.of(document));
    }

    /** The letter on A4 pages, in the letter format of GB/T 9704-2012. */
    public synchronized byte[] render(Letter letter) {
        return print(Composition.of(letter));
    }

    private byte[] print(Composition composition) {
        return press().print(
                        "official-document.xhtml",
                        Map.of(
                                "document",
                                composition,
                                "parts",
                                parts(composition),
                                "imprints",
                                composition.imprint().stream().toList()));
    }

    /** The table on A4 pages, upright if its columns have room there, else across; its head repeated on each page. */
    public byte[] render(Sheet sheet) {
        return render(List.of(sheet));
    }

    /** The tables one after the other, each on pages of its own; all upright if all have room there, else all across. */
    public synchronized byte[] render(List<Sheet> sheets) {
        boolean upright = sheets.stream().allMatch(sheet -> TableFit.width(sheet.columns(), READABLE) <= UPRIGHT_WIDTH);
        double width = upright ? UPRIGHT_WIDTH : ACROSS_WIDTH;
        return press().print(
                        "sheet.xhtml",
                        Map.of(
                                "orientation",
                                upright ? "upright" : "across",
                                "sheets",
                                sheets.stream()
                                        .map(sheet -> new PrintedSheet(
                                                sheet.title(),
                                                PrintedTable.of(
                                                        sheet, TableFit.of(sheet.columns(), width, SHEET_SIZES))))
                                        .toList()));
    }

    private record PrintedSheet(String title, PrintedTable table) {}

    /** A part of the composition with its tables fitted to the page. */
    private record PrintedPart(List<Paragraph> opening, List<PrintedSection> sections) {}

    private record PrintedSection(String heading, PrintedTable table) {}

    private static List<PrintedPart> parts(Composition composition) {
        return composition.parts().stream()
                .map(part -> new PrintedPart(
                        part.opening(),
                        part.sections().stream().map(PdfRenderer::printed).toList()))
                .toList();
    }

    private static PrintedSection printed(Section section) {
        return new PrintedSection(
                section.heading(),
                PrintedTable.of(
                        section.sheet(), TableFit.ofTypeArea(section.sheet().columns())));
    }

    /** The characters of a text that no embedded typeface has; in their place a document shows 〓. */
    public synchronized String missing(String text) {
        return press().missing(text);
    }

    private PdfPress press() {
        if (press == null) {
            press = new PdfPress();
        }
        return press;
    }
}
