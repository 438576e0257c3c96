package expertpool.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 办法原文: the words of the law by article and item, from {@code regulation.txt}. What follows the last article, the
 * forms with their printed remarks, belongs to no article.
 */
public final class LawText {
    private static final int MOST_ARTICLES = 299;
    private static final Pattern ARTICLE = Pattern.compile("^\\s*第([一二三四五六七八九十百零]{1,7})条[\\s　]*");
    private static final Pattern ITEM = Pattern.compile("^\\s*[（(]([一二三四五六七八九十]{1,3}|\\d{1,2})[）)]\\s*");
    private static final Pattern CHAPTER = Pattern.compile("^\\s*第[一二三四五六七八九十\\d]{1,3}章.*");
    /** The table that follows the articles begins with its number, which print may break over lines. */
    private static final Pattern FORMS = Pattern.compile("^\\s*表\\s*\\d?\\s*$");

    private static final Pattern SPACE = Pattern.compile("[\\s　]+");

    private final Map<Citation, String> provisions;
    private final String forms;

    private LawText(Map<Citation, String> provisions, String forms) {
        this.provisions = provisions;
        this.forms = forms;
    }

    static LawText parse(String text) {
        Map<Citation, StringBuilder> provisions = new LinkedHashMap<>();
        StringBuilder forms = new StringBuilder();
        StringBuilder current = new StringBuilder();
        int article = 0;
        boolean inForms = false;
        for (String line : text.lines().toList()) {
            inForms |= article > 0 && FORMS.matcher(line).matches();
            Optional<Integer> next = inForms ? Optional.empty() : article(line);
            Optional<Integer> item = inForms || article == 0 ? Optional.empty() : item(line);
            if (inForms) {
                current = forms;
            } else if (next.isPresent()) {
                article = next.get();
                current = provisions.computeIfAbsent(new Citation(article, 0), place -> new StringBuilder());
            } else if (item.isPresent()) {
                current = provisions.computeIfAbsent(new Citation(article, item.get()), place -> new StringBuilder());
            } else if (CHAPTER.matcher(line).matches()) {
                current = new StringBuilder();
            }
            current.append(line).append('\n');
        }
        Map<Citation, String> words = new LinkedHashMap<>();
        provisions.forEach((place, clause) -> words.put(
                place,
                compact(ITEM.matcher(ARTICLE.matcher(clause).replaceFirst("")).replaceFirst(""))));
        return new LawText(words, compact(forms.toString()));
    }

    private static Optional<Integer> article(String line) {
        Matcher head = ARTICLE.matcher(line);
        return head.find() ? number(head.group(1)) : Optional.empty();
    }

    private static Optional<Integer> item(String line) {
        Matcher head = ITEM.matcher(line);
        return head.find() ? number(head.group(1)) : Optional.empty();
    }

    private static Optional<Integer> number(String words) {
        if (Character.isDigit(words.charAt(0)) && words.charAt(0) < 0x80) {
            return Optional.of(Integer.valueOf(words));
        }
        for (int number = 1; number <= MOST_ARTICLES; number++) {
            if (ChineseNumber.of(number).equals(words)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static String compact(String words) {
        return SPACE.matcher(words).replaceAll("");
    }

    /** All articles and items in their order, each without its number and without spaces. */
    public Map<Citation, String> provisions() {
        return Map.copyOf(provisions);
    }

    /** Whether no article was found. */
    public boolean isEmpty() {
        return provisions.isEmpty();
    }

    /** Whether there is such an article or item. */
    public boolean has(Citation citation) {
        return provisions.containsKey(citation);
    }

    /** Whether the words stand in that article or item, or are printed on one of the forms; spaces do not count. */
    public boolean says(Citation citation, String clause) {
        String words = compact(clause);
        return provisions.getOrDefault(citation, "").contains(words) || forms.contains(words);
    }
}
