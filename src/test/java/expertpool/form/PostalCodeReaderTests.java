package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeReaderTests {
    @ParameterizedTest
    @CsvSource({
        "046000, false, 046000",
        "'0 4 6 0 0 0', false, 046000",
        "０４６０００, false, 046000",
        "邮编：046000, false, 046000",
        "100000, true, 100000",
        "46000, true, 046000 | postal-code-zero",
        "46000, false, | postal-code-format",
        "4600, true, | postal-code-format",
        "0460000, false, | postal-code-format",
        "04600O, false, | postal-code-format",
        "/, false, ''"
    })
    void reads(String text, boolean numericCell, String expected) {
        assertThat(Readings.line(PostalCodeReader.read(text, numericCell))).isEqualTo(expected);
    }
}
