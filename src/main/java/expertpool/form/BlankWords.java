package expertpool.form;

import java.util.Locale;
import java.util.Set;

/** What people write into a box when they have nothing to write, or mean the row above. */
final class BlankWords {
    private static final int LONGEST_BLANK = 4;
    private static final Set<String> BLANK = Set.of(
            "", "/", "//", "\\", "—", "——", "－", "-", "--", "---", "–", "−", "无", "暂无", "没有", "不详", "n/a", "null", "0",
            "×", "待定", "(空)", "空");
    private static final Set<String> NONE = Set.of("无", "暂无", "没有");
    private static final Set<String> DITTO =
            Set.of("〃", "\"", "“", "”", "″", "''", "同上", "同前", "同左", "~", "…", "……", "...", "同上行");

    private BlankWords() {}

    /** Whether the words only say that there is nothing. */
    static boolean isBlank(String text) {
        String compact = CellText.compact(text);
        return compact.length() <= LONGEST_BLANK && BLANK.contains(compact.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether somebody says that he has none. In 职业资格 or 受过何种奖励 that is an answer and no gap, as a mere stroke
     * is.
     */
    static boolean isNone(String text) {
        return NONE.contains(CellText.compact(text));
    }

    /** Whether the words stand for those of the row above. An identity, a name or a telephone number never inherits. */
    static boolean isDitto(String text) {
        return DITTO.contains(CellText.compact(text));
    }
}
