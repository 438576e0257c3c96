package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IdNumberTests {
    private static final LocalDate REFERENCE_DATE = LocalDate.parse(IdNumberVectors.text("reference_date"));

    static Stream<JsonNode> published() {
        return IdNumberVectors.of("published_examples");
    }

    static Stream<JsonNode> valid() {
        return IdNumberVectors.of("valid");
    }

    static Stream<JsonNode> invalid() {
        return IdNumberVectors.of("invalid");
    }

    static Stream<JsonNode> converted() {
        return IdNumberVectors.of("convert_15_to_18");
    }

    static Stream<JsonNode> boundaries() {
        return IdNumberVectors.of("age_65_boundaries");
    }

    @ParameterizedTest
    @MethodSource({"published", "valid"})
    void tellsBirthDateAndSex(JsonNode example) {
        IdNumber number = IdNumber.of(text(example, "id")).orElseThrow();

        assertThat(number.birthDate()).isEqualTo(text(example, "birth_date"));
        assertThat(number.sex().chinese()).isEqualTo(text(example, "sex"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void tellsTheAgeOnADay(JsonNode example) {
        IdNumber number = IdNumber.of(text(example, "id")).orElseThrow();

        assertThat(number.ageOn(REFERENCE_DATE))
                .isEqualTo(example.get("age_on_2026_12_01").intValue());
        assertThat(number.isPlausibleOn(REFERENCE_DATE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void doesNotExistInvalid(JsonNode example) {
        String text = text(example, "id");

        assertThat(IdNumber.of(text).filter(number -> number.isPlausibleOn(REFERENCE_DATE)))
                .isEmpty();
        assertThat(IdNumber.checks(text)).isEqualTo(text(example, "rule").equals("date"));
    }

    @ParameterizedTest
    @CsvSource({
        "140499209912310012, 2099-12-30, false",
        "140499209912310012, 2099-12-31, true",
        "140499180001010012, 1950-12-31, true",
        "140499180001010012, 1951-01-01, false"
    })
    void isPlausibleFromBirthToTheAgeOf150(String text, LocalDate day, boolean plausible) {
        assertThat(new IdNumber(text).isPlausibleOn(day)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @MethodSource("converted")
    void convertsTheOldNumberOfFifteenDigits(JsonNode example) {
        IdNumber number = IdNumber.ofFifteenDigits(text(example, "id15")).orElseThrow();

        assertThat(number).isEqualTo(new IdNumber(text(example, "id18")));
        assertThat(number.birthDate()).isEqualTo(text(example, "birth_date"));
        assertThat(number.sex().chinese()).isEqualTo(text(example, "sex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14049968031500", "1404996803150011", "140499681315001", "14049968031500X"})
    void doesNotConvertWhatIsNoOldNumber(String text) {
        assertThat(IdNumber.ofFifteenDigits(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void agesOnTheBirthday(JsonNode example) {
        IdNumber number = new IdNumber(text(example, "id"));

        assertThat(number.birthDate()).isEqualTo(text(example, "birth_date"));
        assertThat(number.ageOn(LocalDate.parse(text(example, "as_of"))))
                .isEqualTo(example.get("full_years").intValue());
        LocalDate birthday66 = LocalDate.parse(text(example, "leaves_on_A"));
        assertThat(number.ageOn(birthday66.minusDays(1))).isEqualTo(65);
        assertThat(number.ageOn(birthday66)).isEqualTo(66);
    }

    @Test
    void showsOnlyItsLastFourCharacters() {
        assertThat(new IdNumber("14049919720229004X")).hasToString("**************004X");
    }

    @Test
    void refusesWithoutRepeatingTheNumber() {
        assertThatThrownBy(() -> new IdNumber("140499196803150010"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1404");
    }

    private static String text(JsonNode example, String field) {
        return example.get(field).stringValue();
    }
}
