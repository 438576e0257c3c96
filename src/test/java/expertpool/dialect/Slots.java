package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import java.util.ArrayList;
import java.util.List;

/** What several arrangements do with the slots of a page. */
final class Slots {
    /** Cells of an identity number with one for each of its digits. */
    static final int DIGITS = 18;

    private Slots() {}

    /** A cell for each digit, if there are so many; else one wide cell. */
    static List<Slot> digits(Slot slot) {
        String digits = slot.words().replaceAll("[\\s\\p{Z}\\p{Cf}—-]", "");
        return digits.length() == DIGITS
                ? digits.chars()
                        .mapToObj(digit -> slot.words(Character.toString(digit)).across(1))
                        .toList()
                : List.of(slot.across(DIGITS));
    }

    /** Of a label that is long enough to be parted; a short one stands in the first row alone. */
    static String firstHalf(String label) {
        return isShort(label) ? label : label.substring(0, label.length() / 2);
    }

    static String secondHalf(String label) {
        return isShort(label) ? "" : label.substring(label.length() / 2);
    }

    private static boolean isShort(String label) {
        return label.codePoints().filter(Character::isLetterOrDigit).count() < 4;
    }

    /** The rows in which the heads of the columns stand. */
    static Row[] head(Page page) {
        return page.rows().stream().filter(row -> row.has(Role.HEAD)).toArray(Row[]::new);
    }

    /** The last of them made wider, so that together they are so wide. */
    static List<Slot> filling(List<Slot> slots, int width) {
        Slot last = slots.get(slots.size() - 1);
        int missing = width - slots.stream().mapToInt(Slot::across).sum();
        return replaceLast(slots, last.across(last.across() + Math.max(0, missing)));
    }

    static <T> List<T> replaceLast(List<T> list, T other) {
        List<T> others = new ArrayList<>(list);
        others.set(list.size() - 1, other);
        return others;
    }
}
