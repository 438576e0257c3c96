package expertpool.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Our shading of cells in a Word document. Only a cell without a colour of its own is shaded. The last digit of our colour
 * is what tells our shading from another's when the copy comes back: one value for cells that said nothing of shading, one
 * for cells that said they have none, so that each gets back what it had. The eye sees no difference.
 */
final class CellShading {
    private static final String SAID_NOTHING = "D";
    private static final String SAID_NONE = "B";

    /** What stands after the shading in the properties of a cell, ISO/IEC 29500-1 §17.4.69. */
    private static final Set<String> AFTER_SHADING = Set.of(
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
            "headers",
            "cellIns",
            "cellDel",
            "cellMerge",
            "tcPrChange");

    private final WordElements text;

    CellShading(WordElements text) {
        this.text = text;
    }

    void shade(Element cell, Weight weight) {
        Element properties = child(cell, "tcPr").orElseGet(() -> {
            Element made = text.element("tcPr");
            cell.insertBefore(made, cell.getFirstChild());
            return made;
        });
        Optional<Element> own = child(properties, "shd");
        if (own.filter(this::isColoured).isPresent()) {
            return;
        }
        own.ifPresent(XmlTree::remove);
        String fill = fill(weight, own.isPresent() ? SAID_NONE : SAID_NOTHING);
        insert(properties, text.element("shd", "val", "clear", "color", "auto", "fill", fill));
    }

    /** Gives the cells back what they had before an earlier copy. */
    void removeFrom(Element root) {
        for (Element shading : XmlTree.all(root, text.namespace(), "shd")) {
            if (shading.getParentNode() instanceof Element properties && text.is(properties, "tcPr")) {
                String fill = text.attribute(shading, "fill");
                if (isOurs(fill, SAID_NONE)) {
                    shading.setAttributeNS(text.namespace(), shading.getPrefix() + ":fill", "auto");
                } else if (isOurs(fill, SAID_NOTHING)) {
                    XmlTree.remove(shading);
                }
            }
        }
    }

    private boolean isColoured(Element shading) {
        String fill = text.attribute(shading, "fill");
        boolean plain = List.of("clear", "nil", "").contains(text.attribute(shading, "val"));
        return !plain
                || !List.of("auto", "").contains(fill)
                || !text.attribute(shading, "themeFill").isEmpty();
    }

    private void insert(Element properties, Element shading) {
        Element after = XmlTree.children(properties).stream()
                .filter(child -> AFTER_SHADING.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        properties.insertBefore(shading, after);
    }

    private Optional<Element> child(Element parent, String name) {
        return XmlTree.children(parent).stream()
                .filter(child -> text.is(child, name))
                .findFirst();
    }

    private static String fill(Weight weight, String digit) {
        return weight.rgb().substring(0, 5) + digit;
    }

    private static boolean isOurs(String fill, String digit) {
        return Arrays.stream(Weight.values())
                .anyMatch(weight -> fill(weight, digit).equalsIgnoreCase(fill));
    }
}
