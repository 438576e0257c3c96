package expertpool.form;

import expertpool.expert.Classification;
import expertpool.expert.Specialty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the entries of a box of specialties: the longest names first, then codes; then what belongs together, a code and
 * its name, a name and its industry, made one entry.
 */
final class SpecialtyMentions {
    private static final int LONGEST_NAME = 12;
    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern SUFFIX = Pattern.compile("(?:专业|方向|类)$");

    private final Classification classification;
    private final IndustryWords industries;
    private final Map<String, List<Specialty>> byName = new HashMap<>();

    SpecialtyMentions(Classification classification, IndustryWords industries) {
        this.classification = classification;
        this.industries = industries;
        for (Specialty specialty : classification.specialties()) {
            byName.computeIfAbsent(ClassifiedWord.key(specialty.name()), key -> new ArrayList<>())
                    .add(specialty);
        }
        for (Specialty specialty : classification.specialties()) {
            byName.putIfAbsent(
                    ClassifiedWord.key(BRACKETS.matcher(specialty.name()).replaceAll("")), List.of(specialty));
        }
    }

    List<SpecialtyMention> in(String text) {
        List<SpecialtyMention> single = single(ClassifiedWord.of(text));
        List<SpecialtyMention> joined = new ArrayList<>();
        int at = 0;
        while (at < single.size()) {
            SpecialtyMention mention = single.get(at++);
            while (at < single.size()) {
                Optional<SpecialtyMention> both = mention.with(single.get(at));
                if (both.isEmpty()) {
                    break;
                }
                mention = both.get();
                at++;
            }
            joined.add(mention);
        }
        return joined;
    }

    private List<SpecialtyMention> single(List<ClassifiedWord> words) {
        List<SpecialtyMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (isListNumber(words, at)) {
                at++;
                continue;
            }
            int end = endOfName(words, at);
            if (end > at) {
                mentions.add(name(
                        ClassifiedWord.key(words.subList(at, end)),
                        words.get(at).gap()));
                at = end;
            } else {
                mentions.addAll(ofWord(words.get(at++)));
            }
        }
        return mentions;
    }

    /** 1. or 2、 before an entry. */
    private static boolean isListNumber(List<ClassifiedWord> words, int at) {
        if (!words.get(at).isNumber() || at + 1 == words.size()) {
            return false;
        }
        ClassifiedWord next = words.get(at + 1);
        return next.isCode()
                ? next.gap() == ClassifiedWord.Gap.HARD
                : !next.isNumber() && next.gap() != ClassifiedWord.Gap.NONE;
    }

    /** Where the longest name ends that begins here; here, if none does. */
    private int endOfName(List<ClassifiedWord> words, int start) {
        for (int end = Math.min(words.size(), start + LONGEST_NAME); end > start; end--) {
            if (isName(ClassifiedWord.key(words.subList(start, end)))) {
                return end;
            }
        }
        return start;
    }

    private boolean isName(String key) {
        return byName.containsKey(key) || industries.named(key).isPresent();
    }

    private SpecialtyMention name(String key, ClassifiedWord.Gap gap) {
        return words(key, gap, byName.getOrDefault(key, List.of()), industries.named(key));
    }

    private List<SpecialtyMention> ofWord(ClassifiedWord word) {
        if (word.isCode()) {
            List<Specialty> found =
                    classification.specialty(word.text()).stream().toList();
            return List.of(
                    new SpecialtyMention(word.text(), word.gap(), SpecialtyMention.Kind.CODE, found, Optional.empty()));
        }
        String bare = SUFFIX.matcher(word.text()).replaceFirst("");
        if (isName(bare)) {
            return List.of(name(bare, word.gap()));
        }
        // 化工电气安全: an industry and a name without anything between
        for (int split = word.text().length() - 1; split > 1; split--) {
            String industry = word.text().substring(0, split);
            String name = word.text().substring(split);
            if (industries.named(industry).isPresent() && byName.containsKey(name)) {
                return List.of(name(industry, word.gap()), name(name, ClassifiedWord.Gap.SOFT));
            }
        }
        return List.of(words(word.text(), word.gap(), List.of(), Optional.empty()));
    }

    private static SpecialtyMention words(
            String text, ClassifiedWord.Gap gap, List<Specialty> candidates, Optional<Integer> industry) {
        return new SpecialtyMention(text, gap, SpecialtyMention.Kind.WORDS, candidates, industry);
    }
}
