package expertpool.appraisal;

import java.util.List;
import java.util.regex.Pattern;

/** 清退意见 in the free words of 考核意见: found to be shown, never to be carried out. */
final class RemovalOpinion {
    private static final Pattern CLAUSES = Pattern.compile("[，。；,;\\n]");

    /** 没有清退情形, 无需清退 say the opposite. */
    private static final Pattern DENIED =
            Pattern.compile("(?:无|没有|不存在|未发现|未有|不需要?|不必|不予|不应|不建议|不属于|不涉及)[^，。；,;]{0,6}$");

    private RemovalOpinion() {}

    /** @param words by which a removal is proposed */
    static boolean isIn(String opinion, List<String> words) {
        return CLAUSES.splitAsStream(opinion).anyMatch(clause -> words.stream().anyMatch(word -> isIn(clause, word)));
    }

    private static boolean isIn(String clause, String word) {
        for (int at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
            if (!DENIED.matcher(clause.substring(0, at)).find()) {
                return true;
            }
        }
        return false;
    }
}
