package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTests {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "19, 十九",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "505, 五百零五",
        "999, 九百九十九"
    })
    void countsAsArticlesAreCounted(int number, String words) {
        assertThat(ChineseNumber.of(number)).isEqualTo(words);
    }
}
