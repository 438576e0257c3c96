package expertpool.filing;

import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.FormKind;

/**
 * A form in the register, without its records.
 *
 * @param ordinal its number in the file, from 1
 * @param verdict on the paper by itself, before it was compared with others
 */
public record FiledForm(
        long id, long submissionId, int ordinal, FormKind kind, String where, Verdict verdict, Entries header) {}
