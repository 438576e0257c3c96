package expertpool.regulation;

import java.util.List;

/** A bureau's pack that cannot be used. It names every fault at once, so that they can be mended at once. */
public final class FaultyPack extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    FaultyPack(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Chinese: file, what is wrong, what to do. */
    public List<String> faults() {
        return faults;
    }
}
