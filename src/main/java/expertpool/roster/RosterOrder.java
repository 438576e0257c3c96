package expertpool.roster;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import expertpool.expert.NameOrder;
import expertpool.form.Field;
import java.util.Comparator;
import java.util.List;

/** The order in which lists name people: the roster as the pack says, the others by strokes. */
public final class RosterOrder {
    private RosterOrder() {}

    /** People in the order of the strokes of their names; of the same name in the order of their identity numbers. */
    public static List<Expert> sorted(List<Expert> experts) {
        return sorted(NameOrder.STROKES, experts);
    }

    /** People in an order; of the same name in the order of their identity numbers. */
    public static List<Expert> sorted(NameOrder order, List<Expert> experts) {
        return experts.stream().sorted(comparator(order)).toList();
    }

    /** The order of {@link #sorted(List)} itself. */
    public static Comparator<Expert> comparator() {
        return comparator(NameOrder.STROKES);
    }

    /** The order of {@link #sorted(NameOrder, List)} itself. */
    public static Comparator<Expert> comparator(NameOrder order) {
        return Comparator.comparing(RosterOrder::name, names(order))
                .thenComparing(expert -> expert.idNumber().number());
    }

    /** The order of the names alone. */
    public static Comparator<String> names(NameOrder order) {
        return Collator.getInstance(ULocale.forLanguageTag(order.locale()))::compare;
    }

    /** The name on the papers; an empty text if there is none. */
    public static String name(Expert expert) {
        return expert.entries().text(Field.NAME).orElse("");
    }
}
