package expertpool.grid;

import expertpool.grid.Shape.Kind;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The drawing of a worksheet (ISO/IEC 29500-1 §20.5): its pictures and the words in its text boxes. */
final class SheetDrawing {
    private final XMLStreamReader xml;
    private final SheetMeasures measures;
    private final Allowance allowance;
    private final List<Shape> shapes;

    private @Nullable Point from;
    private @Nullable Point to;
    private @Nullable Point size;
    private boolean picture;
    private final StringBuilder words = new StringBuilder();

    SheetDrawing(XMLStreamReader xml, SheetMeasures measures, Allowance allowance, List<Shape> shapes) {
        this.xml = xml;
        this.measures = measures;
        this.allowance = allowance;
        this.shapes = shapes;
    }

    void read() throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Choice", "Fallback" -> skipStandIn();
                    case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> anchored();
                    default -> {}
                }
            }
        }
    }

    /** The likeness of a form control, which is read as what it is, and what is there twice for older programs. */
    private boolean skipStandIn() throws XMLStreamException {
        boolean standIn = xml.getLocalName().equals("Fallback")
                || (xml.getLocalName().equals("Choice") && "a14".equals(xml.getAttributeValue(null, "Requires")));
        if (standIn) {
            OpenXml.skip(xml);
        }
        return standIn;
    }

    private void anchored() throws XMLStreamException, UnreadableFile {
        from = null;
        to = null;
        size = null;
        picture = false;
        words.setLength(0);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("p")) {
                    words.append('\n');
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && !skipStandIn()) {
                depth += start(depth == 1) ? 0 : 1;
            }
        }
        add();
    }

    /** @return whether the element that has just begun was read to its end */
    private boolean start(boolean ofAnchor) throws XMLStreamException, UnreadableFile {
        switch (xml.getLocalName()) {
            case "from" -> from = Point.read(xml);
            case "to" -> to = Point.read(xml);
            case "t" -> {
                words.append(xml.getElementText());
                Allowance.text(words.length());
            }
            default -> {
                switch (xml.getLocalName()) {
                    case "pos" -> from = ofAnchor ? Point.pair(xml, "x", "y") : from;
                    case "ext" -> size = ofAnchor ? Point.pair(xml, "cx", "cy") : size;
                    case "br" -> words.append('\n');
                    case "blip" -> picture |= has("embed");
                    default -> {}
                }
                return false;
            }
        }
        return true;
    }

    private boolean has(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    private void add() throws UnreadableFile {
        if (from == null) {
            return;
        }
        if (to != null) {
            add(
                    Extent.between(from.row(), from.y(), to.row(), to.y(), measures::height),
                    Extent.between(from.column(), from.x(), to.column(), to.x(), measures::width));
        } else if (size != null) {
            add(new Extent(from.row(), from.y(), size.y()), new Extent(from.column(), from.x(), size.x()));
        }
    }

    private void add(Extent down, Extent across) throws UnreadableFile {
        if (picture) {
            allowance.shape();
            shapes.add(new Shape(down, across, "", Kind.PICTURE));
        }
        if (!words.toString().isBlank()) {
            allowance.shape();
            shapes.add(new Shape(down, across, words.toString(), Kind.TEXT));
        }
    }

    /** A point: so far into a cell, or so far from the corner of the sheet. */
    private record Point(int column, double x, int row, double y) {
        /** Reads the element that has just begun. */
        static Point read(XMLStreamReader xml) throws XMLStreamException {
            int column = 0;
            int row = 0;
            double x = 0;
            double y = 0;
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                String number = xml.getElementText().strip();
                switch (name) {
                    case "col" -> column = Integer.parseInt(number);
                    case "colOff" -> x = Double.parseDouble(number);
                    case "row" -> row = Integer.parseInt(number);
                    case "rowOff" -> y = Double.parseDouble(number);
                    default -> {}
                }
            }
            return new Point(column, x, row, y);
        }

        static Point pair(XMLStreamReader xml, String x, String y) {
            return new Point(
                    0,
                    Double.parseDouble(xml.getAttributeValue(null, x)),
                    0,
                    Double.parseDouble(xml.getAttributeValue(null, y)));
        }
    }
}
