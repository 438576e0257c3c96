package expertpool.appraisal;

import expertpool.form.Entries;
import expertpool.form.FormKey;

/**
 * 考核: one accepted Table 5.
 *
 * @param department the folder it came in; without one, the department that the form was handed to
 * @param path its file
 */
public record Appraisal(String department, String path, Entries entries) {
    /** @param folder the department by the folder of the file; empty for none */
    static Appraisal of(String folder, String path, Entries entries) {
        String department =
                folder.isEmpty() ? entries.key().flatMap(FormKey::department).orElse("") : folder;
        return new Appraisal(department, path, entries);
    }
}
