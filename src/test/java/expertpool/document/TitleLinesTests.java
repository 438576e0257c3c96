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

    /** The even halves of both titles meet within the name. */
    @ParameterizedTest
    @CsvSource({
        "欧阳修文, 示例市应急管理局关于欧阳修文同志/退出应急管理专家库的函",
        "买买提·艾力, 示例市应急管理局关于买买提·艾力同志/退出应急管理专家库的函",
        "阿卜杜热西提·买买提吐尔逊, 示例市应急管理局关于/阿卜杜热西提·买买提吐尔逊同志/退出应急管理专家库的函",
        "一二三四五六七八九十一二三四五六七八九十一, 示例市应急管理局关于一二三四五六七八九十一二三四五六七八九十一同志退出应急管理专家库的函",
    })
    void partsNoName(String name, String lines) {
        String title = "示例市应急管理局关于" + name + "同志退出应急管理专家库的函";
        assertThat(TitleLines.of(title, name)).isEqualTo(lines.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource({"关于印发\n名单的通知"})
    void leavesATitleThatIsBrokenAlready(String title) {
        assertThat(TitleLines.of(title)).isEqualTo(title);
    }
}
