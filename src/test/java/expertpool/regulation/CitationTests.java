package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTests {
    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "7(1), 第七条第（一）项",
        "10, 第十条",
        "12, 第十二条",
        "17(2), 第十七条第（二）项",
        "20, 第二十条",
        "59(10), 第五十九条第（十）项",
        "100(11), 第一百条第（十一）项",
        "999(99), 第九百九十九条第（九十九）项"
    })
    void isWrittenAsAnOfficialWritesIt(String code, String chinese) {
        Citation citation = Citation.parse(code);

        assertThat(citation.chinese()).isEqualTo(chinese);
        assertThat(citation.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "07", "7()", "7(0)", "7(100)", "1000", "7（1）", "第七条", "7(1)(2)", "7 (1)"})
    void takesNoOtherWriting(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("“%s”不是条款的写法，应如 7 或 7(1)", text);
    }
}
