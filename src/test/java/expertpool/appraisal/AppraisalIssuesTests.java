package expertpool.appraisal;

import static expertpool.appraisal.AppraisalForms.CHEMICALS;
import static expertpool.appraisal.AppraisalForms.DAY;
import static expertpool.appraisal.AppraisalForms.OTHER_PACK;
import static expertpool.appraisal.AppraisalForms.PACK;
import static expertpool.appraisal.AppraisalForms.appraisal;
import static expertpool.appraisal.AppraisalForms.period;
import static expertpool.appraisal.AppraisalForms.with;
import static expertpool.roster.People.recommended;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalIssuesTests {
    private static final Expert HAN = recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    /** Of the same name and the same month of birth. */
    private static final Expert OTHER_HAN = recommended(People.member("140499197108230016", "韩峰永", "3.1"), "危化科");

    @Test
    void findsNothingWrongWithAnAppraisalInOrder() {
        assertThat(issues(PACK, List.of(HAN), appraisal(HAN, "90"))).isEmpty();
    }

    @Test
    void tellsOfAPersonWhomThePoolDoesNotKnow() {
        assertThat(issues(PACK, List.of(), appraisal(HAN, "90")))
                .containsExactly("appraised-unknown 专家库中没有姓名为“韩峰永”、出生年月为1971-08的人，不计入结果");
    }

    @Test
    void tellsTheDepartmentAtTheBoxWithArticleAndRemedy() {
        AppraisalIssue issue = new AppraisalIssues(PACK, DAY)
                .of(AppraisalForms.year(PACK, List.of(), List.of(), appraisal(HAN, "90")))
                .get(0);

        assertThat(issue.isNews()).isTrue();
        assertThat(issue.finding(PACK.regulation()))
                .isEqualTo(new Finding(
                        Severity.WARNING,
                        "appraised-unknown",
                        "18",
                        1,
                        "name",
                        "name格",
                        "专家库中没有姓名为“韩峰永”、出生年月为1971-08的人，不计入结果。",
                        "请核对姓名和出生年月；确为专家的，请先报推荐表（表1）和汇总表（表2）。",
                        "第十八条"));
    }

    @Test
    void tellsTheDepartmentNothingTwice() {
        AppraisalYear year = AppraisalForms.year(
                PACK,
                List.of(HAN),
                List.of(),
                AppraisalForms.superseded(appraisal(CHEMICALS, "危化科/早.docx", "2025-12-19", HAN, "80")),
                with(appraisal(HAN, "90"), Field.STATED_TOTAL, "95"));

        assertThat(new AppraisalIssues(PACK, DAY).of(year)).hasSize(2).noneMatch(AppraisalIssue::isNews);
    }

    @Test
    void tellsOfAPersonWhoWasRemoved() {
        Expert removed = People.expert(People.HAN, "韩峰永", Expert.Status.REMOVED, true, "3.1");

        assertThat(issues(PACK, List.of(removed), appraisal(removed, "90")))
                .containsExactly("appraised-removed 收到考核表以前此人已清退，不计入结果");
    }

    @Test
    void asksWhoIsMeantAndShowsTheCandidatesWithoutTheirNumbers() {
        assertThat(issues(PACK, List.of(HAN, OTHER_HAN), appraisal(HAN, "90")))
                .containsExactly("appraised-several 有2名同名同出生年月的人：虚构公司（证号****2732）、虚构公司（证号****0016），手机号不能确定是哪一人，不计入结果");
    }

    @Test
    void tellsOfASpecialtyThatIsNotTheExperts() {
        assertThat(issues(PACK, List.of(HAN), with(appraisal(HAN, "90"), Field.SPECIALTIES, "3.1|3.3")))
                .containsExactly("appraised-specialty 写的是3.3 设备安全，此人入库的专业是3.1 工艺");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2025-12-01|-",
                "2025-12|-",
                "2025|-",
                "2025-11-30|appraisal-month 考核时间为2025-11-30，不在12月",
                "2025-01|appraisal-month 考核时间为2025-01，不在12月",
                "2026-01-10|appraisal-month 考核时间为2026-01-10，不在12月",
                "2026-01-11|appraisal-month 考核时间为2026-01-11，晚于今天（2026-01-10）",
                "2026-02|appraisal-month 考核时间为2026-02，晚于今天（2026-01-10）",
                "2027|appraisal-month 考核时间为2027，晚于今天（2026-01-10）"
            })
    void tellsOfAnAppraisalOutsideItsMonth(String period, @Nullable String expected) {
        assertThat(issues(PACK, List.of(HAN), period(appraisal(HAN, "90"), period)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void showsTheRemarkThatMayExplainTheMonth() {
        assertThat(issues(PACK, List.of(HAN), with(period(appraisal(HAN, "90"), "2025-06"), Field.REMARK, "退库前考核")))
                .containsExactly("appraisal-month 考核时间为2025-06，不在12月；备注写明：退库前考核");
    }

    @Test
    void asksForNoMonthWhereTheLawNamesNone() {
        Expert other = recommended(People.member(People.HAN, "韩峰永", "2.1"), "危化处");
        Appraisal june = period(appraisal("危化处", "危化处/甲.docx", "2025-07-01", other, "90"), "2025-06");

        assertThat(issues(OTHER_PACK, List.of(other), june)).isEmpty();
    }

    @Test
    void tellsOfATotalThatIsNotTheSum() {
        assertThat(issues(PACK, List.of(HAN), with(appraisal(HAN, "90"), Field.STATED_TOTAL, "95")))
                .containsExactly("score-total 总分写的是95分，各项相加是90分，按90分计");
        assertThat(issues(PACK, List.of(HAN), with(appraisal(HAN, "90"), Field.STATED_TOTAL, "90.0")))
                .isEmpty();
    }

    @Test
    void tellsOfAnAppraisalWithoutADepartment() {
        assertThat(issues(PACK, List.of(HAN), appraisal("", "甲.docx", "2025-12-20", HAN, "90")))
                .containsExactly("appraisal-department 考核表直接放在投递文件夹中，看不出是哪个科室的考核");
        assertThat(issues(PACK, List.of(HAN), appraisal("第三方", "第三方/甲.docx", "2025-12-20", HAN, "90")))
                .containsExactly("appraisal-department 文件夹“第三方”不是本单位的科室，看不出是哪个科室的考核");
    }

    @Test
    void tellsOfADepartmentThatNeitherRecommendedNorUsedThePerson() {
        Appraisal rescue = appraisal("救援协调科", "救援协调科/甲.docx", "2025-12-20", HAN, "90");

        assertThat(issues(PACK, List.of(HAN), rescue)).containsExactly("appraised-unconcerned 登记中没有本科室对此人的推荐或本年度的使用");
        assertThat(new AppraisalIssues(PACK, DAY)
                        .of(AppraisalForms.year(
                                PACK, List.of(HAN), List.of(AppraisalForms.use("救援协调科", "2025-03-01", "韩峰永")), rescue)))
                .isEmpty();
    }

    @Test
    void showsBothOfTwoAppraisals() {
        assertThat(issues(
                        PACK,
                        List.of(HAN),
                        appraisal(CHEMICALS, "危化科/早.docx", "2025-12-20", HAN, "80"),
                        appraisal(CHEMICALS, "危化科/晚.docx", "2025-12-21", HAN, "90")))
                .containsExactly(
                        "appraisal-superseded 较早的一份：2025-12-20收到，考核时间2025-12-09，德18能18勤18绩18廉18，总分80（危化科/早.docx）；"
                                + "以后收到的一份为准：2025-12-21收到，考核时间2025-12-09，德18能18勤18绩18廉18，总分90（危化科/晚.docx）");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "85|考核优秀|-",
                "84|考核优秀|appraisal-bands 考核意见写的是“优秀”，按84分应为“合格”",
                "60|不合格|appraisal-bands 考核意见写的是“不合格”，按60分应为“合格”",
                "59|不合格|-",
                "59|继续努力|-"
            })
    void holdsABandThatIsNamedAgainstTheTotal(String total, String opinion, @Nullable String expected) {
        Expert other = recommended(People.member(People.HAN, "韩峰永", "2.1"), "危化处");
        Appraisal appraisal = with(appraisal("危化处", "危化处/甲.docx", "2025-12-20", other, total), Field.OPINION, opinion);

        assertThat(issues(OTHER_PACK, List.of(other), appraisal))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void knowsNoBandsWhereTheLawSetsNone() {
        assertThat(issues(PACK, List.of(HAN), with(appraisal(HAN, "40"), Field.OPINION, "优秀")))
                .isEmpty();
    }

    private static List<String> issues(BureauPack pack, List<Expert> pool, Appraisal... appraisals) {
        return new AppraisalIssues(pack, DAY)
                .of(AppraisalForms.year(pack, pool, List.of(), appraisals)).stream()
                        .map(issue -> issue.law().rule() + " " + issue.problem())
                        .toList();
    }
}
