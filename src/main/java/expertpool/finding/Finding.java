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
 * @param problem Chinese: what was found, in whole sentences
 * @param remedy Chinese: what to do, in whole sentences
 * @param basis the basis as people write it, for example 第七条第（一）项
 */
public record Finding(
        Severity severity,
        String rule,
        String article,
        int record,
        @Nullable String field,
        @Nullable String where,
        String problem,
        String remedy,
        String basis) {

    /** The same as a piece of news: it says nothing against the paper. */
    public Finding asNote() {
        return new Finding(Severity.INFO, rule, article, record, field, where, problem, remedy, basis);
    }

    /** All of it in one paragraph. */
    public String message() {
        return problem + remedy + "（依据：" + basis + "）";
    }
}
