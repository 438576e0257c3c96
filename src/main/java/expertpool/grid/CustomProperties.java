package expertpool.grid;

import expertpool.grid.OpenXml.XmlPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The custom properties of a document (ISO/IEC 29500-1 §22.3, MS-OLEPS): people see them under 文件、属性、自定义. */
final class CustomProperties {
    private CustomProperties() {}

    /** @param part {@code docProps/custom.xml}, wherever the package keeps it */
    static Map<String, String> read(XmlPart part) throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        XMLStreamReader xml = part.xml();
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("property")) {
                name = String.valueOf(xml.getAttributeValue(null, "name"));
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                properties.merge(name, xml.getText(), String::concat);
            }
        }
        properties.replaceAll((property, words) -> words.strip());
        return properties;
    }

    static Map<String, String> ofCompoundFile(Path file) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = parts.getRoot();
            if (!root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                    || !(PropertySetFactory.create(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof DocumentSummaryInformation summary)
                    || summary.getCustomProperties() == null) {
                return Map.of();
            }
            Map<String, String> properties = new LinkedHashMap<>();
            Collection<String> names = summary.getCustomProperties().nameSet();
            names.forEach(name -> properties.put(
                    name,
                    String.valueOf(summary.getCustomProperties().get(name)).strip()));
            return properties;
        } catch (HPSFException e) {
            throw new IOException(e);
        }
    }
}
