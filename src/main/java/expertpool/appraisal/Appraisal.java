package expertpool.appraisal;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * 考核: one accepted Table 5.
 *
 * @param department the folder it came in; without one, the department that the form was handed to
 * @param path its file
 * @param superseded whether another version of the file, or another file of the same matter, has taken its place
 * @param form where the register has it
 * @param number of the record in the form, from 1
 */
public record Appraisal(
        String department,
        String path,
        LocalDate receivedOn,
        boolean superseded,
        long form,
        int number,
        Entries entries) {
    /** Of two that came in on one day the later 考核时间 counts, then the later path: nothing else tells them apart. */
    static final Comparator<Appraisal> BY_RECEIPT = Comparator.comparing(Appraisal::receivedOn)
            .thenComparing(Appraisal::period)
            .thenComparing(Appraisal::path);

    /** The department by the folder; of a file that lies in none, the one that the form was handed to. */
    static String department(String folder, Entries entries) {
        return folder.isEmpty() ? entries.key().flatMap(FormKey::department).orElse("") : folder;
    }

    /** The same under another name of its department. */
    Appraisal of(String name) {
        return new Appraisal(name, path, receivedOn, superseded, form, number, entries);
    }

    String name() {
        return text(Field.NAME);
    }

    /** 考核时间 as exactly as it is written: a year, a month or a day. */
    String period() {
        return text(Field.PERIOD);
    }

    /** The recomputed total; none unless all five aspects have a score. */
    Optional<BigDecimal> total() {
        return entries.number(Field.TOTAL);
    }

    /** The total that somebody wrote. */
    Optional<BigDecimal> statedTotal() {
        return entries.number(Field.STATED_TOTAL);
    }

    /** Whether a total is written that is not the sum. */
    boolean isMiscounted() {
        return total().isPresent()
                && statedTotal()
                        .filter(stated -> stated.compareTo(total().orElseThrow()) != 0)
                        .isPresent();
    }

    String text(Field field) {
        return entries.text(field).orElse("");
    }
}
