package expertpool.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes 核查回执 as WordprocessingML. All its looks stand in its own paragraphs, because the styles are those of a file
 * that somebody else made.
 */
final class WordReceiptPage {
    /** Twentieths of a point, as all lengths here. */
    static final int A4_WIDTH = 11906;

    /** What Word proposes on the left and on the right. */
    static final int USUAL_MARGIN = 1800;

    private static final String VALUE = "w:val";
    private static final String WIDTH = "w:w";

    private final Markup markup;
    private final String namespace;
    private final int width;

    /**
     * @param namespace WordprocessingML in the dialect of the document
     * @param width of the text
     */
    WordReceiptPage(Markup markup, String namespace, int width) {
        this.markup = markup;
        this.namespace = namespace;
        this.width = width;
    }

    /** How a line looks; the size in half points. */
    private enum Look {
        TITLE("黑体", 36, "000000", "center"),
        OPENING("宋体", 18, "7F7F7F", "center"),
        LINE("宋体", 24, "000000", "left"),
        HEAD("黑体", 20, "000000", "center"),
        CELL("宋体", 20, "000000", "left"),
        CLOSING("宋体", 18, "7F7F7F", "left");

        private final String face;
        private final String size;
        private final String colour;
        private final String alignment;

        Look(String face, int size, String colour, String alignment) {
            this.face = face;
            this.size = String.valueOf(size);
            this.colour = colour;
            this.alignment = alignment;
        }
    }

    void write(Correction correction) throws XMLStreamException {
        markup.open("w:sdt", "xmlns:w", namespace)
                .open("w:sdtPr")
                .empty("w:alias", VALUE, ReceiptWords.SHEET)
                .empty("w:tag", VALUE, ReceiptWords.TAG)
                .empty("w:lock", VALUE, "contentLocked")
                // without a kind, some programs make a form field of it and print its words twice
                .open("w:docPartObj")
                .empty("w:docPartGallery", VALUE, "Cover Pages")
                .empty("w:docPartUnique")
                .close()
                .close()
                .open("w:sdtContent");
        opening(correction.title());
        for (String line : correction.introduction()) {
            paragraph(Look.LINE, line);
        }
        table(correction.lines());
        closing();
        markup.close().close();
    }

    /** One paragraph, so that it ends with the words by which the page is known. */
    private void opening(String title) throws XMLStreamException {
        open(Look.TITLE);
        run(Look.TITLE, title);
        run(Look.OPENING, ReceiptWords.OPENING);
        markup.close();
    }

    private void closing() throws XMLStreamException {
        open(Look.CLOSING);
        run(Look.CLOSING, ReceiptWords.CLOSING);
        markup.open("w:r").empty("w:br", "w:type", "page").close().close();
    }

    private void table(List<Correction.Line> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        List<Column> columns = Correction.COLUMNS;
        markup.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblW", WIDTH, String.valueOf(width), "w:type", "dxa")
                .empty("w:jc", VALUE, "center")
                .open("w:tblBorders");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            markup.empty("w:" + edge, VALUE, "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        markup.close()
                .empty("w:tblLayout", "w:type", "fixed")
                .open("w:tblCellMar")
                .empty("w:left", WIDTH, "60", "w:type", "dxa")
                .empty("w:right", WIDTH, "60", "w:type", "dxa")
                .close()
                .close()
                .open("w:tblGrid");
        for (Column column : columns) {
            markup.empty("w:gridCol", WIDTH, width(column));
        }
        markup.close();
        head(columns);
        for (Correction.Line line : lines) {
            row(columns, line);
        }
        markup.close();
    }

    private void head(List<Column> columns) throws XMLStreamException {
        markup.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (Column column : columns) {
            openCell(column, "F2F2F2");
            paragraph(Look.HEAD, column.header());
            markup.close();
        }
        markup.close();
    }

    private void row(List<Column> columns, Correction.Line line) throws XMLStreamException {
        markup.open("w:tr");
        for (int i = 0; i < columns.size(); i++) {
            boolean weight = i == 0;
            openCell(columns.get(i), weight ? line.weight().rgb() : "auto");
            paragraph(weight ? Look.HEAD : Look.CELL, line.cells().get(i));
            markup.close();
        }
        markup.close();
    }

    private void openCell(Column column, String fill) throws XMLStreamException {
        markup.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", WIDTH, width(column), "w:type", "dxa")
                .empty("w:shd", VALUE, "clear", "w:color", "auto", "w:fill", fill)
                .empty("w:vAlign", VALUE, "center")
                .close();
    }

    private String width(Column column) {
        int all = Correction.COLUMNS.stream().mapToInt(Column::width).sum();
        return String.valueOf(width * column.width() / all);
    }

    private void paragraph(Look look, String words) throws XMLStreamException {
        open(look);
        run(look, words);
        markup.close();
    }

    private void open(Look look) throws XMLStreamException {
        String room = look == Look.LINE ? "80" : "20";
        markup.open("w:p")
                .open("w:pPr")
                .empty("w:snapToGrid", VALUE, "0")
                .empty("w:spacing", "w:before", room, "w:after", room, "w:line", "240", "w:lineRule", "auto")
                .empty("w:ind", "w:firstLine", "0", "w:firstLineChars", "0")
                .empty("w:jc", VALUE, look.alignment)
                .close();
    }

    private void run(Look look, String words) throws XMLStreamException {
        markup.open("w:r")
                .open("w:rPr")
                .empty("w:rFonts", "w:ascii", look.face, "w:hAnsi", look.face, "w:eastAsia", look.face)
                .empty("w:b", VALUE, "0")
                .empty("w:color", VALUE, look.colour)
                .empty("w:sz", VALUE, look.size)
                .empty("w:szCs", VALUE, look.size)
                .close();
        WordText.lines(markup, words);
        markup.close();
    }
}
