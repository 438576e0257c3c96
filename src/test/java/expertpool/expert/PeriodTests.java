package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {
    private static final LocalDate FIFTH = LocalDate.of(2026, 9, 5);
    private static final LocalDate SEVENTH = LocalDate.of(2026, 9, 7);

    @Test
    void countsItsFirstAndItsLastDay() {
        assertThat(Period.wholeDays(FIFTH, SEVENTH)).isEqualTo(new Period(FIFTH, SEVENTH, new BigDecimal("3")));
        assertThat(Period.wholeDays(FIFTH, FIFTH).calendarDays()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "2.50, 2.5", "3, 3.0"})
    void takesHalfDays(BigDecimal days, String kept) {
        assertThat(new Period(FIFTH, SEVENTH, days).days()).isEqualTo(new BigDecimal(kept));
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.5", "0.25", "3.5"})
    void refusesDaysThatDoNotFit(BigDecimal days) {
        assertThatThrownBy(() -> new Period(FIFTH, SEVENTH, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> Period.wholeDays(SEVENTH, FIFTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before it begins");
    }
}
