package expertpool.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One official table as the bureau prints it.
 *
 * @param filledBy who fills it in
 * @param titles the title with its variants
 * @param labelsNeeded how many of its boxes must be seen before a paper is taken for this table
 * @param boxes the words printed beside each box, or above each column, with their variants
 * @param lines the words in running text that a colon and a value follow (填报科室：…)
 * @param hints what is printed inside the boxes and is not an answer
 * @param fillers what stands in a row of a list in which nobody stands: a sum, the end of the list
 * @param options the words to choose from in a box that is ticked
 * @param points the most points of each score that the form asks for
 * @param samples what marks a row of a list that only shows how to fill it in
 */
public record FormTemplate(
        FormKind kind,
        String filledBy,
        List<String> titles,
        int labelsNeeded,
        Map<Field, List<String>> boxes,
        Map<Field, List<String>> lines,
        List<String> hints,
        List<String> fillers,
        List<String> samples,
        Map<Field, List<String>> options,
        Map<Field, Integer> points) {

    public FormTemplate {
        titles = List.copyOf(titles);
        boxes = Map.copyOf(boxes);
        lines = Map.copyOf(lines);
        hints = List.copyOf(hints);
        fillers = List.copyOf(fillers);
        samples = List.copyOf(samples);
        options = Map.copyOf(options);
        points = Map.copyOf(points);
    }

    /** The template made ready for comparing: keys and patterns instead of words. */
    static final class Matcher {
        /** No label is longer; whatever is, is an answer. */
        private static final int LONGEST_LABEL = 60;

        private static final Pattern PERIOD = Pattern.compile("20[0-9]{2}年?(?:度|第?[1-4一二三四]季度)?");
        private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

        private final FormTemplate template;
        private final List<String> titleKeys;
        private final Map<String, Field> boxKeys = new HashMap<>();
        private final List<Pattern> hints;
        private final Set<String> fillers;
        private final Set<String> samples;
        private final int longestMark;
        private final LineReader lines;
        private final Points points;

        Matcher(FormTemplate template) {
            this.template = template;
            this.titleKeys = template.titles().stream().map(Words::key).toList();
            template.boxes().forEach((field, labels) -> labels.forEach(l -> boxKeys.put(Words.key(l), field)));
            this.hints = template.hints().stream().map(Words::loose).toList();
            this.fillers = template.fillers().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
            this.samples = template.samples().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
            this.longestMark = Stream.concat(fillers.stream(), samples.stream())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            this.lines = new LineReader(template.lines());
            this.points = new Points(template.points());
        }

        FormKind kind() {
            return template.kind();
        }

        String title() {
            return template.titles().get(0);
        }

        int labelsNeeded() {
            return template.labelsNeeded();
        }

        List<String> options(Field box) {
            return template.options().getOrDefault(box, List.of());
        }

        Points points() {
            return points;
        }

        LineReader lines() {
            return lines;
        }

        /** A title may carry the number of its table or a period before it, or a few words after it. */
        boolean isTitle(String key) {
            return titleKeys.stream()
                    .anyMatch(title -> key.contains(title)
                            && PERIOD.matcher(key).replaceFirst("").length() <= title.length() + 12);
        }

        /** 合计, 合计：12人. */
        boolean isFiller(String text) {
            return isMark(fillers, text);
        }

        /** 示例, 例：张三. */
        boolean isSample(String text) {
            return isMark(samples, text);
        }

        private boolean isMark(Set<String> marks, String text) {
            int colon = Layout.colon(text);
            int end = colon < 0 ? text.length() : colon;
            int letters = 0;
            for (int i = 0; i < end; i++) {
                letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
                if (letters > longestMark) {
                    return false;
                }
            }
            return marks.contains(Words.key(text.substring(0, end)));
        }

        /** The title itself, perhaps with the number of its table or enclosure before it. */
        boolean isExactTitle(String key) {
            return titleKeys.stream().anyMatch(title -> key.endsWith(title) && key.length() <= title.length() + 4);
        }

        /** The box that goes by this label; a remark in brackets behind it does not belong to it: 单位全称（盖章）. */
        Optional<Field> label(String words) {
            if (words.isEmpty() || words.length() > LONGEST_LABEL) {
                return Optional.empty();
            }
            Field box = boxKeys.get(Words.key(words));
            if (box == null && (words.indexOf('（') > 0 || words.indexOf('(') > 0)) {
                box = boxKeys.get(Words.key(IN_BRACKETS.matcher(words).replaceAll("")));
            }
            return Optional.ofNullable(box);
        }

        String withoutHints(String text) {
            String rest = text;
            for (Pattern hint : hints) {
                rest = hint.matcher(rest).replaceAll("");
            }
            return Words.trim(rest);
        }
    }
}
