/**
 * 样例: the input folder the project ships, and the folders the benchmarks read.
 *
 * <p>{@link People} invents experts, {@link WordPaper} and {@link SummaryWorkbook} fill copies of the blank forms as a
 * clerk does, and {@link SampleFolder} puts the papers of seven sections together, with the faults such papers have and
 * the verdict each of them deserves. Nobody in here exists.
 */
@NullMarked
package expertpool.sample;

import org.jspecify.annotations.NullMarked;
