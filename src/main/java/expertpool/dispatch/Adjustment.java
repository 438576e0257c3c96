package expertpool.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 调整: after approval somebody else takes a seat (Article 17(3)), or somebody from outside is added (Article 17(4), (5)). Who was
 * drawn stays on record.
 *
 * @param leaves identifier of who gives up the seat, or the name of an outsider; empty if somebody is added
 * @param joins identifier of the reserve, or the name of an outsider
 * @param outsider who joins from outside the roster
 * @param kind of seats, from 0; {@link Panel#ADDED} for who is added
 * @param passedOver reserves before that one who cannot come, with the reasons
 * @param reason Chinese, as it was given
 * @param approver the leader who approved it
 * @param documents SHA-256 of the documents by their path in the output folder
 */
public record Adjustment(
        String dispatch,
        LocalDate day,
        String leaves,
        String joins,
        Optional<Outsider> outsider,
        int kind,
        List<PassedOver> passedOver,
        String reason,
        String approver,
        Map<String, String> documents) {
    /** What the ledger calls it. */
    static final String KIND = "draw-adjustment";

    public Adjustment {
        passedOver = List.copyOf(passedOver);
        documents = new TreeMap<>(documents);
    }

    /** A reserve who is not asked. */
    public record PassedOver(String id, List<Exclusion> reasons) {
        public PassedOver {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * 库外专家: of a higher department's pool, or with a high title (Article 17(4), (5)).
     *
     * @param superior the pool of a higher department; empty for anybody else
     * @param evidence what shows the membership or the title
     */
    public record Outsider(String name, String unit, String title, String superior, String evidence) {}

    Adjustment with(Map<String, String> made) {
        return new Adjustment(dispatch, day, leaves, joins, outsider, kind, passedOver, reason, approver, made);
    }
}
