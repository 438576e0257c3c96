package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterReaderTests {
    @ParameterizedTest
    @CsvSource({
        "2026年第3季度, 2026Q3",
        "2026年第三季度, 2026Q3",
        "2026年三季度, 2026Q3",
        "2026年3季度, 2026Q3",
        "2026年度第四季度, 2026Q4",
        "2026第二季, 2026Q2",
        "２０２６年第１季度, 2026Q1",
        "2026Q3, 2026Q3",
        "2026-q3, 2026Q3",
        "2026年7月至9月, 2026Q3",
        "2026年7-9月, 2026Q3",
        "2026年10月—2026年12月, 2026Q4",
        "2026年第　季度, | quarter-format",
        "年第　季度, ''",
        "'', ''",
        "2026年第5季度, | quarter-format",
        "2026年8月至10月, | quarter-format",
        "2026年7月至12月, | quarter-format",
        "2026年第二、三季度, | quarter-format",
        "2026年第2季度和2026年第3季度, | quarter-format",
        "第三季度, | quarter-format",
        "2026年, | quarter-format"
    })
    void reads(String text, String expected) {
        assertThat(Readings.line(QuarterReader.read(text))).isEqualTo(expected);
    }
}
