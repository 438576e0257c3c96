package expertpool.form;

import java.util.regex.Pattern;

/** 位置: where a box stands, as a clerk is told. A place in a workbook, as Sheet1!D13, stays as it is. */
public final class PrintedPlace {
    private static final Pattern CELL = Pattern.compile("table (\\d+), row (\\d+), column (\\d+)");
    private static final Pattern TABLE = Pattern.compile("table (\\d+)");
    private static final Pattern PARAGRAPH = Pattern.compile("paragraph (\\d+)$");

    private PrintedPlace() {}

    /** @param where as a reader notes it, perhaps behind the path of its file */
    public static String of(String where) {
        String cell = CELL.matcher(where).replaceFirst("第$1个表格第$2行第$3格");
        String table = TABLE.matcher(cell).replaceFirst("第$1个表格");
        return PARAGRAPH.matcher(table).replaceFirst("第$1段");
    }
}
