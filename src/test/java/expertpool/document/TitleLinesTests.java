package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTests {

    @ParameterizedTest
    @CsvSource({
        "关于聘任应急管理专家的通知, 关于聘任应急管理专家的通知",
        "示例市应急管理局关于印发《示例市应急管理专家库专家名单》的通知, 示例市应急管理局关于印发/《示例市应急管理专家库专家名单》的通知",
        "示例市应急管理局关于公布示例市应急管理专家库专家名单的通知, 示例市应急管理局关于公布示例市/应急管理专家库专家名单的通知",
        "示例市应急管理局关于开展2026年度应急管理专家考核工作的通知, 示例市应急管理局关于开展2026年度/应急管理专家考核工作的通知",
    })
    void breaksBetweenWordsIntoEvenLines(String title, String lines) {
        assertThat(TitleLines.of(title)).isEqualTo(lines.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource({"一,20", "安全生产应急管理专家库建设与使用,3"})
    void keepsEveryLineWithinTheTypeAreaAndLosesNothing(String words, int times) {
        String title = words.repeat(times) + "的通知";
        assertThat(TitleLines.of(title).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20));
        assertThat(TitleLines.of(title).replace("\n", "")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"关于印发\n名单的通知"})
    void leavesATitleThatIsBrokenAlready(String title) {
        assertThat(TitleLines.of(title)).isEqualTo(title);
    }
}
