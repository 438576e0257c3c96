package expertpool;

/** The program. */
public final class ExpertPool {
    private ExpertPool() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
