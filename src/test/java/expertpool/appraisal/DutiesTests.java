package expertpool.appraisal;

import static expertpool.appraisal.AppraisalForms.CHEMICALS;
import static expertpool.appraisal.AppraisalForms.PACK;
import static expertpool.appraisal.AppraisalForms.appraisal;
import static expertpool.appraisal.AppraisalForms.duties;
import static expertpool.appraisal.AppraisalForms.list;
import static expertpool.appraisal.AppraisalForms.register;
import static expertpool.appraisal.AppraisalForms.superseded;
import static expertpool.appraisal.AppraisalForms.use;
import static expertpool.appraisal.AppraisalForms.year;
import static expertpool.roster.People.recommended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Exemption;
import expertpool.appraisal.Duties.Grounds;
import expertpool.appraisal.Duties.Outsider;
import expertpool.expert.IdNumber;
import expertpool.form.Field;
import expertpool.form.Written;
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
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** December's list (A09-2a): whom a department recommended or used in the year, and has not appraised. */
class DutiesTests {
    private static final String RESCUE = "救援协调科";
    private static final LocalDate MAY = LocalDate.of(2025, 5, 4);
    private static final Expert HAN = recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");
    private static final Grounds ON_A_LIST = grounds(List.of("危化科/list.xlsx"));

    @Test
    void listsWhomADepartmentRecommendedOrUsedWithThePapers() {
        Use both = use(RESCUE, "2025-03-12", "韩峰永|叶丽静");
        Use one = use("救援 协调科", "2025-01-12", "叶丽静");
        Appraisal appraisal = appraisal(HAN, "90");

        Duties duties =
                year(PACK, List.of(HAN, YE), List.of(both, one), appraisal).duties();

        Duty missingYe =
                new Duty(RESCUE, YE, grounds(List.of(), line(one, "叶丽静", YE), line(both, "叶丽静", YE)), Optional.empty());
        Duty missingHan = new Duty(RESCUE, HAN, grounds(List.of(), line(both, "韩峰永", HAN)), Optional.empty());
        assertThat(duties)
                .isEqualTo(new Duties(
                        2025,
                        List.of(new Duty(CHEMICALS, HAN, ON_A_LIST, Optional.of(appraisal)), missingYe, missingHan),
                        List.of(),
                        List.of()));
        assertThat(duties.missing()).containsExactly(missingYe, missingHan);
        assertThat(duties.unused()).extracting(Duty::department).containsExactly(CHEMICALS);
        assertThat(duties.silent()).containsExactly(RESCUE);
    }

