package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailReaderTests {
    @ParameterizedTest
    @CsvSource({
        "expert9001@example.com, expert9001@example.com",
        "a.b-c_d@mail.example.com, a.b-c_d@mail.example.com",
        "ｅｘｐｅｒｔ＠example．com, expert@example.com",
        "'expert @ example . com', expert@example.com",
        "expert@example。com, expert@example.com",
        "mailto:expert@example.com, expert@example.com",
        "expert@example.com；other@example.com, expert@example.com",
        "无, ''",
        "expert#example.com, | email-format",
        "expert@example, | email-format",
        "@example.com, | email-format",
        "a..b@example.com, | email-format",
        "expert@-example.com, | email-format",
        "'expert@example,com', | email-format",
        "12345678, | email-format",
        "同上, | email-format"
    })
    void reads(String text, String expected) {
        assertThat(Readings.line(EmailReader.read(text))).isEqualTo(expected);
    }
}
