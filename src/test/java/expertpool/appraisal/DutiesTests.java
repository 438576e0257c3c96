package expertpool.appraisal;

import static expertpool.appraisal.AppraisalForms.CHEMICALS;
import static expertpool.appraisal.AppraisalForms.PACK;
import static expertpool.appraisal.AppraisalForms.appraisal;
import static expertpool.appraisal.AppraisalForms.recommended;
import static expertpool.appraisal.AppraisalForms.use;
import static expertpool.appraisal.AppraisalForms.year;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.Field;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTests {
    private static final String RESCUE = "救援协调科";
    private static final Expert HAN = recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");

    @Test
    void listsWhomADepartmentRecommendedOrUsed() {
        AppraisalYear year = year(PACK, List.of(HAN, YE), List.of(use(RESCUE, "2025-03-12", "韩峰永|叶丽静")));

        assertThat(told(year.duties().missing()))
                .containsExactly(
                        CHEMICALS + " 韩峰永 true 0 false", RESCUE + " 叶丽静 false 1 false", RESCUE + " 韩峰永 false 1 false");
        assertThat(year.duties().silent()).containsExactly(CHEMICALS, RESCUE);
    }

    @Test
    void leavesOutWhomTheDepartmentItselfHasAppraised() {
        AppraisalYear year = year(PACK, List.of(HAN), List.of(use(RESCUE, "2025-03-12", "韩峰永")), appraisal(HAN, "90"));

        assertThat(told(year.duties().missing())).containsExactly(RESCUE + " 韩峰永 false 1 false");
        assertThat(told(year.duties().unused())).containsExactly(CHEMICALS + " 韩峰永 true 0 true");
        assertThat(year.duties().silent()).containsExactly(RESCUE);
    }

    @Test
    void knowsADepartmentByItsOtherName() {
        AppraisalYear year = year(PACK, List.of(HAN), List.of(use(CHEMICALS, "2025-03-12", "韩峰永")));

        assertThat(told(year.duties().missing())).containsExactly(CHEMICALS + " 韩峰永 true 1 false");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void countsAUseForTheYearOfItsLastDay(String to, boolean counted) {
        assertThat(year(PACK, List.of(YE), List.of(use(RESCUE, to, "叶丽静")))
                        .duties()
                        .missing())
                .hasSize(counted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void holdsNobodyToAYearBeforeTheFirstRecommendation(LocalDate first, boolean due) {
        AppraisalSummary summary = AppraisalSummary.of(2025, List.of(), List.of(HAN), PACK.departments());

        assertThat(Duties.of(
                                summary,
                                List.of(HAN),
                                Map.of(People.HAN, Map.of("危化科", first)),
                                List.of(),
                                PACK.departments())
                        .missing())
                .hasSize(due ? 1 : 0);
    }

    @Test
    void asksNothingForThoseWhoAreNotMembersOrAreRemoved() {
        Expert waiting = recommended(People.expert(People.HAN, "韩峰永", Status.RECOMMENDED, false, "3.1"), "危化科");
        Expert removed = recommended(People.expert(People.YE, "叶丽静", Status.REMOVED, true, "3.3"), "危化科");

        assertThat(year(PACK, List.of(waiting, removed), List.of(use(RESCUE, "2025-03-12", "叶丽静")))
                        .duties())
                .isEqualTo(new Duties(2025, List.of(), List.of()));
    }

    @Test
    void tellsOfNamesThatThePoolDoesNotKnowOrKnowsTwice() {
        Expert otherHan = People.member("140499197108230016", "韩峰永", "3.1");

        assertThat(year(PACK, List.of(HAN, otherHan), List.of(use(RESCUE, "2025-03-12", "韩峰永|外来人")))
                        .duties()
                        .outsiders())
                .extracting(one -> one.department() + one.name() + one.namesakes())
                .containsExactly(RESCUE + "外来人0", RESCUE + "韩峰永2");
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
                PACK, List.of(HAN, YE), List.of(use(RESCUE, "2025-03-12", "叶丽静"), use(RESCUE, "2025-05-12", "叶丽静")));

        assertThat(DutySheets.of(PACK, year, LocalDate.of(2026, 1, 10)).get(0).rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        CHEMICALS + "|1|韩峰永|虚构公司|化工|已入库|是|没有使用记录|",
                        RESCUE + "|1|叶丽静|虚构公司|化工|已入库|否|2次：2025-03-12 救援协调科/使用.docx；2025-05-12 救援协调科/使用.docx|使用过、未推荐");
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

    private static List<String> told(List<Duties.Duty> duties) {
        return duties.stream()
                .map(duty -> "%s %s %s %d %s"
                        .formatted(
                                duty.department(),
                                duty.expert().entries().text(Field.NAME).orElse(""),
                                duty.recommended(),
                                duty.uses().size(),
                                duty.appraised()))
                .toList();
    }
}
