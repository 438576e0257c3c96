package expertpool.form;

import expertpool.form.Scores.Aspect;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 各项分值: the most points of each aspect, which the form prints behind its items and which are never a score. */
final class Points {
    private static final Pattern SPOKEN = Pattern.compile("满分\\s*[:为是]?\\s*[0-9]+\\s*分?");

    private final Map<Aspect, BigDecimal> most = new EnumMap<>(Aspect.class);
    private final Pattern printed;
    private final Pattern outOf;

    /** @param points by the fields of the scores; an aspect without any has none */
    Points(Map<Field, Integer> points) {
        for (Aspect aspect : Aspect.values()) {
            most.put(aspect, BigDecimal.valueOf(points.getOrDefault(Field.valueOf(aspect.name()), 0)));
        }
        String numbers = most.values().stream()
                .map(BigDecimal::toPlainString)
                .distinct()
                .collect(Collectors.joining("|", "(?:", ")"));
        printed = Pattern.compile("\\(\\s*(?:满分)?\\s*:?\\s*" + numbers + "\\s*分?\\s*\\)");
        outOf = Pattern.compile("/\\s*" + numbers + "\\s*分?");
    }

    BigDecimal most(Aspect aspect) {
        return most.getOrDefault(aspect, BigDecimal.ZERO);
    }

    /** The words about an item without its most. */
    String without(String words) {
        String rest = printed.matcher(words).replaceFirst("");
        return outOf.matcher(SPOKEN.matcher(rest).replaceAll("")).replaceAll("");
    }
}
