package expertpool.regulation;

/**
 * 条文: a sentence of the law with its place.
 *
 * @param clause its words, as the law has them
 */
public record Provision(Citation citation, String clause) {}
