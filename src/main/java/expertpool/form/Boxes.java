package expertpool.form;

import expertpool.grid.Cell;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The boxes of one record as they were filled, before anybody asks what the words mean. */
final class Boxes {
    private final Map<Field, Filled> boxes = new EnumMap<>(Field.class);

    /** Words of a box; a box that goes on in a further cell has its words joined by a line feed. */
    void add(Field field, String words, Cell cell) {
        Filled before = boxes.get(field);
        Filled now = new Filled(Words.trim(words), cell.where(), cell.numeric(), cell.picture());
        boxes.put(field, before == null ? now : before.and(now));
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
     */
    record Filled(String text, String where, boolean numeric, boolean picture) {
        Filled and(Filled more) {
            String joined = text.isEmpty() || more.text.isEmpty() ? text + more.text : text + "\n" + more.text;
            return new Filled(
                    joined, text.isEmpty() ? more.where : where, numeric || more.numeric, picture || more.picture);
        }
    }
}
