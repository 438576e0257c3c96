package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeyTests {
    @ParameterizedTest
    @CsvSource({
        "5, 2026, 危化科, 3fa94c21d0e8, table=5;year=2026;person=3fa94c21d0e8;department=危化科",
        "5, 2026, 危化科；工贸科/煤监科, , table=5;year=2026;department=危化科；工贸科/煤监科",
        "2, , , , table=2",
        "1, , 一科, , table=1;department=一科"
    })
    void readsWhatItHasWritten(int table, Integer year, String department, String person, String words) {
        FormKey key = new FormKey(
                FormKind.ofTable(table).orElseThrow(),
                Optional.ofNullable(year),
                Optional.ofNullable(department),
                Optional.ofNullable(person));

        assertThat(key).hasToString(words);
        assertThat(FormKey.parse(words)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "table=9",
                "table=5;year=26",
                "table=5;person=140499197108232732",
                "table=5;person=3FA94C21D0E8",
                "table=5;department=",
                "table=5;department=一\n科",
                "table=5;year=2026;table=2",
                " table=5"
            })
    void makesNothingOfOtherWords(String words) {
        assertThat(FormKey.parse(words)).isEmpty();
    }
}
