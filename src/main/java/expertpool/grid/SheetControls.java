package expertpool.grid;

import expertpool.grid.Shape.Kind;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The older drawing of a worksheet (VML, ISO/IEC 29500-4 §19), in which programs keep form controls and embedded objects:
 * check boxes with their captions. Its comments are no part of the sheet.
 */
final class SheetControls {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int NUMBERS = 8;

    private final XMLStreamReader xml;
    private final SheetMeasures measures;
    private final Allowance allowance;
    private final List<Shape> shapes;

    private boolean inTextBox;
    private final StringBuilder words = new StringBuilder();

    SheetControls(XMLStreamReader xml, SheetMeasures measures, Allowance allowance, List<Shape> shapes) {
        this.xml = xml;
        this.measures = measures;
        this.allowance = allowance;
        this.shapes = shapes;
    }

    void read() throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "shape", "rect" -> words.setLength(0);
                        case "textbox" -> inTextBox = true;
                        case "ClientData" -> control(xml.getAttributeValue(null, "ObjectType"));
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT ->
                    inTextBox &= !xml.getLocalName().equals("textbox");
                case XMLStreamConstants.CHARACTERS -> {
                    if (inTextBox) {
                        words.append(xml.getText());
                        Allowance.text(words.length());
                    }
                }
                default -> {}
            }
        }
    }

    /** Reads the element that has just begun, which follows the words of its shape. */
    private void control(String type) throws XMLStreamException, UnreadableFile {
        String anchor = "";
        String checked = "0";
        boolean program = false;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            String value = xml.getElementText().strip();
            switch (name) {
                case "Anchor" -> anchor = value;
                case "Checked" -> checked = value;
                case "MapOCX" -> program = true;
                default -> {}
            }
        }
        String caption = BLANKS.matcher(words).replaceAll(" ").strip();
        switch (type) {
            case "Checkbox", "Radio" -> add(anchor, caption, Shape.state(Integer.parseInt(checked)));
            case "Pict" -> {
                add(anchor, "", Kind.PICTURE);
                if (program) {
                    add(anchor, "", Kind.UNREAD);
                }
            }
            case "Drop", "List" -> add(anchor, "", Kind.UNREAD);
            case "Note", "Button", "Spin", "Scroll", "Group", "GBox" -> {}
            default -> {
                if (!caption.isEmpty()) {
                    add(anchor, caption, Kind.TEXT);
                }
            }
        }
    }

    /** @param anchor column, pixels into it, row, pixels into it, where it begins, and the same for its end */
    private void add(String anchor, String caption, Kind kind) throws UnreadableFile {
        allowance.shape();
        String[] numbers = anchor.split(",", NUMBERS);
        int[] at = new int[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            at[i] = Integer.parseInt(numbers[i].strip());
        }
        Extent across =
                Extent.between(at[0], SheetMeasures.PIXEL * at[1], at[4], SheetMeasures.PIXEL * at[5], measures::width);
        Extent down = Extent.between(
                at[2], SheetMeasures.PIXEL * at[3], at[6], SheetMeasures.PIXEL * at[7], measures::height);
        shapes.add(new Shape(down, across, caption, kind));
    }
}
