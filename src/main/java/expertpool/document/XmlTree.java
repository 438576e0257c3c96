package expertpool.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a package as a tree that is changed here and there and written back with all the rest as it was. */
final class XmlTree {
    /** Nested elements. Word makes some dozens; a file that has more is made to overthrow whoever walks through it. */
    private static final String DEEPEST = "1000";

    private XmlTree() {}

    static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return read(in);
        }
    }

    static Document read(InputStream xml) throws IOException {
        try {
            return builder().parse(xml);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** A tree of its root only. */
    static Document create(String namespace, String root) {
        Document tree = builder().newDocument();
        tree.appendChild(tree.createElementNS(namespace, root));
        return tree;
    }

    /** Writes the tree; a prefix that is bound to another namespace at its place is bound anew there. */
    static void write(Document tree, PackagePart part) throws IOException {
        tree.setXmlStandalone(true);
        // a part that was made just now would go on where it ends
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
            identity.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** The elements directly below, in a list of their own: the tree may change while it is walked through. */
    static List<Element> children(Node parent) {
        return elements(parent.getChildNodes());
    }

    /** The elements of that name at any depth, in document order. */
    static List<Element> all(Element root, String namespace, String name) {
        return elements(root.getElementsByTagNameNS(namespace, name));
    }

    static void remove(Node node) {
        Objects.requireNonNull(node.getParentNode()).removeChild(node);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default one prints every broken file on standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
