package expertpool.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Classifications;
import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpecialtyReaderTests {
    private static final SpecialtyReader READER = new SpecialtyReader(Classifications.changzhi());

    static Stream<Specialty> all() {
        return Classifications.changzhi().specialties().stream();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/form/specialties.csv", numLinesToSkip = 1, delimiter = '|')
    void reads(String text, @Nullable String industry, @Nullable String codes, @Nullable String rules) {
        String expected = Readings.unescaped(codes) + (rules == null ? "" : " | " + rules);

        assertThat(line(READER.read(Readings.unescaped(text), Readings.unescaped(industry), false)))
                .isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsEveryLineOfTheTableAsPrinted(Specialty specialty) {
        String industry = Classifications.changzhi().industryOf(specialty).name();
        String compact = specialty.code() + specialty.name();

        assertThat(READER.read(specialty.printed(), "", false)).isEqualTo(Reading.of(List.of(specialty)));
        assertThat(READER.read(compact, industry, false)).isEqualTo(Reading.of(List.of(specialty)));
        assertThat(READER.read(specialty.name(), industry, false)).isEqualTo(Reading.of(List.of(specialty)));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, | specialty-number",
        "2.1, | specialty-number",
        "3.1, | specialty-number",
        "4.1, | specialty-number",
        "5.1, 5.1",
        "6.1, 6.1",
        "7.1, 7.1",
        "1.10, 1.10",
        "1.2, 1.2",
        "3, | specialty-unknown"
    })
    void doesNotTellTheFirstFromTheTenthInANumericCell(String text, String expected) {
        assertThat(line(READER.read(text, "", true))).isEqualTo(expected);
    }

    @Test
    void offersTheNearestNames() {
        assertThat(READER.read("瓦斯防治", "", false).faults())
                .containsExactly(new Fault(
                        "specialty-unknown",
                        "专业“瓦斯防治”不在分类表中。",
                        "分类表中相近的有：1.3 矿井通风与瓦斯防治（煤矿）、1.4 粉尘防治（煤矿）、1.5 火灾防治（煤矿）；请按分类表填写编号和名称。"));
        assertThat(READER.read("心理咨询", "", false).faults())
                .containsExactly(new Fault("specialty-unknown", "专业“心理咨询”不在分类表中。", "请按分类表填写编号和名称。"));
    }

    @Test
    void listsWhatANameMayMean() {
        assertThat(READER.read("水害防治", "", false).faults())
                .containsExactly(new Fault(
                        "specialty-ambiguous", "专业“水害防治”在分类表中可能是：1.6 水害防治（煤矿）、2.5 水害防治（非煤矿山）。", "请写明编号，例如“1.6 水害防治”。"));
    }

    @Test
    void saysWhichSpecialtyBelongsToAnotherIndustry() {
        assertThat(READER.read("1.3", "化工（危化）", false).faults())
                .containsExactly(new Fault("specialty-industry", "专业1.3 矿井通风与瓦斯防治（煤矿）不属于所填的行业（化工）。", "请核对行业和现从事专业。"));
    }

    @ParameterizedTest
    @CsvSource({
        "煤矿, 1",
        "露天煤矿, 1",
        "非煤, 2",
        "非煤矿山开采, ''",
        "化工（危化）, 3",
        "危险化学品安全, 3",
        "'冶金、有色', 4",
        "事故应急与救援, 5",
        "法规, 6",
        "信息化领域, 7",
        "'煤矿、非煤矿山', 1 2",
        "矿山, ''",
        "'', ''"
    })
    void knowsIndustriesByTheirPrintedNames(String text, String numbers) {
        assertThat(READER.industries(text).stream().map(String::valueOf).collect(joining(" ")))
                .isEqualTo(numbers);
    }

    private static String line(Reading<List<Specialty>> reading) {
        return Readings.line(reading.map(
                specialties -> specialties.stream().map(Specialty::code).collect(joining(" "))));
    }
}
