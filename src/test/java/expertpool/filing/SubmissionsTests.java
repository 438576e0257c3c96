package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.filing.Submissions.Known;
import expertpool.finding.Verdict;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);

    private final Submissions submissions = new Submissions(JdbcClient.create(Databases.inMemory()));

    @Test
    void recordsAFileWithAllThatIsKnownOfIt() {
        Submission submission = new Submission("煤监科/𬱟某.docx", "煤监科", FIRST, 5_000_000_000L);

        long id = submissions.record(submission, DAY, Verdict.REJECTED, "文件是空的", Tally.NONE);

        assertThat(submissions.all())
                .containsExactly(new FiledSubmission(id, submission, DAY, Verdict.REJECTED, "文件是空的", null));
    }

    @Test
    void supersedesTheEarlierVersionOfAPathAndNothingElse() {
        record("煤监科/a.docx", FIRST, Verdict.ACCEPTED);
        record("煤监科/b.docx", FIRST, Verdict.DUPLICATE);
        record("煤监科/a.docx", SECOND, Verdict.ACCEPTED_WITH_WARNINGS);

        assertThat(submissions.all())
                .extracting(
                        filed -> filed.submission().path(),
                        filed -> filed.submission().sha256(),
                        FiledSubmission::verdict)
                .containsExactly(
                        tuple("煤监科/a.docx", FIRST, Verdict.SUPERSEDED),
                        tuple("煤监科/a.docx", SECOND, Verdict.ACCEPTED_WITH_WARNINGS),
                        tuple("煤监科/b.docx", FIRST, Verdict.DUPLICATE));
        assertThat(submissions.current())
                .isEqualTo(Map.of("煤监科/a.docx", new Known(SECOND, false), "煤监科/b.docx", new Known(FIRST, true)));
    }

    @Test
    void remembersWhichVersionTookThePlaceOfWhich() {
        long first = record("煤监科/a.docx", FIRST, Verdict.REJECTED);
        record("煤监科/b.docx", FIRST, Verdict.DUPLICATE);
        long second = record("煤监科/a.docx", SECOND, Verdict.REJECTED);
        long third = record("煤监科/改.docx", "3".repeat(64), Verdict.ACCEPTED);

        submissions.supersede(second, third, "已由“煤监科/改.docx”替代");

        assertThat(submissions.predecessors()).isEqualTo(Map.of(second, first, third, second));
        assertThat(submissions.all())
                .extracting(FiledSubmission::verdict, FiledSubmission::reason, FiledSubmission::predecessor)
                .containsExactly(
                        tuple(Verdict.SUPERSEDED, null, null),
                        tuple(Verdict.SUPERSEDED, "已由“煤监科/改.docx”替代", first),
                        tuple(Verdict.DUPLICATE, null, null),
                        tuple(Verdict.ACCEPTED, null, second));
        assertThat(submissions.current())
                .containsEntry("煤监科/a.docx", new Known(SECOND, false))
                .containsEntry("煤监科/改.docx", new Known("3".repeat(64), false));
    }

    @Test
    void forgetsFilesThatWereNotWhole() {
        record("煤监科/a.docx", FIRST, Verdict.WAITING);
        record("煤监科/b.docx", SECOND, Verdict.ACCEPTED);

        submissions.forgetUnsettled();

        assertThat(submissions.current()).isEqualTo(Map.of("煤监科/b.docx", new Known(SECOND, false)));
    }

    @Test
    void keepsTheVersionThatCountsWhileANewOneIsBeingWritten() {
        record("煤监科/a.docx", FIRST, Verdict.ACCEPTED);
        record("煤监科/a.docx", SECOND, Verdict.WAITING);

        assertThat(submissions.all())
                .extracting(FiledSubmission::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.WAITING);
    }

    @Test
    void countsFilesByVerdictAndDepartment() {
        record("煤监科/a.docx", FIRST, Verdict.ACCEPTED);
        record("煤监科/b.docx", SECOND, Verdict.ACCEPTED);
        record("煤监科/c.docx", SECOND, Verdict.REJECTED);
        record("d.docx", SECOND, Verdict.REJECTED);

        assertThat(submissions.counts()).isEqualTo(Map.of(Verdict.ACCEPTED, 2, Verdict.REJECTED, 2));
        assertThat(submissions.countsByDepartment())
                .isEqualTo(Map.of(
                        "", Map.of(Verdict.REJECTED, 1),
                        "煤监科", Map.of(Verdict.ACCEPTED, 2, Verdict.REJECTED, 1)));
    }

    @Test
    void changesItsStateWithEveryFile() {
        String empty = submissions.state();
        record("煤监科/a.docx", FIRST, Verdict.WAITING);
        String waiting = submissions.state();
        submissions.forgetUnsettled();
        record("煤监科/a.docx", FIRST, Verdict.WAITING);
        assertThat(submissions.state()).isEqualTo(waiting);
        submissions.forgetUnsettled();
        record("煤监科/a.docx", FIRST, Verdict.ACCEPTED);
        String accepted = submissions.state();

        assertThat(accepted).isNotEqualTo(waiting).isEqualTo(submissions.state());
        assertThat(waiting).isNotEqualTo(empty);
    }

    private long record(String path, String sha256, Verdict verdict) {
        int slash = path.indexOf('/');
        String department = slash < 0 ? "" : path.substring(0, slash);
        return submissions.record(new Submission(path, department, sha256, 1), DAY, verdict, null, Tally.NONE);
    }
}
