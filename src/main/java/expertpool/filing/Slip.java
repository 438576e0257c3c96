package expertpool.filing;

import expertpool.form.Entries;
import expertpool.form.Field;

/**
 * 自制单据: an accepted slip that stands.
 *
 * @param form where the register has it
 * @param sha256 of its file
 * @param ordinal of the form in the file, from 1
 */
public record Slip(long form, String sha256, int ordinal, Entries entries) {
    /** Its file and its place in it, by which a decision tells on what it rests. */
    public String paper() {
        return sha256 + "/" + ordinal;
    }

    /** What is written in a box; empty if nothing is. */
    public String text(Field field) {
        return entries.text(field).orElse("");
    }
}
