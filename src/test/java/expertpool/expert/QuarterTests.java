package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026Q1, 2026-03-31",
        "2026-03-31, 2026Q1, 2026-03-31",
        "2026-04-01, 2026Q2, 2026-06-30",
        "2026-06-30, 2026Q2, 2026-06-30",
        "2026-07-01, 2026Q3, 2026-09-30",
        "2026-10-01, 2026Q4, 2026-12-31",
        "2026-12-31, 2026Q4, 2026-12-31",
        "2027-01-01, 2027Q1, 2027-03-31"
    })
    void isTheCalendarQuarterOfADay(LocalDate day, String quarter, LocalDate end) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.of(day).end()).isEqualTo(end);
        assertThat(Quarter.parse(quarter)).contains(Quarter.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026Q0", "2026Q5", "2026q1", "26Q1", "2026-Q1", "2026Q11", "2026年第1季度"})
    void hasNoOtherWriting(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }

    @Test
    void comesAfterTheQuarterBefore() {
        assertThat(List.of(new Quarter(2026, 1), new Quarter(2025, 4), new Quarter(2025, 2)).stream()
                        .sorted())
                .containsExactly(new Quarter(2025, 2), new Quarter(2025, 4), new Quarter(2026, 1));
    }
}
