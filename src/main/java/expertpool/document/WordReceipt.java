package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/**
 * 核查回执 as the first page of a Word document: a content control, to Word a cover page, that can be removed as a whole and
 * not be written in. It lies in the first section of the document and changes nothing of it.
 */
final class WordReceipt {
    private final WordElements text;
    private final Element body;

    /** @param body of the document */
    WordReceipt(WordElements text, Element body) {
        this.text = text;
        this.body = body;
    }

    /** Takes out the page of an earlier copy. Where its content control was not kept, its paragraphs tell it. */
    void remove() {
        List<Element> blocks = XmlTree.children(body);
        blocks.stream().filter(this::isReceipt).forEach(XmlTree::remove);
        List<Element> paragraphs = XmlTree.all(body, text.namespace(), "p");
        if (!paragraphs.isEmpty() && words(paragraphs.get(0)).endsWith(ReceiptWords.OPENING)) {
            IntStream.range(0, blocks.size())
                    .filter(i -> words(blocks.get(i)).endsWith(ReceiptWords.CLOSING))
                    .findFirst()
                    .ifPresent(last -> blocks.subList(0, last + 1).forEach(XmlTree::remove));
        }
    }

    private boolean isReceipt(Element block) {
        return text.is(block, "sdt")
                && XmlTree.children(block).stream()
                        .filter(child -> text.is(child, "sdtPr"))
                        .flatMap(properties -> XmlTree.children(properties).stream())
                        .anyMatch(property -> text.is(property, "tag")
                                && text.attribute(property, "val").equals(ReceiptWords.TAG));
    }

    private static String words(Element block) {
        return block.getTextContent().strip();
    }

    void put(Correction correction) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Markup markup = new Markup(bytes);
            new WordReceiptPage(markup, text.namespace(), textWidth()).write(correction);
            markup.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Element page =
                XmlTree.read(new ByteArrayInputStream(bytes.toByteArray())).getDocumentElement();
        body.insertBefore(text.part().importNode(page, true), body.getFirstChild());
    }

    /** The width of the text in the first section, in twentieths of a point. */
    private int textWidth() {
        return XmlTree.all(body, text.namespace(), "sectPr").stream()
                .limit(1)
                .mapToInt(section -> measure(section, "pgSz", "w", WordReceiptPage.A4_WIDTH)
                        - measure(section, "pgMar", "left", WordReceiptPage.USUAL_MARGIN)
                        - measure(section, "pgMar", "right", WordReceiptPage.USUAL_MARGIN))
                .findFirst()
                .orElse(WordReceiptPage.A4_WIDTH - 2 * WordReceiptPage.USUAL_MARGIN);
    }

    /** The strict dialect may give a measure with its unit; then the usual one must do. */
    private int measure(Element section, String name, String attribute, int usual) {
        return XmlTree.children(section).stream()
                .filter(child -> text.is(child, name))
                .map(child -> text.attribute(child, attribute))
                .filter(value -> value.matches("\\d{1,5}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(usual);
    }
}
