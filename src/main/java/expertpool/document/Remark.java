package expertpool.document;

import org.jspecify.annotations.Nullable;

/**
 * 批注: what is written beside one box of a department's file.
 *
 * @param where the box as {@code expertpool.grid.Cell} names it: an A1 reference with its sheet, or {@code table T, row
 *     R, column C}, or {@code paragraph N}; null for what concerns no box, or no longer has one
 * @param text what is wrong and what to do, in lines
 */
public record Remark(@Nullable String where, Weight weight, String text) {
    public Remark {
        text = Words.of(text);
    }
}
