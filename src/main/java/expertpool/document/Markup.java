package expertpool.document;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written from front to back; every method returns the same writer. */
final class Markup {

    private final XMLStreamWriter out;

    Markup(OutputStream stream) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedOutputStream(stream), StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        return attributes(attributes);
    }

    Markup empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        return attributes(attributes);
    }

    Markup text(String words) throws XMLStreamException {
        out.writeCharacters(words);
        return this;
    }

    Markup close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private Markup attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }
}
