package expertpool.dispatch;

import java.util.List;

/**
 * 未抽取: why a dispatch could not be drawn, once for each time that the reason changed.
 *
 * @param rule of the pack; several are parted by commas
 * @param problem Chinese, with the numbers
 */
public record Stop(String dispatch, String rule, String problem) {
    /** What the ledger calls it. */
    static final String KIND = "draw-stop";

    /** Whether that rule is one of those that stood against it. */
    public boolean isFor(String name) {
        return List.of(rule.split(",", -1)).contains(name);
    }
}
