/**
 * 名单: the papers of each person come together in one {@link Expert}, and the experts in the roster.
 *
 * <p>{@link Candidates} gives all papers of a person, {@link RosterMerge} merges them field by field,
 * {@link Experts} keeps the outcome, {@link Quotas} counts it, {@link RosterNotice} and {@link RosterSheets} print it.
 */
@NullMarked
package expertpool.roster;

import org.jspecify.annotations.NullMarked;
