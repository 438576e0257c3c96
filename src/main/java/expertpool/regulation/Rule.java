package expertpool.regulation;

import expertpool.form.Entries;
import expertpool.form.Form;
import java.time.LocalDate;

/**
 * One requirement with the condition that carries it out.
 *
 * @param scope whether it is asked of every record or once of the paper
 */
record Rule(Requirement law, Scope scope, Condition condition) {
    /** What a rule is asked of. */
    enum Scope {
        PAPER,
        RECORD
    }

    /** The shape of a requirement; its numbers come from the law. */
    @FunctionalInterface
    interface Condition {
        Ruling of(Subject subject);
    }

    /**
     * What is examined.
     *
     * @param entries the record; the head of the paper for a rule on the paper
     * @param today the day of the examination
     */
    record Subject(Form form, Entries entries, LocalDate today) {}
}
