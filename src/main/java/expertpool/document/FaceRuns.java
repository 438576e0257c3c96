package expertpool.document;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts characters that the faces of the style sheet lack into a {@code span} of class {@code wide}. Without that,
 * Flying Saucer leaves them out of the PDF in silence, and they are the ones people have in their names.
 */
final class FaceRuns {

    /** 〓 GETA MARK, in print the sign for a character that no type is at hand for. */
    private static final String NO_TYPE = "〓";

    private final Faces faces;

    FaceRuns(Faces faces) {
        this.faces = faces;
    }

    void split(Document document) {
        splitBelow(document.getDocumentElement());
    }

    private void splitBelow(Element element) {
        for (Node child : children(element)) {
            if (child instanceof Element inner && !inner.getTagName().equals("head")) {
                splitBelow(inner);
            } else if (child instanceof Text text && !isCommon(text.getData())) {
                replace(text, element);
            }
        }
    }

    private static List<Node> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .toList();
    }

    private boolean isCommon(String words) {
        return words.codePoints().allMatch(this::isCommon);
    }

    private boolean isCommon(int codePoint) {
        return codePoint < 0x80 || faces.isCommon(codePoint);
    }

    private void replace(Text text, Element parent) {
        String words = text.getData();
        int start = 0;
        while (start < words.length()) {
            boolean common = isCommon(words.codePointAt(start));
            int end = start;
            while (end < words.length() && isCommon(words.codePointAt(end)) == common) {
                end = words.offsetByCodePoints(end, 1);
            }
            parent.insertBefore(run(words.substring(start, end), common, parent), text);
            start = end;
        }
        parent.removeChild(text);
    }

    /** Runs beside one another are all elements, because Flying Saucer draws bare text before elements. */
    private Element run(String words, boolean common, Element parent) {
        Element span = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), "span");
        if (common) {
            span.setTextContent(words);
        } else {
            span.setAttribute("class", "wide");
            span.setTextContent(printable(words));
        }
        return span;
    }

    boolean isPrintable(int codePoint) {
        return isCommon(codePoint) || faces.isCovered(codePoint) || isVariationSelector(codePoint);
    }

    private String printable(String words) {
        StringBuilder printable = new StringBuilder();
        words.codePoints().filter(c -> !isVariationSelector(c)).forEach(c -> {
            if (faces.isCovered(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append(NO_TYPE);
            }
        });
        return printable.toString();
    }

    /** The faces have one form of each character; which of several a name wants, they cannot show. */
    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
