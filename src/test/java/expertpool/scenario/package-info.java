/** Whole runs of the program, as processes of their own, over real folders. */
@NullMarked
package expertpool.scenario;

import org.jspecify.annotations.NullMarked;
