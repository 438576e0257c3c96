package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTests {
    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "一, 1",
        "两, 2",
        "俩, 2",
        "叁, 3",
        "九, 9",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "二十九, 29",
        "贰拾, 20",
        "九十九, 99",
        "一百, 100",
        "一百零五, 105",
        "一百二十三, 123",
        "二〇二三, 2023",
        "二○二三, 2023",
        "二O二三, 2023",
        "二零二三, 2023",
        "一九七五, 1975"
    })
    void reads(String text, int number) {
        assertThat(ChineseNumeral.of(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人", "十十", "十百", "一百一百", "二三十", "二三", "九七五", "二十三四", "一百二十三四", "廿三", "一九七五六", "5"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(ChineseNumeral.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二三年八月二十九日, 2023年8月29日",
        "二○○五年元月十一日, 2005年1月11日",
        "2026年九月5日, 2026年9月5日",
        "两天, 2天",
        "两天半, 2天半",
        "星期日, 星期日",
        "第三次, 第三次"
    })
    void turnsIntoDigitsInDates(String text, String digits) {
        assertThat(ChineseNumeral.inDates(text)).isEqualTo(digits);
    }
}
