package expertpool.job;

import expertpool.form.FormKind;
import expertpool.roster.Candidacy;
import expertpool.roster.Candidates;
import expertpool.roster.Decisions;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** All candidates, a page at a time, with what has been decided about each. */
final class CandidateReader implements ItemStreamReader<Candidacy> {
    private final Candidates candidates;
    private final Decisions decisions;
    private final int page;
    private Iterator<Candidacy> current = List.<Candidacy>of().iterator();
    private Set<String> listed = Set.of();
    private Map<String, LocalDate> removals = Map.of();

    CandidateReader(Candidates candidates, Decisions decisions, int page) {
        this.candidates = candidates;
        this.decisions = decisions;
        this.page = page;
    }

    @Override
    public void open(ExecutionContext context) {
        current = candidates.all(page);
        listed = decisions.listed();
        removals = decisions.removals();
    }

    @Override
    public @Nullable Candidacy read() {
        return current.hasNext() ? current.next() : null;
    }

    /** In the issued roster, and not removed since. */
    boolean isListed(Candidacy person) {
        return listed.contains(person.idNumber()) && !removals.containsKey(person.idNumber());
    }

    /** Removed, and no new application has come in since: a department cannot bring anybody back. */
    boolean isRemoved(Candidacy person) {
        LocalDate removal = removals.get(person.idNumber());
        return removal != null
                && person.papers().stream()
                        .filter(paper -> paper.record().kind() == FormKind.RECOMMENDATION)
                        .noneMatch(paper -> paper.receivedOn().isAfter(removal));
    }
}
