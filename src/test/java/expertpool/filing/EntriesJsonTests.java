package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expertpool.finding.Fault;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntriesJsonTests {
    @Test
    void writesFieldValueAndPlaceInTheOrderOfTheFields() {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        entries.put(Field.TOTAL, new Entry("94", "table 1, row 4, column 2", List.of()));
        entries.put(Field.NAME, new Entry("张\"三\"\n", "Sheet1!B5", List.of()));
        entries.put(Field.SEX, new Entry(null, "Sheet1!C5", List.of(new Fault("sex-format", "“南”", "请改正"))));

        assertThat(EntriesJson.write(new Entries(entries)))
                .isEqualTo("{\"name\":[\"张\\\"三\\\"\\n\",\"Sheet1!B5\"],\"sex\":[null,\"Sheet1!C5\"],"
                        + "\"total\":[\"94\",\"table 1, row 4, column 2\"]}");
    }

    @Test
    void readsBackWhateverItWrote() {
        Random random = new Random(20260101);
        for (int i = 0; i < 2_000; i++) {
            Entries entries = entries(random);

            assertThat(EntriesJson.read(EntriesJson.write(entries))).isEqualTo(entries);
        }
    }

    @Test
    void readsNoEntriesFromNothing() {
        assertThat(EntriesJson.read(EntriesJson.write(Entries.none()))).isEqualTo(Entries.none());
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        assertThatThrownBy(() -> EntriesJson.read("{\"shoe_size\":[\"42\",\"Sheet1!B5\"]}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no field shoe_size");
    }

    private static Entries entries(Random random) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (random.nextInt(4) == 0) {
                String value = random.nextInt(5) == 0 ? null : text(random);
                entries.put(field, new Entry(value, text(random), List.of()));
            }
        }
        return new Entries(entries);
    }

    /** Any characters of Unicode, controls and halves of surrogate pairs among them. */
    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                .map(c -> random.nextBoolean() ? c : c % 0x100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
