package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.FormKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A form laid out: the lines and tables of one page or worksheet. */
record Page(FormKind kind, String name, List<Row> rows) {
    Page {
        rows = List.copyOf(rows);
    }

    Page with(List<Row> others) {
        return new Page(kind, name, others);
    }

    Page each(UnaryOperator<Slot> change) {
        return with(rows.stream().map(row -> row.each(change)).toList());
    }

    /** With other rows in place of each row. */
    Page replace(Function<Row, List<Row>> change) {
        return with(rows.stream().flatMap(row -> change.apply(row).stream()).toList());
    }

    /** With more rows before that index. */
    Page insert(int index, Row... more) {
        List<Row> others = new ArrayList<>(rows);
        others.addAll(index, List.of(more));
        return with(others);
    }

    /** With another row in place of the one at that index. */
    Page replace(int index, Row other) {
        List<Row> others = new ArrayList<>(rows);
        others.set(index, other);
        return with(others);
    }

    /** The indices of the rows in which a slot of that role stands. */
    List<Integer> rowsWith(Role role) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).has(role))
                .boxed()
                .toList();
    }

    /** The indices before which the list can be interrupted: before each entry under which no merged cell goes on. */
    List<Integer> gaps() {
        List<Integer> entries = rowsWith(Role.ENTRY);
        return entries.stream()
                .skip(1)
                .filter(i -> !rows.get(i).has(Role.COVERED))
                .toList();
    }

    /** How wide its tables are. */
    int width() {
        return rows.stream()
                .filter(row -> !row.paragraph())
                .mapToInt(Row::width)
                .max()
                .orElse(1);
    }
}
