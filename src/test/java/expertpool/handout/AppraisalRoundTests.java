package expertpool.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.appraisal.Appraisal;
import expertpool.dispatch.Dispatch;
import expertpool.expert.IdNumber;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.handout.AppraisalRound.Person;
import expertpool.handout.AppraisalRound.Register;
import expertpool.handout.AppraisalRound.Tasks;
import expertpool.regulation.Citation;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.People;
import expertpool.roster.Recommendations.Recommendation;
import expertpool.roster.Removal;
import expertpool.settlement.Settlement;
import expertpool.settlement.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** December's list (A09-2a): whom a department recommended or used in the year. */
class AppraisalRoundTests {
    private static final String CHEMISTRY = "危险化学品安全监督管理科";
    private static final String COAL = "煤矿安全监督管理科";
    private static final Expert HAN = People.recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    private static final Expert YE =
            People.recommended(People.expert(People.YE, "叶丽静", Status.RECOMMENDED, true, "3.3"), CHEMISTRY, "煤监科");
    private static final Expert LAI = People.member(People.LAI, "赖有然", "5.6");

    @Test
    void listsWhomADepartmentRecommendedOrUsedUnderItsOfficialName() {
        AppraisalRound round = round(List.of(HAN, YE, LAI), List.of(use("2026-12-31", "韩峰永|赖有然")), List.of());

        assertThat(tasks(round, CHEMISTRY).people())
                .containsExactlyInAnyOrder(
                        new Person(HAN, Set.of("汇总/a.xlsx"), Set.of("用/u.docx（派出2026-001）"), "□"),
                        new Person(YE, Set.of("汇总/a.xlsx"), Set.of(), "□"),
                        new Person(LAI, Set.of(), Set.of("用/u.docx（派出2026-001）"), "□"));
        assertThat(tasks(round, COAL).people()).containsExactly(new Person(YE, Set.of("汇总/b.xlsx"), Set.of(), "□"));
    }

    @Test
    void hasEveryDepartmentOfThePackOnce() {
        AppraisalRound round = round(List.of(), List.of(), List.of());

        assertThat(round.departments())
                .hasSize(Packs.CHANGZHI.departments().all().size())
                .allSatisfy((name, tasks) -> assertThat(tasks).isEqualTo(new Tasks(List.of(), List.of(), List.of())));
    }

    @Test
    void countsAUseInTheYearOfItsLastDay() {
        assertThat(tasks(round(List.of(LAI), List.of(use("2026-01-01", "赖有然")), List.of()), CHEMISTRY)
                        .people())
                .hasSize(1);
        assertThat(tasks(round(List.of(LAI), List.of(use("2025-12-31", "赖有然")), List.of()), CHEMISTRY)
                        .people())
                .isEmpty();
        assertThat(tasks(round(List.of(LAI), List.of(use("2027-01-01", "赖有然")), List.of()), CHEMISTRY)
                        .people())
                .isEmpty();
    }

    @Test
    void guessesNobodyOfANameThatSeveralBearOrNobody() {
        Expert namesake = People.member("140499197108230016", "韩峰永", "3.1");

        Tasks tasks = tasks(round(List.of(HAN, namesake), List.of(use("2026-05-13", "韩峰永|无此人")), List.of()), CHEMISTRY);

        assertThat(tasks.people()).extracting(Person::uses).containsExactly(Set.of());
        assertThat(tasks.unclear())
                .containsExactly("用/u.docx（派出2026-001）：无此人，专家库中没有此人", "用/u.docx（派出2026-001）：韩峰永，专家库中有2名同名人员，请人工确认");
    }

    @Test
    void saysOfAUseWithoutNamesThatItNamesNobody() {
        assertThat(tasks(round(List.of(HAN), List.of(use("2026-05-13", "")), List.of()), CHEMISTRY)
                        .unclear())
                .containsExactly("用/u.docx（派出2026-001）：不知道使用了哪些专家，不能支付");
    }

