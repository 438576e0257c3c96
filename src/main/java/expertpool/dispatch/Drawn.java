package expertpool.dispatch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 抽取结果: the one draw of a dispatch, as the ledger has it; or that nobody could be drawn and others were approved.
 *
 * @param day of the draw
 * @param edition fingerprint of the edition from which the experts were drawn
 * @param from first day of service
 * @param to last day of service
 * @param sources the values that were opened; those of the first version of a request that was changed after its draw
 * @param seed from which the order follows
 * @param drawn for each kind of seats, identifiers in the order of the draw
 * @param foreseen which part of the seats could be foreseen, as {@link Odds#foreseen} has it
 * @param documents SHA-256 of the documents by their path in the output folder; the archive has them
 */
public record Drawn(
        String dispatch,
        LocalDate day,
        String edition,
        LocalDate from,
        LocalDate to,
        List<Source> sources,
        String seed,
        List<List<String>> drawn,
        BigDecimal foreseen,
        Map<String, String> documents) {
    /** What the ledger calls it. */
    static final String KIND = "draw";

    public Drawn {
        sources = List.copyOf(sources);
        drawn = drawn.stream().map(List::copyOf).toList();
        documents = new TreeMap<>(documents);
    }

    /** 无人可抽: nobody of the roster can take any of the seats, and people from outside go alone (Article 17(4)). */
    static Drawn nobody(Terms terms, LocalDate day) {
        return new Drawn(
                terms.dispatch(),
                day,
                terms.edition().fingerprint(),
                terms.from(),
                terms.to(),
                List.of(),
                "",
                List.of(),
                BigDecimal.ZERO,
                Map.of());
    }

    /** Whether anybody was drawn. */
    public boolean isDraw() {
        return !drawn.isEmpty();
    }

    Drawn with(Map<String, String> made) {
        return new Drawn(dispatch, day, edition, from, to, sources, seed, drawn, foreseen, made);
    }
}
