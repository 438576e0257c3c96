/**
 * 考核: {@link Evidence} gathers the register for a year into an {@link AppraisalYear}: the {@link AppraisalSummary} of its
 * accepted Tables 5, and the {@link Duties} of the departments. {@link AppraisalIssues} says what is wrong with them,
 * {@link SummarySheets}, {@link DutySheets} and {@link ProposalSheet} print what they come to. Nothing is decided here.
 */
@NullMarked
package expertpool.appraisal;

import org.jspecify.annotations.NullMarked;
