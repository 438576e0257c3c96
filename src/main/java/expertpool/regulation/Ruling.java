package expertpool.regulation;

import expertpool.form.Field;

/** What one rule finds. */
sealed interface Ruling {
    Ruling SATISFIED = new Satisfied();

    /** The requirement is met. */
    record Satisfied() implements Ruling {}

    /**
     * The requirement is not met.
     *
     * @param field the box that shows it
     * @param problem Chinese: what was found, with the values
     * @param remedy Chinese: what to do
     */
    record Breached(Field field, String problem, String remedy) implements Ruling {}

    static Ruling breachedIf(boolean breached, Field field, String problem, String remedy) {
        return breached ? new Breached(field, problem, remedy) : SATISFIED;
    }
}
