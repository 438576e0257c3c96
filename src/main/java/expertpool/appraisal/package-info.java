/**
 * 考核: {@link Appraisals} gives the accepted Tables 5 of a year, {@link AppraisalSummary} what they come to per expert.
 */
@NullMarked
package expertpool.appraisal;

import org.jspecify.annotations.NullMarked;
