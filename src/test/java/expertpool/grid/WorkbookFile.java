package expertpool.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An .xlsx file of a few lines of XML. */
final class WorkbookFile {
    private static final String NAMESPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> related = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<String> drawings = new ArrayList<>();
    private String properties = "";
    private String strings = "";
    private String formats = "";

    WorkbookFile since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** @param items the {@code si} elements */
    WorkbookFile strings(String items) {
        strings = items;
        return this;
    }

    /** A cell style 1 with that format code. */
    WorkbookFile format(String code) {
        String quoted = code.replace("&", "&amp;").replace("\"", "&quot;");
        formats = "<numFmts><numFmt numFmtId=\"176\" formatCode=\"" + quoted + "\"/></numFmts>" + styles(176);
        return this;
    }

    /** A cell style 1 with a format that is not written out. */
    WorkbookFile builtinFormat(int id) {
        formats = styles(id);
        return this;
    }

    /** A cell style 1 with a font of those properties. */
    WorkbookFile font(String properties) {
        formats = "<fonts><font/><font>" + properties + "</font></fonts><cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs>"
                + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>"
                + "<dxfs><dxf><font><strike/></font></dxf></dxfs>";
        return this;
    }

    /** Another part of that type, which is in the package. */
    WorkbookFile related(String type, String part) {
        return related(type, part, "");
    }

    WorkbookFile related(String type, String part, String contents) {
        related.put(type, part);
        others.put("xl/" + part, contents);
        return this;
    }

    /** A drawing of the first sheet, which must refer to it as {@code rId1}. */
    WorkbookFile drawing(String contents) {
        return drawing("drawing", contents);
    }

    /** An older drawing of the first sheet, which must refer to it as {@code rId1}. */
    WorkbookFile controls(String contents) {
        return drawing("vmlDrawing", contents);
    }

    /** The newer description of a form control of the first sheet. */
    WorkbookFile control(String contents) {
        return drawing("ctrlProp", contents);
    }

    private WorkbookFile drawing(String type, String contents) {
        String part = "drawings/part" + drawings.size() + ".xml";
        drawings.addAll(List.of(type, "../" + part));
        others.put("xl/" + part, contents);
        return this;
    }

    /** @param state {@code hidden} or {@code veryHidden} */
    WorkbookFile hidden(String sheet, String state) {
        states.put(sheet, " state=\"" + state + "\"");
        return this;
    }

    private static String styles(int id) {
        return "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"" + id + "\"/></cellXfs>";
    }

    /** @param rows what stands in {@code sheetData}, and after it */
    WorkbookFile sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    Path in(Path folder) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", OpenXmlFiles.relationships("officeDocument", "/xl/workbook.xml"));
        List<String> relations = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String part = "worksheets/sheet" + (number + 1) + ".xml";
            parts.put("xl/" + part, "<worksheet %s>%s</worksheet>".formatted(NAMESPACE, sheet.getValue()));
            relations.addAll(List.of("worksheet", part));
            number++;
            list.append("<sheet name=\"%s\" r:id=\"rId%d\"%s/>"
                    .formatted(sheet.getKey(), number, states.getOrDefault(sheet.getKey(), "")));
        }
        relations.addAll(List.of("sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
        related.forEach((type, part) -> relations.addAll(List.of(type, part)));
        parts.putAll(others);
        if (!drawings.isEmpty()) {
            parts.put(
                    "xl/worksheets/_rels/sheet1.xml.rels", OpenXmlFiles.relationships(drawings.toArray(String[]::new)));
        }
        parts.put("xl/_rels/workbook.xml.rels", OpenXmlFiles.relationships(relations.toArray(String[]::new)));
        parts.put("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(NAMESPACE, strings));
        parts.put("xl/styles.xml", "<styleSheet %s>%s</styleSheet>".formatted(NAMESPACE, formats));
        parts.put(
                "xl/workbook.xml",
                "<workbook %s xmlns:r=\"http://example.com/r\">%s<sheets>%s</sheets></workbook>"
                        .formatted(NAMESPACE, properties, list));
        return OpenXmlFiles.zip(folder, parts);
    }
}
