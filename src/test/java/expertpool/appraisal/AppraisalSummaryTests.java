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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppraisalSummaryTests {
    private static final Expert HAN = People.with(People.member(People.HAN, "韩峰永", "3.1"), Field.MOBILE, "15481278919");
    /** Of the same name and the same month of birth. */
    private static final Expert OTHER_HAN =
            People.with(People.member("140499197108230016", "韩峰永", "3.1"), Field.MOBILE, "15400000001");

    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");

    @Test
    void findsThePersonByNameAndMonthOfBirth() {
        assertThat(line(appraisal("韩峰永", "1971-08", ""), HAN, YE))
                .isEqualTo(new AppraisalSummary.Line(appraisal("韩峰永", "1971-08", ""), Optional.of(HAN), 1));
    }

    @Test
    void tellsNamesakesOfOneMonthApartByTheirTelephones() {
        assertThat(line(appraisal("韩峰永", "1971-08", "15400000001"), HAN, OTHER_HAN))
                .extracting(AppraisalSummary.Line::expert, AppraisalSummary.Line::candidates)
                .containsExactly(Optional.of(OTHER_HAN), 2);
    }

    @Test
    void leavesItOpenWhereTheTelephoneDoesNotDecide() {
        AppraisalSummary.Line line = line(appraisal("韩峰永", "1971-08", "15400000009"), HAN, OTHER_HAN);

        assertThat(line.expert()).isEmpty();
        assertThat(AppraisalSummary.remark(line)).isEqualTo("有2名同名同出生年月人员，请人工确认");
    }

    @Test
    void findsNobodyByTheNameAlone() {
        AppraisalSummary.Line line = line(appraisal("韩峰永", "1971-09", "15481278919"), HAN);

        assertThat(line.candidates()).isZero();
        assertThat(line.expert()).isEmpty();
        assertThat(AppraisalSummary.remark(line)).isEqualTo("专家库中没有此人");
    }

    @Test
    void printsALineForEachPaperFromTheBestToTheLast() {
        Appraisal low = appraisal("叶丽静", "1985-03", "", "80");
        Appraisal high = appraisal("韩峰永", "1971-08", "", "101.5");
        Appraisal unknown = appraisal("无此人", "1971-08", "", "94");

        assertThat(AppraisalSummary.of(2025, List.of(low, high, unknown), List.of(HAN, YE))
                        .sheet()
                        .rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "1|韩峰永|危化科|18|||||2|101.5|", "2|无此人|危化科|18|||||2|94|专家库中没有此人", "3|叶丽静|危化科|18|||||2|80|");
    }

    @Test
    void sortsTheAcceptedPapersOfTheRegisterByYear() {
        Register register = new Register();
        LocalDate day = LocalDate.of(2026, 1, 4);
        register.accept("危化科/b.docx", day, Written.form(FormKind.APPRAISAL, period("2025-12-09")));
        register.accept("危化科/a.docx", day, Written.form(FormKind.APPRAISAL, period("2025")));
        register.accept("危化科/c.docx", day, Written.form(FormKind.APPRAISAL, period("2024-12")));
        register.file("危化科/d.docx", day, Written.form(FormKind.APPRAISAL, period("2023")), Verdict.REJECTED);
        Appraisals appraisals = new Appraisals(register.client());

        assertThat(appraisals.years()).containsExactly(2024, 2025);
        assertThat(appraisals.of(2025))
                .extracting(Appraisal::path, Appraisal::department, Appraisal::entries)
                .containsExactly(
                        tuple("危化科/a.docx", "危化科", period("2025")), tuple("危化科/b.docx", "危化科", period("2025-12-09")));
    }

    private static AppraisalSummary.Line line(Appraisal appraisal, Expert... pool) {
        return AppraisalSummary.of(2025, List.of(appraisal), List.of(pool))
                .lines()
                .get(0);
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
                "危化科", "危化科/" + name + ".docx", mobile.isEmpty() ? Written.without(entries, Field.MOBILE) : entries);
    }

    private static Entries period(String period) {
        return Written.entries(Map.of(Field.PERIOD, period));
    }
}
