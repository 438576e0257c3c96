package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 预填的表格: a blank form, .docx, with words typed into its boxes, as somebody types them who sets the cursor there and
 * changes nothing else.
 */
public final class WordForm {
    private WordForm() {}

    /**
     * The same blank, words and properties give the same bytes.
     *
     * @param blank the form as it is handed out
     * @param words by the place of the box, as {@code table 1, row 2, column 4}
     * @param properties what the file says of itself, by the names of custom properties
     * @throws IllegalArgumentException if the form has no such place
     */
    public static byte[] fill(byte[] blank, Map<String, String> words, Map<String, String> properties) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(blank))) {
            Dialect dialect = Dialect.of(parts);
            PackagePart main = dialect.main(parts);
            if (!words.isEmpty()) {
                Document tree = XmlTree.read(main);
                Map<String, Element> places = WordPlaces.of(tree.getDocumentElement());
                words.forEach((place, said) -> type(WordElements.of(tree), places, place, said));
                XmlTree.write(tree, main);
            }
            CustomProperty.write(parts, dialect, properties);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            parts.save(bytes);
            return OfficeArchive.withoutTime(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("the blank form is no Word document", e);
        }
    }

    private static void type(WordElements word, Map<String, Element> places, String place, String words) {
        Element box = places.get(place);
        if (box == null) {
            throw new IllegalArgumentException("the form has no " + place);
        }
        Element paragraph = XmlTree.all(box, word.namespace(), "p").get(0);
        Element run = word.element("r");
        face(word, paragraph, run);
        Element text = word.element("t");
        text.setTextContent(Words.of(words));
        run.appendChild(text);
        paragraph.appendChild(run);
    }

    /** Of the words that stand there already, else of the mark at the end of the paragraph. */
    private static void face(WordElements word, Element paragraph, Element run) {
        XmlTree.all(paragraph, word.namespace(), "rPr").stream()
                .reduce((earlier, later) -> later)
                .ifPresent(face -> {
                    Node copy = face.cloneNode(true);
                    XmlTree.children(copy).stream()
                            .filter(change -> word.is(change, "rPrChange") || word.is(change, "ins"))
                            .forEach(XmlTree::remove);
                    run.appendChild(copy);
                });
    }
}
