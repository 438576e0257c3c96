package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.expert.IdNumber;
import expertpool.filing.Register;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.regulation.Citation;
import expertpool.roster.Candidacy.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatesTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Register register = new Register();
    private final Candidates candidates = new Candidates(register.client());

    @Test
    void gathersThePapersOfAPersonFromTheEarliestToTheLatest() {
        register.accept("危化科/list.xlsx", MAY, list("危化科（本局）", "2026-05-01", People.HAN));
        register.accept("危化科/new.docx", JUNE, application("2026-05-20", People.HAN));
        register.accept("危化科/old.docx", JUNE, application("2026-05-10", People.HAN));

        List<Candidacy> all = all();

        assertThat(all).extracting(Candidacy::idNumber).containsExactly(People.HAN);
        assertThat(all.get(0).papers())
                .extracting(Paper::path, Paper::department, Paper::filledOn, Paper::receivedOn)
                .containsExactly(
                        tuple("危化科/old.docx", "危化科", Optional.of(LocalDate.of(2026, 5, 10)), JUNE),
                        tuple("危化科/new.docx", "危化科", Optional.of(LocalDate.of(2026, 5, 20)), JUNE),
                        tuple("危化科/list.xlsx", "危化科（本局）", Optional.of(LocalDate.of(2026, 5, 1)), MAY));
    }

    @Test
    void takesADateOfReceiptWhereThePaperHasNone() {
        register.accept("危化科/undated.docx", JUNE, application(null, People.HAN));
        register.accept("危化科/dated.docx", JUNE, application("2026-05-10", People.HAN));

        assertThat(all().get(0).papers()).extracting(Paper::path).containsExactly("危化科/dated.docx", "危化科/undated.docx");
    }

    @Test
    void countsAcceptedPapersThatNoLaterVersionReplaced() {
        register.file("危化科/rejected.docx", MAY, application(null, People.YE), Verdict.REJECTED);
        register.accept("危化科/a.docx", MAY, application(null, People.LAI));
        register.file("危化科/a.docx", JUNE, application(null, People.HAN), Verdict.ACCEPTED_WITH_WARNINGS);
        register.accept(
                "危化科/use.docx",
                MAY,
                Written.form(FormKind.USE_RECORD, Written.entries(Map.of(Field.ID_NUMBER, People.YE))));

        assertThat(all()).extracting(Candidacy::idNumber).containsExactly(People.HAN);
    }

    @Test
    void givesPeopleInPortionsInTheOrderOfTheirNumbers() {
        register.accept("危化科/list.xlsx", MAY, list("危化科", "2026-05-01", People.YE, People.HAN, People.LAI));
        register.accept("危化科/han.docx", MAY, application(null, People.HAN));

        Iterator<Candidacy> people = candidates.all(2);
        List<Candidacy> given = new ArrayList<>();
        people.forEachRemaining(given::add);

        assertThat(given)
                .extracting(Candidacy::idNumber, person -> person.papers().size())
                .containsExactly(tuple(People.HAN, 2), tuple(People.LAI, 1), tuple(People.YE, 1));
        assertThatThrownBy(people::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keepsExpertsAsTheyWereAdded() {
        Experts experts = new Experts(register.operations());
        Expert ye = People.member(People.YE, "叶丽静", "3.3", "1.10");
        Expert han = new Expert(
                People.member(People.HAN, "韩峰永").idNumber(),
                Expert.Status.APPLIED,
                0,
                List.of(),
                true,
                List.of("工贸科", "危化科"),
                Written.entries(Map.of(Field.NAME, "韩峰永")));

        experts.add(List.of(ye, han));

        assertThat(experts.all()).containsExactly(han, ye);
        experts.clear();
        assertThat(experts.all()).isEmpty();
    }

    @Test
    void keepsDecisions() {
        Decisions decisions = new Decisions(register.client());
        String before = decisions.state();
        assertThat(decisions.listed()).isEmpty();

        decisions.remove(People.HAN, "8.1", "本人申请", MAY);
        decisions.remove(People.HAN, "8.2", "再次清退", JUNE);
        decisions.reach(2026, "issue", JUNE, "长应急发〔2026〕12号");
        decisions.list(2025, List.of(People.HAN));
        decisions.list(2026, List.of(People.YE, People.LAI));

        assertThat(decisions.removals()).isEqualTo(Map.of(People.HAN, JUNE));
        assertThat(decisions.recorded())
                .containsExactly(
                        new Removal(new IdNumber(People.HAN), new Citation(8, 1), MAY),
                        new Removal(new IdNumber(People.HAN), new Citation(8, 2), JUNE));
        assertThat(decisions.stages(2026)).isEqualTo(Map.of("issue", JUNE));
        assertThat(decisions.stages(2025)).isEmpty();
        assertThat(decisions.listed()).isEqualTo(Set.of(People.YE, People.LAI));
        assertThat(decisions.state()).isNotEqualTo(before);
    }

    private static Form application(@Nullable String filledOn, String idNumber) {
        Entries header = filledOn == null ? Entries.none() : Written.entries(Map.of(Field.FILLED_ON, filledOn));
        return new Form(FormKind.RECOMMENDATION, "table 1", header, List.of(person(idNumber)));
    }

    private static Form list(String department, String filledOn, String... idNumbers) {
        return new Form(
                FormKind.SUMMARY,
                "Sheet1",
                Written.entries(Map.of(Field.DEPARTMENT, department, Field.FILLED_ON, filledOn)),
                List.of(idNumbers).stream().map(CandidatesTests::person).toList());
    }

    private static Entries person(String idNumber) {
        return Written.entries(Map.of(Field.ID_NUMBER, idNumber));
    }

    private List<Candidacy> all() {
        List<Candidacy> all = new ArrayList<>();
        candidates.all(10).forEachRemaining(all::add);
        return all;
    }
}
