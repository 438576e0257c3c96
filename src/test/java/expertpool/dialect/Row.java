package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import java.util.List;
import java.util.function.UnaryOperator;

/** A row of a table, or a line of text outside any table. */
record Row(boolean paragraph, List<Slot> slots) {
    Row {
        slots = List.copyOf(slots);
    }

    static Row line(Slot... pieces) {
        return new Row(true, List.of(pieces));
    }

    static Row of(List<Slot> slots) {
        return new Row(false, slots);
    }

    Row with(List<Slot> others) {
        return new Row(paragraph, others);
    }

    Row each(UnaryOperator<Slot> change) {
        return with(slots.stream().map(change).toList());
    }

    boolean has(Role role) {
        return slots.stream().anyMatch(slot -> slot.is(role));
    }

    int width() {
        return slots.stream().mapToInt(Slot::across).sum();
    }
}
