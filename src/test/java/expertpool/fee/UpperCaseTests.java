package expertpool.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UpperCaseTests {
    static Stream<JsonNode> vectors() {
        return Vectors.list("rmb-uppercase.json", "/vectors");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void writesAsTheRulesSayAndReadsWhatTheyLetPass(JsonNode vector) {
        BigDecimal amount = Vectors.amount(vector, "amount");

        assertThat(UpperCase.of(amount)).isEqualTo(vector.get("text").asString());
        assertThat(UpperCase.read(vector.get("with_prefix").asString())).contains(amount);
        assertThat(vector.get("accepted").values()).allSatisfy(words -> assertThat(UpperCase.read(words.asString()))
                .contains(amount));
    }

    @Test
    void comesBackFromItsWords() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 59)), 2);
            String words = UpperCase.of(amount);
            assertThat(UpperCase.read(words)).as(words).contains(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "壹佰", "一百元整", "壹佰元贰", "贰拾壹佰元整", "壹万壹万元整", "壹角壹元", "100元", "玖分叁角", "负"})
    void readsNothingElse(String words) {
        assertThat(UpperCase.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "10000000000000000", "-1E16"})
    void refusesWhatIsNoAmount(BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> UpperCase.of(amount));
    }
}
