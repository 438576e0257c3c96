/**
 * 五张表: from the cells of a paper to what it says.
 *
 * <p>For every kind of box there is one reader of its words. It gives a {@link expertpool.finding.Reading}: the value in
 * its canonical form, the faults of the words, or nothing of both if the box is empty. A reader is pure, knows neither
 * the place of the box nor the day, and where two readings are possible it asks instead of choosing.
 */
@NullMarked
package expertpool.form;

import org.jspecify.annotations.NullMarked;
