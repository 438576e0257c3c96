package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SexReaderTests {
    @ParameterizedTest
    @CsvSource({
        "男, MALE",
        "' 女\u3000', FEMALE",
        "男性, MALE",
        "女性, FEMALE",
        "'', ''",
        "/, ''",
        "男女, | sex-format",
        "男/女, | sex-format",
        "1, | sex-format",
        "同上, | sex-format"
    })
    void reads(String text, String expected) {
        assertThat(Readings.line(SexReader.read(text))).isEqualTo(expected);
    }
}
