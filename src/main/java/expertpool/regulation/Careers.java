package expertpool.regulation;

import expertpool.expert.Career;
import expertpool.form.ResumeReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The careers that the rules ask for. The intake, the roster and the review sheets ask for the same ones, and nothing costs
 * the rules more than reading free words: the latest are kept.
 */
final class Careers {
    private static final int KEPT = 2000;

    private record Told(String words, LocalDate asOf) {}

    private final Map<Told, Career> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Told, Career> eldest) {
            return size() > KEPT;
        }
    });

    /** What the words of 工作简历 tell on that day. */
    Career of(String words, LocalDate asOf) {
        Told told = new Told(words, asOf);
        Career known = read.get(told);
        if (known == null) {
            known = ResumeReader.read(words, asOf);
            read.put(told, known);
        }
        return known;
    }
}
