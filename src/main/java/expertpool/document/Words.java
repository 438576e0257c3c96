package expertpool.document;

import java.util.List;

/** Words as a document can hold them. */
final class Words {

    private Words() {}

    /** Without the characters that XML 1.0 cannot hold, as a vertical tab that came along from another program. */
    static String of(String words) {
        if (words.codePoints().allMatch(Words::isLegal)) {
            return words;
        }
        return words.codePoints()
                .filter(Words::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<String> of(List<String> words) {
        return words.stream().map(Words::of).toList();
    }

    /** XML 1.0, production 2; an unpaired surrogate is a code point of its own here. */
    private static boolean isLegal(int codePoint) {
        return (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || codePoint == '\n'
                || codePoint == '\t'
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
