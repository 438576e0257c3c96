package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.regulation.Citation;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * 清退: the decision that somebody leaves the pool (Article 8). It works at once: the person is out of every later draw, and out
 * of the list with the next edition.
 *
 * @param ground the item of the law that was applied
 * @param reason Chinese, as it was given
 * @param evidence what shows it; empty if nobody gave any
 * @param proposedBy the department or person that proposed it; empty if not told
 * @param approvedBy who approved it; empty if not told
 * @param paper SHA-256 of the slip and the place of its form in the file, as {@code ab…/1}; empty for a command
 * @param documents SHA-256 of the letter in its formats by path in the output folder; the archive has them. None about
 *     somebody who was not in the edition in force: there is nobody to be told
 */
public record Removal(
        IdNumber idNumber,
        Citation ground,
        LocalDate day,
        String reason,
        String evidence,
        String proposedBy,
        String approvedBy,
        String paper,
        Map<String, String> documents) {
    /** What the ledger calls such a decision. */
    static final String KIND = "removal";

    public Removal {
        documents = new TreeMap<>(documents);
    }

    /** The same with its letter. */
    public Removal with(Map<String, String> letter) {
        return new Removal(idNumber, ground, day, reason, evidence, proposedBy, approvedBy, paper, letter);
    }
}
