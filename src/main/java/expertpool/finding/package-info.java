/**
 * 核查意见: what is wrong with a paper, as data. Used by every station of the line.
 *
 * <p>{@link Fault} says what is wrong with one box, {@link Reading} is a value together with its faults, and
 * {@link Finding} is a fault with its place, severity and legal basis, as the department will see it.
 */
@NullMarked
package expertpool.finding;

import org.jspecify.annotations.NullMarked;
