package expertpool.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a table as WordprocessingML: its head repeated on each page, no row parted by a page break. */
final class WordTable {

    private static final int TWIPS_OF_A_POINT = 20;

    private final Markup markup;
    private final String halfPoints;
    private final List<String> widths;

    WordTable(Markup markup, TableFit fit) {
        this.markup = markup;
        this.halfPoints = String.valueOf(Math.round(fit.size() * 2));
        this.widths = fit.widths().stream()
                .map(width -> String.valueOf(Math.round(width * TWIPS_OF_A_POINT)))
                .toList();
    }

    void write(Sheet sheet) throws XMLStreamException {
        markup.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "list")
                .empty("w:tblW", "w:w", "0", "w:type", "auto")
                .empty("w:tblLayout", "w:type", "fixed")
                .close()
                .open("w:tblGrid");
        for (String width : widths) {
            markup.empty("w:gridCol", "w:w", width);
        }
        markup.close();
        head(sheet.columns());
        for (List<String> row : sheet.rows()) {
            row(sheet.columns(), row);
        }
        markup.close();
    }

    private void head(List<Column> columns) throws XMLStreamException {
        markup.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        String style = "head-" + halfPoints;
        for (int i = 0; i < columns.size(); i++) {
            cell(widths.get(i), style, "center", columns.get(i).header());
        }
        markup.close();
    }

    private void row(List<Column> columns, List<String> values) throws XMLStreamException {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        String style = "cell-" + halfPoints;
        for (int i = 0; i < columns.size(); i++) {
            cell(widths.get(i), style, justification(columns.get(i).kind()), values.get(i));
        }
        markup.close();
    }

    private static String justification(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "left";
            case NUMBER, AMOUNT -> "right";
            case CENTRED -> "center";
        };
    }

    private void cell(String width, String style, String justification, String words) throws XMLStreamException {
        markup.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width, "w:type", "dxa")
                .empty("w:vAlign", "w:val", "center")
                .close()
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", style)
                .empty("w:jc", "w:val", justification)
                .close();
        WordText.run(markup, words);
        markup.close().close();
    }
}
