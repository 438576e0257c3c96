package expertpool.grid;

import java.util.List;

/**
 * 核查回执: the page that this program put in front of a department's file when it sent it back with remarks (更正件). The
 * department may drop the file again as it is; its own words begin behind that page.
 *
 * <p>In Word the page is a content control with the tag {@link #TAG}. Programs that do not keep content controls keep
 * its first and its last paragraph, which say the same to people. In a workbook it is a sheet with that name whose cell
 * A1 ends as the first paragraph does.
 */
final class ReceiptPage {
    static final String TAG = "expertpool-receipt";

    private static final String SHEET = "核查回执";
    private static final String OPENING = "（本页由专家库程序生成，不是报送内容）";
    private static final String CLOSING = "核查回执到此为止，以下为报送的原件。";

    private ReceiptPage() {}

    /** The paragraph that ends here ends the page, and nothing but the page has been read so far. */
    static boolean endsWith(String paragraph, List<Row> soFar) {
        return paragraph.strip().equals(CLOSING)
                && !soFar.isEmpty()
                && soFar.get(0).paragraph()
                && soFar.get(0).cells().get(0).text().strip().endsWith(OPENING);
    }

    /** That sheet is the page. */
    static boolean is(Grid sheet) {
        return sheet.name().startsWith(SHEET)
                && sheet.rows().stream()
                        .limit(1)
                        .flatMap(row -> row.cells().stream().limit(1))
                        .anyMatch(cell -> cell.where().endsWith("!A1")
                                && cell.text().strip().endsWith(OPENING));
    }
}
