package expertpool.job;

import expertpool.document.DocxRenderer;
import expertpool.document.Letter;
import expertpool.document.PdfRenderer;
import expertpool.filing.Archive;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Removal;
import expertpool.roster.RemovalFiles;
import expertpool.roster.RemovalLetter;
import expertpool.roster.Removals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 清退函: the letter about a removal is made once, when the removal is recorded, kept in the archive, and published from there:
 * what was sent does not change with later papers.
 */
public record RemovalLetters(
        BureauPack bureau, Removals removals, Archive archive, DocxRenderer docx, PdfRenderer pdf) {

    /**
     * Puts the letter about a removal into the archive.
     *
     * @param pool everybody, for the names of those with whom the file might be confounded
     * @return the removal with the letter
     */
    public Removal written(Removal removal, Expert expert, List<Expert> pool) {
        Letter letter = RemovalLetter.of(bureau, expert, removal, "");
        List<Removal> all =
                Stream.concat(removals.all().stream(), Stream.of(removal)).toList();
        String path = Objects.requireNonNull(RemovalFiles.paths(all, pool).get(removal));
        try {
            byte[] word = docx.render(letter);
            byte[] print = pdf.render(letter);
            return removal.with(new TreeMap<>(Map.of(
                    path + ".docx", archive.keep(out -> out.write(word)),
                    path + ".pdf", archive.keep(out -> out.write(print)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes every letter that was ever written. */
    void publish(KeptDocuments documents) {
        removals.all().forEach(removal -> documents.publish(removal.documents()));
    }
}
