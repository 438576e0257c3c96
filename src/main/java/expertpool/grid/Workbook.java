package expertpool.grid;

import expertpool.grid.OpenXml.Relationship;
import expertpool.grid.OpenXml.XmlPart;
import expertpool.grid.Peculiarity.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A SpreadsheetML workbook (ISO/IEC 29500-1 §18): its sheets in order, hidden ones too, our own receipt not. */
final class Workbook {
    private final OpenXml parts;
    private final String name;
    private final Allowance allowance;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final List<RichText> strings = new ArrayList<>();
    private boolean since1904;

    Workbook(OpenXml parts, String name, Allowance allowance) {
        this.parts = parts;
        this.name = name;
        this.allowance = allowance;
    }

    /** @param xml stands on the root element of the workbook part */
    List<Grid> read(XMLStreamReader xml) throws IOException, XMLStreamException, UnreadableFile {
        entries(xml);
        Map<String, Relationship> relations = parts.relationships(name);
        CellStyles styles = new CellStyles(since1904);
        List<Kind> peculiarities = new ArrayList<>();
        boolean cellPictures = false;
        for (Relationship relation : relations.values()) {
            if (relation.is("sharedStrings")) {
                try (XmlPart part = parts.existing(relation.target())) {
                    sharedStrings(part.xml());
                }
            } else if (relation.is("styles")) {
                try (XmlPart part = parts.existing(relation.target())) {
                    styles.read(part.xml());
                }
            } else if (relation.is("cellImage")) {
                cellPictures = true;
            } else if (relation.is("vbaProject") || relation.is("xlMacrosheet")) {
                peculiarities.add(Kind.MACROS);
            } else if (relation.is("externalLink")) {
                peculiarities.add(Kind.LINKS);
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (SheetEntry sheet : sheets) {
            Relationship relation = relations.get(sheet.id());
            if (relation != null && relation.is("worksheet")) {
                SheetRows rows = new SheetRows(sheet.name(), allowance);
                peculiarities.forEach(rows::tell);
                sheet.tell(rows);
                read(relation.target(), new Worksheet(strings, styles, rows, cellPictures), rows);
                grids.add(rows.grid());
            }
        }
        grids.removeIf(ReceiptPage::is);
        return grids;
    }

    private void read(String sheet, Worksheet worksheet, SheetRows rows)
            throws IOException, XMLStreamException, UnreadableFile {
        try (XmlPart part = parts.existing(sheet)) {
            worksheet.read(part.xml());
        }
        if (!worksheet.drawings().isEmpty()) {
            new SheetShapes(parts, allowance, worksheet, rows).read(sheet);
        }
    }

    private void entries(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("sheet")) {
                    sheets.add(new SheetEntry(
                            SheetName.of(attribute(xml, "name")), attribute(xml, "id"), attribute(xml, "state")));
                    Allowance.sheets(sheets.size());
                } else if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = Worksheet.isTrue(xml.getAttributeValue(null, "date1904"));
                }
            }
        }
    }

    /** An attribute by its local name: the namespace of relationship ids differs between the two dialects. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                RichText string = RichText.read(xml);
                allowance.string(string.all());
                strings.add(string);
            }
        }
    }

    /** @param state visible, hidden or veryHidden; empty for visible */
    private record SheetEntry(String name, String id, String state) {
        void tell(SheetRows rows) {
            if (state.equals("hidden")) {
                rows.tell(Kind.SHEET_HIDDEN);
            } else if (state.equals("veryHidden")) {
                rows.tell(Kind.SHEET_VERY_HIDDEN);
            }
        }
    }
}
