package expertpool.roster;

import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 报送先后: the day on which a department first listed a person; the day of filing, else that of receipt. */
public final class FilingOrder {
    private final JdbcClient db;

    public FilingOrder(JdbcClient db) {
        this.db = db;
    }

    /** By identity number. */
    public Map<String, LocalDate> all() {
        Map<String, LocalDate> days = new HashMap<>();
        db.sql("SELECT id_number, MIN(COALESCE(filled_on, received_on)) FROM accepted_record"
                        + " WHERE kind = ? AND id_number IS NOT NULL GROUP BY id_number")
                .param(FormKind.SUMMARY.table())
                .query(row -> {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }
}
