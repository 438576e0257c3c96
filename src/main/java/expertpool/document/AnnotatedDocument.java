package expertpool.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word document with remarks: a comment and a colour at each box, 核查回执 as its first page. */
final class AnnotatedDocument {
    private final WordElements text;
    private final WordComments comments;
    private final CellShading shading;

    private AnnotatedDocument(PackagePart main, Document document, Dialect dialect) throws IOException {
        this.text = WordElements.of(document);
        this.comments = new WordComments(main, text, dialect);
        this.shading = new CellShading(text);
    }

    /** Annotates the document in the package; the marks of an earlier copy give way. */
    static void annotate(PackagePart main, Dialect dialect, Correction correction) throws IOException {
        Document document = XmlTree.read(main);
        new AnnotatedDocument(main, document, dialect).annotate(document.getDocumentElement(), correction);
        XmlTree.write(document, main);
    }

    private void annotate(Element root, Correction correction) throws IOException {
        Element body = XmlTree.children(root).stream()
                .filter(child -> text.is(child, "body"))
                .findFirst()
                .orElseThrow(() -> new IOException("document without body"));
        WordReceipt receipt = new WordReceipt(text, body);
        receipt.remove();
        shading.removeFrom(body);
        Map<String, Element> places = WordPlaces.of(root);
        correction.remarksByPlace().forEach((where, remarks) -> {
            Element place = places.get(where);
            if (place != null) {
                mark(place, remarks);
            }
        });
        comments.write();
        receipt.put(correction);
    }

    private void mark(Element place, List<Remark> remarks) {
        List<Element> paragraphs = paragraphs(place);
        if (!paragraphs.isEmpty()) {
            comments.add(
                    paragraphs.get(0),
                    paragraphs.get(paragraphs.size() - 1),
                    Correction.words(remarks).toList());
        }
        if (text.is(place, "tc")) {
            shading.shade(place, Weight.hardest(remarks));
        }
    }

    /** What a comment on this place is fixed to. In a text box there can be none: there it is what holds the box. */
    private List<Element> paragraphs(Element place) {
        List<Element> around = Stream.iterate(place.getParentNode(), Objects::nonNull, Node::getParentNode)
                .filter(node -> node instanceof Element element && text.is(element, "p"))
                .map(Element.class::cast)
                .toList();
        if (!around.isEmpty()) {
            return around.subList(around.size() - 1, around.size());
        }
        return text.is(place, "p") ? List.of(place) : paragraphsOf(place).toList();
    }

    /** The paragraphs of a cell, those of its nested tables left out. */
    private Stream<Element> paragraphsOf(Element block) {
        return XmlTree.children(block).stream()
                .filter(child -> text.namespace().equals(child.getNamespaceURI()) && !text.is(child, "tbl"))
                .flatMap(child -> text.is(child, "p") ? Stream.of(child) : paragraphsOf(child));
    }
}
