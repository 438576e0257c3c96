package expertpool.finding;

/**
 * What is wrong with the words in one box, before anybody asks which sentence of the law it offends.
 *
 * @param rule stable kebab-case name of the rule it breaks, for example {@code id-checksum}
 * @param problem one Chinese sentence: what was found; never holds a whole identity or telephone number
 * @param remedy one Chinese sentence: what the department has to do
 */
public record Fault(String rule, String problem, String remedy) {}
