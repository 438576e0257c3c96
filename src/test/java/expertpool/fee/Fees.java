package expertpool.fee;

import expertpool.expert.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of fees for tests. */
public final class Fees {
    /** Of a bureau that has laid down nothing. */
    public static final FeeSchedule NONE =
            new FeeSchedule(List.of(), List.of(), Holidays.of(Map.of()), new Dated(new TreeMap<LocalDate, Integer>()));

    private Fees() {}
}
