/**
 * 打开: a file becomes cells with places. Word and Excel look alike from here on.
 *
 * <p>{@link Grids} opens a file by its content, {@link Grid} is what it holds. Office Open XML is read as a stream,
 * which also sees what a document model hides (content controls, revisions); the binary formats through Apache POI.
 */
@NullMarked
package expertpool.grid;

import org.jspecify.annotations.NullMarked;
