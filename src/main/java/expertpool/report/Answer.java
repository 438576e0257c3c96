package expertpool.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import expertpool.filing.FiledForm;
import expertpool.filing.FiledRecord;
import expertpool.filing.FiledSubmission;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 答复: a file with all that was read from it and found about it, by itself and in comparison with other papers.
 *
 * @param revision how it differs from the version that it took the place of; null if there was none
 */
public record Answer(FiledSubmission filed, List<AnsweredForm> forms, @Nullable Revision revision) {
    public Answer {
        forms = List.copyOf(forms);
    }

    /** The verdict after the comparison: it can add warnings to what the paper by itself deserved. */
    public Verdict verdict() {
        return filed.verdict().isAccepted()
                ? Verdict.together(forms.stream().map(AnsweredForm::verdict).toList())
                : filed.verdict();
    }

    public Stream<Finding> findings() {
        return forms.stream().flatMap(form -> form.findings().stream());
    }

    /** A form with its records and findings. */
    public record AnsweredForm(FiledForm form, List<FiledRecord> records, List<Finding> findings) {
        public AnsweredForm {
            records = List.copyOf(records);
            findings = List.copyOf(findings);
        }

        public Verdict verdict() {
            return form.verdict() == Verdict.ACCEPTED ? withWarnings(form.verdict(), findings) : form.verdict();
        }

        /** The verdict on each record by its number. */
        public Map<Integer, Verdict> verdicts() {
            Map<Integer, List<Finding>> byRecord = findings.stream().collect(groupingBy(Finding::record));
            return records.stream()
                    .collect(toMap(
                            FiledRecord::number,
                            record ->
                                    withWarnings(record.verdict(), byRecord.getOrDefault(record.number(), List.of()))));
        }

        private static Verdict withWarnings(Verdict verdict, List<Finding> findings) {
            return verdict == Verdict.ACCEPTED ? Verdict.on(findings) : verdict;
        }
    }
}
