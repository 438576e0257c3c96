package expertpool.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook (ISO/IEC 29500-1 §18.8), as far as they change what a reader reads. */
final class CellStyles {
    private final NumberFormats numbers;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final BitSet struck = new BitSet();

    CellStyles(boolean since1904) {
        this.numbers = new NumberFormats(since1904);
    }

    /** Ends with the cell styles: the styles after them are those of conditions, whose fonts and formats have no number. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        BitSet struckFonts = new BitSet();
        int fonts = 0;
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> numberFormat(xml);
                    case "font" -> fonts++;
                    case "strike" -> struckFonts.set(fonts - 1, RichText.isOn(xml));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            cellStyle(xml, struckFonts);
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                return;
            }
        }
    }

    private void numberFormat(XMLStreamReader xml) throws UnreadableFile {
        codes.put(Integer.valueOf(xml.getAttributeValue(null, "numFmtId")), xml.getAttributeValue(null, "formatCode"));
        Allowance.styles(codes.size());
    }

    private void cellStyle(XMLStreamReader xml, BitSet struckFonts) throws UnreadableFile {
        int font = number(xml.getAttributeValue(null, "fontId"));
        struck.set(formats.size(), font >= 0 && struckFonts.get(font));
        formats.add(number(xml.getAttributeValue(null, "numFmtId")));
        Allowance.styles(formats.size());
    }

    private static int number(@Nullable String value) {
        return value == null ? 0 : Integer.parseInt(value);
    }

    boolean isStruck(int style) {
        return struck.get(style);
    }

    /** The number as a cell of that style shows it. */
    String show(String value, int style) {
        int format = style < formats.size() ? formats.get(style) : 0;
        String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return numbers.show(NumberFormats.number(value), format, code == null ? NumberFormats.GENERAL : code);
    }
}
