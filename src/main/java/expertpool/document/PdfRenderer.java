package expertpool.document;

import java.util.ArrayList;
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

    /** So many rows of a long document are laid out at a time, for a layout takes 80 KB a row. */
    private static final int ROWS_AT_A_TIME = 1000;

    private final int rowsAtATime;
    private @Nullable PdfPress press;

    public PdfRenderer() {
        this(ROWS_AT_A_TIME);
    }

    PdfRenderer(int rowsAtATime) {
        this.rowsAtATime = rowsAtATime;
    }

    /** The document on A4 pages, laid out after GB/T 9704-2012. */
    public synchronized byte[] render(OfficialDocument document) {
        return print(Composition.of(document));
    }

    /** The letter on A4 pages, in the letter format of GB/T 9704-2012. */
    public synchronized byte[] render(Letter letter) {
        return print(Composition.of(letter));
    }

    /** The record on A4 pages. */
    public synchronized byte[] render(Minutes minutes) {
        return print(Composition.of(minutes));
    }

    private byte[] print(Composition composition) {
        int rows = composition.parts().stream().mapToInt(PdfRenderer::rows).sum();
        return press().print(
                        "official-document.xhtml",
                        rows,
                        portion -> Map.of(
                                "document",
                                composition,
                                "marks",
                                portion.isFirst() ? composition.mark().stream().toList() : List.of(),
                                "text",
                                portion.isFirst() ? composition.text() : List.of(),
                                "parts",
                                parts(composition, portion),
                                "imprints",
                                portion.isLast()
                                        ? composition.imprint().stream().toList()
                                        : List.of()));
    }

    /** The table on A4 pages, upright if its columns have room there, else across; its head repeated on each page. */
    public byte[] render(Sheet sheet) {
        return render(List.of(sheet));
    }

    /** The tables one after the other, each on pages of its own; all upright if all have room there, else all across. */
    public synchronized byte[] render(List<Sheet> tables) {
        List<Sheet> sheets = tables.stream().map(Sheet::summed).toList();
        boolean upright = sheets.stream().allMatch(sheet -> TableFit.width(sheet.columns(), READABLE) <= UPRIGHT_WIDTH);
        double width = upright ? UPRIGHT_WIDTH : ACROSS_WIDTH;
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        String title = sheets.get(0).title();
        return press().print(
                        "sheet.xhtml",
                        rows,
                        portion -> Map.of(
                                "title",
                                title,
                                "orientation",
                                upright ? "upright" : "across",
                                "sheets",
                                sheets(sheets, width, portion)));
    }

    /** A sheet as far as it is in a portion: its title only where it begins. */
    private record PrintedSheet(List<String> titles, PrintedTable table) {}

    /** A part of a composition as far as it is in a portion, with its tables fitted to the page. */
    private record PrintedPart(boolean continued, List<Paragraph> opening, List<PrintedSection> sections) {}

    private record PrintedSection(List<String> headings, PrintedTable table) {}

    private static List<PrintedSheet> sheets(List<Sheet> sheets, double width, Portion portion) {
        List<PrintedSheet> printed = new ArrayList<>();
        int row = 0;
        for (Sheet sheet : sheets) {
            if (portion.touches(row, sheet.rows().size())) {
                TableFit fit = TableFit.of(sheet.columns(), width, SHEET_SIZES);
                printed.add(new PrintedSheet(
                        portion.begins(row) ? List.of(sheet.title()) : List.of(),
                        PrintedTable.of(sheet, fit, portion, row)));
            }
            row += sheet.rows().size();
        }
        return printed;
    }

    private static List<PrintedPart> parts(Composition composition, Portion portion) {
        List<PrintedPart> printed = new ArrayList<>();
        int row = 0;
        for (Composition.Part part : composition.parts()) {
            if (portion.touches(row, rows(part))) {
                boolean continued = !portion.begins(row);
                printed.add(new PrintedPart(
                        continued || !part.ownPages(),
                        continued ? List.of() : part.opening(),
                        sections(part.sections(), portion, row)));
            }
            row += rows(part);
        }
        return printed;
    }

    private static List<PrintedSection> sections(List<Section> sections, Portion portion, int first) {
        List<PrintedSection> printed = new ArrayList<>();
        int row = first;
        for (Section section : sections) {
            Sheet sheet = section.sheet();
            if (portion.touches(row, sheet.rows().size())) {
                printed.add(new PrintedSection(
                        portion.begins(row) ? List.of(section.heading()) : List.of(),
                        PrintedTable.of(sheet, TableFit.ofTypeArea(sheet.columns()), portion, row)));
            }
            row += sheet.rows().size();
        }
        return printed;
    }

    private static int rows(Composition.Part part) {
        return part.sections().stream()
                .mapToInt(section -> section.sheet().rows().size())
                .sum();
    }

    /** The characters of a text that no embedded typeface has; in their place a document shows 〓. */
    public synchronized String missing(String text) {
        return press().missing(text);
    }

    private PdfPress press() {
        if (press == null) {
            press = new PdfPress(rowsAtATime);
        }
        return press;
    }
}
