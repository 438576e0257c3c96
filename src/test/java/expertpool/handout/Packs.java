package expertpool.handout;

import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.nio.file.Path;

/** The packs this project ships. */
final class Packs {
    static final BureauPack CHANGZHI = pack("changzhi");
    static final BureauPack EXAMPLE = pack("example-bureau");

    private Packs() {}

    static BureauPack pack(String name) {
        try {
            return BureauPack.load(Path.of("templates", name));
        } catch (FaultyPack faulty) {
            throw new AssertionError(faulty);
        }
    }
}
