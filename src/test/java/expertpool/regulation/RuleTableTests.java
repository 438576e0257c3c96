package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Satisfied;
import expertpool.regulation.Ruling.Undecided;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a pack as a whole, and the conditions of membership one by one. */
class RuleTableTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private final Regulation regulation = FilledForms.PACK.regulation();

    /** Somebody is admitted to each specialty: no condition contradicts another. */
    @ParameterizedTest
    @ValueSource(strings = {"changzhi", "example-bureau"})
    void admitsSomebodyToEverySpecialty(String pack) throws Exception {
        BureauPack bureau = BureauPack.load(Path.of("templates", pack));

        assertThat(bureau.classification().specialties()).hasSizeGreaterThan(10);
        for (Specialty specialty : bureau.classification().specialties()) {
            Entries person =
                    person("title=正高级工程师; education=博士研究生; resume=1999.07—至今 某公司 工程师; specialties=" + specialty.code());
            assertThat(bureau.regulation().assess(person, TODAY).lines())
                    .as(specialty.printed())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(line -> assertThat(line.ruling()).isInstanceOf(Satisfied.class));
        }
    }

    /** Each rule that looks at a form finds something where no other does: none stands in the shadow of another. */
    @Test
    void findsByEachRuleWhatNoOtherFinds() throws Exception {
        Regulation loaded = BureauPack.load(Path.of("templates/changzhi")).regulation();
        Set<String> alone = new TreeSet<>();
        for (RuleCase one : RuleCase.all()) {
            Set<String> found =
                    one.examinedBy(loaded).stream().map(Finding::rule).collect(Collectors.toSet());
            if (found.size() == 1) {
                alone.addAll(found);
            }
        }

        assertThat(loaded.requirements())
                .extracting(Requirement::rule)
                .filteredOn(rule -> Rules.isKnown(rule) || rule.endsWith("-required"))
                .filteredOn(rule -> !FoundElsewhere.OF_READING.contains(rule)
                        && !FoundElsewhere.OF_COMPARISON.contains(rule)
                        && !RegulationTests.OF_THE_POOL.contains(rule)
                        && !rule.equals(Rules.FAILED))
                .hasSizeGreaterThan(35)
                .isSubsetOf(alone);
    }

    /** unknown is not satisfied. What cannot be told is told to nobody but the people who judge, if the box is empty anyway. */
    @Test
    void cannotTellTheAgeWithoutAnIdentityNumber() throws Exception {
        assertThat(regulation.ruling("age-limit", person("id_number="), TODAY))
                .containsExactly(new Undecided(Field.ID_NUMBER, "没有可用的身份证号，不能确定年龄", "请填写身份证号"));
    }

    @Test
    void asksADegreeInsteadOfATitleIfThePackReadsItSo() throws Exception {
        Entries person = person("title=技师; qualification=; specialties=5.6");

        assertThat(regulation.ruling("title-level", person, TODAY)).hasOnlyElementsOfType(Breached.class);
        assertThat(regulation.read("title-level", Reading.INSTEAD).ruling("title-level", person, TODAY))
                .containsExactly(Ruling.satisfied("本专业以学历为准"));
    }

    @ParameterizedTest
    @CsvSource({"specialty-count, 1", "service-years-long, 2", "signatures-required, 0", "pool-size, 0"})
    void rulesOnAPersonOrOnEachSpecialtyAndNotOnPapers(String rule, int rulings) throws Exception {
        assertThat(regulation.ruling(rule, person("specialties=1.3,3.1"), TODAY))
                .hasSize(rulings);
    }

    @Test
    void showsTheCareerItCounted() throws Exception {
        assertThat(regulation.assess(person("resume=2015.12—至今 某公司 工程师"), TODAY).career())
                .hasValueSatisfying(
                        career -> assertThat(career.service(TODAY).chinese()).isEqualTo("120个月（10年）"));
    }

    @Test
    void namesTheArticleOfACommandAndTheDayOfTheLaw() {
        assertThat(regulation.basis("removal").code()).isEqualTo("8");
        assertThat(regulation.since()).isEqualTo(LocalDate.of(2023, 8, 29));
    }

    @Test
    void findsNothingThatIsNotInThePack() {
        assertThatThrownBy(() ->
                        regulation.finding(new Fault("invented", "有误", "请改正"), FormKind.RECOMMENDATION, 1, null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no requirement invented in the pack");
    }

    private static Entries person(String changes) throws Exception {
        return FilledForms.with(FilledForms.of(1), changes).records().get(0);
    }
}
