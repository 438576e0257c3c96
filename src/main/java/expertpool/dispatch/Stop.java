package expertpool.dispatch;

/**
 * 未抽取: why a dispatch could not be drawn, once for each time that the reason changed.
 *
 * @param rule of the pack
 * @param problem Chinese, with the numbers
 */
public record Stop(String dispatch, String rule, String problem) {
    /** What the ledger calls it. */
    static final String KIND = "draw-stop";
}
