package expertpool.filing;

import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.FormKind;

/**
 * A record in the register.
 *
 * @param number within its form, from 1
 * @param verdict on the record by itself, before it was compared with others
 */
public record FiledRecord(long formId, int number, FormKind kind, Verdict verdict, Entries entries) {}
