package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountReaderTests {
    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "３人, 3",
        "03, 3",
        "3.0, 3",
        "三人, 3",
        "叁, 3",
        "两名, 2",
        "俩, 2",
        "十五位, 15",
        "共3人, 3",
        "3名（其中电气1名）, 3",
        "'3名，其中电气1名', 3",
        "三（3）名, 3",
        "3名专家, 3",
        "999, 999",
        "'', ''",
        "/, ''",
        "0, | count-format",
        "1000, | count-format",
        "2.5, | count-format",
        "-3, | count-format",
        "2-3人, | count-format",
        "二三人, | count-format",
        "三（4）名, | count-format",
        "电气1名、工艺2名, | count-format",
        "3名、2名, | count-format",
        "若干, | count-format",
        "三人左右, | count-format"
    })
    void reads(String text, String expected) {
        assertThat(Readings.line(CountReader.read(text))).isEqualTo(expected);
    }
}
