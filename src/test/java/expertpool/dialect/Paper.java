package expertpool.dialect;

import expertpool.form.FormKind;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a filled form says, before anybody writes it down.
 *
 * @param head what concerns the whole paper; empty where it is one record
 * @param records the people of Table 2; the one record of every other table
 */
record Paper(FormKind kind, Content head, List<Content> records) {
    Paper {
        records = List.copyOf(records);
    }

    Paper head(UnaryOperator<Content> change) {
        return new Paper(kind, change.apply(head), records);
    }

    Paper records(UnaryOperator<Content> change) {
        return new Paper(kind, head, records.stream().map(change).toList());
    }

    Paper everywhere(UnaryOperator<Content> change) {
        return head(change).records(change);
    }
}