    @Test
    void leavesOutTheRemovedAndThoseWhoAreNoMembersYetWithTheReason() {
        Expert removed = People.recommended(People.expert(People.HAN, "韩峰永", Status.REMOVED, true), "危化科");
        Expert waiting = People.recommended(People.expert(People.YE, "叶丽静", Status.RECOMMENDED, false), CHEMISTRY);
        Register register = new Register(
                List.of(removed, waiting),
                Map.of(
                        People.HAN,
                        new Removal(
                                new IdNumber(People.HAN),
                                new Citation(8, 2),
                                LocalDate.of(2026, 6, 1),
                                "本人申请退出",
                                "",
                                "",
                                "")),
                lines(),
                settlements(List.of(use("2026-05-13", "韩峰永")), List.of(removed, waiting)),
                List.of());

        Tasks tasks = tasks(AppraisalRound.of(2026, register, Packs.CHANGZHI.departments()), CHEMISTRY);

        assertThat(tasks.people()).isEmpty();
        assertThat(tasks.leftOut())
                .extracting(Person::expert, Person::remark)
                .containsExactlyInAnyOrder(
                        tuple(removed, "已于2026-06-01清退（依据第八条第（二）项）：本人申请退出"), tuple(waiting, "已推荐，尚未入库（没有通过核查的表1）"));
    }

    @Test
    void appraisesWhoeverWasUsedThoughHeIsNoMemberYet() {
        Expert applicant = People.expert(People.LAI, "赖有然", Status.APPLIED, true, "5.6");

        assertThat(tasks(round(List.of(applicant), List.of(use("2026-05-13", "赖有然")), List.of()), CHEMISTRY)
                        .people())
                .extracting(Person::expert)
                .containsExactly(applicant);
    }

    @Test
    void ticksTheTablesThatHaveComeInFromThatDepartment() {
        FormKey key =
                new FormKey(FormKind.APPRAISAL, Optional.of(2026), Optional.of(CHEMISTRY), Optional.of(YE.reference()));
        Entries paper =
                Written.entries(Map.of(Field.NAME, "叶立静", Field.BIRTH_DATE, "1985-03", Field.FORM_KEY, key.toString()));

        AppraisalRound round = round(
                List.of(YE),
                List.of(),
                List.of(new Appraisal("危化科", "危化科/叶.docx", LocalDate.of(2026, 12, 9), false, 1, 1, paper)));

        assertThat(tasks(round, CHEMISTRY).people()).extracting(Person::remark).containsExactly("☑ 已收到：危化科/叶.docx");
        assertThat(tasks(round, COAL).people()).extracting(Person::remark).containsExactly("□");
    }

    private static AppraisalRound round(List<Expert> pool, List<Use> uses, List<Appraisal> appraisals) {
        Register register = new Register(pool, Map.of(), lines(), settlements(uses, pool), appraisals);
        return AppraisalRound.of(2026, register, Packs.CHANGZHI.departments());
    }

    private static List<Recommendation> lines() {
        return List.of(
                new Recommendation(People.HAN, "危化科", "汇总/a.xlsx"),
                new Recommendation(People.YE, CHEMISTRY, "汇总/a.xlsx"),
                new Recommendation(People.YE, "煤监科", "汇总/b.xlsx"),
                // of a list that has been replaced by one without him
                new Recommendation(People.HAN, "煤监科", "汇总/b.xlsx"));
    }

    private static List<Settlement> settlements(List<Use> uses, List<Expert> pool) {
        return List.copyOf(Settlement.all(uses, List.of(dispatch()), pool).values());
    }

    private static Dispatch dispatch() {
        return new Dispatch("2026-001", LocalDate.of(2026, 1, 1), "报/d.docx", Entries.none(), false, Optional.empty());
    }

    private static Use use(String lastDay, String names) {
        Entries entries = Written.entries(Map.of(
                Field.DEPARTMENT, "危化科", Field.TO, lastDay, Field.DISPATCH_NUMBER, "2026-001", Field.EXPERTS, names));
        return new Use("用/u.docx", "table 1", names.isEmpty() ? Written.without(entries, Field.EXPERTS) : entries);
    }

    private static Tasks tasks(AppraisalRound round, String department) {
        return Objects.requireNonNull(round.departments().get(department));
    }
}
