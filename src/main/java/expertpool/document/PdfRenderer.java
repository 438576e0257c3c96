package expertpool.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents and tables as PDF with embedded typefaces. An instance loads templates and faces at its first
 * document and keeps them; documents are rendered one at a time.
 */
public final class PdfRenderer {

    private @Nullable PdfPress press;

    /** The document on A4 pages, laid out after GB/T 9704-2012. */
    public synchronized byte[] render(OfficialDocument document) {
        return press().print("official-document.xhtml", Map.of("document", Composition.of(document)));
    }

    /** The table on A4 pages, upright if its columns have room there, else across; its head repeated on each page. */
    public synchronized byte[] render(Sheet sheet) {
        return press().print("sheet.xhtml", Map.of("sheet", sheet));
    }

    private PdfPress press() {
        if (press == null) {
            press = new PdfPress();
        }
        return press;
    }
}
