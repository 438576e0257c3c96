package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One worksheet as it is read. Formulas are never evaluated: the value stored with them is taken. */
final class Worksheet {
    private final List<RichText> strings;
    private final CellStyles styles;
    private final SheetRows rows;
    private final boolean cellPictures;
    private final SheetMeasures measures = new SheetMeasures();
    private final List<String> drawings = new ArrayList<>(0);
    private int row = -1;
    private int column = -1;

    /** @param cellPictures whether the workbook has the pictures that formulas of WPS put into cells */
    Worksheet(List<RichText> strings, CellStyles styles, SheetRows rows, boolean cellPictures) {
        this.cellPictures = cellPictures;
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "sheetFormatPr" -> measures.standard(xml);
                    case "col" -> columns(xml);
                    case "sheetData" -> data(xml);
                    // form controls have places of their own, in elements of the same names
                    case "controls", "oleObjects" -> OpenXml.skip(xml);
                    case "drawing", "legacyDrawing" -> drawings.add(Workbook.attribute(xml, "id"));
                    case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
    }

    private void merge(String range) throws UnreadableFile {
        int colon = range.indexOf(':');
        A1 first = A1.parse(colon < 0 ? range : range.substring(0, colon));
        rows.merge(first, colon < 0 ? first : A1.parse(range.substring(colon + 1)));
    }

    SheetMeasures measures() {
        return measures;
    }

    /** The relationships by which its drawings are found; none for most sheets. */
    List<String> drawings() {
        return drawings;
    }

    private void columns(XMLStreamReader xml) {
        String min = xml.getAttributeValue(null, "min");
        String max = xml.getAttributeValue(null, "max");
        if (min == null || max == null) {
            return;
        }
        int first = Integer.parseInt(min) - 1;
        int last = Integer.parseInt(max) - 1;
        boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
        if (hidden) {
            rows.hideColumns(first, last);
        }
        measures.columns(first, last, xml.getAttributeValue(null, "width"), hidden);
    }

    private void data(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml);
                    case "c" -> cell(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                return;
            }
        }
    }

    private void startRow(XMLStreamReader xml) throws UnreadableFile {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
        rows.startRow(row, hidden);
        measures.row(row, xml.getAttributeValue(null, "ht"), hidden);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : A1.parse(reference).column();
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        String style = xml.getAttributeValue(null, "s");
        boolean rich = xml.getAttributeValue(null, "vm") != null;
        Contents contents = Contents.read(xml);
        if (contents.isPictureFormula() || (rich && contents.isPicture())) {
            picture(contents);
            return;
        }
        int styleNumber = style == null ? 0 : Integer.parseInt(style);
        RichText text = contents.inline() == null ? stored(contents.value(), type, styleNumber) : contents.inline();
        boolean struck = styles.isStruck(styleNumber);
        boolean numeric = type.equals("n")
                && contents.inline() == null
                && !contents.value().isEmpty()
                && !struck;
        Cell cell = rows.add(column, text.in(struck), numeric);
        if (text.isStruckIn(struck)) {
            rows.tell(Kind.TEXT_STRUCK, cell);
        }
        if (contents.leadsOutside()) {
            rows.tell(Kind.LINKS);
        }
        if (contents.formula() != null && contents.value().isEmpty() && !type.equals("str")) {
            rows.tell(Kind.FORMULA_WITHOUT_VALUE, cell);
        }
    }

    /** The words that stand for the picture are nobody's. */
    private void picture(Contents contents) throws UnreadableFile {
        if (cellPictures || contents.isPicture()) {
            rows.addPicture(column);
        } else {
            rows.tell(Kind.FORMULA_WITHOUT_VALUE, rows.add(column, "", false));
        }
    }

    private RichText stored(String value, String type, int style) {
        if (value.isEmpty()) {
            return RichText.EMPTY;
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "n" -> RichText.plain(styles.show(value, style));
            case "b" -> RichText.plain(value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> RichText.plain(value.length() > 10 ? value.substring(0, 10) : value);
            default -> RichText.plain(value);
        };
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** What stands in a cell: a value as the file stores it, or its text itself, and the formula that made it. */
    private record Contents(String value, @Nullable RichText inline, @Nullable String formula) {
        private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

        /** A formula asks another program: {@code program|topic!item}, or a function that does so. */
        private static final Pattern OUTSIDE =
                Pattern.compile("\\||\\b(DDE|RTD|WEBSERVICE)\\s*\\(", Pattern.CASE_INSENSITIVE);

        boolean leadsOutside() {
            return formula != null
                    && OUTSIDE.matcher(formula).find()
                    && OUTSIDE.matcher(QUOTED.matcher(formula).replaceAll("")).find();
        }

        /** WPS keeps a picture in a cell as a formula that names it. */
        boolean isPictureFormula() {
            return formula != null && formula.contains("DISPIMG(");
        }

        /** Excel keeps a picture in a cell as an error, with data of its own for programs that know better. */
        boolean isPicture() {
            return formula == null && value.equals("#VALUE!");
        }

        /** Reads the cell that has just begun. */
        static Contents read(XMLStreamReader xml) throws XMLStreamException {
            String value = "";
            @Nullable RichText inline = null;
            @Nullable String formula = null;
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = xml.getElementText();
                        case "is" -> inline = RichText.read(xml);
                        case "f" -> formula = xml.getElementText();
                        default -> depth++;
                    }
                }
            }
            return new Contents(value, inline, formula);
        }
    }
}
