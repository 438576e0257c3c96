package expertpool.form;

import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.nio.file.Path;

/** The reader of the forms this project ships. */
final class Readers {
    static final BureauPack PACK = pack();
    static final FormReader READER = new FormReader(PACK.vocabulary(), PACK.classification());

    /** Twenty for each aspect. */
    static final Points POINTS = new Points(PACK.vocabulary().templates().stream()
            .filter(template -> template.kind() == FormKind.APPRAISAL)
            .findFirst()
            .orElseThrow()
            .points());

    private Readers() {}

    private static BureauPack pack() {
        try {
            return BureauPack.load(Path.of("templates/changzhi"));
        } catch (FaultyPack faulty) {
            throw new AssertionError(faulty);
        }
    }
}
