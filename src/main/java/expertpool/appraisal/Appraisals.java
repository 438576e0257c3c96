package expertpool.appraisal;

import expertpool.filing.EntriesJson;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 考核登记: the accepted Tables 5 in the register. */
public final class Appraisals {
    private final JdbcClient db;

    public Appraisals(JdbcClient db) {
        this.db = db;
    }

    /** All of them, in the order of their files. */
    public List<Appraisal> all() {
        return List.copyOf(byForm().values());
    }

    /** All of them by the number of their form in the register, in the order of their files. */
    public Map<Long, Appraisal> byForm() {
        Map<Long, Appraisal> appraisals = new LinkedHashMap<>();
        db.sql("SELECT form_id, department, path, entries FROM accepted_record"
                        + " WHERE kind = ? AND superseded = FALSE ORDER BY path, ordinal")
                .param(FormKind.APPRAISAL.table())
                .query(row -> {
                    appraisals.put(
                            row.getLong(1),
                            Appraisal.of(row.getString(2), row.getString(3), EntriesJson.read(row.getString(4))));
                });
        return appraisals;
    }

    /** Those of one calendar year, by 考核时间. */
    public List<Appraisal> of(int year) {
        return all().stream().filter(appraisal -> year(appraisal) == year).toList();
    }

    /** The years for which there are any, in order. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        all().forEach(appraisal -> years.add(year(appraisal)));
        years.remove(0);
        return List.copyOf(years);
    }

    private static int year(Appraisal appraisal) {
        return appraisal
                .entries()
                .text(Field.PERIOD)
                .map(period -> Integer.valueOf(period.substring(0, 4)))
                .orElse(0);
    }
}
