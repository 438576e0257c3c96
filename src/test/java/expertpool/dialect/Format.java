package expertpool.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** The kinds of files that office programs save. */
enum Format {
    DOCX,
    /** What WPS saves under a name of its own, and Word can open. */
    WPS,
    XLSX,
    XLSM,
    XLS,
    ET;

    boolean isWord() {
        return this == DOCX || this == WPS;
    }

    /** Whether the same content goes by another name too. */
    boolean isAnotherName() {
        return this == WPS || this == XLSM || this == ET;
    }

    /** Excel 97–2003. */
    boolean isBinary() {
        return this == XLS || this == ET;
    }

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes(List<Page> pages, Set<Dialect> dialects, Random random) {
        if (isWord()) {
            return new WordFile(dialects, random).bytes(pages);
        }
        return isBinary()
                ? new BinaryWorkbookFile(dialects, random).bytes(pages)
                : new WorkbookFile(this, dialects, random).bytes(pages);
    }
}