    @Test
    void knowsADepartmentByItsOtherName() {
        Use use = use(CHEMICALS, "2025-03-12", "韩峰永");
        List<Recommendation> lists = List.of(
                list(HAN, "危化科", MAY, "list.xlsx"), list(HAN, CHEMICALS, LocalDate.of(2024, 5, 4), "list.xlsx"));

        assertThat(duties(PACK, register(List.of(HAN), lists, List.of(use))).duties())
                .containsExactly(new Duty(
                        CHEMICALS,
                        HAN,
                        grounds(List.of("危化科/list.xlsx", CHEMICALS + "/list.xlsx"), line(use, "韩峰永", HAN)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void countsAUseForTheYearOfItsLastDay(String to, boolean counted) {
        assertThat(year(PACK, List.of(YE), List.of(use(RESCUE, to, "叶丽静")))
                        .duties()
                        .missing())
                .hasSize(counted ? 1 : 0);
    }

    @Test
    void countsAPersonWhomAPaperNamesTwiceOnce() {
        Use use = use(RESCUE, "2025-03-12", "叶丽静|叶丽静");

        assertThat(year(PACK, List.of(YE), List.of(use)).duties().duties())
                .extracting(Duty::grounds)
                .containsExactly(grounds(List.of(), line(use, "叶丽静", YE)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void holdsNobodyToAYearBeforeTheFirstRecommendation(LocalDate first, boolean due) {
        List<Recommendation> lists =
                List.of(list(HAN, "危化科", LocalDate.of(2027, 1, 1), "later.xlsx"), list(HAN, "危化科", first, "list.xlsx"));

        assertThat(duties(PACK, register(List.of(HAN), lists, List.of())).missing())
                .extracting(Duty::grounds)
                .isEqualTo(due ? List.of(ON_A_LIST) : List.of());
    }

    @Test
    void asksNothingForWhomNoListInForceHas() {
        List<Recommendation> lists = List.of(list(HAN, RESCUE, MAY, "list.xlsx"), list(YE, RESCUE, MAY, "list.xlsx"));

        assertThat(duties(PACK, register(List.of(HAN), lists, List.of())))
                .isEqualTo(new Duties(2025, List.of(), List.of(), List.of()));
    }

    @Test
    void exemptsTheRemovedAndThoseWhoAreNoMembersYetWithTheReason() {
        Expert waiting = recommended(People.expert(People.HAN, "韩峰永", Status.RECOMMENDED, false, "3.1"), "危化科");
        Expert removed = recommended(People.expert(People.YE, "叶丽静", Status.REMOVED, true, "3.3"), "危化科");
        Expert gone = People.expert(People.LAI, "赖有然", Status.REMOVED, true, "5.6");
        Use use = use(RESCUE, "2025-03-12", "叶丽静|赖有然");
        List<Expert> pool = List.of(waiting, removed, gone);
        Duties.Register register = new Duties.Register(
                pool,
                List.of(list(waiting, "危化科", MAY, "list.xlsx"), list(removed, "危化科", MAY, "list.xlsx")),
                Settlement.all(List.of(use), List.of(), pool, any -> false).values(),
                Map.of(
                        People.YE,
                        new Removal(
                                new IdNumber(People.YE),
                                new Citation(8, 2),
                                LocalDate.of(2025, 6, 1),
                                "本人申请退出",
                                "",
                                "",
                                "",
                                "",
                                Map.of())));

        String reason = "已于2025-06-01清退（依据第八条第（二）项）";
        assertThat(duties(PACK, register))
                .isEqualTo(new Duties(
                        2025,
                        List.of(),
                        List.of(
                                new Exemption(CHEMICALS, removed, ON_A_LIST, reason),
                                new Exemption(CHEMICALS, waiting, ON_A_LIST, "已推荐，尚未入库（没有通过核查的表1）"),
                                new Exemption(RESCUE, removed, grounds(List.of(), line(use, "叶丽静", removed)), reason),
                                new Exemption(RESCUE, gone, grounds(List.of(), line(use, "赖有然", gone)), "已清退")),
                        List.of()));
    }

    @Test
    void asksForWhoeverWasUsedThoughNoMemberYet() {
        Expert applicant = People.expert(People.LAI, "赖有然", Status.APPLIED, true, "5.6");
        Expert waiting = recommended(People.expert(People.HAN, "韩峰永", Status.RECOMMENDED, false, "3.1"), "危化科");
        Use use = use("危化科", "2025-03-12", "赖有然|韩峰永");

        assertThat(year(PACK, List.of(applicant, waiting), List.of(use)).duties())
                .isEqualTo(new Duties(
                        2025,
                        List.of(
                                new Duty(
                                        CHEMICALS,
                                        waiting,
                                        grounds(List.of("危化科/list.xlsx"), line(use, "韩峰永", waiting)),
                                        Optional.empty()),
                                new Duty(
                                        CHEMICALS,
                                        applicant,
                                        grounds(List.of(), line(use, "赖有然", applicant)),
                                        Optional.empty())),
                        List.of(),
                        List.of()));
    }

    @Test
    void takesAnAppraisalThatCountsAndNoneThatWasReplaced() {
        Appraisal replaced = superseded(appraisal(HAN, "90"));
        Appraisal first = appraisal("危化科", "危化科/甲.docx", "2025-12-20", HAN, "90");
        Appraisal second = appraisal("危化科", "危化科/乙.docx", "2025-12-21", HAN, "80");

        assertThat(year(PACK, List.of(HAN), List.of(), replaced).duties().duties())
                .containsExactly(new Duty(CHEMICALS, HAN, ON_A_LIST, Optional.empty()));
        assertThat(year(PACK, List.of(HAN), List.of(), first, second).duties().duties())
                .containsExactly(new Duty(CHEMICALS, HAN, ON_A_LIST, Optional.of(second.of(CHEMICALS))));
    }

    @Test
    void tellsOfNamesThatThePoolDoesNotKnowOrKnowsTwiceAndOfUsesWithoutNames() {
        Expert otherHan = People.member("140499197108230016", "韩峰永", "3.1");
        Use names = use(RESCUE, "2025-03-12", "韩峰永|外来人");
        Use nobody = new Use(1, 1, "x.docx", "table 1", Written.without(names.entries(), Field.EXPERTS));

        List<Outsider> outsiders = year(PACK, List.of(HAN, otherHan), List.of(names, nobody))
                .duties()
                .outsiders();

        assertThat(outsiders)
                .extracting(
                        Outsider::department,
                        one -> one.line().name(),
                        one -> one.line().use(),
                        Outsider::reason)
                .containsExactly(
                        tuple(RESCUE, "", nobody, "没有写明使用了哪些专家，请由使用科室补写"),
                        tuple(RESCUE, "外来人", names, "专家库中没有此人，不在考核范围；确为库内专家的，请更正姓名"),
                        tuple(RESCUE, "韩峰永", names, "专家库中有2名同名人员，不能确定是哪一人，请由使用科室确认"));
    }

    @Test
    void saysWhetherTheTimeOfTheAppraisalHasCome() {
        AppraisalYear year = year(PACK, List.of(HAN), List.of());

        assertThat(List.of("2025-11-30", "2025-12-01", "2025-12-31", "2026-01-01"))
                .extracting(day -> DutySheets.of(PACK, year, LocalDate.parse(day))
                        .get(0)
                        .headLines()
                        .get(0))
                .containsExactly(
                        "截至2025-11-30，应考核1人次，未考核1人次；考核时间未到，为工作清单。依据：第九条第（二）项",
                        "截至2025-12-01，应考核1人次，未考核1人次；正在考核。依据：第九条第（二）项",
                        "截至2025-12-31，应考核1人次，未考核1人次；正在考核。依据：第九条第（二）项",
                        "截至2026-01-01，应考核1人次，未考核1人次；考核时间已过。依据：第九条第（二）项");
    }

    @Test
    void printsTheListOfEachDepartmentWithItsOwnNumbers() {
        AppraisalYear year = year(
                PACK,
                List.of(HAN, YE),
                List.of(use(RESCUE, "2025-03-12", "叶丽静"), use(RESCUE, "2025-05-12", "叶丽静|外来人")));

        assertThat(DutySheets.of(PACK, year, LocalDate.of(2026, 1, 10)))
                .extracting(sheet ->
                        sheet.rows().stream().map(row -> String.join("|", row)).toList())
                .containsExactly(
                        List.of(
                                CHEMICALS + "|1|韩峰永|虚构公司|化工|已入库|是|没有使用记录|",
                                RESCUE + "|1|叶丽静|虚构公司|化工|已入库|否|2次：2025-03-12 救援协调科/使用.docx；2025-05-12 救援协调科/使用.docx|"),
                        List.of(CHEMICALS + "|1|韩峰永|虚构公司|化工|已入库|是|没有使用记录|未考核"),
                        List.of("1|" + RESCUE + "|外来人|2025-05-12|专家库中没有此人，不在考核范围；确为库内专家的，请更正姓名|救援协调科/使用.docx"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 2025", "2026-12-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026"})
    void takesTheYearOfTheLastAppraisalThatHasBegun(LocalDate today, int year) {
        assertThat(SilentDepartments.lastDue(PACK.regulation(), today)).isEqualTo(year);
    }

    @Test
    void waitsForTheEndOfTheYearWhereTheLawNamesNoMonth() {
        assertThat(SilentDepartments.lastDue(AppraisalForms.OTHER_PACK.regulation(), LocalDate.of(2026, 12, 31)))
                .isEqualTo(2025);
    }

    private static Grounds grounds(List<String> lists, Settlement.Line... uses) {
        return new Grounds(new TreeSet<>(lists), List.of(uses));
    }

    private static Settlement.Line line(Use use, String name, Expert expert) {
        return new Settlement.Line(
                use, Optional.empty(), name, List.of(expert), List.of("没有对应的派出报备单（表3）", "没有专家报告或评审意见名称"));
    }
}
