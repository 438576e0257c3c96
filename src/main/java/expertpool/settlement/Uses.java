package expertpool.settlement;

import expertpool.filing.EntriesJson;
import expertpool.form.FormKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 使用登记: the accepted Tables 4 in the register. */
public final class Uses {
    private final JdbcClient db;

    public Uses(JdbcClient db) {
        this.db = db;
    }

    /** All of them, in the order of their files. */
    public List<Use> all() {
        return db.sql("SELECT form_id, number, path, place, entries FROM accepted_record"
                        + " WHERE kind = ? AND superseded = FALSE ORDER BY path, ordinal")
                .param(FormKind.USE_RECORD.table())
                .query((row, n) -> new Use(
                        row.getLong("form_id"),
                        row.getInt("number"),
                        row.getString("path"),
                        row.getString("place"),
                        EntriesJson.read(row.getString("entries"))))
                .list();
    }
}
