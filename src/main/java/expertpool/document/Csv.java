package expertpool.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as {@code output/data} has them: UTF-8 with a byte order mark, a header row, lines ended by LF. Words that a
 * spreadsheet would take for a formula have an apostrophe before them, and so have words with an apostrophe of their own:
 * whoever takes one away gets the words back.
 */
public final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** What begins so may be taken for a formula, the wide forms in an East Asian locale. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\p{Cc}'].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private Csv() {}

    /** The rows under their header; null is written as nothing. */
    public static byte[] of(List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            out.write('\uFEFF');
            csv.printRecord(header);
            for (List<String> row : rows) {
                for (String words : row) {
                    csv.print(harmless(words));
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable String harmless(@Nullable String words) {
        boolean live = words != null
                && FORMULA.matcher(words).matches()
                && !NUMBER.matcher(words).matches();
        return live ? "'" + words : words;
    }
}
