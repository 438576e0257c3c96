/**
 * 识别、读取: a grid becomes forms.
 *
 * <p>{@link FormReader} recognises the official tables of a {@link Vocabulary} in a grid and reads each into a
 * {@link Form}: its {@link Entries}, one {@link Entry} a {@link Field}, each with the place it came from. One
 * package-private transcript a table says which printed box becomes which field; one small reader a kind of box says how
 * its words are understood, and answers with the value in its canonical form together with what is wrong.
 */
@NullMarked
package expertpool.form;

import org.jspecify.annotations.NullMarked;
