package expertpool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.intake.Examined.ExaminedForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminedFormTests {
    /** The findings are written as severity and record, 0 for the paper; the list has three records. */
    @ParameterizedTest
    @CsvSource({
        ", ACCEPTED, ACCEPTED ACCEPTED ACCEPTED",
        "INFO0 INFO1, ACCEPTED, ACCEPTED ACCEPTED ACCEPTED",
        "WARNING0, ACCEPTED_WITH_WARNINGS, ACCEPTED ACCEPTED ACCEPTED",
        "WARNING2, ACCEPTED_WITH_WARNINGS, ACCEPTED ACCEPTED_WITH_WARNINGS ACCEPTED",
        "ERROR2, PARTLY_ACCEPTED, ACCEPTED REJECTED ACCEPTED",
        "WARNING0 ERROR2, PARTLY_ACCEPTED, ACCEPTED REJECTED ACCEPTED",
        "ERROR1 WARNING2 ERROR3, PARTLY_ACCEPTED, REJECTED ACCEPTED_WITH_WARNINGS REJECTED",
        "ERROR1 ERROR2 ERROR3, REJECTED, REJECTED REJECTED REJECTED",
        "WARNING1 ERROR1 ERROR2 ERROR3, REJECTED, REJECTED REJECTED REJECTED",
        "ERROR0, REJECTED, REJECTED REJECTED REJECTED",
        "ERROR0 WARNING2, REJECTED, REJECTED REJECTED REJECTED"
    })
    void judgesThePaperAndEachOfItsRecords(@Nullable String findings, Verdict verdict, String verdicts) {
        Form list = new Form(FormKind.SUMMARY, "Sheet1", Entries.none(), Collections.nCopies(3, Entries.none()));

        ExaminedForm examined = ExaminedForm.of(0, list, findings(findings));

        assertThat(examined.verdict()).isEqualTo(verdict);
        assertThat(examined.verdicts().stream().map(Verdict::name)).containsExactly(verdicts.split(" "));
    }

    private static List<Finding> findings(@Nullable String words) {
        List<Finding> findings = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(" ")) {
            int end = word.length() - 1;
            findings.add(new Finding(
                    Severity.valueOf(word.substring(0, end)),
                    "some-rule",
                    "7(1)",
                    Integer.parseInt(word.substring(end)),
                    null,
                    null,
                    "不对。",
                    "请改正。",
                    "第七条第（一）项"));
        }
        return findings;
    }
}
