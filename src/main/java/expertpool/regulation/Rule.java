package expertpool.regulation;

import java.util.Objects;

/** One requirement with the condition that carries it out. */
record Rule(Requirement law, Scope scope, Condition condition) {
    /** What it comes to. A rule on which the program fails is a finding that blocks: nobody knows whether it is satisfied. */
    Ruling ruling(Subject subject) {
        try {
            return Objects.requireNonNull(condition.of(subject));
        } catch (RuntimeException defect) {
            return new Ruling.Failed(defect);
        }
    }

    /** What a rule is asked of. */
    enum Scope {
        /** The paper as a whole, once. */
        PAPER,
        /** Every record. */
        RECORD,
        /** A person: a condition of membership, whatever the specialty. */
        PERSON,
        /** Each specialty that a person claims: a condition of membership in it. */
        SPECIALTY;

        boolean isEligibility() {
            return this == PERSON || this == SPECIALTY;
        }
    }

    /** The shape of a requirement; its numbers come from the law. */
    @FunctionalInterface
    interface Condition {
        Ruling of(Subject subject);
    }
}
