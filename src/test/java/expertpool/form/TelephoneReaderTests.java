package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneReaderTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15412345678",
                "154 1234 5678",
                "154-1234-5678",
                "154.1234.5678",
                "154—1234—5678",
                "+86 15412345678",
                "+8615412345678",
                "008615412345678",
                "8615412345678",
                "015412345678",
                "１５４１２３４５６７８",
                "\u202D15412345678\u202C",
                "1.5412345678E10",
                "15412345678/15487654321",
                "15412345678、0355-0123456",
                "0355-0123456、15412345678",
                "15412345678\n15487654321",
                "15412345678 15487654321",
                "15412345678（微信同号）",
                "手机：15412345678"
            })
    void readsTheFirstMobileNumber(String text) {
        assertThat(TelephoneReader.mobile(text)).isEqualTo(Reading.of("15412345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "13012345678, true",
        "19912345678, true",
        "12012345678, false",
        "1541234567, false",
        "154123456789, false",
        "654321, false",
        "0355-0123456, false",
        "154****5678, false",
        "同上, false"
    })
    void knowsAMobileNumberByLengthAndFirstDigits(String text, boolean mobile) {
        assertThat(Readings.line(TelephoneReader.mobile(text))).isEqualTo(mobile ? text : "| mobile-format");
    }

    @ParameterizedTest
    @CsvSource({
        "0355-0123456, 0355-0123456",
        "(0355)0123456, 0355-0123456",
        "（0355）0123456, 0355-0123456",
        "03550123456, 0355-0123456",
        "'0355 012 3456', 0355-0123456",
        "3550123456, 0355-0123456",
        "+86-355-0123456, 0355-0123456",
        "0355—0123456, 0355-0123456",
        "0355-0123456-8012, 0355-0123456-8012",
        "0355-0123456转8012, 0355-0123456-8012",
        "'0355-0123456 转 8012', 0355-0123456-8012",
        "0123456, 0123456",
        "0123456转12, 0123456-12",
        "010-12345678, 010-12345678",
        "01012345678, 010-12345678",
        "02112345678, 021-12345678",
        "400-812-3456, 400-812-3456",
        "4008123456, 400-812-3456",
        "15412345678, 15412345678",
        "0355-0123456/15412345678, 0355-0123456",
        "0355-0123456、0355-0654321, 0355-0123456",
        "无, ''",
        "123456, | phone-format",
        "0355-012345, | phone-format",
        "021-1234567, | phone-format",
        "0355, | phone-format",
        "同上, | phone-format"
    })
    void readsLandlines(String text, String expected) {
        assertThat(Readings.line(TelephoneReader.landline(text))).isEqualTo(expected);
    }

    @Test
    void countsTheDigitsInsteadOfRepeatingThem() {
        assertThat(TelephoneReader.mobile("1541234567").faults())
                .containsExactly(new Fault("mobile-format", "移动电话不是11位手机号码（共有10位数字）。", "请填写本人11位手机号码，不填短号，不遮盖数字。"));
    }
}
