package expertpool.appraisal;

import expertpool.filing.EntriesJson;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.List;
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
        return db.sql("SELECT department, path, entries FROM accepted_record"
                        + " WHERE kind = ? AND superseded = FALSE ORDER BY path, ordinal")
                .param(FormKind.APPRAISAL.table())
                .query((row, n) ->
                        new Appraisal(row.getString(1), row.getString(2), EntriesJson.read(row.getString(3))))
                .list();
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
