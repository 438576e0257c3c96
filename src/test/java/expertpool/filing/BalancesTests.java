package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Balance.Account;
import expertpool.filing.Balance.Unit;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Form;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class BalancesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final JdbcTemplate db = Databases.inMemory();
    private final Submissions submissions = new Submissions(JdbcClient.create(db));
    private final Papers papers = new Papers(db);
    private final Balances balances = new Balances(JdbcClient.create(db));

    @Test
    void accountsForEveryFileSheetRowAndPerson() {
        long list = record("危化科/a.xlsx", Verdict.PARTLY_ACCEPTED, new Tally(3, 2, 5, 2, 3));
        file(list, 1, FormKind.SUMMARY, Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.REJECTED);
        warn(list);
        long old = record("危化科/b.docx", Verdict.REJECTED, new Tally(1, 0, 0, 0, 1));
        file(old, 1, FormKind.RECOMMENDATION, Verdict.REJECTED);
        record("危化科/b.docx", Verdict.REJECTED, Tally.NONE);
        record("c.docx", Verdict.DUPLICATE, Tally.NONE);

        assertThat(balances.of(Set.of("危化科/a.xlsx", "危化科/b.docx")).accounts())
                .containsExactly(
                        account(
                                Unit.FILES,
                                4,
                                Map.of(
                                        Verdict.PARTLY_ACCEPTED, 1L,
                                        Verdict.REJECTED, 1L,
                                        Verdict.DUPLICATE, 1L,
                                        Verdict.SUPERSEDED, 1L)),
                        account(
                                Unit.SHEETS,
                                4,
                                Map.of(Verdict.PARTLY_ACCEPTED, 1L, Verdict.SUPERSEDED, 1L, Verdict.IGNORED, 2L)),
                        account(
                                Unit.ROWS,
                                5,
                                Map.of(
                                        Verdict.ACCEPTED, 1L,
                                        Verdict.ACCEPTED_WITH_WARNINGS, 1L,
                                        Verdict.REJECTED, 1L,
                                        Verdict.IGNORED, 2L)),
                        account(
                                Unit.PEOPLE,
                                4,
                                Map.of(
                                        Verdict.ACCEPTED, 1L,
                                        Verdict.ACCEPTED_WITH_WARNINGS, 1L,
                                        Verdict.REJECTED, 1L,
                                        Verdict.SUPERSEDED, 1L)));
        assertThat(balances.of(Set.of()).open()).isEmpty();
    }

    @Test
    void doesNotBalanceWhenAFileOrAPersonIsLost() {
        long list = record("危化科/a.xlsx", Verdict.ACCEPTED, new Tally(1, 0, 2, 0, 2));
        file(list, 1, FormKind.SUMMARY, Verdict.ACCEPTED);

        assertThat(balances.of(Set.of("危化科/a.xlsx", "危化科/lost.docx")).open())
                .extracting(Account::unit)
                .containsExactly(Unit.FILES, Unit.ROWS, Unit.PEOPLE);
    }

    private long record(String path, Verdict verdict, Tally tally) {
        return submissions.record(new Submission(path, "危化科", "1".repeat(64), 1), DAY, verdict, null, tally);
    }

    private void file(long submission, int ordinal, FormKind kind, Verdict... verdicts) {
        Form form = new Form(kind, "Sheet1", Entries.none(), Collections.nCopies(verdicts.length, Entries.none()));
        papers.file(submission, ordinal, 0, form, Verdict.together(List.of(verdicts)), List.of(verdicts), List.of());
    }

    private void warn(long submission) {
        long form = papers.formsOf(submission).get(0).id();
        papers.compare(Map.of(
                form,
                List.of(new Finding(
                        Severity.WARNING, "values-conflict", "7(2)", 1, null, null, "不一致。", "请核对。", "第七条第（二）项"))));
    }

    private static Account account(Unit unit, long in, Map<Verdict, Long> out) {
        return Account.of(unit, in, out);
    }
}
