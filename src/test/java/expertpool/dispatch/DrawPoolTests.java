package expertpool.dispatch;

import static expertpool.dispatch.DrawSetting.CHANGZHI;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.Wanted;
import expertpool.edition.Member;
import expertpool.expert.Seats;
import expertpool.form.Field;
import expertpool.regulation.Citation;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.roster.Removal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawPoolTests {
    private static final Expert FIT = DrawSetting.person(1, "3.1");

    private static DrawRequest request(Seats... seats) {
        return request("2026-09-05", "2026-09-06", seats);
    }

    private static DrawRequest request(String from, String to, Seats... seats) {
        return new DrawRequest(
                "2026-009", "p", LocalDate.parse(from), LocalDate.parse(to), "示例氯碱化工有限公司", List.of(seats));
    }

    private static Seats seats(int number, String... codes) {
        return new Seats(List.of(codes), number);
    }

    private static String id(Expert expert) {
        return new Member(expert, Optional.empty()).identifier();
    }

    private static List<String> ids(Terms terms) {
        return terms.pool().stream().map(Candidate::id).toList();
    }

    private static List<String> reasons(Terms terms) {
        return terms.excluded().stream()
                .flatMap(one -> one.reasons().stream())
                .map(one -> one.rule() + " " + one.article() + " " + one.reason())
                .toList();
    }

    @Test
    void takesWhoeverHasTheSpecialtyAndNobodyElse() {
        Expert other = DrawSetting.person(2, "3.2");
        Terms terms =
                DrawSetting.pool(CHANGZHI, List.of(FIT, other)).terms(request(seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(ids(terms)).containsExactly(id(FIT));
        assertThat(terms.excluded()).isEmpty();
        assertThat(terms.wanted()).containsExactly(new Wanted(List.of("3.1"), 1, false));
    }

    /** 技术优先: to the industry only where too few have the specialty, and that is told. */
    @Test
    void widensToTheIndustryOnlyWhereTooFewHaveTheSpecialty() {
        Expert industry = DrawSetting.person(2, "3.2");
        Expert elsewhere = DrawSetting.person(3, "1.2");
        DrawPool pool = DrawSetting.pool(CHANGZHI, List.of(FIT, industry, elsewhere));

        Terms wide = pool.terms(request(seats(2, "3.1")), DrawSetting.TODAY);
        Terms narrow = DrawSetting.pool(DrawSetting.EXAMPLE, List.of(FIT, industry))
                .terms(request(seats(2, "3.1")), DrawSetting.TODAY);

        assertThat(wide.wanted()).containsExactly(new Wanted(List.of("3.1"), 2, true));
        assertThat(ids(wide)).containsExactlyInAnyOrder(id(FIT), id(industry));
        assertThat(narrow.wanted()).containsExactly(new Wanted(List.of("3.1"), 2, false));
        assertThat(ids(narrow)).containsExactly(id(FIT));
    }

    @Test
    void leavesOutWhoWasRemovedSinceTheEdition() {
        Removal removal = new Removal(
                FIT.idNumber(), Citation.parse("8(6)"), LocalDate.of(2026, 8, 20), "", "", "", "", "", Map.of());

        Terms terms =
                DrawSetting.pool(CHANGZHI, List.of(FIT), removal).terms(request(seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(ids(terms)).isEmpty();
        assertThat(reasons(terms)).containsExactly("draw-removed 17(2) 2026-08-20已清退");
    }

    /** On the last day of service nobody is 66. */
    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void asksForTheAgeOnTheLastDayOfService(String last, boolean fit) {
        Expert old =
                People.with(People.member(DrawSetting.id(1961, 5), "虚构老", "3.1"), Field.RESUME, "1985年7月至今 虚构公司 工程师");

        Terms terms = DrawSetting.pool(CHANGZHI, List.of(old))
                .terms(request("2026-12-30", last, seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(ids(terms)).hasSize(fit ? 1 : 0);
        assertThat(reasons(terms)).hasSize(fit ? 0 : 1).allMatch(reason -> reason.startsWith("age-limit 5(6) "));
    }

    /** One place at a time: the day before, on and after another dispatch. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-03, 2026-09-04, true",
        "2026-09-04, 2026-09-05, false",
        "2026-09-06, 2026-09-08, false",
        "2026-09-07, 2026-09-07, true"
    })
    void leavesOutWhoIsElsewhere(LocalDate from, LocalDate to, boolean free) {
        DrawPool pool = DrawSetting.pool(CHANGZHI, List.of(FIT));
        pool.engage(new Engagement(FIT.idNumber(), "2026-008", DrawSetting.TODAY, from, to));

        Terms terms = pool.terms(request(seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(ids(terms)).hasSize(free ? 1 : 0);
        assertThat(reasons(terms))
                .isEqualTo(free ? List.of() : List.of("draw-overlap 17(2) %s至%s已派出（2026-008）".formatted(from, to)));
    }

    @Test
    void countsTheSeatsOfLateForTheTurn() {
        Expert rested = DrawSetting.person(2, "3.1");
        DrawPool pool = DrawSetting.pool(CHANGZHI, List.of(FIT, rested));
        LocalDate served = LocalDate.of(2026, 3, 1);
        pool.engage(new Engagement(FIT.idNumber(), "2026-001", served, served, served));
        pool.engage(new Engagement(FIT.idNumber(), "2026-002", served, served, served));
        pool.engage(new Engagement(rested.idNumber(), "2025-001", DrawSetting.TODAY.minusDays(366), served, served));

        Terms terms = pool.terms(request(seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(terms.pool())
                .containsExactlyInAnyOrder(
                        new Candidate(id(FIT), List.of("3.1"), 2), new Candidate(id(rested), List.of("3.1"), 0));
    }

    @Test
    void leavesOutWhoeverIsTiedToTheUnitAndWhoeverMayBe() {
        Expert tied = People.with(DrawSetting.person(2, "3.1"), Field.EMPLOYER, "示例烧碱厂");
        Expert unknown = People.with(DrawSetting.person(3, "3.1"), Field.EMPLOYER, "无");

        Terms terms = DrawSetting.pool(CHANGZHI, List.of(FIT, tied, unknown))
                .terms(request(seats(1, "3.1")), DrawSetting.TODAY);

        assertThat(ids(terms)).containsExactly(id(FIT));
        assertThat(reasons(terms))
                .containsExactlyInAnyOrder(
                        "recusal-employer 11(6) 所在单位“示例烧碱厂”与服务单位：单位资料中登记为曾用名",
                        "recusal-unknown 11(6) 没有登记所在单位，是否需要回避看不出来");
    }

    /** Whoever is taken out moves nobody else. */
    @Test
    void keepsTheOrderOfTheOthersWhenSomebodyIsTakenOut() {
        List<Expert> people = DrawSetting.people(12, "3.1");
        Terms all = DrawSetting.pool(CHANGZHI, people).terms(request(seats(2, "3.1")), DrawSetting.TODAY);
        List<String> order = order(all);

        for (int out = 0; out < people.size(); out++) {
            List<Expert> others = new ArrayList<>(people);
            Expert gone = others.remove(out);
            List<String> expected = new ArrayList<>(order);
            expected.remove(id(gone));
            assertThat(order(DrawSetting.pool(CHANGZHI, others).terms(request(seats(2, "3.1")), DrawSetting.TODAY)))
                    .isEqualTo(expected);
        }
    }

    private static List<String> order(Terms terms) {
        return Draw.of(terms, "seed").orders().get(0).stream()
                .map(Draw.Place::id)
                .toList();
    }
}
