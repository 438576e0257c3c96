package expertpool.intake;

import expertpool.filing.Submission;
import expertpool.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A file that the inbox found.
 *
 * @param passedOver what becomes of it without its being opened: a duplicate, a lock file, a file still being written;
 *     null if it has to be examined
 * @param reason Chinese: why it is passed over, or null
 */
public record Arrival(Submission submission, @Nullable Verdict passedOver, @Nullable String reason) {}
