package expertpool.fuzz;

import expertpool.filing.Databases;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.intake.Examined;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import expertpool.report.Answers;
import expertpool.report.Receipts;
import expertpool.report.SubmissionLines;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an examined file goes on to: the register, its receipt, its line for programs. Nothing in it may stop a run. */
final class Aftermath {
    private final JdbcTemplate db = Databases.inMemory();
    private final Submissions submissions = new Submissions(JdbcClient.create(db));
    private final Papers papers = new Papers(db);
    private final Answers answers;
    private final Receipts receipts;
    private final LocalDate today;

    Aftermath(BureauPack bureau, LocalDate today) {
        this.answers = new Answers(papers, bureau.vocabulary());
        this.receipts = new Receipts(bureau, "test");
        this.today = today;
    }

    /** @return the bytes of the receipt */
    int of(Examined examined) throws IOException {
        long id = submissions.record(
                examined.submission(), today, examined.verdict(), examined.reason(), examined.tally());
        int ordinal = 0;
        for (ExaminedForm form : examined.forms()) {
            papers.file(id, ++ordinal, form.sheet(), form.form(), form.verdict(), form.verdicts(), form.findings());
        }
        var answer = answers.to(submissions.all().get(0));
        SubmissionLines.write(OutputStream.nullOutputStream(), answer);
        int bytes = receipts.page(answer, false).length;
        for (String table : List.of("finding", "record", "form", "submission")) {
            db.update("DELETE FROM " + table);
        }
        return bytes;
    }
}
