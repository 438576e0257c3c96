package expertpool.intake;

import expertpool.filing.Submission;
import expertpool.filing.Tally;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import expertpool.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 核查结果: what became of one file by itself.
 *
 * @param reason Chinese: why the whole file was not taken, or null
 * @param tally what was seen in it
 */
public record Examined(
        Submission submission, Verdict verdict, @Nullable String reason, List<ExaminedForm> forms, Tally tally) {
    /** A file that was not opened, or in which nothing could be read. */
    static Examined unread(Submission submission, Verdict verdict, @Nullable String reason) {
        return new Examined(submission, verdict, reason, List.of(), Tally.NONE);
    }

    public Examined {
        forms = List.copyOf(forms);
    }

    /**
     * A form with what was found about it.
     *
     * @param sheet the number of the sheet it stands on, from 0
     * @param verdict on the whole form
     * @param verdicts on its records, in their order
     */
    public record ExaminedForm(int sheet, Form form, Verdict verdict, List<Verdict> verdicts, List<Finding> findings) {
        public ExaminedForm {
            verdicts = List.copyOf(verdicts);
            findings = List.copyOf(findings);
        }

        /** Judges a form by its findings: a fault of the paper returns the whole, a fault of a record that record. */
        static ExaminedForm of(int sheet, Form form, List<Finding> findings) {
            Verdict paper = Verdict.on(
                    findings.stream().filter(finding -> finding.record() == 0).toList());
            List<Verdict> records = java.util.stream.IntStream.rangeClosed(
                            1, form.records().size())
                    .mapToObj(number -> Verdict.on(findings.stream()
                            .filter(finding -> finding.record() == number)
                            .toList()))
                    .map(verdict -> paper == Verdict.REJECTED ? Verdict.REJECTED : verdict)
                    .toList();
            Verdict together = Verdict.together(records);
            if (paper == Verdict.REJECTED || (together == Verdict.ACCEPTED && paper != Verdict.ACCEPTED)) {
                together = paper;
            }
            return new ExaminedForm(sheet, form, together, records, findings);
        }
    }
}
