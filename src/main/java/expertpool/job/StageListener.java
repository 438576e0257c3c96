package expertpool.job;

import java.time.Duration;

/** Whoever watches a run, stage by stage. */
public interface StageListener extends StepProgress {
    void begins(String stage);

    /** @param items what the stage wrote: files, people or answers; 0 where it makes documents */
    void ended(String stage, long items, Duration took);
}
