package expertpool.roster;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import expertpool.form.Field;
import java.util.Comparator;
import java.util.List;

/** 按姓氏笔画排序: the order in which official lists name people. The data are those of the Unicode CLDR. */
public final class RosterOrder {
    /** How the order is stated on the list. */
    static final String STATEMENT = "按姓氏笔画排序";

    private static final ULocale STROKES = ULocale.forLanguageTag("zh-u-co-stroke");

    private RosterOrder() {}

    /** People in order; of the same name in the order of their identity numbers. */
    public static List<Expert> sorted(List<Expert> experts) {
        Collator strokes = Collator.getInstance(STROKES);
        Comparator<Expert> byName = (first, second) -> strokes.compare(name(first), name(second));
        return experts.stream()
                .sorted(byName.thenComparing(expert -> expert.idNumber().number()))
                .toList();
    }

    /** The name of a person; empty if no paper gives one. */
    public static String name(Expert expert) {
        return expert.entries().text(Field.NAME).orElse("");
    }
}
