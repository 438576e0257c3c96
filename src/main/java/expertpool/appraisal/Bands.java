package expertpool.appraisal;

import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 考核等次: the bands of points that a law sets; none where it sets none.
 *
 * @param all from the highest to the lowest
 * @param law the sentence that sets them; empty if there are none
 */
record Bands(List<Band> all, Optional<Requirement> law) {
    Bands {
        all = List.copyOf(all);
    }

    /**
     * @param from the fewest points of it
     * @param suggestsRemoval whether the law draws that consequence
     */
    record Band(String name, int from, boolean suggestsRemoval) {}

    /** Those in force on that day. */
    static Bands on(Regulation regulation, LocalDate day) {
        Optional<Requirement> law = regulation.requirement("appraisal-bands").filter(one -> one.isInForceOn(day));
        List<Band> all = law.stream()
                .flatMap(one -> one.numbers().entrySet().stream().flatMap(band -> band.getValue().on(day).stream()
                        .map(from ->
                                new Band(band.getKey(), from, one.list("remove").contains(band.getKey())))))
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
        return new Bands(all, law);
    }

    Optional<Band> of(BigDecimal points) {
        return all.stream()
                .filter(band -> points.compareTo(BigDecimal.valueOf(band.from())) >= 0)
                .findFirst();
    }

    /** The band that words name: of 不合格 and 合格 the longer. */
    Optional<Band> namedIn(String words) {
        return all.stream().filter(band -> words.contains(band.name())).max(Comparator.comparing(band -> band.name()
                .length()));
    }
}
