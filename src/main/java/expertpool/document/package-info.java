/**
 * 公文: how documents look. Content comes in as {@link OfficialDocument}, {@link Letter} or {@link Sheet} and goes out as
 * the bytes of a .docx, .pdf or .xlsx file; the same model always gives the same bytes.
 *
 * <p>Layout follows GB/T 9704-2012 党政机关公文格式. {@code Composition} puts the words in order once for both formats;
 * {@link DocxRenderer}, {@link PdfRenderer} and {@link SheetRenderer} only give them their looks, which stand in
 * {@code src/main/resources/document}.
 */
@NullMarked
package expertpool.document;

import org.jspecify.annotations.NullMarked;
