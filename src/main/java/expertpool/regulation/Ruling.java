package expertpool.regulation;

import expertpool.form.Field;

/** What one rule finds. What cannot be told from the papers is never taken as satisfied. */
public sealed interface Ruling {
    /**
     * The requirement is met.
     *
     * @param working Chinese: the values that show it; empty where nothing need be said
     */
    record Satisfied(String working) implements Ruling {}

    /**
     * The requirement is not met.
     *
     * @param field the box that shows it
     * @param problem Chinese: what was found, with the values
     * @param remedy Chinese: what to do
     */
    record Breached(Field field, String problem, String remedy) implements Ruling {}

    /**
     * The papers do not tell; a person has to.
     *
     * @param field the box that should tell
     * @param problem Chinese: what is not clear, with the values
     * @param remedy Chinese: what would make it clear, and who decides
     */
    record Undecided(Field field, String problem, String remedy) implements Ruling {}

    /** The program failed on the rule: a defect of ours. */
    record Failed(RuntimeException defect) implements Ruling {}

    Ruling SATISFIED = new Satisfied("");

    /** The law does not ask it of this specialty. */
    Ruling NOT_ASKED = new Satisfied("不要求");

    static Ruling satisfied(String working) {
        return new Satisfied(working);
    }

    static Ruling breachedIf(boolean breached, Field field, String problem, String remedy) {
        return breached ? new Breached(field, problem, remedy) : SATISFIED;
    }
}
