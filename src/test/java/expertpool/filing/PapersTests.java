package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class PapersTests {
    private static final Finding OF_PAPER = new Finding(
            Severity.WARNING, "filled-on-future", "7(2)", 0, "filled_on", "Sheet1!A3", "晚了。", "请核对。", "第七条第（二）项");
    private static final Finding OF_SECOND =
            new Finding(Severity.ERROR, "id-checksum", "7(1)", 2, "id_number", null, "校验码不对。", "请核对。", "第七条第（二）项");
    private static final Finding OF_FIRST =
            new Finding(Severity.INFO, "postal-code-zero", "7(1)", 1, null, null, "补0。", "请核对。", "第七条第（二）项");

    private final JdbcTemplate db = Databases.inMemory();
    private final Papers papers = new Papers(db);
    private final long submission = new Submissions(JdbcClient.create(db))
            .record(
                    new Submission("煤监科/a.xlsx", "煤监科", "1".repeat(64), 1),
                    LocalDate.of(2026, 6, 1),
                    Verdict.PARTLY_ACCEPTED,
                    null,
                    Tally.NONE);

    @Test
    void givesBackFormsAndRecordsAsTheyWereFiled() {
        Entries header = Written.entries(Map.of(Field.DEPARTMENT, "煤监科", Field.FILLED_ON, "2026-05-31"));
        Entries first = Written.entries(Map.of(Field.NAME, "𬱟某", Field.ID_NUMBER, "140499197108232732"));
        Entries second = Written.entries(Map.of(Field.NAME, "李四"));
        Form list = new Form(FormKind.SUMMARY, "Sheet1", header, List.of(first, second));
        Form use = Written.form(FormKind.USE_RECORD, second);

        papers.file(
                submission,
                1,
                0,
                list,
                Verdict.PARTLY_ACCEPTED,
                List.of(Verdict.ACCEPTED, Verdict.REJECTED),
                List.of());
        papers.file(submission, 2, 0, use, Verdict.ACCEPTED, List.of(Verdict.ACCEPTED), List.of());

        List<FiledForm> filed = papers.formsOf(submission);
        long id = filed.get(0).id();
        long secondId = filed.get(1).id();
        assertThat(filed)
                .containsExactly(
                        new FiledForm(id, submission, 1, FormKind.SUMMARY, "Sheet1", Verdict.PARTLY_ACCEPTED, header),
                        new FiledForm(
                                secondId,
                                submission,
                                2,
                                FormKind.USE_RECORD,
                                "table 1",
                                Verdict.ACCEPTED,
                                Entries.none()));
        assertThat(papers.recordsOf(id))
                .containsExactly(
                        new FiledRecord(id, 1, FormKind.SUMMARY, Verdict.ACCEPTED, first),
                        new FiledRecord(id, 2, FormKind.SUMMARY, Verdict.REJECTED, second));
    }

    @Test
    void givesFindingsOfThePaperFirstAndThenRecordByRecord() {
        long form = filed(List.of(OF_PAPER, OF_SECOND, OF_FIRST));

        assertThat(papers.findingsOf(form)).containsExactly(OF_PAPER, OF_FIRST, OF_SECOND);
    }

    @Test
    void replacesTheComparisonsAndKeepsTheExamination() {
        long form = filed(List.of(OF_SECOND));
        Finding compared = new Finding(
                Severity.WARNING, "values-conflict", "7(2)", 1, "name", "Sheet1!B5", "“姓名”不一致。", "请核对。", "第七条第（二）项");

        papers.compare(Map.of(form, List.of(compared)));
        assertThat(papers.findingsOf(form)).containsExactly(compared, OF_SECOND);

        papers.forgetComparisons(FormKind.APPRAISAL);
        assertThat(papers.findingsOf(form)).containsExactly(compared, OF_SECOND);

        papers.forgetComparisons(FormKind.APPRAISAL, FormKind.SUMMARY);
        assertThat(papers.findingsOf(form)).containsExactly(OF_SECOND);

        papers.compare(Map.of(form, List.of(compared)));
        assertThat(papers.findingsOf(form)).containsExactly(compared, OF_SECOND);
    }

    @Test
    void remembersTheDayOnThePaperWhereverItStands() {
        papers.file(
                submission,
                1,
                0,
                Written.form(FormKind.DISPATCH_REQUEST, Written.entries(Map.of(Field.FILLED_ON, "2026-05-30"))),
                Verdict.ACCEPTED,
                List.of(Verdict.ACCEPTED),
                List.of());

        assertThat(db.queryForObject("SELECT filled_on FROM form", LocalDate.class))
                .isEqualTo(LocalDate.of(2026, 5, 30));
    }

    private long filed(List<Finding> findings) {
        papers.file(
                submission,
                1,
                0,
                new Form(FormKind.SUMMARY, "Sheet1", Entries.none(), List.of(Entries.none(), Entries.none())),
                Verdict.PARTLY_ACCEPTED,
                List.of(Verdict.ACCEPTED, Verdict.REJECTED),
                findings);
        return papers.formsOf(submission).get(0).id();
    }
}
