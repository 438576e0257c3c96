/**
 * 破坏: real files, damaged and made hostile in every way that a seed decides, go through the examination. Each of them
 * gets one verdict in bounded time and memory, and none of them is a defect of ours.
 */
@NullMarked
package expertpool.fuzz;

import org.jspecify.annotations.NullMarked;
