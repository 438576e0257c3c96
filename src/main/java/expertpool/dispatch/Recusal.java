package expertpool.dispatch;

import expertpool.expert.Period;
import expertpool.form.Entries;
import java.util.List;

public final class Recusal {
    public List<Exclusion> of(Entries expert, String servedUnit, Period service) {
        return List.of();
    }
}
