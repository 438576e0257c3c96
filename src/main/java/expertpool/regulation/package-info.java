/**
 * 核查: the bureau's regulation. {@link BureauPack} is everything that is one bureau's and not the program's;
 * {@link Requirement} is one requirement of its law with its citation and numbers; {@link Rules} pairs each with the
 * condition in code; {@link Regulation} examines a form.
 */
@NullMarked
package expertpool.regulation;

import org.jspecify.annotations.NullMarked;
