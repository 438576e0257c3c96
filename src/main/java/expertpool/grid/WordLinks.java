package expertpool.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Word document takes content from elsewhere when a program shows it: by a field (ISO/IEC 29500-1 §17.16.5), a
 * linked object or picture, a part in another format. None of it is followed; the result a field has stored is read.
 */
final class WordLinks {
    private static final Pattern LINKING = Pattern.compile(
            "\\s*(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|RD)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The word that says what a field does stands among the first characters, in as many pieces as a program likes. */
    private static final int KEYWORD = 40;

    /** Fields within each other; those deeper count as part of the deepest. */
    private static final int DEPTH = 100;

    private final Deque<StringBuilder> codes = new ArrayDeque<>();
    private boolean found;

    boolean found() {
        return found;
    }

    void find() {
        found = true;
    }

    /** @param code of a field, such as {@code DDEAUTO excel "C:\\list.xls" "r1c1"} */
    static boolean isLinking(String code) {
        return LINKING.matcher(code).matches();
    }

    /** A field that stands in one element. */
    void field(@Nullable String code) {
        found |= code != null && isLinking(code);
    }

    /** @param type of the mark of a field: {@code begin}, {@code separate} or {@code end} */
    void mark(@Nullable String type) {
        if ("begin".equals(type) && codes.size() < DEPTH) {
            codes.push(new StringBuilder());
        } else if ("end".equals(type)) {
            Optional.ofNullable(codes.poll()).ifPresent(code -> field(code.toString()));
        }
    }

    void code(String piece) {
        StringBuilder code = codes.peek();
        if (code != null && code.length() < KEYWORD) {
            code.append(piece);
        }
    }

    /** An element of another namespace that has just begun: an OLE object, or the image of a picture. */
    void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "OLEObject" -> found |= "Link".equals(xml.getAttributeValue(null, "Type"));
            case "blip" -> found |= xml.getAttributeValue(null, "link") != null;
            case "imagedata" -> found |= xml.getAttributeValue(null, "href") != null;
            default -> {}
        }
    }
}
