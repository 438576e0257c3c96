package expertpool.dispatch;

import expertpool.document.Column;
import expertpool.document.Section;
import expertpool.document.Sheet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** 签字栏: room for people to sign minutes by hand. */
final class Signatures {
    private static final int WIDTH = 12;
    private static final String ROOM = "　\n　\n　";
    private static final String DATE = "　　年　月　日";

    private Signatures() {}

    static Section of(String title, String... people) {
        List<Column> columns = Stream.of(people)
                .map(one -> new Column(one, WIDTH, Column.Kind.CENTRED))
                .toList();
        List<List<String>> rows =
                List.of(Collections.nCopies(people.length, ROOM), Collections.nCopies(people.length, DATE));
        return new Section(title, new Sheet("签字", "", List.of(), columns, rows, List.of()));
    }
}
