package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3360; 3360.00",
                "3360.5; 3360.50",
                "3,360.00元; 3360.00",
                "1,234,567.89; 1234567.89",
                "３３６０．５０元; 3360.50",
                "￥3360; 3360.00",
                "¥ 3,360.00 ; 3360.00",
                "人民币3360元整; 3360.00",
                "RMB3360; 3360.00",
                "0; 0.00",
                "0.00; 0.00",
                "-120.50; -120.50",
                "−120.50; -120.50",
                "负120.5元; -120.50",
                "(120.50); -120.50",
                "（120.50元）; -120.50",
                "¥-120.50; -120.50",
                "(-120.50); 120.50",
                "3360.0000000004; 3360.00",
                "2079.9999999999; 2080.00",
                "''; ''",
                "3360.005; | amount-format",
                "12,34; | amount-format",
                "1.234,50; | amount-format",
                "0.336万; | amount-format",
                "0.336万元; | amount-format",
                "叁仟叁佰陆拾元整; | amount-format",
                "3360/3000; | amount-format",
                "约3360; | amount-format",
                "已付; | amount-format",
                "#VALUE!; | amount-format",
                "3.36E+3; | amount-format",
                "9999999999999; | amount-format"
            })
    void reads(String text, String expected) {
        assertThat(Readings.line(AmountReader.read(text))).isEqualTo(expected);
    }
}
