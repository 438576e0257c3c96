package expertpool.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes elements of one part of a Word document, in the dialect of that part. */
record WordElements(Document part, String namespace) {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    static WordElements of(Document part) {
        return new WordElements(part, String.valueOf(part.getDocumentElement().getNamespaceURI()));
    }

    /** An element; attributes are names and values in turn. */
    Element element(String name, String... attributes) {
        Element element = part.createElementNS(namespace, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(namespace, "w:" + attributes[i], attributes[i + 1]);
        }
        return element;
    }

    Element element(String name, Element child) {
        Element element = element(name);
        element.appendChild(child);
        return element;
    }

    /** A paragraph of one line. */
    Element paragraph(String words) {
        Element text = element("t");
        text.setAttributeNS(XML, "xml:space", "preserve");
        text.setTextContent(words);
        return element("p", element("r", text));
    }

    boolean is(Element element, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    String attribute(Element element, String name) {
        return element.getAttributeNS(namespace, name);
    }
}
