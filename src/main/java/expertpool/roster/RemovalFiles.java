package expertpool.roster;

import expertpool.expert.IdNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 清退函的位置: in the folder of its year a letter has the name of the expert. Namesakes are told apart by the end of their
 * identity numbers, several removals of one person by their days.
 */
public final class RemovalFiles {
    private static final int SHOWN = 4;
    private static final int WHOLE = 18;

    private RemovalFiles() {}

    /**
     * Where the letters stand below the output folder, without the suffix of a format. A removal of somebody of whom no
     * paper is left has none, for nobody knows the name.
     */
    public static Map<Removal, String> paths(List<Removal> removals, List<Expert> pool) {
        Map<IdNumber, String> names = pool.stream().collect(Collectors.toMap(Expert::idNumber, RosterOrder::name));
        Map<Removal, String> paths = new LinkedHashMap<>();
        for (Removal removal : removals) {
            if (names.containsKey(removal.idNumber())) {
                String name = Objects.requireNonNull(names.get(removal.idNumber()));
                int year = removal.day().getYear();
                List<Removal> alike = removals.stream()
                        .filter(other -> other.day().getYear() == year && name.equals(names.get(other.idNumber())))
                        .toList();
                paths.put(removal, "名单/" + year + "/清退函/" + name + distinction(removal, alike));
            }
        }
        return paths;
    }

    /** @param alike the removals of the year that bear this name */
    private static String distinction(Removal removal, List<Removal> alike) {
        List<String> numbers = alike.stream()
                .map(other -> other.idNumber().number())
                .distinct()
                .toList();
        long own = alike.stream()
                .filter(other -> other.idNumber().equals(removal.idNumber()))
                .count();
        String who = numbers.size() > 1 ? "（" + end(removal.idNumber().number(), numbers) + "）" : "";
        return who + (own > 1 ? "（" + removal.day() + "）" : "");
    }

    /** The last four characters; more of them only if several numbers end alike. */
    private static String end(String number, List<String> numbers) {
        int shown = IntStream.rangeClosed(SHOWN, WHOLE)
                .filter(length -> numbers.stream()
                                .map(other -> other.substring(WHOLE - length))
                                .distinct()
                                .count()
                        == numbers.size())
                .findFirst()
                .orElse(WHOLE);
        return number.substring(WHOLE - shown);
    }
}
