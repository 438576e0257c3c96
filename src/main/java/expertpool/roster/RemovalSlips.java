package expertpool.roster;

import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 清退意见单登记: the accepted slips that stand. */
public final class RemovalSlips {
    private final JdbcClient db;

    public RemovalSlips(JdbcClient db) {
        this.db = db;
    }

    /**
     * One of them.
     *
     * @param paper SHA-256 of its file and its place in it
     */
    public record Slip(long form, String paper, Entries entries) {
        Optional<LocalDate> filledOn() {
            return entries.date(Field.FILLED_ON);
        }

        String text(Field field) {
            return entries.text(field).orElse("");
        }
    }

    /** In the order in which they came in. */
    public List<Slip> standing() {
        return db.sql("SELECT r.form_id, r.entries, r.ordinal, s.sha256 FROM accepted_record r"
                        + " JOIN submission s ON s.id = r.submission_id WHERE r.kind = ? AND r.superseded = FALSE"
                        + " ORDER BY r.received_on, r.path, r.ordinal")
                .param(FormKind.REMOVAL_SLIP.table())
                .query((row, n) -> new Slip(
                        row.getLong("form_id"),
                        row.getString("sha256") + "/" + row.getInt("ordinal"),
                        EntriesJson.read(row.getString("entries"))))
                .list();
    }
}
