package expertpool.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 决定: removals, and how far each edition of the roster has come. */
public final class Decisions {
    private final JdbcClient db;

    public Decisions(JdbcClient db) {
        this.db = db;
    }

    /** The day of the latest removal by identity number. */
    public Map<String, LocalDate> removals() {
        Map<String, LocalDate> removals = new HashMap<>();
        db.sql("SELECT id_number, MAX(removed_on) FROM removal GROUP BY id_number")
                .query(row -> {
                    removals.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return removals;
    }

    /**
     * A removal.
     *
     * @param ground the article and its item, for example {@code 8.2}
     */
    public record Removal(String ground, String reason, LocalDate day) {}

    /** The latest removal by identity number. */
    public Map<String, Removal> latestRemovals() {
        Map<String, Removal> removals = new HashMap<>();
        db.sql("SELECT id_number, ground, reason, removed_on FROM removal ORDER BY removed_on")
                .query(row -> {
                    removals.put(
                            row.getString(1),
                            new Removal(row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)));
                });
        return removals;
    }

    public void remove(String idNumber, String ground, String reason, LocalDate day) {
        db.sql("INSERT INTO removal (id_number, ground, reason, removed_on) VALUES (?, ?, ?, ?)")
                .params(idNumber, ground, reason, day)
                .update();
    }

    /** The stages that an edition has reached, with the day of each. */
    public Map<String, LocalDate> stages(int year) {
        Map<String, LocalDate> stages = new HashMap<>();
        db.sql("SELECT stage, reached_on FROM edition WHERE edition_year = ?")
                .param(year)
                .query(row -> {
                    stages.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return stages;
    }

    public void reach(int year, String stage, LocalDate day, @Nullable String documentNumber) {
        db.sql("INSERT INTO edition (edition_year, stage, reached_on, document_number) VALUES (?, ?, ?, ?)")
                .param(year)
                .param(stage)
                .param(day)
                .param(documentNumber)
                .update();
    }

    public void list(int year, List<String> idNumbers) {
        for (String idNumber : idNumbers) {
            db.sql("INSERT INTO edition_member (edition_year, id_number) VALUES (?, ?)")
                    .params(year, idNumber)
                    .update();
        }
    }

    /** Changes whenever a decision is recorded. */
    public String state() {
        return db.sql(
                        "SELECT (SELECT COUNT(*) FROM removal) + (SELECT COUNT(*) FROM edition) FROM (VALUES (1)) AS one (n)")
                .query(String.class)
                .single();
    }

    /** The members of the latest issued edition. */
    public Set<String> listed() {
        Optional<Integer> year = db.sql("SELECT MAX(edition_year) FROM edition_member")
                .query(Integer.class)
                .optional();
        return year.<Set<String>>map(
                        latest -> new HashSet<>(db.sql("SELECT id_number FROM edition_member WHERE edition_year = ?")
                                .param(latest)
                                .query(String.class)
                                .list()))
                .orElse(Set.of());
    }
}
