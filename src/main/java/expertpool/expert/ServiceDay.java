package expertpool.expert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** 服务日: a day on which somebody served, or half of it. */
public record ServiceDay(LocalDate day, Part part) {

    /** Which part of the day. */
    public enum Part {
        DAY("全天"),
        MORNING("上午"),
        AFTERNOON("下午"),
        /** One half; the words do not tell which. */
        HALF("半天");

        private final String chinese;

        Part(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** In days. */
        public BigDecimal days() {
            return this == DAY ? BigDecimal.ONE : new BigDecimal("0.5");
        }

        /** Whether somebody can be at two places in these parts of one day; of a half that is not told, nobody can say. */
        public boolean excludes(Part other) {
            return this == DAY || other == DAY || (this == other && this != HALF);
        }
    }

    /** @throws IllegalArgumentException if the words are not those of {@link #toString} */
    public static ServiceDay parse(String words) {
        int end = words.indexOf(' ');
        return Arrays.stream(Part.values())
                .filter(part -> end > 0 && part.chinese.equals(words.substring(end + 1)))
                .findFirst()
                .map(part -> new ServiceDay(LocalDate.parse(words.substring(0, end)), part))
                .orElseThrow(() -> new IllegalArgumentException(words));
    }

    /** For example {@code 2026-09-05 上午}. */
    @Override
    public String toString() {
        return day + " " + part.chinese;
    }
}
