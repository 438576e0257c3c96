package expertpool.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks a title into lines as GB/T 9704-2012, 7.3.1 asks: between words, centred, in the shape of a trapezium or a
 * rhombus. A title that already holds line feeds stays as it is.
 */
final class TitleLines {

    /** 2号 characters on a line of 156 mm. */
    private static final int CHARACTERS = 20;

    /** What it costs to part the words between 《 and 》, in squared characters of uneven length. */
    private static final int INSIDE_BOOK_TITLE = 100;

    /** Marks that close, and words that belong to the name or the number before them. */
    private static final String NOT_AT_START = "》）〉」』】〕、，。：；！？的省市县区局年月日";

    private static final String NOT_AT_END = "《（〈「『【〔0123456789";

    /** Follows a name on its line. */
    private static final String COMRADE = "同志";

    private final String title;
    private final List<Integer> breaks;
    private final int aim;

    private TitleLines(String title, String name, int lines) {
        this.title = title;
        this.aim = title.length() / lines;
        this.breaks = wordBoundaries(title, name);
    }

    /** The title with a line feed wherever a line ends; on one line if it cannot be parted between words. */
    static String of(String title) {
        return of(title, "");
    }

    /** The same for a title with somebody's name, which no line parts. */
    static String of(String title, String name) {
        if (title.length() <= CHARACTERS || title.contains("\n")) {
            return title;
        }
        int least = (title.length() + CHARACTERS - 1) / CHARACTERS;
        return IntStream.rangeClosed(least, least + 1)
                .mapToObj(lines -> new TitleLines(title, name, lines).best(0, lines))
                .flatMap(Optional::stream)
                .findFirst()
                .map(best -> String.join("\n", best.lines()))
                .orElse(title);
    }

    private record Lines(List<String> lines, int cost) {}

    /** The best way to break what begins at {@code start} into so many lines. */
    private Optional<Lines> best(int start, int lines) {
        if (lines == 1) {
            String rest = title.substring(start);
            return rest.length() > CHARACTERS
                    ? Optional.empty()
                    : Optional.of(new Lines(List.of(rest), unevenness(rest)));
        }
        return breaks.stream()
                .filter(end -> end > start && end - start <= CHARACTERS)
                .flatMap(end -> best(end, lines - 1).map(rest -> before(start, end, rest)).stream())
                .min(Comparator.comparingInt(Lines::cost));
    }

    private Lines before(int start, int end, Lines rest) {
        String line = title.substring(start, end);
        int cost = rest.cost() + unevenness(line) + (isInsideBookTitle(end) ? INSIDE_BOOK_TITLE : 0);
        return new Lines(Stream.concat(Stream.of(line), rest.lines().stream()).toList(), cost);
    }

    private int unevenness(String line) {
        return (line.length() - aim) * (line.length() - aim);
    }

    private boolean isInsideBookTitle(int position) {
        String before = title.substring(0, position);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    private static List<Integer> wordBoundaries(String title, String name) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(title);
        List<Integer> boundaries = new ArrayList<>();
        int start = name.isEmpty() ? -1 : title.indexOf(name);
        int end = start + name.length();
        for (int at = words.next(); at < title.length(); at = words.next()) {
            boolean partsName = start < at && at < end;
            if (!partsName
                    && !title.startsWith(COMRADE, at)
                    && NOT_AT_START.indexOf(title.charAt(at)) < 0
                    && NOT_AT_END.indexOf(title.charAt(at - 1)) < 0) {
                boundaries.add(at);
            }
        }
        return Collections.unmodifiableList(boundaries);
    }
}
