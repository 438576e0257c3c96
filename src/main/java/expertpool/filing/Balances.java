package expertpool.filing;

import expertpool.filing.Balance.Account;
import expertpool.filing.Balance.Unit;
import expertpool.finding.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws the balance of the register. */
public final class Balances {
    /** What became of a file, which goes before what became of the parts of a version that was replaced. */
    private static final String JUDGED =
            "CASE WHEN s.verdict = 'superseded' THEN 'superseded' WHEN %s = 'accepted' AND EXISTS (SELECT 1 FROM finding n"
                    + " WHERE n.severity = 'warning' AND %s) THEN 'accepted_with_warnings' ELSE %s END";

    private final JdbcClient db;
    private final Submissions submissions;

    public Balances(JdbcClient db) {
        this.db = db;
        this.submissions = new Submissions(db);
    }

    /** @param listed the files that lay in the input folder and were looked at */
    public Balance of(Set<String> listed) {
        return new Balance(List.of(
                files(listed),
                sheets(),
                records(Unit.ROWS, "list_rows", "other_list_rows", "r.kind = 2"),
                records(Unit.PEOPLE, "people", "0", "r.kind IN (1, 2)")));
    }

    private Account files(Set<String> listed) {
        Map<Verdict, Long> out = new EnumMap<>(Verdict.class);
        submissions.counts().forEach((verdict, count) -> out.put(verdict, count.longValue()));
        Set<String> known = submissions.paths();
        long lost = listed.stream().filter(path -> !known.contains(path)).count();
        long lines = out.values().stream().mapToLong(Long::longValue).sum();
        return Account.of(Unit.FILES, lines + lost, out);
    }

    /** A sheet with several forms is counted by the first of them. */
    private Account sheets() {
        Map<Verdict, Long> out = count(
                JUDGED.formatted("f.verdict", "n.form_id = f.id", "f.verdict"),
                "form f JOIN submission s ON s.id = f.submission_id WHERE NOT EXISTS (SELECT 1 FROM form g"
                        + " WHERE g.submission_id = f.submission_id AND g.sheet = f.sheet AND g.ordinal < f.ordinal)");
        return account(Unit.SHEETS, "sheets", "other_sheets", out);
    }

    private Account records(Unit unit, String seen, String others, String kinds) {
        Map<Verdict, Long> out = count(
                JUDGED.formatted("r.verdict", "n.form_id = r.form_id AND n.record = r.number", "r.verdict"),
                "record r JOIN form f ON f.id = r.form_id JOIN submission s ON s.id = f.submission_id WHERE " + kinds);
        return account(unit, seen, others, out);
    }

    private Account account(Unit unit, String seen, String others, Map<Verdict, Long> out) {
        long ignored = sum(others);
        if (ignored > 0) {
            out.merge(Verdict.IGNORED, ignored, Long::sum);
        }
        return Account.of(unit, sum(seen), out);
    }

    private Map<Verdict, Long> count(String verdict, String from) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        db.sql("SELECT judged, COUNT(*) FROM (SELECT " + verdict + " AS judged FROM " + from
                        + ") AS parts GROUP BY judged")
                .query(row -> {
                    counts.put(Verdict.ofCode(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private long sum(String column) {
        return db.sql("SELECT COALESCE(SUM(" + column + "), 0) FROM submission")
                .query(Long.class)
                .single();
    }
}
