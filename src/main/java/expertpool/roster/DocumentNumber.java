package expertpool.roster;

import expertpool.regulation.Placeholders;
import java.util.Map;

/** 发文字号 (GB/T 9704-2012, 7.2.5). The office that seals a document gives it; the program leaves its place free. */
public final class DocumentNumber {
    private static final String ROOM = "　　";

    private DocumentNumber() {}

    /** The number of a document of that year before it has one. */
    public static String blank(String pattern, int year) {
        return Placeholders.fill(pattern, Map.of("year", Integer.toString(year), "number", ROOM));
    }
}
