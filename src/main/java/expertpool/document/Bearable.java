package expertpool.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * What can be made a copy of: what POI's object models can take, and nothing that makes the program which opens it call
 * another one (DDE). It is counted as it comes out, because what a package says about the sizes of its parts need not be
 * true.
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

    /** DDE and OLE links of a workbook (ISO/IEC 29500-1 §18.14). */
    private static final Set<String> LINKS = Set.of("ddeLink", "oleLink");

    private static final Pattern DDE_FIELD = Pattern.compile("(?i)\\bDDE(?:AUTO)?\\b");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Of the element that was begun last. */
    private final StringBuilder text = new StringBuilder();

    /** The instructions of all fields of a part; one may be written in several runs. */
    private final StringBuilder fields = new StringBuilder();

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
                if (content > LARGEST_CONTENT || tags > MOST_TAGS || isUnfit(part)) {
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

    /** A part that is no XML has no depth and calls nobody. */
    private static boolean isUnfit(byte[] part) {
        try {
            return new Bearable().isUnfit(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private boolean isUnfit(XMLStreamReader xml) throws XMLStreamException {
        int deepest = DEEPEST;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                deepest = depth == 0 && xml.getLocalName().equals("coreProperties") ? DEEPEST_PROPERTIES : deepest;
                depth++;
                text.setLength(0);
                appendSimpleField(xml);
                if (depth > deepest || LINKS.contains(xml.getLocalName())) {
                    return true;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("f") && callsAnotherProgram(text.toString())) {
                    return true;
                }
                fields.append(xml.getLocalName().equals("instrText") ? text : "");
                text.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return DDE_FIELD.matcher(fields).find();
    }

    private void appendSimpleField(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("instr")) {
                fields.append(xml.getAttributeValue(i));
            }
        }
    }

    /** Program|topic!item; a bar within quotation marks is a word. */
    static boolean callsAnotherProgram(String formula) {
        return QUOTED.matcher(formula).replaceAll("").indexOf('|') >= 0;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LARGEST_CONTENT);
        return factory;
    }
}
