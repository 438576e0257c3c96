package expertpool.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a Word document: the department's stay, ours are taken out and written anew. */
final class WordComments {
    private static final String NAME = "/word/comments.xml";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final PackagePart main;
    private final String relationship;
    private final WordElements text;
    private final WordElements comments;
    private int next;

    /**
     * Reads the comments and takes out what an earlier copy was given.
     *
     * @param main the part that holds the document
     * @param text its tree
     */
    WordComments(PackagePart main, WordElements text, Dialect dialect) throws IOException {
        this.main = main;
        this.relationship = dialect.relationship("comments");
        this.text = text;
        PackagePart part = part();
        this.comments =
                WordElements.of(part == null ? XmlTree.create(text.namespace(), "w:comments") : XmlTree.read(part));
        removeOurs();
        this.next = 1 + all().stream().mapToInt(this::number).max().orElse(-1);
    }

    private void removeOurs() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> paragraphs = new HashSet<>();
        for (Element comment : all()) {
            if (comments.attribute(comment, "author").equals(ReceiptWords.AUTHOR)) {
                ids.add(comments.attribute(comment, "id"));
                XmlTree.all(comment, comments.namespace(), "p")
                        .forEach(paragraph -> paragraphs.addAll(CommentCompanions.keys(paragraph)));
                XmlTree.remove(comment);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            XmlTree.all(text.part().getDocumentElement(), text.namespace(), mark).stream()
                    .filter(element -> ids.contains(text.attribute(element, "id")))
                    .forEach(this::removeMark);
        }
        CommentCompanions.remove(main, paragraphs);
    }

    /** A run that held nothing but the mark goes with it. */
    private void removeMark(Element mark) {
        Node run = Objects.requireNonNull(mark.getParentNode());
        XmlTree.remove(mark);
        if (run instanceof Element element
                && text.is(element, "r")
                && XmlTree.children(run).stream().allMatch(child -> text.is(child, "rPr"))) {
            XmlTree.remove(run);
        }
    }

    /** Adds a comment to the text from the beginning of one paragraph to the end of another, or the same. */
    void add(Element first, Element last, List<String> words) {
        String id = String.valueOf(next++);
        Element comment =
                comments.element("comment", "id", id, "author", ReceiptWords.AUTHOR, "initials", ReceiptWords.INITIALS);
        words.forEach(line -> comment.appendChild(comments.paragraph(line)));
        comments.part().getDocumentElement().appendChild(comment);

        Node properties = first.getFirstChild();
        Node begin = properties instanceof Element element && text.is(element, "pPr")
                ? properties.getNextSibling()
                : properties;
        first.insertBefore(text.element("commentRangeStart", "id", id), begin);
        last.appendChild(text.element("commentRangeEnd", "id", id));
        last.appendChild(text.element("r", text.element("commentReference", "id", id)));
    }

    /** Writes the part, which a document without comments does not need. */
    void write() throws IOException {
        PackagePart part = part();
        if (part == null && all().isEmpty()) {
            return;
        }
        XmlTree.write(comments.part(), part == null ? create() : part);
    }

    private @Nullable PackagePart part() throws IOException {
        return RelatedParts.of(main, "comments").stream().findFirst().orElse(null);
    }

    private PackagePart create() throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(NAME);
            main.addRelationship(name, TargetMode.INTERNAL, relationship);
            return main.getPackage().createPart(name, CONTENT_TYPE);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private List<Element> all() {
        return XmlTree.all(comments.part().getDocumentElement(), comments.namespace(), "comment");
    }

    private int number(Element comment) {
        return Integer.parseInt(comments.attribute(comment, "id"));
    }
}
