package expertpool.filing;

import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** 表格登记: the forms that were read, their records, and what was found about them. */
public final class Papers {
    private final JdbcClient db;
    private final JdbcOperations batches;

    public Papers(JdbcOperations operations) {
        this.db = JdbcClient.create(operations);
        this.batches = operations;
    }

    /**
     * Enters a form with its findings.
     *
     * @param ordinal its number in the file, from 1
     * @param sheet the number of the sheet it stands on, from 0
     * @param verdicts on the records, in their order
     */
    public void file(
            long submission,
            int ordinal,
            int sheet,
            Form form,
            Verdict verdict,
            List<Verdict> verdicts,
            List<Finding> findings) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        db.sql("INSERT INTO form (submission_id, ordinal, sheet, kind, place, filled_on, verdict, header)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(submission)
                .param(ordinal)
                .param(sheet)
                .param(form.kind().table())
                .param(form.where())
                .param(filledOn(form))
                .param(verdict.code())
                .param(EntriesJson.write(form.header()))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        List<Object[]> records = new ArrayList<>();
        for (int i = 0; i < form.records().size(); i++) {
            Entries entries = form.records().get(i);
            records.add(new Object[] {
                id,
                i + 1,
                form.kind().table(),
                entries.text(Field.ID_NUMBER).orElse(null),
                verdicts.get(i).code(),
                EntriesJson.write(entries)
            });
        }
        batches.batchUpdate(
                "INSERT INTO record (form_id, number, kind, id_number, verdict, entries) VALUES (?, ?, ?, ?, ?, ?)",
                records);
        insert(id, false, findings);
    }

    private static @Nullable LocalDate filledOn(Form form) {
        return Stream.concat(Stream.of(form.header()), form.records().stream())
                .map(entries -> entries.date(Field.FILLED_ON))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Enters what the comparison of papers found, in place of what it found before. */
    public void compare(Map<Long, List<Finding>> findings) {
        findings.forEach((form, found) -> insert(form, true, found));
    }

    /** Forgets what comparisons found about papers of these tables. */
    public void forgetComparisons(FormKind... kinds) {
        db.sql("DELETE FROM finding WHERE compared = TRUE AND form_id IN (SELECT id FROM form WHERE kind IN (:kinds))")
                .param("kinds", Stream.of(kinds).map(FormKind::table).toList())
                .update();
    }

    private void insert(long form, boolean compared, List<Finding> findings) {
        List<Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Object[] {
                form,
                finding.record(),
                rows.size() + 1,
                compared,
                finding.severity().code(),
                finding.rule(),
                finding.article(),
                finding.field(),
                finding.where(),
                finding.problem(),
                finding.remedy(),
                finding.basis()
            });
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "INSERT INTO finding (form_id, record, ordinal, compared, severity, rule, article, field, place,"
                            + " problem, remedy, basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    public List<FiledForm> formsOf(long submission) {
        return db.sql("SELECT * FROM form WHERE submission_id = ? ORDER BY ordinal")
                .param(submission)
                .query((row, n) -> form(row))
                .list();
    }

    public List<FiledRecord> recordsOf(long form) {
        return db.sql("SELECT * FROM record WHERE form_id = ? ORDER BY number")
                .param(form)
                .query((row, n) -> record(row))
                .list();
    }

    /** What was found about a form by itself, its comparison with other papers left out. */
    public List<Finding> examinationOf(long form) {
        return db.sql("SELECT * FROM finding WHERE form_id = ? AND compared = FALSE ORDER BY record, ordinal")
                .param(form)
                .query((row, n) -> finding(row))
                .list();
    }

    /** What was found about a form, of the paper first, then record by record. */
    public List<Finding> findingsOf(long form) {
        return db.sql("SELECT * FROM finding WHERE form_id = ? ORDER BY record, compared, ordinal")
                .param(form)
                .query((row, n) -> finding(row))
                .list();
    }

    static FiledForm form(ResultSet row) throws SQLException {
        return new FiledForm(
                row.getLong("id"),
                row.getLong("submission_id"),
                row.getInt("ordinal"),
                FormKind.ofTable(row.getInt("kind")).orElseThrow(),
                row.getString("place"),
                Verdict.ofCode(row.getString("verdict")),
                EntriesJson.read(row.getString("header")));
    }

    static FiledRecord record(ResultSet row) throws SQLException {
        return new FiledRecord(
                row.getLong("form_id"),
                row.getInt("number"),
                FormKind.ofTable(row.getInt("kind")).orElseThrow(),
                Verdict.ofCode(row.getString("verdict")),
                EntriesJson.read(row.getString("entries")));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("rule"),
                row.getString("article"),
                row.getInt("record"),
                row.getString("field"),
                row.getString("place"),
                row.getString("problem"),
                row.getString("remedy"),
                row.getString("basis"));
    }
}
