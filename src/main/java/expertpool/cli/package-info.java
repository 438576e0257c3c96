/**
 * 命令: what people type, and what the terminal answers. {@link Commands} are the commands of the interface contract,
 * {@link Session} is an open data folder, {@link Terminal} prints.
 */
@NullMarked
package expertpool.cli;

import org.jspecify.annotations.NullMarked;
