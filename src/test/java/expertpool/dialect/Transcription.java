package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms as text without their places: a line for each value, and one for each fault of a box. */
final class Transcription {
    static final BureauPack PACK = pack();

    private static final FormReader READER = new FormReader(PACK.vocabulary(), PACK.classification());

    private Transcription() {}

    /** What the program reads from a file. */
    static String read(Path file) throws IOException, UnreadableFile {
        return READER.read(Grids.open(file)).stream().map(Transcription::of).collect(joining());
    }

    /** What forms say. */
    static String said(List<Paper> papers) {
        return papers.stream().map(Transcription::of).collect(joining());
    }

    private static String of(Form form) {
        return form.kind() + "\n" + of(form.header())
                + form.records().stream()
                        .map(record -> "-- record\n" + of(record))
                        .collect(joining());
    }

    private static String of(Paper paper) {
        return paper.kind() + "\n" + of(paper.head())
                + paper.records().stream()
                        .map(record -> "-- record\n" + of(record))
                        .collect(joining());
    }

    private static String of(Entries entries) {
        return entries.all().entrySet().stream()
                .map(entry -> value(entry.getKey(), entry.getValue().value()) + faults(entry.getValue()))
                .collect(joining());
    }

    private static String of(Content content) {
        return content.means().entrySet().stream()
                .map(entry -> value(entry.getKey(), entry.getValue()))
                .collect(joining());
    }

    private static String value(Field field, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : field.code() + " = " + value.replace("\n", "⏎") + "\n";
    }

    private static String faults(Entry entry) {
        return entry.faults().stream()
                .map(fault -> "    fault: " + fault.rule() + " " + fault.problem() + "\n")
                .collect(joining());
    }

    private static BureauPack pack() {
        try {
            return BureauPack.load(Path.of("templates/changzhi"));
        } catch (FaultyPack faulty) {
            throw new AssertionError(faulty);
        }
    }
}
