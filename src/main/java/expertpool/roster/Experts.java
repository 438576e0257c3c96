package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.roster.Expert.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 专家库: the people, as their papers and the decisions about them make them. */
public final class Experts {
    private final JdbcClient db;
    private final JdbcOperations batches;

    public Experts(JdbcOperations operations) {
        this.db = JdbcClient.create(operations);
        this.batches = operations;
    }

    /** The pool is made again from the papers, so it begins empty. */
    public void clear() {
        db.sql("DELETE FROM expert").update();
    }

    public void add(List<Expert> experts) {
        batches.batchUpdate(
                "INSERT INTO expert (id_number, status, industry, specialties, applied, recommended_by, entries)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                experts.stream()
                        .map(expert -> new Object[] {
                            expert.idNumber().number(),
                            expert.status().code(),
                            expert.industry(),
                            String.join(Field.SEPARATOR, expert.specialties()),
                            expert.applied(),
                            String.join("|", expert.recommendedBy()),
                            EntriesJson.write(expert.entries())
                        })
                        .toList());
    }

    /** Everybody, in the order of the identity numbers. */
    public List<Expert> all() {
        return db.sql("SELECT * FROM expert ORDER BY id_number")
                .query(Experts::read)
                .list();
    }

    private static Expert read(ResultSet row, int number) throws SQLException {
        Entries entries = EntriesJson.read(row.getString("entries"));
        String specialties = row.getString("specialties");
        String departments = row.getString("recommended_by");
        return new Expert(
                IdNumber.of(row.getString("id_number")).orElseThrow(),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getInt("industry"),
                specialties.isEmpty() ? List.of() : Arrays.asList(specialties.split("\\|")),
                row.getBoolean("applied"),
                departments.isEmpty() ? List.of() : Arrays.asList(departments.split("\\|")),
                entries);
    }
}
