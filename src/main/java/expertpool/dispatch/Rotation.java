package expertpool.dispatch;

import expertpool.regulation.Reading;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.Collection;

/**
 * 轮换使用: the one rule by which people who have been drawn yield to others (Article 17(2), Q-44). It fits in a sentence and
 * stands on every record.
 *
 * @param rule how the seats of late count
 * @param days how far back they do
 */
public record Rotation(Reading rule, int days) {
    /** @param law the sentence of the pack on rotation */
    static Rotation of(Requirement law, LocalDate day) {
        return new Rotation(law.reading().orElseThrow(), law.number("days", day));
    }

    /**
     * Where somebody stands in turn.
     *
     * @param drawnOn the days on which seats were drawn that the person holds
     * @param today the day of the draw
     * @return the lower, the earlier
     */
    public int turn(Collection<LocalDate> drawnOn, LocalDate today) {
        int seats = (int) drawnOn.stream()
                .filter(day -> !day.isAfter(today) && !day.plusDays(days).isBefore(today))
                .count();
        return rule == Reading.FEWEST ? seats : Math.min(seats, 1);
    }

    /** Chinese, for the record. */
    public String sentence() {
        return "近%d天内".formatted(days) + rule.chinese();
    }
}
