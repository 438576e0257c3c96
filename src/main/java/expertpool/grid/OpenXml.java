package expertpool.grid;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Office Open XML package (ISO/IEC 29500-2): its parts as XML streams, found by their relationships. Streams are
 * bounded: a part that inflates beyond {@link #LARGEST_PART} is refused.
 */
final class OpenXml implements AutoCloseable {
    /** Bytes of one inflated part. A worksheet of 100,000 rows has about 60 million. */
    static final long LARGEST_PART = 300_000_000;

    /** Characters of one piece of text; people write a few hundred. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;
    private final long largestPart;

    private OpenXml(ZipFile zip, long largestPart) {
        this.zip = zip;
        this.largestPart = largestPart;
    }

    static List<Grid> read(Path file) throws UnreadableFile {
        return read(file, LARGEST_PART);
    }

    /** @param largestPart bytes of one inflated part, above which the file is refused */
    static List<Grid> read(Path file, long largestPart) throws UnreadableFile {
        try (OpenXml parts = new OpenXml(new ZipFile(file.toFile()), largestPart)) {
            String main = parts.relationships("").values().stream()
                    .filter(relation -> relation.type().endsWith("/officeDocument"))
                    .findFirst()
                    .map(Relationship::target)
                    .orElseThrow(() -> UnreadableFile.foreign("压缩包"));
            return parts.readMain(main);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // parts that do not go together: an index without its entry, words where a number should be
            throw refusal(e);
        }
    }

    /** What stopped the reading: our own limit, which the stream carries as a cause, or a damaged file. */
    private static UnreadableFile refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
            if (String.valueOf(cause.getMessage()).contains("Text size limit")) {
                return UnreadableFile.tooLarge();
            }
        }
        return UnreadableFile.damaged(failure);
    }

    private List<Grid> readMain(String main) throws IOException, XMLStreamException, UnreadableFile {
        try (XmlPart part = part(main).orElseThrow(() -> new IOException("no part " + main))) {
            XMLStreamReader xml = part.xml();
            xml.nextTag();
            return switch (xml.getLocalName()) {
                case "document" -> List.of(new WordDocument(xml).read());
                case "workbook" -> new Workbook(this, main).read(xml);
                default -> throw UnreadableFile.foreign("演示文稿或其他文件");
            };
        }
    }

    /** The part of that name as an XML stream, if the package has it. */
    Optional<XmlPart> part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream bytes = new BufferedInputStream(new Bounded(zip.getInputStream(entry), largestPart), 16_384);
        return Optional.of(new XmlPart(FACTORY.createXMLStreamReader(bytes), bytes));
    }

    /** The relationships of a part by their id; of the package itself for the empty name. */
    Map<String, Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relationship> relationships = new HashMap<>();
        Optional<XmlPart> found = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (found.isPresent()) {
            try (XmlPart open = found.get()) {
                XMLStreamReader xml = open.xml();
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")) {
                        String target = xml.getAttributeValue(null, "Target");
                        relationships.put(
                                xml.getAttributeValue(null, "Id"),
                                new Relationship(
                                        xml.getAttributeValue(null, "Type"),
                                        target.startsWith("/") ? target.substring(1) : folder + target));
                    }
                }
            }
        }
        return relationships;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        return factory;
    }

    record Relationship(String type, String target) {}

    /** An open part; closing it closes the stream under it. */
    record XmlPart(XMLStreamReader xml, InputStream bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException, XMLStreamException {
            xml.close();
            bytes.close();
        }
    }

    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long atMost) {
            this.in = in;
            this.left = atMost;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            return n < 0 ? n : counted(n, n);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private int counted(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException(UnreadableFile.tooLarge());
            }
            return result;
        }
    }
}
