package expertpool.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The body of a WordprocessingML document (ISO/IEC 29500-1 §17), read once from front to back. Inserted text counts,
 * deleted text does not; a nested table is text of the cell it stands in; a text box is text of its paragraph.
 */
final class WordDocument {
    private final XMLStreamReader xml;
    private final String main;
    private final List<Row> rows = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private boolean picture;
    private int paragraphs;
    private int openParagraphs;
    private int tables;
    private int openTables;
    private TableState table = new TableState();
    private @Nullable String contentControlBox;
    private boolean receipt;

    /** @param xml stands on the root element */
    WordDocument(XMLStreamReader xml) {
        this.xml = xml;
        this.main = xml.getNamespaceURI();
    }

    Grid read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return new Grid("", rows);
    }

    private void start(String name) throws XMLStreamException {
        if (!main.equals(xml.getNamespaceURI())) {
            startForeign(name);
            return;
        }
        switch (name) {
            case "t" -> text.append(xml.getElementText());
            case "p" -> openParagraphs++;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(Symbols.unicode(attribute("font"), attribute("char")));
            case "drawing", "pict", "object" -> picture = true;
            case "checkBox" -> text.append(legacyCheckBox());
            case "tag" -> receipt |= openParagraphs + openTables == 0 && ReceiptPage.TAG.equals(attribute("val"));
            case "sdtContent" -> contentControl();
            case "del", "moveFrom" -> deletion();
            case "instrText", "delText", "rt", "pPrChange", "rPrChange", "tcPrChange", "trPrChange" -> skip();
            default -> startTable(name);
        }
    }

    private void startTable(String name) {
        switch (name) {
            case "tbl" -> {
                if (openTables++ == 0) {
                    table = new TableState();
                    tables++;
                }
            }
            case "tr" -> {
                if (openTables == 1) {
                    table.startRow();
                }
            }
            case "trPr" -> table.rowProperties = openTables == 1;
            case "tc" -> {
                if (openTables == 1) {
                    text.setLength(0);
                    picture = false;
                    table.startCell();
                }
            }
            case "gridBefore" -> {
                if (openTables == 1) {
                    table.column += number(attribute("val"));
                }
            }
            case "gridSpan" -> {
                if (openTables == 1) {
                    table.span = number(attribute("val"));
                }
            }
            case "vMerge" -> {
                if (openTables == 1) {
                    table.merge = Optional.ofNullable(attribute("val")).orElse("continue");
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (!main.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "trPr" -> table.rowProperties = false;
            case "tc" -> {
                if (openTables == 1) {
                    table.endCell(takeText(), picture, tables);
                }
            }
            case "tr" -> {
                if (openTables == 1) {
                    table.endRow().ifPresent(rows::add);
                }
            }
            case "tbl" -> openTables--;
            case "sdt" -> receipt = false;
            default -> {}
        }
    }

    private void endParagraph() {
        openParagraphs--;
        if (openParagraphs > 0 || openTables > 0) {
            text.append('\n');
            return;
        }
        String words = takeText();
        if (ReceiptPage.endsWith(words, rows)) {
            forget();
            return;
        }
        paragraphs++;
        rows.add(new Row(List.of(new Cell(words, 0, "paragraph " + paragraphs, false, picture)), true));
        picture = false;
    }

    /** All that has been read is the page in front: the document begins here. */
    private void forget() {
        rows.clear();
        paragraphs = 0;
        tables = 0;
        picture = false;
    }

    private String takeText() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\n') {
            length--;
        }
        String words = text.substring(0, length);
        text.setLength(0);
        return words;
    }

    /** Elements of other namespaces: the newer check box, and the duplicate of a drawing for older programs. */
    private void startForeign(String name) throws XMLStreamException {
        if (name.equals("Fallback")) {
            skip();
        } else if (name.equals("checked") && xml.getNamespaceURI().endsWith("/word/2010/wordml")) {
            contentControlBox = box(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
        }
    }

    /** In a check-box control the attribute decides, not the glyph that stands for it; our own page is not read. */
    private void contentControl() throws XMLStreamException {
        if (receipt) {
            receipt = false;
            skip();
        } else if (contentControlBox != null) {
            text.append(contentControlBox);
            contentControlBox = null;
            skip();
        }
    }

    private String legacyCheckBox() throws XMLStreamException {
        String initial = "0";
        @Nullable String checked = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("checkBox")) {
            if (xml.isStartElement()) {
                String value = Optional.ofNullable(attribute("val")).orElse("1");
                if (xml.getLocalName().equals("default")) {
                    initial = value;
                } else if (xml.getLocalName().equals("checked")) {
                    checked = value;
                }
            }
        }
        return box(checked == null ? initial : checked);
    }

    private static String box(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value) ? "☑" : "☐";
    }

    private void deletion() throws XMLStreamException {
        table.deleted |= table.rowProperties;
        skip();
    }

    /** Passes over the element that has just begun, with all it holds. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(main, name);
    }

    private static int number(@Nullable String value) {
        return value == null || value.isEmpty() || value.length() > 6 ? 0 : Integer.parseInt(value);
    }

    /** The row being read, and what is merged downwards into it. */
    private static final class TableState {
        private final Map<Integer, Cell> above = new HashMap<>();
        private List<Cell> cells = new ArrayList<>();
        private int row;
        private int column;
        private int span = 1;
        private @Nullable String merge;
        private boolean rowProperties;
        private boolean deleted;

        void startRow() {
            row++;
            column = 0;
            cells = new ArrayList<>();
            deleted = false;
        }

        void startCell() {
            span = 1;
            merge = null;
        }

        void endCell(String words, boolean picture, int tableNumber) {
            String where = "table " + tableNumber + ", row " + row + ", column " + (cells.size() + 1);
            Cell cell = new Cell(words, column, where, false, picture);
            Cell merged = above.get(column);
            if (merge == null) {
                above.remove(column);
            } else if (merge.equals("restart")) {
                above.put(column, cell);
            } else if (merged != null && cell.isBlank()) {
                cell = merged;
            }
            cells.add(cell);
            column += Math.max(1, span);
        }

        Optional<Row> endRow() {
            return deleted ? Optional.empty() : Optional.of(new Row(cells, false));
        }
    }
}
