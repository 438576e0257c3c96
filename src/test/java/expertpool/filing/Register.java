package expertpool.filing;

import expertpool.finding.Verdict;
import expertpool.form.Form;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register that files papers in one call. */
public final class Register {
    private final JdbcTemplate db = Databases.inMemory();

    public JdbcTemplate operations() {
        return db;
    }

    public JdbcClient client() {
        return JdbcClient.create(db);
    }

    /** Files an accepted paper of one form. */
    public void accept(String path, LocalDate receivedOn, Form form) {
        file(path, receivedOn, form, Verdict.ACCEPTED);
    }

    /** Files a paper of one form that, with all its records, came to that verdict. */
    public void file(String path, LocalDate receivedOn, Form form, Verdict verdict) {
        String department = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        Submission submission = new Submission(path, department, DigestUtils.sha256Hex(path), 1);
        long id = new Submissions(client()).record(submission, receivedOn, verdict, null, Tally.NONE);
        new Papers(db)
                .file(
                        id,
                        1,
                        0,
                        form,
                        verdict,
                        Collections.nCopies(form.records().size(), verdict),
                        List.of());
    }
}
