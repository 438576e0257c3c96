package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels seen in some rows, taken for each of the tables, with the answers beside them; an empty answer is none. */
final class SeenLabels {
    static final SeenLabels NONE = new SeenLabels(Map.of());

    private final Map<Matcher, Map<Field, String>> answers;

    private SeenLabels(Map<Matcher, Map<Field, String>> answers) {
        this.answers = answers;
    }

    static SeenLabels of(List<Matcher> matchers, List<Row> rows) {
        Map<Matcher, Map<Field, String>> answers = new HashMap<>();
        boolean list = matchers.stream().anyMatch(matcher -> Layout.hasHeads(matcher, rows));
        for (Matcher matcher : matchers) {
            if (list && !matcher.kind().isList()) {
                // the heads of a list are labels of a person's form too, and there may be more of those
                continue;
            }
            Map<Field, String> seen = new EnumMap<>(Field.class);
            Boxes boxes = Layout.read(matcher, rows).header();
            Layout.labels(matcher, rows)
                    .forEach(label -> seen.put(
                            label, boxes.get(label).map(Boxes.Filled::text).orElse("")));
            answers.put(matcher, seen);
        }
        return new SeenLabels(answers);
    }

    SeenLabels and(SeenLabels more) {
        Map<Matcher, Map<Field, String>> both = new HashMap<>(answers);
        more.answers.forEach((matcher, seen) -> {
            Map<Field, String> all = new EnumMap<>(Field.class);
            all.putAll(seen);
            all.putAll(of(matcher));
            both.put(matcher, all);
        });
        return new SeenLabels(both);
    }

    private Map<Field, String> of(Matcher matcher) {
        return answers.getOrDefault(matcher, Map.of());
    }

    boolean isEmpty() {
        return answers.values().stream().allMatch(Map::isEmpty);
    }

    boolean areSomeOf(Matcher matcher) {
        return !of(matcher).isEmpty();
    }

    private boolean areEnoughFor(Matcher matcher) {
        return of(matcher).size() >= matcher.labelsNeeded();
    }

    boolean haveAllOf(SeenLabels others, Matcher matcher) {
        return of(matcher).keySet().containsAll(others.of(matcher).keySet());
    }

    /** The table whose labels are seen most; of two seen equally often nobody can tell which is meant. */
    Optional<Matcher> kind() {
        List<Matcher> able = answers.keySet().stream()
                .filter(this::areEnoughFor)
                .sorted((one, other) -> of(other).size() - of(one).size())
                .toList();
        boolean unclear =
                able.size() > 1 && of(able.get(0)).size() == of(able.get(1)).size();
        return unclear ? Optional.empty() : able.stream().findFirst();
    }

    /** Whether most of the labels below have been here before, and some of them filled. */
    boolean isMostlyRepeatedBy(SeenLabels below, Matcher matcher) {
        Map<Field, String> here = of(matcher);
        List<Field> again =
                below.of(matcher).keySet().stream().filter(here::containsKey).toList();
        return again.size() * 2 > below.of(matcher).size()
                && again.stream()
                        .anyMatch(label -> !here.getOrDefault(label, "").isEmpty());
    }

    /** Whether labels below have other answers than here, and so many that this can be no slip. */
    boolean isContradictedBy(SeenLabels below, Matcher matcher) {
        Map<Field, String> here = of(matcher);
        long others = below.of(matcher).entrySet().stream()
                .filter(label -> !label.getValue().isEmpty())
                .filter(label -> !here.getOrDefault(label.getKey(), "").isEmpty())
                .filter(label -> !label.getValue().equals(here.get(label.getKey())))
                .count();
        return others * 2 >= matcher.labelsNeeded() && isMostlyRepeatedBy(below, matcher);
    }
}
