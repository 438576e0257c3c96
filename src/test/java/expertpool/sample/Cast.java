package expertpool.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The experts of the sample folder: the same sixty-seven each time. */
final class Cast {
    private static final long SEED = 20261123;
    private static final Map<Section, Integer> SIZES = new EnumMap<>(Map.of(
            Section.COAL, 14,
            Section.MINES, 9,
            Section.CHEMICALS, 13,
            Section.INDUSTRY, 11,
            Section.RESCUE, 9,
            Section.LAW, 5,
            Section.INFORMATION, 6));

    private final Map<Section, List<Person>> experts = new EnumMap<>(Section.class);

    Cast() {
        People people = new People(SEED);
        SIZES.forEach((section, size) -> experts.put(
                section,
                IntStream.range(0, size).mapToObj(i -> people.next(section)).toList()));
    }

    /** All experts of a section. */
    List<Person> of(Section section) {
        return experts.getOrDefault(section, List.of());
    }

    /** The expert of this number in the section, from 1. */
    Person expert(Section section, int number) {
        return of(section).get(number - 1);
    }

    List<Person> experts(Section section, int... numbers) {
        List<Person> chosen = new ArrayList<>();
        for (int number : numbers) {
            chosen.add(expert(section, number));
        }
        return List.copyOf(chosen);
    }

    /** The first experts of the section, as many as it puts on its list. */
    List<Person> listed(Section section, int count) {
        return of(section).subList(0, count);
    }
}
