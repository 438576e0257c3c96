package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.regulation.Citation;
import java.time.LocalDate;

/**
 * 清退: the decision that somebody leaves the pool.
 *
 * @param ground the item of the law that was applied
 */
public record Removal(IdNumber idNumber, Citation ground, LocalDate day) {}
