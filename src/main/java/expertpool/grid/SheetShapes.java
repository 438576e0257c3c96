package expertpool.grid;

import expertpool.grid.OpenXml.Relationship;
import expertpool.grid.OpenXml.XmlPart;
import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The shapes over a worksheet, from its two drawings, the newer and the older one. A drawing that is not as it should be
 * does not keep anybody from reading the cells.
 */
final class SheetShapes {
    private final OpenXml parts;
    private final Allowance allowance;
    private final Worksheet worksheet;
    private final SheetRows rows;
    private final List<Shape> shapes = new ArrayList<>();

    SheetShapes(OpenXml parts, Allowance allowance, Worksheet worksheet, SheetRows rows) {
        this.parts = parts;
        this.allowance = allowance;
        this.worksheet = worksheet;
        this.rows = rows;
    }

    /** @param sheet the part of the worksheet, which has been read */
    void read(String sheet) throws IOException, XMLStreamException, UnreadableFile {
        Map<String, Relationship> relations = parts.relationships(sheet);
        List<Shape.Kind> states = new ArrayList<>();
        for (Relationship relation : relations.values()) {
            if (relation.is("ctrlProp")) {
                attempt(relation, xml -> state(xml).ifPresent(states::add));
            }
        }
        SheetMeasures measures = worksheet.measures();
        for (String id : worksheet.drawings()) {
            Relationship relation = relations.getOrDefault(id, new Relationship("", ""));
            if (relation.is("vmlDrawing")) {
                attempt(relation, xml -> new SheetControls(xml, measures, allowance, shapes).read());
            } else {
                attempt(relation, xml -> new SheetDrawing(xml, measures, allowance, shapes).read());
            }
        }
        if (!states.isEmpty() && !sameStates(states)) {
            shapes.replaceAll(Shape::unclear);
        }
        new Overlay(rows, measures::height, measures::width).add(shapes);
    }

    private void attempt(Relationship relation, Reading reading) throws UnreadableFile {
        try (XmlPart part = parts.existing(relation.target())) {
            reading.read(part.xml());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            OpenXml.throwIfStopped(e);
            rows.tell(Kind.DRAWING_UNREAD);
        }
    }

    /** What the newer description of a control says of its state. */
    private static Optional<Shape.Kind> state(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        String type = Workbook.attribute(xml, "objectType");
        if (!type.equals("CheckBox") && !type.equals("Radio")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Workbook.attribute(xml, "checked")) {
                    case "", "Unchecked" -> Shape.Kind.EMPTY_BOX;
                    case "Checked" -> Shape.Kind.TICKED_BOX;
                    default -> Shape.Kind.UNCLEAR_BOX;
                });
    }

    /** LibreOffice leaves the ticks out of the older drawing, and says not whose the newer ones are. */
    private boolean sameStates(List<Shape.Kind> states) {
        return states.stream()
                .sorted()
                .toList()
                .equals(shapes.stream()
                        .filter(Shape::isBox)
                        .map(Shape::kind)
                        .sorted()
                        .toList());
    }

    @FunctionalInterface
    private interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile;
    }
}
