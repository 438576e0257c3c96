package expertpool.dialect;

import expertpool.dialect.CellPlaces.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Writes pages as the worksheets of an .xlsx workbook. Each box is written by one of the hands. */
final class WorkbookFile {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final int FIRST_FORMAT_OF_ITS_OWN = 176;

    private final Format format;
    private final List<CellHand> hands;
    private final Random random;
    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>(List.of("0"));

    WorkbookFile(Format format, Set<Dialect> dialects, Random random) {
        this.format = format;
        this.hands = dialects.stream()
                .filter(CellHand.class::isInstance)
                .map(CellHand.class::cast)
                .toList();
        this.random = random;
    }

    byte[] bytes(List<Page> pages) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", Markup.relationships("officeDocument", "xl/workbook.xml"));
        List<String> relations = new ArrayList<>();
        StringBuilder sheets = new StringBuilder();
        for (Page page : pages) {
            String part = "worksheets/sheet" + (relations.size() / 2 + 1) + ".xml";
            parts.put("xl/" + part, root("worksheet", worksheet(page)));
            relations.addAll(List.of("worksheet", part));
            String state = hands.contains(CellHand.HIDDEN_SHEETS) ? " state=\"hidden\"" : "";
            sheets.append("<x:sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                    .formatted(page.name(), relations.size() / 2, relations.size() / 2, state));
        }
        relations.addAll(List.of("sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
        String since1904 = hands.contains(CellHand.DATE_CELLS_SINCE_1904) ? " date1904=\"1\"" : "";
        parts.put("xl/_rels/workbook.xml.rels", Markup.relationships(relations.toArray(String[]::new)));
        parts.put("xl/sharedStrings.xml", root("sst", String.join("", strings)));
        parts.put("xl/styles.xml", root("styleSheet", styles()));
        parts.put(
                "xl/workbook.xml",
                root("workbook", "<x:workbookPr" + since1904 + "/><x:sheets>" + sheets + "</x:sheets>"));
        String kind = format == Format.XLSM
                ? "ms-excel.sheet.macroEnabled.main"
                : "openxmlformats-officedocument.spreadsheetml.sheet.main";
        return Markup.packed(parts, Map.of("xl/workbook.xml", kind));
    }

    private String root(String name, String content) {
        String namespace = hands.contains(CellHand.STRICT_WORKBOOK) ? STRICT : TRANSITIONAL;
        String xml = "<x:" + name + " xmlns:x=\"" + namespace
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content
                + "</x:"
                + name + ">";
        return hands.contains(CellHand.OTHER_NAMESPACE_PREFIX)
                ? xml
                : xml.replace("<x:", "<").replace("</x:", "</").replace("xmlns:x=", "xmlns=");
    }

    private String worksheet(Page page) {
        CellPlaces places = CellPlaces.of(page);
        boolean referred = !hands.contains(CellHand.CELLS_WITHOUT_REFERENCES);
        StringBuilder xml = new StringBuilder("<x:sheetData>");
        for (int row = 0; row < places.rows().size(); row++) {
            xml.append(referred ? "<x:row r=\"" + (row + 1) + "\">" : "<x:row>");
            int next = 0;
            for (Placed placed : places.rows().get(row)) {
                for (; !referred && next < placed.column(); next++) {
                    xml.append("<x:c/>");
                }
                next = placed.column() + 1;
                String place = CellReference.convertNumToColString(placed.column()) + (row + 1);
                xml.append(cell(referred ? " r=\"" + place + "\"" : "", placed.slot()));
            }
            xml.append("</x:row>");
        }
        xml.append("</x:sheetData>");
        for (CellRangeAddress merge : places.merges()) {
            xml.append("<x:mergeCells><x:mergeCell ref=\"" + merge.formatAsString() + "\"/></x:mergeCells>");
        }
        return xml.toString();
    }

    private String cell(String place, Slot slot) {
        List<CellHand> able = hands.stream().filter(hand -> hand.takes(slot)).toList();
        CellHand hand = able.isEmpty() ? CellHand.SHARED_STRINGS : able.get(random.nextInt(able.size()));
        String text = text(slot.words());
        return switch (hand) {
            case INLINE_STRINGS -> "<x:c" + place + " t=\"inlineStr\"><x:is>" + text + "</x:is></x:c>";
            case RICH_TEXT -> shared(place, rich(slot.words()));
            case PHONETIC_RUNS ->
                shared(place, text + "<x:rPh sb=\"0\" eb=\"1\"><x:t>pīnyīn</x:t></x:rPh><x:phoneticPr fontId=\"1\"/>");
            case FORMULAS_WITH_A_STORED_VALUE ->
                "<x:c" + place + " t=\"str\"><x:f>TRIM(Z1)</x:f><x:v>" + Markup.escaped(slot.words()) + "</x:v></x:c>";
            case ESCAPED_CONTROL_CHARACTERS -> shared(place, text(slot.words()).replace("\n", "_x000D_\n"));
            case NUMBERS -> "<x:c" + place + "><x:v>" + slot.words() + "</x:v></x:c>";
            case DATE_CELLS, DATE_CELLS_SINCE_1904 -> dated(place, slot);
            default -> shared(place, text);
        };
    }

    private String shared(String place, String item) {
        strings.add("<x:si>" + item + "</x:si>");
        return "<x:c" + place + " t=\"s\"><x:v>" + (strings.size() - 1) + "</x:v></x:c>";
    }

    private static String rich(String words) {
        int middle = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
        return "<x:r><x:rPr><x:b/></x:rPr>" + text(words.substring(0, middle)) + "</x:r><x:r>"
                + text(words.substring(middle)) + "</x:r>";
    }

    private String dated(String place, Slot slot) {
        LocalDate day = LocalDate.parse(slot.meaning().length() == 10 ? slot.meaning() : slot.meaning() + "-01");
        LocalDate zero =
                hands.contains(CellHand.DATE_CELLS_SINCE_1904) ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        formats.add(CellHand.dateFormat(slot, random));
        return "<x:c" + place + " s=\"" + (formats.size() - 1) + "\"><x:v>" + (day.toEpochDay() - zero.toEpochDay())
                + "</x:v></x:c>";
    }

    private String styles() {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < formats.size(); i++) {
            String code = formats.get(i);
            boolean numbered = code.matches("\\d+");
            if (!numbered) {
                own.append("<x:numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                        .formatted(FIRST_FORMAT_OF_ITS_OWN + i, Markup.escaped(code)));
            }
            styles.append("<x:xf numFmtId=\"" + (numbered ? code : FIRST_FORMAT_OF_ITS_OWN + i) + "\"/>");
        }
        return "<x:numFmts>" + own + "</x:numFmts><x:cellXfs>" + styles + "</x:cellXfs>";
    }

    private static String text(String words) {
        return "<x:t xml:space=\"preserve\">" + Markup.escaped(words) + "</x:t>";
    }
}
