package expertpool.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What newer versions of Word keep about comments in parts of their own: who answers whom, what is done. An entry names
 * a paragraph of its comment, and may be named itself in the next part (MS-DOCX, commentEx, commentId,
 * commentExtensible).
 */
final class CommentCompanions {
    private static final List<String> PARTS = List.of("commentsExtended", "commentsIds", "commentsExtensible");

    private CommentCompanions() {}

    /** By what an entry, or a paragraph of a comment, is known. */
    static List<String> keys(Element element) {
        return attributes(element).stream()
                .filter(attribute -> Set.of("paraId", "durableId").contains(attribute.getLocalName()))
                .map(Attr::getValue)
                .toList();
    }

    /** Takes out the entries of comments that are gone; an answer to one of them stands by itself from then on. */
    static void remove(PackagePart main, Set<String> paragraphs) throws IOException {
        Set<String> gone = new HashSet<>(paragraphs);
        for (String kind : PARTS) {
            for (PackagePart part : RelatedParts.of(main, kind)) {
                Document tree = XmlTree.read(part);
                XmlTree.children(tree.getDocumentElement()).forEach(entry -> settle(entry, gone));
                XmlTree.write(tree, part);
            }
        }
    }

    private static void settle(Element entry, Set<String> gone) {
        List<String> keys = keys(entry);
        if (keys.stream().anyMatch(gone::contains)) {
            gone.addAll(keys);
            XmlTree.remove(entry);
            return;
        }
        attributes(entry).stream()
                .filter(attribute -> attribute.getLocalName().equals("paraIdParent"))
                .filter(attribute -> gone.contains(attribute.getValue()))
                .forEach(entry::removeAttributeNode);
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
    }
}
