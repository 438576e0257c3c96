package expertpool.dialect;

import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Forms in the words of any bureau's pack, plainly arranged: for bureaus of which nobody has a form at hand. */
public final class FormFiles {
    private static final int BLANK_ROWS = 8;

    private final Print print;

    public FormFiles(Vocabulary vocabulary) {
        this.print = new Print(vocabulary);
    }

    /**
     * Writes a filled form, as .docx or .xlsx by the end of its name.
     *
     * @param head the words of the lines around a list; of a form that is one record none
     * @param records the words in the boxes
     */
    public void write(Path file, FormKind kind, Map<Field, String> head, List<Map<Field, String>> records)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes(file.toString().endsWith(".xlsx"), kind, head, records));
    }

    private byte[] bytes(boolean workbook, FormKind kind, Map<Field, String> head, List<Map<Field, String>> records) {
        Paper paper = new Paper(
                kind, content(head), records.stream().map(FormFiles::content).toList());
        List<Page> pages = List.of(print.page(paper, "Sheet1"));
        return workbook
                ? new WorkbookFile(Format.XLSX, Set.of(), new Random(1)).bytes(pages)
                : new WordFile(Set.of(), new Random(1)).bytes(pages);
    }

    private static Content content(Map<Field, String> words) {
        return new Content(words, Map.of());
    }

    /** The blank forms as a pack hands them out, by their names. */
    public Map<String, byte[]> blanks() {
        Map<String, byte[]> blanks = new TreeMap<>();
        for (FormKind kind : FormKind.values()) {
            List<Map<Field, String>> empty = java.util.Collections.nCopies(kind.isList() ? BLANK_ROWS : 1, Map.of());
            blanks.put("table" + kind.table() + "-blank.docx", bytes(false, kind, Map.of(), empty));
            if (kind == FormKind.SUMMARY) {
                blanks.put("table2-blank.xlsx", bytes(true, kind, Map.of(), empty));
            }
        }
        return blanks;
    }

    /** Writes the blank forms of a pack into its folder. */
    public static void main(String[] arguments) throws Exception {
        Path pack = Path.of(arguments[0]);
        Vocabulary vocabulary = expertpool.regulation.BureauPack.load(pack).vocabulary();
        for (Map.Entry<String, byte[]> blank :
                new FormFiles(vocabulary).blanks().entrySet()) {
            Files.createDirectories(pack.resolve("forms"));
            Files.write(pack.resolve("forms").resolve(blank.getKey()), blank.getValue());
        }
    }
}
