package expertpool.job;

/** A job that could not finish. What it had committed stays; running again goes on from there. */
public final class UnfinishedJob extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfinishedJob(String job, Throwable cause) {
        super("job " + job + " did not finish", cause);
    }
}
