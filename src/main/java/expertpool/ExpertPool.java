package expertpool;

import expertpool.cli.Commands;
import expertpool.cli.Relaunch;

/** The program. */
public final class ExpertPool {
    private ExpertPool() {}

    /** Runs the command that the arguments name; the exit status is that of the interface contract. */
    public static void main(String[] args) {
        int status = Relaunch.isNeeded() ? Relaunch.underUtf8(args) : Commands.execute(args);
        System.exit(status);
    }
}
