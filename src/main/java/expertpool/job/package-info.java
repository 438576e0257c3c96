/**
 * 批处理: the jobs, one file a job, each read from top to bottom as a straight line. The only package that knows Spring
 * Batch. {@link Operations} runs the jobs that a command needs, in order.
 */
@NullMarked
package expertpool.job;

import org.jspecify.annotations.NullMarked;
