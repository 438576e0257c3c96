package expertpool.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysMentionedTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "陶桥然1天、秦峰峰1天 | 1",
                "陶桥然2天、秦峰峰半天 | 2, 0.5",
                "陶桥然（1.5天）、秦峰峰（2天） | 1.5, 2",
                "每人半天。 | 0.5",
                "每人一天半 | 1.5",
                "各2天半 | 2.5",
                "每人两个半天 | 1",
                "每人十天 | 10",
                "派出编号：2026-006 | ''",
                "2026年9月5日到场 | ''",
                "当天往返，日常检查 | ''",
                "第3天由秦峰峰接替 | ''",
                "无 | ''"
            })
    void findsTheDaysOfPeople(String text, String expected) {
        assertThat(DaysMentioned.in(text).stream()
                        .map(BigDecimal::toPlainString)
                        .collect(joining(", ")))
                .isEqualTo(expected);
    }
}
