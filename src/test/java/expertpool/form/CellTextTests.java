package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTests {
    private static final String PASTED = "\uFEFF\u202D 张\u00A0三\u3000（Ａ）\t\u200B２，\r\n\u202C";

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(CellText.visible(PASTED)).isEqualTo("张 三 （Ａ） ２，");
    }

    @Test
    void narrowsAsciiAndNothingElse() {
        assertThat(CellText.narrow(PASTED)).isEqualTo("张 三 (A) 2,");
        assertThat(CellText.narrow("①Ⅱ㈠〔〕、。×")).isEqualTo("①Ⅱ㈠〔〕、。×");
    }

    @Test
    void leavesTheRestAsItIsSeen() {
        assertThat(CellText.seen(PASTED)).isEqualTo("张\u00A0三\u3000（Ａ）\t２，");
        assertThat(CellText.seen("甲\r\n乙\r丙\u000B丁\u0000")).isEqualTo("甲\n乙\n丙\n丁");
    }

    @Test
    void keepsLineEndsUnlessCompacted() {
        assertThat(CellText.narrow("甲\r乙\u000B丙\u2028丁")).isEqualTo("甲\n乙\n丙\n丁");
        assertThat(CellText.compact("甲 \n 乙")).isEqualTo("甲乙");
    }

    @ParameterizedTest
    @CsvSource({
        "33FF, false", "3400, true", "4DBF, true", "4DC0, false", "4DFF, false", "4E00, true", "9FFF, true",
        "A000, false", "E863, false", "FA0E, true", "20000, true", "2EBF0, true", "31350, true", "3FFFD, true",
        "40000, false", "3007, true", "2F00, false", "30FB, false"
    })
    void knowsChineseCharactersOfAllExtensions(String codePoint, boolean han) {
        assertThat(CellText.isHan(Integer.parseInt(codePoint, 16))).isEqualTo(han);
    }
}
