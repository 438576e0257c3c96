package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckboxReaderTests {
    private static final List<String> EMPLOYMENT = List.of("在岗", "退休");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☑", "☒", "✓", "✔", "√", "■", "◼", "●", "◉", "【√】", "[x]", "(√)", "（√）", "( √ )", "[X]", "（×）", "V",
                "v", "R", "S", "T", "P", "þ", "\uF052", "\uF053", "\uF054", "\uF0FE"
            })
    void knowsEveryTick(String tick) {
        assertThat(read("在岗" + tick + "退休□")).isEqualTo("在岗");
        assertThat(read("□在岗" + tick + "退休")).isEqualTo("退休");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "□", "☐", "○", "◯", "〇", "()", "( )", "（ ）", "（　）", "[ ]", "￡", "£", "\uF0A8", "\uF06F", "\uF071",
                "\uF0A3"
            })
    void knowsEveryEmptyBox(String box) {
        assertThat(read("在岗√退休" + box)).isEqualTo("在岗");
        assertThat(read("在岗" + box + "退休" + box)).isEqualTo("| box-none");
    }

    @ParameterizedTest
    @CsvSource({
        "在岗☑退休□, 在岗",
        "在岗□退休☑, 退休",
        "'在岗 ☑  退休 □', 在岗",
        "☑在岗□退休, 在岗",
        "'□ 在岗 ☑ 退休', 退休",
        "'在岗√ 退休□', 在岗",
        "√在岗□退休□, 在岗",
        "在岗□退休□√, 退休",
        "在岗√□退休□, 在岗",
        "□在岗□√退休, 退休",
        "□在岗√□退休, | box-unclear",
        "'□在岗√ □退休', 在岗",
        "□在岗√退休, 退休",
        "'□在岗√ 退休', | box-unclear",
        "'在岗 √退休□', | box-unclear",
        "'在岗√□ 退休□', 在岗",
        "'在岗□√ 退休□', 在岗",
        "'在岗□ √退休□', 退休",
        "在岗□√退休□, | box-unclear",
        "'在岗√ 退休', 在岗",
        "'在岗 √退休', 退休",
        "√在岗, 在岗",
        "退休√, 退休",
        "在岗√退休×, 在岗",
        "在岗×退休√, 退休",
        "在岗, 在岗",
        "退休, 退休",
        "退休（返聘）, 退休",
        "在岗情况：在岗☑退休□, 在岗",
        "在岗☑退休□（返聘）, 在岗",
        "'', ''",
        "'  ', ''",
        "在岗□退休□, | box-none",
        "在岗退休, | box-none",
        "在岗□, | box-none",
        "在岗☑退休☑, | box-several",
        "√在岗√退休, | box-several",
        "在岗√退休, | box-unclear",
        "'在岗 √ 退休', | box-unclear",
        "在岗×退休□, | box-unclear",
        "√, | box-unclear",
        "不在岗, | box-unclear",
        "返聘, | box-unclear"
    })
    void findsTheWordOfTheTick(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void showsHowToTick() {
        assertThat(CheckboxReader.ticked("在岗□退休□", EMPLOYMENT))
                .isEqualTo(new Reading<String>(null, List.of(new Fault("box-none", "一项也没有勾选。", "请勾选一项，例如“在岗☑退休□”。"))));
    }

    private static String read(String text) {
        return Readings.line(CheckboxReader.ticked(text, EMPLOYMENT));
    }
}
