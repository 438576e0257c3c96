/** The program: its main class, its settings. */
@NullMarked
package expertpool;

import org.jspecify.annotations.NullMarked;
