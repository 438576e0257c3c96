/**
 * 方言: the same form as different people and programs write it.
 *
 * <p>{@link Paper} is what a form says, {@link Print} the official layout of it as {@link Page}s, and a {@link Dialect}
 * a way to write it differently: in other words, other labels, another arrangement, another file. Whatever the dialect,
 * the record that is read from the file is the same.
 */
@NullMarked
package expertpool.dialect;

import org.jspecify.annotations.NullMarked;
