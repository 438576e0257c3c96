package expertpool.filing;

import expertpool.form.FormKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 自制单据登记: the accepted slips, those that another has taken the place of left out. */
public final class Slips {
    private final JdbcClient db;

    public Slips(JdbcClient db) {
        this.db = db;
    }

    /** Those of a kind, in the order in which they came in. */
    public List<Slip> standing(FormKind kind) {
        return db.sql("SELECT r.form_id, r.entries, r.ordinal, s.sha256 FROM accepted_record r"
                        + " JOIN submission s ON s.id = r.submission_id WHERE r.kind = ? AND r.superseded = FALSE"
                        + " ORDER BY r.received_on, r.path, r.ordinal")
                .param(kind.table())
                .query((row, n) -> new Slip(
                        row.getLong("form_id"),
                        row.getString("sha256"),
                        row.getInt("ordinal"),
                        EntriesJson.read(row.getString("entries"))))
                .list();
    }
}
