package expertpool.cli;

/** Something that keeps a command from being carried out, told to the person who gave it. */
final class Problem extends Exception {
    static final int FAILED = 1;
    static final int REJECTIONS = 3;
    static final int LOCKED = 4;

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param message Chinese: what happened, and what to do */
    Problem(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
