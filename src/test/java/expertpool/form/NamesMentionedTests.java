package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesMentionedTests {
    @ParameterizedTest
    @CsvSource({
        "'专家：韩峰永、叶丽静', 韩峰永|叶丽静",
        "'评审组（专家：韩峰永 叶丽静）', 韩峰永|叶丽静",
        "'韩峰永2天、叶丽静半天', 韩峰永|叶丽静",
        "'韩峰永2天、叶丽静2天。', 韩峰永|叶丽静",
        "'韩峰永2天、叶丽静2天；派出编号：2026-001', 韩峰永|叶丽静",
        "'𮯰𱍐2天、葛\uDB40\uDD00洪2天', 𮯰𱍐|葛\uDB40\uDD00洪",
        "'现场检查2天', ''",
        "'资料评审1天、现场2天', ''",
        "'王五未到，由赵六替换', ''",
        "'共2天', ''",
        "'每人1天。', ''",
        "'派出编号：2026-006，每人半天。', ''",
        "'两人各1天', ''",
        "'以上人员各2天', ''"
    })
    void proposesTheNamesOfAListOrNone(String text, String names) {
        assertThat(String.join("|", NamesMentioned.in(text))).isEqualTo(names);
    }
}
