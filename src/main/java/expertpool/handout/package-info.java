/**
 * 发表: the forms that are handed out, blank or prefilled, and what becomes of their keys when they come back.
 */
@NullMarked
package expertpool.handout;

import org.jspecify.annotations.NullMarked;
