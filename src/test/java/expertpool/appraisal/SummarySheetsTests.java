package expertpool.appraisal;

import static expertpool.appraisal.AppraisalForms.CHEMICALS;
import static expertpool.appraisal.AppraisalForms.OTHER_PACK;
import static expertpool.appraisal.AppraisalForms.PACK;
import static expertpool.appraisal.AppraisalForms.appraisal;
import static expertpool.appraisal.AppraisalForms.with;
import static expertpool.appraisal.AppraisalForms.year;
import static expertpool.roster.People.recommended;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.Column;
import expertpool.document.Sheet;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummarySheetsTests {
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");
    private static final Expert LAI = People.member(People.LAI, "赖有然", "5.1");
    private static final Appraisal OF_HAN = with(
            with(with(appraisal(HAN, "92"), Field.ADJUSTMENT, "2"), Field.ADJUSTMENT_REASON, "参与抢险"),
            Field.STATED_TOTAL,
            "92");
    private static final Appraisal OF_HAN_ELSEWHERE =
            with(appraisal("救援协调科", "救援协调科/甲.docx", "2025-12-20", HAN, "90"), Field.STATED_TOTAL, "95");
    private static final Appraisal OF_YE = appraisal(CHEMICALS, "危化科/乙.docx", "2025-12-20", YE, "91");
    private static final Appraisal OF_LAI = appraisal("救援协调科", "救援协调科/丙.docx", "2025-12-20", LAI, "80");
    private static final Appraisal OF_NOBODY =
            with(appraisal(CHEMICALS, "危化科/丁.docx", "2025-12-20", YE, "99"), Field.NAME, "无此人");

    @Test
    void showsEveryDepartmentOfAPersonAndWhatTheyComeTo() {
        assertThat(rows(PACK, 0, OF_LAI, OF_HAN, OF_HAN_ELSEWHERE, OF_YE, OF_NOBODY))
                .containsExactly(
                        "1|叶丽静|化工|危险化学品安全监督管理科|18|18|18|18|18|||91||未写|91|91|91|0|",
                        "2|韩峰永|化工|危险化学品安全监督管理科|18|18|18|18|18|2|参与抢险|92|92|一致|92|91|90|2|",
                        "|韩峰永|化工|救援协调科|18|18|18|18|18|||90|95|不一致|90||||",
                        "3|赖有然|抢险救灾、事故应急与救援|救援协调科|18|18|18|18|18|||80||未写|80|80|80|0|",
                        "4|无此人||危险化学品安全监督管理科|18|18|18|18|18|||99||未写|99||||专家库中没有此人");
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100.5, 100", "0, 0", "-1, 0"})
    void showsACappedTotalBesideTheTotal(String total, String capped) {
        List<String> row = sheets(PACK, appraisal(HAN, total)).get(0).rows().get(0);

        assertThat(row.get(column("计算总分"))).isEqualTo(total);
        assertThat(row.get(column("限值总分"))).isEqualTo(capped);
        assertThat(row.get(column("平均分"))).isEqualTo(total);
    }

    @Test
    void tellsOfPointsWithoutAReason() {
        assertThat(sheets(PACK, with(appraisal(HAN, "92"), Field.ADJUSTMENT, "2"))
                        .get(0)
                        .rows()
                        .get(0)
                        .get(column("加减分事由")))
                .isEqualTo("没有写事由");
        assertThat(sheets(PACK, with(appraisal(HAN, "90"), Field.ADJUSTMENT, "0"))
                        .get(0)
                        .rows()
                        .get(0)
                        .get(column("加减分事由")))
                .isEmpty();
    }

    @Test
    void ranksWithinAnIndustryAndSharesTheRankOfEquals() {
        Expert fourth = People.member("140499196005100011", "丁丽静", "3.1");
        Appraisal last = appraisal(CHEMICALS, "危化科/戊.docx", "2025-12-20", fourth, "70");

        assertThat(sheets(PACK, List.of(HAN, YE, LAI, fourth), OF_HAN, OF_HAN_ELSEWHERE, OF_YE, OF_LAI, last)
                        .get(1)
                        .rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "化工|1|叶丽静|1|91|91|0",
                        "化工|1|韩峰永|2|91|90|2",
                        "化工|3|丁丽静|1|70|70|0",
                        "抢险救灾、事故应急与救援|1|赖有然|1|80|80|0");
    }

    @Test
    void listsTheAppraisalsOfEachDepartment() {
        assertThat(rows(PACK, 2, OF_LAI, with(OF_HAN, Field.OPINION, "同意续聘"), OF_HAN_ELSEWHERE, OF_YE))
                .containsExactly(
                        "危险化学品安全监督管理科|1|韩峰永|化工|18|18|18|18|18|2|92|2025-12-09|2025-12-20|同意续聘|危化科/甲.docx",
                        "危险化学品安全监督管理科|2|叶丽静|化工|18|18|18|18|18||91|2025-12-09|2025-12-20||危化科/乙.docx",
                        "救援协调科|1|韩峰永|化工|18|18|18|18|18||90|2025-12-09|2025-12-20||救援协调科/甲.docx",
                        "救援协调科|2|赖有然|抢险救灾、事故应急与救援|18|18|18|18|18||80|2025-12-09|2025-12-20||救援协调科/丙.docx");
    }

    @Test
    void namesArticleAndRemedyOfEveryIssue() {
        assertThat(rows(PACK, 3, OF_NOBODY))
                .containsExactly("1|危险化学品安全监督管理科|无此人|考核对象在专家库中|专家库中没有姓名为“无此人”、出生年月为1985-03的人，不计入结果"
                        + "|请核对姓名和出生年月；确为专家的，请先报推荐表（表1）和汇总表（表2）|第十八条|危化科/丁.docx");
    }

    @Test
    void dividesIntoBandsOnlyWhereTheLawDoes() {
        assertThat(sheets(PACK, OF_HAN).get(1).columns())
                .extracting(Column::header)
                .doesNotContain("等次");
        Expert other = recommended(People.member(People.HAN, "韩峰永", "2.1"), "危化处");

        Sheet ranking = sheets(OTHER_PACK, List.of(other), appraisal("危化处", "危化处/甲.docx", "2025-12-20", other, "85"))
                .get(1);

        assertThat(ranking.columns()).extracting(Column::header).endsWith("等次");
        assertThat(ranking.rows()).extracting(row -> String.join("|", row)).containsExactly("化工|1|韩峰永|1|85|85|0|优秀");
        assertThat(ranking.footLines()).containsExactly("等次按第十一条划分。");
    }

    private static int column(String header) {
        List<Column> columns = sheets(PACK, OF_HAN).get(0).columns();
        return columns.stream().map(Column::header).toList().indexOf(header);
    }

    private static List<String> rows(BureauPack pack, int sheet, Appraisal... appraisals) {
        return sheets(pack, appraisals).get(sheet).rows().stream()
                .map(row -> String.join("|", row))
                .toList();
    }

    private static List<Sheet> sheets(BureauPack pack, Appraisal... appraisals) {
        return sheets(pack, List.of(HAN, YE, LAI), appraisals);
    }

    private static List<Sheet> sheets(BureauPack pack, List<Expert> pool, Appraisal... appraisals) {
        AppraisalYear year = year(pack, pool, List.of(), appraisals);
        return SummarySheets.of(pack, year, new AppraisalIssues(pack, AppraisalForms.DAY).of(year));
    }
}
