package expertpool.dispatch;

/**
 * 不参加抽取的理由: why somebody cannot be drawn.
 *
 * @param rule of the pack
 * @param article on which it rests, as {@code 11(6)}
 * @param reason Chinese, without any number of a person
 * @param review whether the papers do not tell, and a person has to
 */
public record Exclusion(String rule, String article, String reason, boolean review) {}
