package expertpool.grid;

import expertpool.grid.OpenXml.Relationship;
import expertpool.grid.OpenXml.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A SpreadsheetML workbook (ISO/IEC 29500-1 §18): its sheets in order, hidden ones too, our own receipt not. */
final class Workbook {
    private final OpenXml parts;
    private final String name;
    private boolean date1904;

    Workbook(OpenXml parts, String name) {
        this.parts = parts;
        this.name = name;
    }

    /** @param xml stands on the root element of the workbook part */
    List<Grid> read(XMLStreamReader xml) throws IOException, XMLStreamException {
        Map<String, String> sheets = sheets(xml);
        Map<String, Relationship> relations = parts.relationships(name);
        List<String> strings = new ArrayList<>();
        NumberFormats formats = new NumberFormats(date1904);
        for (Relationship relation : relations.values()) {
            if (relation.type().endsWith("/sharedStrings")) {
                try (XmlPart part = open(relation)) {
                    sharedStrings(part.xml(), strings);
                }
            } else if (relation.type().endsWith("/styles")) {
                try (XmlPart part = open(relation)) {
                    formats.read(part.xml());
                }
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Relationship relation = relations.get(sheet.getValue());
            if (relation != null && relation.type().endsWith("/worksheet")) {
                try (XmlPart part = open(relation)) {
                    grids.add(new Worksheet(sheet.getKey(), strings, formats).read(part.xml()));
                }
            }
        }
        grids.removeIf(ReceiptPage::is);
        return grids;
    }

    private XmlPart open(Relationship relation) throws IOException, XMLStreamException {
        return parts.part(relation.target()).orElseThrow(() -> new IOException("no part " + relation.target()));
    }

    private Map<String, String> sheets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> sheets = new LinkedHashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("sheet")) {
                    sheets.put(attribute(xml, "name"), attribute(xml, "id"));
                } else if (xml.getLocalName().equals("workbookPr")) {
                    date1904 = isTrue(xml.getAttributeValue(null, "date1904"));
                }
            }
        }
        return sheets;
    }

    /** An attribute by its local name: the namespace of relationship ids differs between the two dialects. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean isTrue(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(v -> v.equals("1") || v.equals("true"))
                .isPresent();
    }

    private static void sharedStrings(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(richText(xml));
            }
        }
    }

    /** The text of the element that has just begun, its runs joined, its phonetic guides left out. */
    static String richText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t") && phonetic == 0) {
                    text.append(xml.getElementText());
                    continue;
                }
                depth++;
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        return text.toString();
    }
}
