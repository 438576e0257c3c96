/**
 * 报告: what became of the papers, told to departments ({@link Receipts}), to the bureau ({@link ReportPage}) and to
 * programs ({@link DataFiles}, {@link SubmissionLines}). All of it is derived from the register and can be made again.
 */
@NullMarked
package expertpool.report;

import org.jspecify.annotations.NullMarked;
