/**
 * 收件: what lies in the input folder, and what becomes of it. {@link Inbox} finds files that are not known yet,
 * {@link Examination} opens, reads and checks one, {@link Examined} is the outcome, {@link Receipt} tells the department.
 */
@NullMarked
package expertpool.intake;

import org.jspecify.annotations.NullMarked;
