package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** a unit under another name is the same unit, and an unknown one is no pass. */
class RecusalTests {
    private static BureauPack bureau;

    @BeforeAll
    static void load() throws Exception {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dispatch/unit-names.csv", numLinesToSkip = 1)
    void tellsWhetherTwoNamesAreOfOneUnit(@Nullable String one, @Nullable String other, String relation) {
        String first = one == null ? "" : one;
        String second = other == null ? "" : other;

        assertThat(bureau.units().compare(first, second).relation().name().toLowerCase(Locale.ROOT))
                .isEqualTo(relation);
        assertThat(bureau.units().compare(second, first).relation())
                .isEqualTo(bureau.units().compare(first, second).relation());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dispatch/recusal.csv", numLinesToSkip = 1, delimiter = '|')
    void saysWhoStandsBackAndWhy(
            String situation,
            @Nullable String employment,
            @Nullable String employer,
            @Nullable String resume,
            @Nullable String expected) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        entries.put(Field.EMPLOYMENT, new Entry(employment, "C1", List.of()));
        entries.put(Field.EMPLOYER, new Entry(employer, "C2", List.of()));
        entries.put(Field.RESUME, new Entry(resume, "C3", List.of()));

        String reasons = new Recusal(bureau)
                .of(new Entries(entries), "示例氯碱化工有限公司", LocalDate.of(2026, 9, 5)).stream()
                        .map(one -> one.rule() + " " + one.article() + (one.review() ? " 待核 " : " ") + one.reason())
                        .collect(Collectors.joining("；"));

        assertThat(reasons).isEqualTo(expected == null ? "" : expected);
    }
}
