package expertpool.form;

import expertpool.grid.Cell;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boxes of one record as they were filled, before anybody asks what the words mean. */
final class Boxes {
    private final Map<Field, Filled> boxes = new EnumMap<>(Field.class);

    /** Words of a box; a box that goes on in a further cell has its words joined by a line feed. */
    void add(Field field, String words, Cell cell) {
        Filled before = boxes.get(field);
        Filled now = new Filled(CellText.seen(words), cell.where(), cell.numeric(), cell.picture());
        boxes.put(field, before == null ? now : before.and(now));
    }

    /** Takes over from the row above where a box says 同上, as a list allows in these columns. */
    void inherit(Boxes above, Set<Field> columns) {
        for (Field column : columns) {
            get(column).filter(own -> BlankWords.isDitto(own.text())).ifPresent(own -> {
                String words = above.get(column).map(Filled::text).orElse("");
                boxes.put(column, new Filled(words, own.where(), false, own.picture()));
            });
        }
    }

    Optional<Filled> get(Field field) {
        return Optional.ofNullable(boxes.get(field));
    }

    int size() {
        return boxes.size();
    }

    /**
     * A filled box.
     *
     * @param text the words, printed hints taken out
     * @param numeric they are a number that a spreadsheet holds as one; it may have lost digits
     */
    record Filled(String text, String where, boolean numeric, boolean picture) {
        Filled and(Filled more) {
            String joined = text.isEmpty() || more.text.isEmpty() ? text + more.text : text + "\n" + more.text;
            return new Filled(
                    joined,
                    text.isEmpty() ? more.where : where,
                    isLongNumber() || more.isLongNumber(),
                    picture || more.picture);
        }

        /** A digit in a cell of its own is all there. */
        private boolean isLongNumber() {
            return numeric && text.length() > 1;
        }
    }
}
