package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The peculiarities of one grid, collected while it is read. */
final class Peculiarities {
    private final Map<Kind, List<String>> seen = new EnumMap<>(Kind.class);

    void add(Kind kind) {
        seen.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    void add(Kind kind, Cell cell) {
        seen.computeIfAbsent(kind, k -> new ArrayList<>()).add(cell.where());
    }

    List<Peculiarity> all() {
        return seen.entrySet().stream()
                .map(entry -> new Peculiarity(entry.getKey(), entry.getValue()))
                .toList();
    }
}
