package expertpool.grid;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An Office Open XML package (ISO/IEC 29500-2): its parts as XML streams, found by their relationships. Only parts of the
 * package itself are read; what lies outside is never followed.
 */
final class OpenXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;
    private final Allowance allowance;

    private OpenXml(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    static List<Grid> read(Path file) throws UnreadableFile {
        return read(file, new Allowance());
    }

    static List<Grid> read(Path file, Allowance allowance) throws UnreadableFile {
        try {
            Allowance.file(Files.size(file), Allowance.OPEN_XML_FILE);
            try (OpenXml parts = new OpenXml(new ZipFile(file.toFile()), allowance)) {
                Allowance.parts(parts.zip.size());
                return parts.read();
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // parts that do not go together: an index without its entry, words where a number should be
            throw refusal(e);
        }
    }

    /** The custom properties of a package; a file that is too large or too often divided has none. */
    static Map<String, String> properties(Path file) throws IOException, XMLStreamException, UnreadableFile {
        Allowance.file(Files.size(file), Allowance.OPEN_XML_FILE);
        try (OpenXml parts = new OpenXml(new ZipFile(file.toFile()), new Allowance())) {
            Allowance.parts(parts.zip.size());
            for (Relationship relation : parts.relationships("").values()) {
                if (relation.is("custom-properties") || relation.is("customProperties")) {
                    try (XmlPart part = parts.existing(relation.target())) {
                        return CustomProperties.read(part);
                    }
                }
            }
            return Map.of();
        }
    }

    /** What stopped the reading: a limit of ours, which the stream carries as a cause, one of the parser's, or damage. */
    private static UnreadableFile refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Text size limit")) {
                return UnreadableFile.tooMuch("一段文字多于%,d字", Allowance.RUN);
            }
            if (message.contains("Element Depth limit")) {
                return UnreadableFile.tooMuch("内容嵌套多于%,d层", Allowance.DEPTH);
            }
            if (message.contains("attribute size limit")) {
                return UnreadableFile.tooMuch("一项属性多于%,d字", Allowance.ATTRIBUTE);
            }
        }
        return UnreadableFile.damaged(failure);
    }

    /** A part may be done without if it is damaged, but not if a limit or a person has stopped the reading. */
    static void throwIfStopped(Exception failure) throws UnreadableFile {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                throw refused;
            }
            if (cause instanceof InterruptedIOException) {
                throw UnreadableFile.damaged(failure);
            }
        }
    }

    private List<Grid> read() throws IOException, XMLStreamException, UnreadableFile {
        Optional<Relationship> main = relationships("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .findFirst();
        if (main.isEmpty()) {
            throw otherPackage().refused();
        }
        String name = main.get().target();
        if (name.endsWith(".bin")) {
            throw ForeignFile.EXCEL_BINARY.refused();
        }
        try (XmlPart part = existing(name)) {
            XMLStreamReader xml = part.xml();
            xml.nextTag();
            return switch (xml.getLocalName()) {
                case "document" -> List.of(new WordDocument(xml, allowance, besides()).read());
                case "workbook" -> new Workbook(this, name, allowance).read(xml);
                case "presentation" -> throw ForeignFile.PRESENTATION.refused();
                default -> throw ForeignFile.DRAWING.refused();
            };
        }
    }

    /** What there is to tell of the parts of a Word document that are not read: macros, a template that lies elsewhere. */
    private Set<Kind> besides() throws IOException, XMLStreamException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.getName().endsWith("vbaProject.bin")) {
                kinds.add(Kind.MACROS);
            } else if (entry.getName().endsWith("settings.xml.rels") && leadsOutside(entry)) {
                kinds.add(Kind.LINKS);
            }
        }
        return kinds;
    }

    private boolean leadsOutside(ZipEntry relationships) throws IOException, XMLStreamException {
        try (XmlPart open = open(relationships)) {
            XMLStreamReader xml = open.xml();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && isOutside(xml)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isOutside(XMLStreamReader relationship) {
        return "External".equals(relationship.getAttributeValue(null, "TargetMode"));
    }

    /** What a zip is that holds no Office Open XML. */
    private ForeignFile otherPackage() throws IOException {
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                return openDocument(new String(in.readNBytes(100), StandardCharsets.US_ASCII));
            }
        }
        if (zip.getEntry("OFD.xml") != null) {
            return ForeignFile.OFD;
        }
        return zip.getEntry("FixedDocumentSequence.fdseq") != null ? ForeignFile.XPS : ForeignFile.ARCHIVE;
    }

    private static ForeignFile openDocument(String type) {
        if (!type.startsWith("application/vnd.oasis.opendocument.")) {
            return ForeignFile.ARCHIVE;
        }
        if (type.contains("opendocument.text")) {
            return ForeignFile.OPEN_DOCUMENT_TEXT;
        }
        return type.contains("opendocument.spreadsheet") ? ForeignFile.OPEN_DOCUMENT_SHEET : ForeignFile.OPEN_DOCUMENT;
    }

    XmlPart existing(String name) throws IOException, XMLStreamException {
        return part(name).orElseThrow(() -> new IOException("no such part"));
    }

    private Optional<XmlPart> part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = entry(name);
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    private XmlPart open(ZipEntry entry) throws IOException, XMLStreamException {
        InputStream bytes = new Counted(zip.getInputStream(entry), allowance);
        return new XmlPart(FACTORY.createXMLStreamReader(bytes), bytes);
    }

    /** Names of parts ignore case; some programs write them with backslashes. */
    private @Nullable ZipEntry entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        Predicate<ZipEntry> alike = entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(name);
        return zip.stream().filter(alike).findFirst().orElse(null);
    }

    /** The relationships of a part by their id, those to places outside the package left out; of the package itself for "". */
    Map<String, Relationship> relationships(String part) throws IOException, XMLStreamException, UnreadableFile {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        Optional<XmlPart> found = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (found.isPresent()) {
            try (XmlPart open = found.get()) {
                XMLStreamReader xml = open.xml();
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")
                            && !isOutside(xml)) {
                        Relationship relation = new Relationship(
                                xml.getAttributeValue(null, "Type"),
                                PartName.resolve(folder, xml.getAttributeValue(null, "Target")));
                        relationships.put(xml.getAttributeValue(null, "Id"), relation);
                        Allowance.parts(relationships.size());
                    }
                }
            }
        }
        return relationships;
    }

    /** Passes over the element that has just begun, with all it holds. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Allowance.RUN);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Allowance.DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Allowance.ATTRIBUTE);
        return factory;
    }

    /** @param target the name of a part of the package */
    record Relationship(String type, String target) {
        /** The strict and the transitional dialect differ in all but the last word of a type. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** An open part; closing it closes the stream under it. */
    record XmlPart(XMLStreamReader xml, InputStream bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException, XMLStreamException {
            xml.close();
            bytes.close();
        }
    }
}
