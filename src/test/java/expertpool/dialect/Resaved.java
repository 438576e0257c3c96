package expertpool.dialect;

import expertpool.form.FormKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A manuscript that another office program has opened and saved, in a format of its own. The files are committed; after
 * a change of what manuscripts say, make them again:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * LC_ALL=C.UTF-8 java -cp target/test-classes:target/classes:$(cat target/test.classpath) expertpool.dialect.Resaved
 * </pre>
 *
 * <p>LibreOffice must be installed for this.
 *
 * @param extension of the format it was saved in
 */
record Resaved(Manuscript manuscript, String extension) {
    private static final Path FOLDER = Path.of("src/test/resources/dialect");
    private static final long SEED = 7;

    private static final Set<Dialect> IN_WORD = Set.of(
            Wording.DATES_IN_ANY_STYLE,
            Wording.TICKS_OF_ANY_SHAPE,
            Wording.SPECIALTIES_IN_ANY_STYLE,
            Labelling.LABELS_SPREAD,
            ListArrangement.HEAD_OF_TWO_LINES,
            ListArrangement.EMPLOYERS_MERGED_DOWNWARDS,
            BoxArrangement.HEADINGS_AT_THE_SIDE,
            BoxArrangement.ANSWERS_OVER_SEVERAL_ROWS,
            PageArrangement.NOTES_BEFORE_AND_AFTER,
            WordHand.CHARACTERS_IN_RUNS_OF_THEIR_OWN,
            WordHand.LINKS_AND_SMART_TAGS);
    private static final Set<Dialect> IN_EXCEL = Set.of(
            Wording.TICKS_OF_ANY_SHAPE,
            Wording.SPECIALTIES_IN_ANY_STYLE,
            Labelling.LABELS_BROKEN_INTO_LINES,
            ListArrangement.HEAD_OF_TWO_LINES,
            ListArrangement.EMPLOYERS_MERGED_DOWNWARDS,
            BoxArrangement.BOX_FOR_A_PHOTO,
            PageArrangement.MOVED_INTO_THE_WORKSHEET,
            CellHand.RICH_TEXT,
            CellHand.NUMBERS,
            CellHand.DATE_CELLS);

    static List<Resaved> all() {
        List<Resaved> all = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            for (String extension : List.of("doc", "docx", "xls", "xlsx")) {
                boolean word = extension.startsWith("doc");
                Manuscript manuscript = new Manuscript(
                        SEED, List.of(kind), word ? Format.DOCX : Format.XLSX, word ? IN_WORD : IN_EXCEL);
                all.add(new Resaved(manuscript, extension));
            }
        }
        return all;
    }

    Path file() {
        String kind = manuscript.kinds().get(0).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return FOLDER.resolve(kind + "-saved-by-libreoffice." + extension);
    }

    @Override
    public String toString() {
        return file().getFileName() + " of " + manuscript;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Print print = new Print(Transcription.PACK.vocabulary());
        Files.createDirectories(FOLDER);
        for (Resaved resaved : all()) {
            Path workshop = Files.createTempDirectory("resaved");
            String stem = resaved.file().getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            Path written = workshop.resolve(stem + resaved.manuscript().format().extension());
            Files.write(written, resaved.manuscript().bytes(print));
            Process office = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "--convert-to",
                            resaved.extension(),
                            "--outdir",
                            FOLDER.toString(),
                            written.toString())
                    .inheritIO()
                    .start();
            if (office.waitFor() != 0) {
                throw new IOException("LibreOffice did not save " + resaved.file());
            }
        }
    }
}
