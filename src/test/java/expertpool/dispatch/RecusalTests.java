package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.People;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

        String reasons = reasons(new Recusal(bureau, List.of()), entries)
                .map(one -> one.rule() + " " + one.article() + (one.review() ? " 待核 " : " ") + one.reason())
                .collect(Collectors.joining("；"));

        assertThat(reasons).isEqualTo(expected == null ? "" : expected);
    }

    /** The relation is the expert's own affair and is told to nobody. */
    @ParameterizedTest
    @CsvSource({
        "示例氯碱化工有限公司, recusal-declared 本人申报与“示例氯碱化工有限公司”有应当回避的关系",
        "示例烧碱厂, recusal-declared 本人申报与“示例烧碱厂”有应当回避的关系",
        "另一公司, ''",
        "氯碱, recusal-unknown 待核 本人申报回避的“氯碱”与服务单位是否有关看不出来",
    })
    void standsBackWhereSomebodyDeclaresTies(String unit, String expected) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        entries.put(Field.ID_NUMBER, new Entry(People.HAN, "C0", List.of()));
        entries.put(Field.EMPLOYER, new Entry("虚构公司", "C2", List.of()));
        entries.put(Field.RESUME, new Entry("1995年7月至今 虚构公司 工程师", "C3", List.of()));
        List<Declaration> declarations = List.of(
                new Declaration(1, new IdNumber(People.HAN), "韩峰永", unit, Optional.empty()),
                new Declaration(2, new IdNumber(People.YE), "叶丽静", "示例氯碱化工有限公司", Optional.empty()));

        assertThat(reasons(new Recusal(bureau, declarations), entries)
                        .map(one -> one.rule() + (one.review() ? " 待核 " : " ") + one.reason())
                        .collect(Collectors.joining("；")))
                .isEqualTo(expected);
    }

    private static Stream<Exclusion> reasons(Recusal recusal, Map<Field, Entry> expert) {
        return recusal
                .of(recusal.person(new Entries(expert)), recusal.core("示例氯碱化工有限公司"), LocalDate.of(2026, 9, 5))
                .stream();
    }
}
