package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.regulation.Citation;
import java.time.LocalDate;

/**
 * 清退: the decision that somebody leaves the pool (Article 8). It works at once: the person is out of every later draw, and out
 * of the list with the next edition.
 *
 * @param ground the item of the law that was applied
 * @param reason Chinese, as it was given
 * @param evidence what shows it; empty if nobody gave any
 * @param proposedBy the department or person that proposed it; empty if not told
 * @param approvedBy who approved it; empty if not told
 */
public record Removal(
        IdNumber idNumber,
        Citation ground,
        LocalDate day,
        String reason,
        String evidence,
        String proposedBy,
        String approvedBy) {
    /** What the ledger calls such a decision. */
    static final String KIND = "removal";
}
