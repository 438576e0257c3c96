package expertpool.job;

import expertpool.filing.Archive;
import expertpool.filing.Submissions;
import expertpool.intake.Arrival;
import expertpool.intake.Inbox;
import expertpool.intake.Settling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The inbox, opened anew for each run. */
final class InboxReader implements ItemStreamReader<Arrival> {
    private final Path folder;
    private final Archive archive;
    private final Settling settling;
    private final Submissions submissions;
    private @Nullable Inbox inbox;

    InboxReader(Path folder, Archive archive, Settling settling, Submissions submissions) {
        this.folder = folder;
        this.archive = archive;
        this.settling = settling;
        this.submissions = submissions;
    }

    @Override
    public void open(ExecutionContext context) {
        submissions.forgetUnsettled();
        try {
            inbox = new Inbox(folder, archive, settling, submissions.current());
        } catch (IOException e) {
            throw new ItemStreamException("cannot read the input folder", e);
        }
    }

    @Override
    public @Nullable Arrival read() {
        return Objects.requireNonNull(inbox).next().orElse(null);
    }

    /** The paths that the last run has looked at; none before the first. */
    Set<String> seen() {
        return inbox == null ? Set.of() : inbox.seen();
    }
}
