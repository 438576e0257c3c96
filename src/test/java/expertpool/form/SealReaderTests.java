package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealReaderTests {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "2026-007, 2026-007",
        "２０２６－００７, 2026-007",
        "派出编号：2026—1234, 2026-1234",
        "'2026-\n007', 2026-007",
    })
    void readsTheNumberOfADispatch(String written, String expected) {
        assertThat(SealReader.dispatch(written)).isEqualTo(Reading.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "2026", "2026-7", "12026-007"})
    void asksForTheNumberOfADispatch(String written) {
        assertThat(SealReader.dispatch(written))
                .isEqualTo(Reading.fault(
                        new Fault("dispatch-number-format", "派出编号“" + written + "”无法识别", "请填写派出编号，如 2026-007")));
    }

    @Test
    void readsADigestHoweverItIsBroken() {
        String broken = DIGEST.toUpperCase(java.util.Locale.ROOT).substring(0, 40) + "\n " + DIGEST.substring(40);

        assertThat(SealReader.digest(broken)).isEqualTo(Reading.of(DIGEST));
        assertThat(SealReader.digest(DIGEST.substring(1)))
                .isEqualTo(Reading.fault(new Fault(
                        "digest-format", "封存指纹有63个字符，应为64位的数字和字母a至f", "请用 java Verify.java seal 派出编号 单位 生成，完整复制")));
        assertThat(SealReader.digest("g" + DIGEST.substring(1)).faults()).hasSize(1);
    }

    @Test
    void readsANumberThatNobodyGuesses() {
        assertThat(SealReader.value(" 0123456789ABCDEF ")).isEqualTo(Reading.of("0123456789ABCDEF"));
        assertThat(SealReader.value("0123456789ABCDE"))
                .isEqualTo(Reading.fault(
                        new Fault("sealed-value-format", "随机数应为16至128位的数字和字母A至F", "请填写生成封存指纹时的随机数，完整复制")));
        assertThat(SealReader.value("A".repeat(128)).value()).isNotNull();
        assertThat(SealReader.value("A".repeat(129)).faults()).hasSize(1);
    }
}
