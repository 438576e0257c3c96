package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Register;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Recommendations.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecommendationsTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Register register = new Register();

    RecommendationsTests() {
        register.accept("危化科/list.xlsx", MAY, list(Map.of(Field.FILLED_ON, "2025-05-01"), People.HAN));
        register.accept("危化科/list.xlsx", JUNE, list(Map.of(Field.FILLED_ON, "2026-05-01"), People.HAN, People.YE));
        register.accept("x/list.xlsx", JUNE, list(Map.of(Field.DEPARTMENT, "救援协调科"), People.HAN));
        register.file("x/wrong.xlsx", MAY, list(Map.of(Field.DEPARTMENT, "法规科"), People.HAN), Verdict.REJECTED);
        register.accept(
                "危化科/form.docx",
                MAY,
                Written.form(FormKind.RECOMMENDATION, Written.entries(Map.of(Field.ID_NUMBER, People.LAI))));
    }

    @Test
    void givesTheLinesOfTheAcceptedListsInWhateverVersion() {
        LocalDate first = LocalDate.of(2025, 5, 1);
        LocalDate second = LocalDate.of(2026, 5, 1);

        assertThat(new Recommendations(register.client()).all())
                .containsExactly(
                        new Recommendation(People.HAN, "救援协调科", JUNE, "x/list.xlsx"),
                        new Recommendation(People.HAN, "危化科", first, "危化科/list.xlsx"),
                        new Recommendation(People.HAN, "危化科", second, "危化科/list.xlsx"),
                        new Recommendation(People.YE, "危化科", second, "危化科/list.xlsx"));
    }

    @Test
    void givesTheDayOfTheFirstListOfEachPerson() {
        assertThat(new Recommendations(register.client()).firstDays())
                .isEqualTo(Map.of(People.HAN, LocalDate.of(2025, 5, 1), People.YE, LocalDate.of(2026, 5, 1)));
    }

    private static Form list(Map<Field, String> head, String... people) {
        List<Entries> rows = Stream.of(people)
                .map(id -> Written.entries(Map.of(Field.ID_NUMBER, id)))
                .toList();
        return new Form(FormKind.SUMMARY, "Sheet1", Written.entries(head), rows);
    }
}
