/**
 * 派出: {@link Dispatches} files accepted requests (Table 3) under a number of the year. {@link Drawing} draws experts for them:
 * {@link DrawPool} fixes the {@link Terms}, {@link Chance} collects the values that nobody alone controls, {@link Draw}
 * follows from both, and {@link Draws} keeps every step in the ledger. {@link Panel} is who holds the seats now.
 */
@NullMarked
package expertpool.dispatch;

import org.jspecify.annotations.NullMarked;
