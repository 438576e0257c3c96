package expertpool.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 合同登记: one after another; none as long as the bureau has entered none. */
public record Contracts(List<Contract> all) {
    public Contracts {
        all = List.copyOf(all);
    }

    /** The one that covers a day. */
    public Optional<Contract> on(LocalDate day) {
        return all.stream().filter(contract -> contract.covers(day)).findFirst();
    }
}
