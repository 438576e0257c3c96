package expertpool.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook with remarks: a comment and a colour at each cell, 核查回执 as its first sheet. No formula is computed. */
final class AnnotatedWorkbook {
    private static final Pattern PLACE = Pattern.compile("(.*)!([A-Z]{1,3}[1-9]\\d{0,6})");

    private final Workbook workbook;

    private AnnotatedWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Annotates the workbook; the marks of an earlier copy give way. */
    static void annotate(Workbook workbook, Correction correction) {
        new AnnotatedWorkbook(workbook).annotate(correction);
    }

    private void annotate(Correction correction) {
        Map<String, Map<CellAddress, List<Remark>>> sheets = remarksBySheet(correction);
        for (Sheet sheet : workbook) {
            if (!ReceiptTab.is(sheet)) {
                mark(sheet, sheets.getOrDefault(sheet.getSheetName(), Map.of()));
            }
        }
        ReceiptTab.put(workbook, correction);
    }

    private Map<String, Map<CellAddress, List<Remark>>> remarksBySheet(Correction correction) {
        Map<String, Map<CellAddress, List<Remark>>> sheets = new HashMap<>();
        correction.remarksByPlace().forEach((where, remarks) -> {
            Matcher place = PLACE.matcher(where);
            if (place.matches()) {
                address(place.group(2))
                        .ifPresent(address -> sheets.computeIfAbsent(place.group(1), sheet -> new TreeMap<>())
                                .put(address, remarks));
            }
        });
        return sheets;
    }

    /** The cell, if a sheet of this format has it. */
    private Optional<CellAddress> address(String reference) {
        SpreadsheetVersion version = workbook.getSpreadsheetVersion();
        return Optional.of(new CellAddress(reference))
                .filter(address -> address.getRow() <= version.getLastRowIndex()
                        && address.getColumn() <= version.getLastColumnIndex());
    }

    private static void mark(Sheet sheet, Map<CellAddress, List<Remark>> remarks) {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        sheet.getMergedRegions()
                .forEach(range -> merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range));
        Map<Weight, List<CellRangeAddress>> colours = new EnumMap<>(Weight.class);
        remarks.forEach((address, ours) -> colours.computeIfAbsent(Weight.hardest(ours), weight -> new ArrayList<>())
                .add(merged.getOrDefault(address, range(address))));
        new CellComments(sheet).set(remarks);
        new CellColours(sheet.getSheetConditionalFormatting()).set(colours);
    }

    private static CellRangeAddress range(CellAddress address) {
        return new CellRangeAddress(address.getRow(), address.getRow(), address.getColumn(), address.getColumn());
    }
}
