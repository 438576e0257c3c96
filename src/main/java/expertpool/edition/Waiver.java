package expertpool.edition;

/**
 * 豁免: a requirement that holds 原则上 is not kept in an edition, and why.
 *
 * @param rule as in {@code output/data/rules.csv}
 * @param reason Chinese, as it was given
 */
public record Waiver(String rule, String reason) {}
