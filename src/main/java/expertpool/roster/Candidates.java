package expertpool.roster;

import expertpool.filing.EntriesJson;
import expertpool.filing.FiledRecord;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.roster.Candidacy.Paper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accepted Tables 1 and 2 in the register, gathered by person. */
public final class Candidates {
    /**
     * The papers that count: those in force. Of somebody who was issued or removed and has none left, the last ones: a
     * list that is overwritten takes nobody out of the pool, only a decision does.
     */
    private static final String FROM = " FROM accepted_record r WHERE r.kind IN (1, 2) AND (r.superseded = FALSE"
            + " OR ((r.id_number IN (SELECT m.id_number FROM edition_member m)"
            + " OR r.id_number IN (SELECT x.id_number FROM removal x))"
            + " AND NOT EXISTS (SELECT 1 FROM accepted_record o"
            + " WHERE o.id_number = r.id_number AND o.kind IN (1, 2) AND o.superseded = FALSE)))";

    private final JdbcClient db;

    public Candidates(JdbcClient db) {
        this.db = db;
    }

    /**
     * The next people in the order of their identity numbers.
     *
     * @param after the last identity number that was given; empty at the beginning
     * @param people how many at the most
     */
    public List<Candidacy> after(String after, int people) {
        Map<String, List<Paper>> papers = new LinkedHashMap<>();
        db.sql("SELECT *" + FROM
                        + " AND r.id_number IN (SELECT DISTINCT r.id_number" + FROM
                        + " AND r.id_number > ? ORDER BY r.id_number FETCH FIRST " + people + " ROWS ONLY)"
                        + " ORDER BY r.id_number, r.kind, COALESCE(r.filled_on, r.received_on), r.received_on, r.path,"
                        + " r.ordinal, r.number")
                .param(after)
                .query(row -> {
                    papers.computeIfAbsent(row.getString("id_number"), id -> new ArrayList<>())
                            .add(paper(row));
                });
        return papers.entrySet().stream()
                .map(entry -> new Candidacy(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        FiledRecord record = new FiledRecord(
                row.getLong("form_id"),
                row.getInt("number"),
                FormKind.ofTable(row.getInt("kind")).orElseThrow(),
                Verdict.ofCode(row.getString("verdict")),
                EntriesJson.read(row.getString("entries")));
        Entries header = EntriesJson.read(row.getString("header"));
        String folder = row.getString("department");
        String department = record.kind() == FormKind.SUMMARY
                ? header.text(Field.DEPARTMENT).orElse(folder)
                : folder;
        return new Paper(
                record,
                row.getString("path"),
                department,
                Optional.ofNullable(row.getObject("filled_on", LocalDate.class)),
                row.getObject("received_on", LocalDate.class));
    }
}
