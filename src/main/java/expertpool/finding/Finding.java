package expertpool.finding;

import org.jspecify.annotations.Nullable;

/**
 * 核查意见: one fault of a paper with its place and its legal basis.
 *
 * @param rule stable kebab-case name, listed in {@code output/data/rules.csv}
 * @param article the basis in short form, for example {@code 7(1)}
 * @param record the record of the form it concerns, from 1; 0 for the paper itself
 * @param field the field of {@code output/data} it concerns, or null
 * @param where an A1 reference, or {@code table T, row R, column C}, or null
 * @param message Chinese: what was found and what to do
 */
public record Finding(
        Severity severity,
        String rule,
        String article,
        int record,
        @Nullable String field,
        @Nullable String where,
        String message) {}
