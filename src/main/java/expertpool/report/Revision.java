package expertpool.report;

import expertpool.finding.Finding;
import expertpool.form.FormKind;
import expertpool.form.Vocabulary;
import expertpool.report.Answer.AnsweredForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 与上一版的差别: what a department has changed in a paper that it sent again, and what has become of the findings.
 *
 * @param differences the boxes that say something else, in the order of the paper
 * @param fixed findings on the earlier version that are gone
 * @param open findings on the later version that stood on the earlier one too
 */
public record Revision(List<Difference> differences, List<Finding> fixed, Set<Finding> open) {
    public Revision {
        differences = List.copyOf(differences);
        fixed = List.copyOf(fixed);
        open = Set.copyOf(open);
    }

    /** Holds the forms of a file against those of its earlier version, the first of a kind against the first. */
    static Revision between(List<AnsweredForm> earlier, List<AnsweredForm> later, Vocabulary vocabulary) {
        Map<Mark, Finding> before = marks(earlier);
        Map<Mark, Finding> after = marks(later);
        List<Difference> differences = new ArrayList<>();
        for (AnsweredForm form : later) {
            earlier.stream()
                    .filter(other -> other.form().kind() == form.form().kind())
                    .skip(number(later, form) - 1L)
                    .findFirst()
                    .ifPresent(other -> differences.addAll(Difference.between(other, form, vocabulary)));
        }
        return new Revision(
                differences,
                before.entrySet().stream()
                        .filter(entry -> !after.containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                after.entrySet().stream()
                        .filter(entry -> before.containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()));
    }

    private static Map<Mark, Finding> marks(List<AnsweredForm> forms) {
        Map<Mark, Finding> marks = new LinkedHashMap<>();
        for (AnsweredForm form : forms) {
            form.findings().forEach(finding -> marks.putIfAbsent(mark(number(forms, form), form, finding), finding));
        }
        return marks;
    }

    private static int number(List<AnsweredForm> forms, AnsweredForm form) {
        return (int) forms.subList(0, forms.indexOf(form) + 1).stream()
                .filter(other -> other.form().kind() == form.form().kind())
                .count();
    }

    private static Mark mark(int number, AnsweredForm form, Finding finding) {
        String subject = form.records().stream()
                .filter(record -> record.number() == finding.record())
                .findFirst()
                .map(Difference::subject)
                .orElse("");
        String field = Optional.ofNullable(finding.field()).orElse("");
        return new Mark(form.form().kind(), number, subject, finding.rule(), field);
    }

    /** What a finding is known by from one version to the next, wherever its box has moved. */
    private record Mark(FormKind kind, int form, String subject, String rule, String field) {}
}
