package expertpool.expert;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** 学历的名称: which level the words in the box 最高学历 mean. */
public final class Educations {
    private final KnownWords<EducationLevel> words;

    /** @param levels by the words that people write for them */
    public Educations(Map<String, EducationLevel> levels) {
        words = new KnownWords<>(levels);
    }

    /** The highest level that a text names. */
    public Optional<EducationLevel> highest(String text) {
        return words.in(text).stream().max(Comparator.naturalOrder());
    }
}
