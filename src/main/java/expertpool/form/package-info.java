/**
<<<<<<< HEAD
 * 识别、读取: a grid becomes forms.
 *
 * <p>{@link FormReader} recognises the official tables of a {@link Vocabulary} in a grid and reads each into a
 * {@link Form}: its {@link Entries}, one {@link Entry} a {@link Field}, each with the place it came from. One
 * package-private transcript a table says which printed box becomes which field; one small reader a kind of box says how
 * its words are understood.
=======
 * 五张表: from the cells of a paper to what it says.
 *
 * <p>For every kind of box there is one reader of its words. It gives a {@link expertpool.finding.Reading}: the value in
 * its canonical form, the faults of the words, or nothing of both if the box is empty. A reader is pure, knows neither
 * the place of the box nor the day, and where two readings are possible it asks instead of choosing.
>>>>>>> 9c065f4bcd36128843188450b355b7246d9dcdf6
 */
@NullMarked
package expertpool.form;

import org.jspecify.annotations.NullMarked;
