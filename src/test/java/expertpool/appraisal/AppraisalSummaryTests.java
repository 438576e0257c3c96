package expertpool.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.filing.Register;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalSummaryTests {
    private static final Expert HAN = People.with(People.member(People.HAN, "韩峰永", "3.1"), Field.MOBILE, "15481278919");
    /** Of the same name and the same month of birth. */
    private static final Expert OTHER_HAN =
            People.with(People.member("140499197108230016", "韩峰永", "3.1"), Field.MOBILE, "15400000001");

    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");

    @Test
    void findsThePersonByNameAndMonthOfBirth() {
        assertThat(line(appraisal("韩峰永", "1971-08", ""), HAN, YE))
                .isEqualTo(new AppraisalSummary.Line(
                        appraisal("韩峰永", "1971-08", ""), Optional.of(HAN), List.of(HAN), Optional.empty(), List.of()));
    }

    @Test
    void tellsNamesakesOfOneMonthApartByTheirTelephones() {
        assertThat(line(appraisal("韩峰永", "1971-08", "15400000001"), HAN, OTHER_HAN))
                .extracting(AppraisalSummary.Line::expert, AppraisalSummary.Line::candidates)
                .containsExactly(Optional.of(OTHER_HAN), List.of(HAN, OTHER_HAN));
    }

    /** */
    @Test
    void leavesItOpenWhereTheTelephoneDoesNotDecide() {
        AppraisalSummary.Line line = line(appraisal("韩峰永", "1971-08", "15400000009"), HAN, OTHER_HAN);

        assertThat(line.expert()).isEmpty();
        assertThat(AppraisalSummary.remark(line)).isEqualTo("有2名同名同出生年月人员，请人工确认");
    }

    @Test
    void findsNobodyByTheNameAlone() {
        AppraisalSummary.Line line = line(appraisal("韩峰永", "1971-09", "15481278919"), HAN);

        assertThat(line.candidates()).isEmpty();
        assertThat(line.expert()).isEmpty();
        assertThat(AppraisalSummary.remark(line)).isEqualTo("专家库中没有此人");
    }

    @Test
    void ordersTheLinesFromTheHighestTotalToTheLowest() {
        Appraisal low = appraisal("叶丽静", "1985-03", "", "80");
        Appraisal high = appraisal("韩峰永", "1971-08", "", "101.5");
        Appraisal unknown = appraisal("无此人", "1971-08", "", "94");

        assertThat(summary(List.of(low, high, unknown), HAN, YE).lines())
                .extracting(line -> line.appraisal().path(), AppraisalSummary::remark)
                .containsExactly(
                        tuple("危化科/韩峰永.docx", ""), tuple("危化科/无此人.docx", "专家库中没有此人"), tuple("危化科/叶丽静.docx", ""));
    }

    @Test
    void countsTheLaterOfTwoAppraisalsOfOneDepartmentAndKeepsTheEarlier() {
        Appraisal early = AppraisalForms.appraisal("危化科", "危化科/甲.docx", "2026-01-04", HAN, "80");
        Appraisal late = AppraisalForms.appraisal("危险化学品安全监督管理科", "危化科/乙.docx", "2026-01-05", HAN, "94");
        Appraisal other = AppraisalForms.appraisal("救援协调科", "救援协调科/甲.docx", "2026-01-04", HAN, "90");

        AppraisalSummary summary = summary(List.of(late, early, other), HAN);

        assertThat(summary.lines())
                .extracting(line -> line.appraisal().path())
                .containsExactly("危化科/乙.docx", "救援协调科/甲.docx");
        assertThat(summary.superseded())
                .extracting(
                        one -> one.earlier().appraisal().path(),
                        one -> one.counting().appraisal().path())
                .containsExactly(tuple("危化科/甲.docx", "危化科/乙.docx"));
    }

    @Test
    void letsTheLaterTimeOfAppraisalCountAmongThoseOfOneDay() {
        Appraisal third = AppraisalForms.period(
                AppraisalForms.appraisal("危化科", "危化科/a.docx", "2026-01-04", HAN, "80"), "2025-12-20");
        Appraisal second = AppraisalForms.period(
                AppraisalForms.appraisal("危化科", "危化科/c.docx", "2026-01-04", HAN, "81"), "2025-12-09");

        AppraisalSummary summary = summary(List.of(third, second), HAN);

        assertThat(summary.lines())
                .extracting(line -> line.appraisal().path(), AppraisalSummary::remark)
                .containsExactly(tuple("危化科/a.docx", ""));
        assertThat(summary.superseded())
                .extracting(one -> one.earlier().appraisal().path())
                .containsExactly("危化科/c.docx");
    }

    @Test
    void countsNeitherOfTwoThatCameInOnOneDayAndSayDifferentThings() {
        Appraisal early = AppraisalForms.appraisal("危化科", "危化科/a.docx", "2026-01-03", HAN, "90");
        Appraisal one = stated(AppraisalForms.appraisal("危化科", "危化科/b.docx", "2026-01-04", HAN, "82"), "82");
        Appraisal two = stated(AppraisalForms.appraisal("危化科", "危化科/c.docx", "2026-01-04", HAN, "81"), "81");

        AppraisalSummary summary = summary(List.of(two, early, one), HAN);

        assertThat(summary.standings()).isEmpty();
        assertThat(summary.lines())
                .extracting(line -> line.appraisal().path(), AppraisalSummary::remark, line -> line.rivals().stream()
                        .map(Appraisal::path)
                        .toList())
                .containsExactly(
                        tuple("危化科/b.docx", "同日收到内容不同的考核表，请人工确认", List.of("危化科/c.docx")),
                        tuple("危化科/c.docx", "同日收到内容不同的考核表，请人工确认", List.of("危化科/b.docx")));
        assertThat(summary.superseded())
                .extracting(pair -> pair.earlier().appraisal().path())
                .containsExactly("危化科/a.docx");
    }

    @Test
    void countsOneOfTwoThatSayTheSame() {
        Appraisal one = AppraisalForms.appraisal("危化科", "危化科/b.docx", "2026-01-04", HAN, "82");
        Appraisal two = AppraisalForms.appraisal("危化科", "危化科/c.docx", "2026-01-04", HAN, "82");

        AppraisalSummary summary = summary(List.of(two, one), HAN);

        assertThat(summary.standings()).hasSize(1);
        assertThat(summary.lines()).extracting(line -> line.appraisal().path()).containsExactly("危化科/c.docx");
    }

    /** The file that came in later has taken the place of the other in the register, too. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void letsNothingTakeThePlaceOfAnAppraisalAfterTheRemoval(boolean replaced) {
        Appraisal inTime = AppraisalForms.appraisal("危化科", "危化科/a.docx", "2026-01-04", HAN, "90");
        Appraisal late = AppraisalForms.appraisal("危化科", "危化科/b.docx", "2026-01-06", HAN, "40");

        AppraisalSummary summary = AppraisalSummary.of(
                2025,
                List.of(late, replaced ? AppraisalForms.superseded(inTime) : inTime),
                List.of(HAN.as(Expert.Status.REMOVED)),
                Map.of(People.HAN, LocalDate.of(2026, 1, 5)),
                AppraisalForms.PACK.departments());

        assertThat(summary.standings())
                .extracting(standing -> standing.mean().toPlainString())
                .containsExactly("90");
        assertThat(summary.lines())
                .extracting(line -> line.appraisal().path(), AppraisalSummary::remark)
                .containsExactly(tuple("危化科/a.docx", ""), tuple("危化科/b.docx", "已清退"));
        assertThat(summary.superseded()).isEmpty();
    }

    @Test
    void countsNoVersionOfAFileThatHasBeenReplacedByOtherWords() {
        Appraisal replaced =
                AppraisalForms.superseded(AppraisalForms.appraisal("危化科", "危化科/甲.docx", "2026-01-06", HAN, "80"));
        Appraisal standing = AppraisalForms.appraisal("危化科", "危化科/甲.docx", "2026-01-05", HAN, "94");

        assertThat(summary(List.of(replaced), HAN)).isEqualTo(new AppraisalSummary(2025, List.of(), List.of()));
        assertThat(summary(List.of(replaced, standing), HAN).lines())
                .extracting(line -> line.appraisal().entries().text(Field.TOTAL))
                .containsExactly(Optional.of("94"));
    }

    @ParameterizedTest
    @CsvSource({"94, 94, 94, 0", "94|89, 91.5, 89, 5", "94|89|90, 91, 89, 5", "90|90.5|91.25, 90.58, 90, 1.25"})
    void givesMeanMinimumAndSpreadOfTheDepartments(String totals, String mean, String least, String spread) {
        List<Appraisal> appraisals = new ArrayList<>();
        for (String total : totals.split("\\|", -1)) {
            String department = "科室" + appraisals.size();
            appraisals.add(AppraisalForms.appraisal(department, department + "/甲.docx", "2026-01-04", HAN, total));
        }

        assertThat(summary(appraisals, HAN).standings())
                .extracting(
                        standing -> standing.mean().toPlainString(),
                        standing -> standing.least().toPlainString(),
                        standing -> standing.spread().toPlainString())
                .containsExactly(tuple(mean, least, spread));
    }

    @Test
    void countsNobodyWhoIsNotKnownForCertainOrHasBeenRemoved() {
        Expert removed = People.expert(People.YE, "叶丽静", Expert.Status.REMOVED, true, "3.3");

        AppraisalSummary summary = summary(
                List.of(
                        appraisal("韩峰永", "1971-08", ""),
                        appraisal("叶丽静", "1985-03", ""),
                        appraisal("无此人", "1985-03", "")),
                HAN,
                OTHER_HAN,
                removed);

        assertThat(summary.standings()).isEmpty();
        assertThat(summary.lines())
                .extracting(AppraisalSummary::remark)
                .containsExactlyInAnyOrder("有2名同名同出生年月人员，请人工确认", "已清退", "专家库中没有此人");
    }

    @Test
    void sortsTheAcceptedPapersOfTheRegisterByYear() {
        Register register = new Register();
        LocalDate day = LocalDate.of(2026, 1, 4);
        register.accept("危化科/b.docx", day, Written.form(FormKind.APPRAISAL, period("2025-12-09")));
        register.accept("危化科/a.docx", day, Written.form(FormKind.APPRAISAL, period("2025")));
        register.accept("危化科/c.docx", day, Written.form(FormKind.APPRAISAL, period("2024-12")));
        register.file("危化科/d.docx", day, Written.form(FormKind.APPRAISAL, period("2023")), Verdict.REJECTED);
        register.accept("危化科/a.docx", day.plusDays(1), Written.form(FormKind.APPRAISAL, period("2025-12")));
        Appraisals appraisals = new Appraisals(register.client());

        assertThat(appraisals.counts()).isEqualTo(Map.of(2024, 1, 2025, 2));
        assertThat(appraisals.of(2025))
                .extracting(
                        Appraisal::path,
                        Appraisal::department,
                        Appraisal::receivedOn,
                        Appraisal::superseded,
                        Appraisal::entries)
                .containsExactly(
                        tuple("危化科/a.docx", "危化科", day, true, period("2025")),
                        tuple("危化科/a.docx", "危化科", day.plusDays(1), false, period("2025-12")),
                        tuple("危化科/b.docx", "危化科", day, false, period("2025-12-09")));
    }

    /** The result of a year stays when somebody is removed on it. */
    @ParameterizedTest
    @CsvSource({"2026-01-03, false", "2026-01-04, true", "2026-01-05, true"})
    void countsWhatCameInBeforeARemoval(LocalDate removal, boolean counts) {
        Expert removed = HAN.as(Expert.Status.REMOVED);

        AppraisalSummary summary = AppraisalSummary.of(
                2025,
                List.of(appraisal("韩峰永", "1971-08", "")),
                List.of(removed),
                Map.of(People.HAN, removal),
                AppraisalForms.PACK.departments());

        assertThat(summary.standings()).hasSize(counts ? 1 : 0);
    }

    private static Appraisal stated(Appraisal appraisal, String total) {
        return AppraisalForms.with(appraisal, Field.STATED_TOTAL, total);
    }

    private static AppraisalSummary summary(List<Appraisal> appraisals, Expert... pool) {
        return AppraisalSummary.of(2025, appraisals, List.of(pool), Map.of(), AppraisalForms.PACK.departments());
    }

    private static AppraisalSummary.Line line(Appraisal appraisal, Expert... pool) {
        return summary(List.of(appraisal), pool).lines().get(0);
    }

    private static Appraisal appraisal(String name, String birth, String mobile) {
        return appraisal(name, birth, mobile, "94");
    }

    private static Appraisal appraisal(String name, String birth, String mobile, String total) {
        Entries entries = Written.entries(Map.of(
                Field.NAME, name,
                Field.BIRTH_DATE, birth,
                Field.MOBILE, mobile,
                Field.VIRTUE, "18",
                Field.ADJUSTMENT, "2",
                Field.TOTAL, total));
        return new Appraisal(
                "危险化学品安全监督管理科",
                "危化科/" + name + ".docx",
                LocalDate.of(2026, 1, 4),
                false,
                7,
                1,
                mobile.isEmpty() ? Written.without(entries, Field.MOBILE) : entries);
    }

    private static Entries period(String period) {
        return Written.entries(Map.of(Field.PERIOD, period));
    }
}
