/**
 * 归档: the originals, byte for byte, and the register of what was read from them.
 *
 * <p>{@link Archive} keeps the files by their content, {@link Submissions} is the register of files, {@link Papers} that
 * of the forms in them. All later stations read the papers from here.
 */
@NullMarked
package expertpool.filing;

import org.jspecify.annotations.NullMarked;
