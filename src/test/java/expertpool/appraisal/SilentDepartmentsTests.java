package expertpool.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.dispatch.Dispatches;
import expertpool.filing.Ledger;
import expertpool.filing.Register;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.People;
import expertpool.roster.PoolFindings;
import expertpool.roster.Recommendations;
import expertpool.roster.Removals;
import expertpool.settlement.Settlements;
import expertpool.settlement.Uses;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilentDepartmentsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final Expert HAN = People.recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    private static final Entries USE =
            Written.entries(Map.of(Field.DEPARTMENT, "救援协调科", Field.TO, "2025-03-12", Field.EXPERTS, "韩峰永"));

    private final Register register = new Register();
    private final Evidence evidence;

    SilentDepartmentsTests(@TempDir Path data) {
        Ledger ledger = Ledger.open(data, register.client(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "");
        evidence = new Evidence(
                new Appraisals(register.client()),
                new Settlements(new Uses(register.client()), new Dispatches(register.client()), AppraisalForms.PACK),
                new Recommendations(register.client()),
                new Removals(ledger),
                new Experts(register.operations()),
                AppraisalForms.PACK.departments());
        new Experts(register.operations()).add(List.of(HAN));
        register.accept(
                "危化科/list.xlsx",
                LocalDate.of(2025, 5, 4),
                new Form(
                        FormKind.SUMMARY,
                        "Sheet1",
                        Entries.none(),
                        List.of(Written.entries(Map.of(Field.ID_NUMBER, People.HAN)))));
        register.accept("救援协调科/use.docx", LocalDate.of(2025, 3, 20), Written.form(FormKind.USE_RECORD, USE));
    }

    @Test
    void namesTheDepartmentsThatHaveAppraisedNobody() {
        appraise("危化科/考核.docx");

        assertThat(SilentDepartments.reminder(AppraisalForms.PACK.regulation(), evidence, DAY))
                .contains(new PoolFindings.Line(
                        "appraisal-due",
                        "应考核的专家逐人考核",
                        "2025年度没有收到考核表的科室：救援协调科",
                        "请补报考核表（表5）；不再推荐的，请在新的汇总表（表2）中去掉",
                        "第九条第（二）项"));
    }

    @Test
    void remindsNobodyWhenAllHaveAppraised() {
        appraise("危化科/考核.docx");
        appraise("救援协调科/考核.docx");

        assertThat(SilentDepartments.reminder(AppraisalForms.PACK.regulation(), evidence, DAY))
                .isEmpty();
    }

    @Test
    void asksForNoAppraisalOfAYearBeforeTheLaw() {
        assertThat(SilentDepartments.reminder(AppraisalForms.PACK.regulation(), evidence, LocalDate.of(2023, 11, 30)))
                .isEmpty();
    }

    @Test
    void isDueForTheYearsWithPapersAndTheOneThatRuns() {
        appraise("危化科/考核.docx");

        assertThat(evidence.years(DAY)).containsExactly(2025, 2026);
        assertThat(evidence.of(List.of(2025, 2026)))
                .extracting(AppraisalYear::year, year -> year.duties().missing().size())
                .containsExactly(tuple(2025, 1), tuple(2026, 1));
    }

    private void appraise(String path) {
        Appraisal appraisal = AppraisalForms.appraisal(HAN, "90");
        register.accept(path, LocalDate.of(2025, 12, 20), Written.form(FormKind.APPRAISAL, appraisal.entries()));
    }
}
