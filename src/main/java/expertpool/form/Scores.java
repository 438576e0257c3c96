package expertpool.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 考核得分 of one expert: five aspects from 0 to 20 points and a signed adjustment, as far as they are written.
 *
 * @param byAspect points of each aspect that has any, 0 to 20
 * @param adjustment 其他加分或扣分项, added to the aspects; positive or negative
 * @param reason why points are added or taken away
 * @param statedTotal the total somebody wrote, which need not be the sum
 */
public record Scores(
        Map<Aspect, BigDecimal> byAspect,
        Optional<BigDecimal> adjustment,
        Optional<String> reason,
        Optional<BigDecimal> statedTotal) {

    /** What an expert is appraised by, in the order of the form. */
    public enum Aspect {
        VIRTUE("德"),
        ABILITY("能"),
        DILIGENCE("勤"),
        ACHIEVEMENT("绩"),
        INTEGRITY("廉");

        private final String chinese;

        Aspect(String chinese) {
            this.chinese = chinese;
        }

        /** The one character of the form. */
        public String chinese() {
            return chinese;
        }

        static Aspect of(String chinese) {
            for (Aspect aspect : values()) {
                if (aspect.chinese.equals(chinese)) {
                    return aspect;
                }
            }
            throw new IllegalArgumentException("no aspect: " + chinese);
        }
    }

    public Scores {
        Map<Aspect, BigDecimal> ordered = new EnumMap<>(Aspect.class);
        ordered.putAll(byAspect);
        byAspect = Collections.unmodifiableMap(ordered);
    }

    /** The points of one aspect, if they are written. */
    public Optional<BigDecimal> of(Aspect aspect) {
        return Optional.ofNullable(byAspect.get(aspect));
    }

    /** The sum of the five aspects and the adjustment; none unless all five are written. */
    public Optional<BigDecimal> total() {
        return byAspect.size() < Aspect.values().length
                ? Optional.empty()
                : Optional.of(byAspect.values().stream().reduce(adjustment.orElse(BigDecimal.ZERO), BigDecimal::add));
    }

    boolean isEmpty() {
        return byAspect.isEmpty() && adjustment.isEmpty() && statedTotal.isEmpty();
    }
}
