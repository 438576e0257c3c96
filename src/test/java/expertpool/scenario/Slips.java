package expertpool.scenario;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Slips for the scenarios. */
final class Slips {
    private Slips() {}

    /** A copy in which the runs with these words are empty. */
    static void copyWithout(Path slip, String words, Path copy) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(slip));
                OutputStream out = Files.newOutputStream(copy)) {
            document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.text().contains(words))
                    .forEach(run -> run.setText("", 0));
            document.write(out);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
