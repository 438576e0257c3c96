package expertpool.filing;

import expertpool.finding.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of files.
 *
 * @param receivedOn the day it came in, by which it is judged
 * @param reason why the whole file was not taken, or null
 * @param predecessor the version that it took the place of, or null
 */
public record FiledSubmission(
        long id,
        Submission submission,
        LocalDate receivedOn,
        Verdict verdict,
        @Nullable String reason,
        @Nullable Long predecessor) {}
