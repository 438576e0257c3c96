package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.expert.IdNumberVectors;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class IdNumberReaderTests {
    private static final Map<String, String> RULE_OF_DIRTY_ERROR = Map.of(
            "scientific notation as text: digits lost, ask again", "id-digits-lost",
            "two numbers in one cell", "id-several",
            "ditto word in an identity cell: never inherit", "id-ditto",
            "empty word", "",
            "masked number: cannot be used for identity", "id-masked",
            "another document", "id-characters");

    static Stream<JsonNode> dirty() {
        return IdNumberVectors.of("dirty_input");
    }

    static Stream<JsonNode> invalid() {
        // what is wrong only on a certain day is not seen by a reader
        return IdNumberVectors.of("invalid")
                .filter(example -> IdNumber.of(text(example, "id")).isEmpty());
    }

    static Stream<JsonNode> converted() {
        return IdNumberVectors.of("convert_15_to_18");
    }

    static Stream<JsonNode> stored() {
        return IdNumberVectors.of("spreadsheet_precision").filter(example -> example.has("stored_by_spreadsheet"));
    }

    @ParameterizedTest
    @MethodSource("dirty")
    void readsWhatPeopleWrite(JsonNode example) {
        String expected =
                switch (text(example, "severity")) {
                    case "info" -> text(example, "normalised");
                    case "warning" -> text(example, "normalised") + " id-repaired";
                    default -> " " + RULE_OF_DIRTY_ERROR.get(text(example, "detected"));
                };

        assertThat(whole(IdNumberReader.read(text(example, "raw"), false))).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void namesWhatIsWrong(JsonNode example) {
        String rule =
                switch (text(example, "rule")) {
                    case "checksum" -> "id-checksum";
                    case "date" -> "id-birth-date";
                    case "length" -> "id-length";
                    default -> "id-characters";
                };

        assertThat(whole(IdNumberReader.read(text(example, "id"), false))).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("converted")
    void convertsFifteenDigitsAndTellsIt(JsonNode example) {
        String expected = text(example, "id18") + " id-fifteen";

        assertThat(whole(IdNumberReader.read(text(example, "id15"), false))).isEqualTo(expected);
        assertThat(whole(IdNumberReader.read(text(example, "id15"), true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void neverTrustsEighteenDigitsOfANumericCell(JsonNode example) {
        assertThat(whole(IdNumberReader.read(text(example, "stored_by_spreadsheet"), true)))
                .isEqualTo("id-digits-lost");
        assertThat(whole(IdNumberReader.read(text(example, "double_repr"), true)))
                .isEqualTo("id-digits-lost");
        assertThat(whole(IdNumberReader.read(
                        example.path("shown_general").asString(text(example, "double_repr")), false)))
                .isEqualTo("id-digits-lost");
    }

    @ParameterizedTest
    @CsvSource({
        "140499199913320014, id-checksum",
        "140499199913320013, id-birth-date",
        "'140499196803150013 140499196803150021', id-several",
        "140499196803150013-140499196803150021, id-several",
        "140499196803150013、140499196803150013, 140499196803150013 id-repaired",
        "'140499196803150013 15412345678', 140499196803150013 id-repaired",
        "l4O499l968O3l5OOl3, 140499196803150013 id-repaired",
        "14O499196803150014, id-characters",
        "14049919720229O04×, 14049919720229004X id-repaired",
        "140499961332001, id-birth-date",
        "14049919680315○○○○, id-masked",
        "140499XXXXXXXX0013, id-masked",
        "'', ''",
        "待定, ''",
        "〃, id-ditto"
    })
    void neverGuesses(String text, String expected) {
        assertThat(whole(IdNumberReader.read(text, false))).isEqualTo(expected);
    }

    @Test
    void saysThatTheLastThreeDigitsAreLost() {
        assertThat(IdNumberReader.read("140499196803150000", true))
                .isEqualTo(new Reading<IdNumber>(
                        null,
                        List.of(new Fault(
                                "id-digits-lost", "身份证号被电子表格当作数字保存，末三位已丢失，无法恢复。", "请先把单元格设为“文本”格式，再重新填写18位号码。"))));
    }

    @ParameterizedTest
    @MethodSource({"dirty", "invalid"})
    void neverRepeatsTheNumber(JsonNode example) {
        String text = Optional.ofNullable(example.get("raw"))
                .orElse(example.get("id"))
                .stringValue();

        assertThat(IdNumberReader.read(text, false).faults())
                .allSatisfy(
                        fault -> assertThat(fault.problem() + fault.remedy()).doesNotContainPattern("[0-9]{4}"));
    }

    private static String whole(Reading<IdNumber> reading) {
        return Readings.line(reading.map(IdNumber::number)).replace("| ", "");
    }

    private static String text(JsonNode example, String field) {
        return example.get(field).asString();
    }
}
