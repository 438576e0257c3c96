/** 报酬 (Article 13): what the bureau pays for the work of experts, by its own table. */
@NullMarked
package expertpool.fee;

import org.jspecify.annotations.NullMarked;
