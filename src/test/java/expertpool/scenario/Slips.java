package expertpool.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

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

    /** A copy with these words in the boxes beside the labels. */
    static void fill(Path slip, Map<String, String> words, Path copy) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(slip));
                OutputStream out = Files.newOutputStream(copy)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    List<XWPFTableCell> cells = row.getTableCells();
                    for (int i = 0; i + 1 < cells.size(); i++) {
                        String said = words.get(cells.get(i).getText());
                        if (said != null) {
                            cells.get(i + 1).setText(said);
                        }
                    }
                }
            }
            document.write(out);
        }
    }

    /** Fills in the line above the table. */
    static void date(Path slip, String date) throws IOException {
        byte[] file = Files.readAllBytes(slip);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                OutputStream out = Files.newOutputStream(slip)) {
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("填报时间"))
                    .forEach(line -> {
                        line.getRuns().forEach(run -> run.setText("", 0));
                        line.getRuns().get(0).setText("填报时间：" + date, 0);
                    });
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
