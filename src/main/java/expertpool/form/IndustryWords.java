package expertpool.form;

import expertpool.expert.Classification;
import expertpool.expert.Industry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** 行业: which industries of the classification a text names, by any of their printed names. */
final class IndustryWords {
    private static final int LONGEST_NAME = 8;
    /** Words of everyday office language for names of the table; they apply where the table has the name. */
    private static final Map<String, String> EVERYDAY =
            Map.of("危险化学品", "危化", "工贸", "冶金工贸", "煤炭", "煤矿", "非煤矿", "非煤", "应急救援", "抢险救灾", "金属非金属矿山", "非煤");

    private static final Pattern SUFFIX = Pattern.compile("(?:行业|领域|专业|企业|类|安全|安全生产)+$");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern PARTS = Pattern.compile("[、，]");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> byNumber = new HashMap<>();

    IndustryWords(Classification classification) {
        for (Industry industry : classification.industries()) {
            add(industry.name(), industry);
            add(industry.quotaName(), industry);
            PARTS.splitAsStream(industry.name()).forEach(part -> add(part, industry));
            industry.subfields().forEach(subfield -> {
                add(subfield, industry);
                add(BRACKETS.matcher(subfield).replaceAll(""), industry);
            });
            byNumber.put(Integer.toString(industry.number()), industry.number());
        }
        EVERYDAY.forEach((word, name) ->
                Optional.ofNullable(numbers.get(name)).ifPresent(number -> numbers.putIfAbsent(word, number)));
    }

    private void add(String name, Industry industry) {
        numbers.putIfAbsent(ClassifiedWord.key(name), industry.number());
    }

    /** The number of the industry that goes by exactly these words put together. */
    Optional<Integer> named(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    /** The numbers of all industries the text names. */
    Set<Integer> in(String text) {
        List<ClassifiedWord> words = ClassifiedWord.of(text);
        Set<Integer> found = new TreeSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            Optional<Integer> number = Optional.empty();
            for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at && number.isEmpty(); end--) {
                number = ofWord(ClassifiedWord.key(words.subList(at, end)));
                taken = end - at;
            }
            number.ifPresent(found::add);
            at += taken;
        }
        return found;
    }

    private Optional<Integer> ofWord(String word) {
        return named(word)
                .or(() -> named(SUFFIX.matcher(word).replaceFirst("")))
                .or(() -> Optional.ofNullable(byNumber.get(word)));
    }
}
