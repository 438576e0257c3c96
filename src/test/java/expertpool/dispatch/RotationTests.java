package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.regulation.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what counts is a window, not a lifetime; the day before, at and after its beginning. */
class RotationTests {
    @ParameterizedTest
    @CsvSource({
        "fewest, 2026-09-04, 0",
        "fewest, 2026-09-05, 1",
        "fewest, 2026-09-06, 1",
        "fewest, 2026-12-14, 1",
        "fewest, 2026-12-15, 0",
        "once,   2026-09-04, 0",
        "once,   2026-09-05, 1",
    })
    void looksBackAsFarAsThePackSays(String reading, LocalDate drawnOn, int turn) {
        Rotation rotation = new Rotation(Reading.valueOf(reading.toUpperCase(Locale.ROOT)), 100);

        assertThat(rotation.turn(List.of(drawnOn), LocalDate.of(2026, 12, 14))).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource({"FEWEST, 3", "ONCE, 1"})
    void countsSeatsOrAsksWhetherThereIsAny(Reading reading, int turn) {
        LocalDate day = LocalDate.of(2026, 9, 5);

        assertThat(new Rotation(reading, 30).turn(List.of(day, day.minusDays(3), day.minusDays(30)), day))
                .isEqualTo(turn);
    }

    /** one rule. */
    @ParameterizedTest
    @CsvSource({"FEWEST, '近365天内被抽中次数少的优先，次数相同的随机'", "ONCE, '近365天内被抽中过的排在没有被抽中过的后面，其余随机'"})
    void fitsInASentence(Reading reading, String sentence) {
        assertThat(new Rotation(reading, 365).sentence()).isEqualTo(sentence);
    }
}
