package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.form.Vocabulary;
import java.nio.file.Path;

/**
 * Everything that is one bureau's and not the program's: its law, the words on its forms, its lists and names.
 *
 * @param fingerprint SHA-256 over the files of the pack: two runs with the same one judge alike
 */
public record BureauPack(
        Path folder,
        Regulation regulation,
        Classification classification,
        Vocabulary vocabulary,
        Organisation organisation,
        String fingerprint) {

    /**
     * Reads the pack in that folder.
     *
     * @throws FaultyPack with every fault, if it cannot be used
     */
    public static BureauPack load(Path folder) throws FaultyPack {
        return new PackLoader(folder).load();
    }
}
