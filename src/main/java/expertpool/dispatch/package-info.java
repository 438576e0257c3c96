/**
 * 派出: {@link Dispatches} files accepted requests (Table 3) under a number of the year. Drawing experts for them is not
 * built yet.
 */
@NullMarked
package expertpool.dispatch;

import org.jspecify.annotations.NullMarked;
