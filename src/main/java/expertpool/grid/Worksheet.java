package expertpool.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One worksheet as it is read. Formulas are never evaluated: the value stored with them is taken. */
final class Worksheet {
    private final String name;
    private final List<String> strings;
    private final NumberFormats formats;
    private final SheetRows rows;
    private int row = -1;
    private int column = -1;

    Worksheet(String name, List<String> strings, NumberFormats formats) {
        this.name = name;
        this.strings = strings;
        this.formats = formats;
        this.rows = new SheetRows(name);
    }

    Grid read(XMLStreamReader xml) throws XMLStreamException {
        List<CellRangeAddress> merges = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml.getAttributeValue(null, "r"));
                    case "c" -> cell(xml);
                    case "mergeCell" -> merges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                    default -> {}
                }
            }
        }
        merges.forEach(rows::merge);
        return new Grid(name, rows.inOrder());
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        boolean inline = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> {
                        value = Workbook.richText(xml);
                        inline = true;
                    }
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        boolean numeric = !inline && !value.isEmpty() && (type == null || type.equals("n"));
        rows.add(row, column, inline ? value : shown(value, type, style), numeric);
    }

    private String shown(String value, @Nullable String type, @Nullable String style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "n" -> formats.show(value, style);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            default -> Workbook.unescaped(value);
        };
    }

    /** The cells of a sheet by row and column, merged ranges resolved. */
    static final class SheetRows {
        private final String sheet;
        private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();

        SheetRows(String sheet) {
            this.sheet = sheet;
        }

        void add(int row, int column, String text, boolean numeric) {
            String where = sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Cell(text, column, where, numeric, false));
        }

        /** The value of a merged range stands once in each row that the range spans. */
        void merge(CellRangeAddress range) {
            TreeMap<Integer, Cell> top = cells.get(range.getFirstRow());
            Cell value = top == null ? null : top.get(range.getFirstColumn());
            cells.subMap(range.getFirstRow(), true, range.getLastRow(), true).forEach((row, across) -> {
                across.subMap(range.getFirstColumn(), true, range.getLastColumn(), true)
                        .clear();
                if (value != null) {
                    across.put(range.getFirstColumn(), value);
                }
            });
        }

        List<Row> inOrder() {
            return cells.values().stream()
                    .map(across -> new Row(List.copyOf(across.values()), false))
                    .toList();
        }
    }
}
