package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Titles;
import expertpool.fee.Contracts;
import expertpool.fee.FeeSchedule;
import expertpool.form.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that is one bureau's and not the program's: its law, the words on its forms, its lists and names.
 *
 * @param fingerprint SHA-256 over the files of the pack: two runs with the same one judge alike
 */
public record BureauPack(
        Path folder,
        LawText law,
        Regulation regulation,
        Classification classification,
        Departments departments,
        UnitNames units,
        Titles titles,
        Situations situations,
        FeeSchedule fees,
        Contracts contracts,
        Vocabulary vocabulary,
        Organisation organisation,
        String fingerprint) {

    /**
     * A blank form of the pack, as it is handed out.
     *
     * @param name of the file, for example {@code table2-blank.xlsx}
     * @return nothing if the pack has no such form
     */
    public Optional<byte[]> blank(String name) {
        Path file = folder.resolve("forms").resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the pack in that folder.
     *
     * @throws FaultyPack with every fault, if it cannot be used
     */
    public static BureauPack load(Path folder) throws FaultyPack {
        return new PackLoader(folder).load();
    }
}
