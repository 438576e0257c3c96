package expertpool.appraisal;

import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * 考核问题: what is wrong with an appraisal beside its own boxes.
 *
 * @param law what asks for something else; its remedy says what to do
 * @param field the box it concerns
 * @param problem Chinese: what was found
 */
public record AppraisalIssue(Appraisal appraisal, Requirement law, Field field, String problem) {
    String basis() {
        return law.basis().citation().chinese();
    }

    /** Whether it is news on the receipt of the file: totals and keys are told there by whoever compares them. */
    public boolean isNews() {
        return !appraisal.superseded()
                && !law.rule().equals(AppraisalIssues.OF_READING)
                && !AppraisalIssues.OF_KEYS.contains(law.rule());
    }

    /** The same for the receipt of the department. */
    public Finding finding(Regulation regulation) {
        @Nullable Entry entry = appraisal.entries().entry(field).orElse(null);
        return regulation.finding(
                new Fault(law.rule(), problem, law.remedy()), FormKind.APPRAISAL, appraisal.number(), field, entry);
    }
}
