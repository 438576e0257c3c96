/** What the main job costs, as a ratio to floors measured in the same run. Not part of the tests. */
@NullMarked
package expertpool.benchmark;

import org.jspecify.annotations.NullMarked;
