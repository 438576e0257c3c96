package expertpool.form;

import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.nio.file.Path;

/** The reader of the forms this project ships. */
final class Readers {
    static final BureauPack PACK = pack();
    static final FormReader READER = new FormReader(PACK.vocabulary(), PACK.classification());

    private Readers() {}

    private static BureauPack pack() {
        try {
            return BureauPack.load(Path.of("templates/changzhi"));
        } catch (FaultyPack faulty) {
            throw new AssertionError(faulty);
        }
    }
}
