package expertpool.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * What POI's object models can take. It is counted as it comes out, because what a package says about the sizes of its
 * parts need not be true.
 */
final class Bearable {
    /** Bytes of all parts, inflated. */
    private static final int LARGEST_CONTENT = 15_000_000;

    /**
     * Tags in all parts, each of which becomes an object: 2,700 persons in about 60 MB of memory, at worst 140 MB of a heap
     * that may have 256.
     */
    private static final int MOST_TAGS = 250_000;

    /** Elements within one another; a table within a table within a text box has not fifty. */
    private static final int DEEPEST = 200;

    /** The time that POI spends on the properties of a package doubles with each level. They have two. */
    private static final int DEEPEST_PROPERTIES = 6;

    private static final XMLInputFactory FACTORY = factory();

    private Bearable() {}

    static boolean isBearable(byte[] file) throws IOException {
        int content = 0;
        int tags = 0;
        // not the JDK's: it cannot read what some programs write as a stream
        try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                byte[] part = parts.readNBytes(LARGEST_CONTENT - content + 1);
                content += part.length;
                tags += tags(part);
                if (content > LARGEST_CONTENT || tags > MOST_TAGS || isTooDeep(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int tags(byte[] part) {
        int tags = 0;
        for (byte b : part) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    /** A part that is no XML has no depth. */
    private static boolean isTooDeep(byte[] part) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            boolean properties = false;
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    properties |= depth == 0 && xml.getLocalName().equals("coreProperties");
                    depth++;
                    if (depth > (properties ? DEEPEST_PROPERTIES : DEEPEST)) {
                        return true;
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            return false;
        }
        return false;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LARGEST_CONTENT);
        return factory;
    }
}
