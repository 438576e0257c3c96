package expertpool.job;

import expertpool.edition.Editions;
import expertpool.filing.Ledger.Entry;
import expertpool.roster.Candidacy;
import expertpool.roster.Candidates;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** All candidates, a page at a time, with what has been decided about each. */
final class CandidateReader implements ItemStreamReader<Candidacy> {
    private final Candidates candidates;
    private final Editions editions;
    private final Removals removals;
    private final int page;
    private Iterator<Candidacy> current = List.<Candidacy>of().iterator();
    private Entry<Set<String>> listed = new Entry<>(0, Set.of());
    private Map<String, Entry<Removal>> removed = Map.of();

    CandidateReader(Candidates candidates, Editions editions, Removals removals, int page) {
        this.candidates = candidates;
        this.editions = editions;
        this.removals = removals;
        this.page = page;
    }

    @Override
    public void open(ExecutionContext context) {
        listed = editions.listed();
        removed = removals.latest();
        candidates.keepPapersOf(Stream.concat(listed.decision().stream(), removed.keySet().stream())
                .collect(Collectors.toUnmodifiableSet()));
        current = candidates.all(page);
    }

    @Override
    public @Nullable Candidacy read() {
        return current.hasNext() ? current.next() : null;
    }

    /** In the issued roster, and not removed since. */
    boolean isListed(Candidacy person) {
        return listed.decision().contains(person.idNumber())
                && removal(person)
                        .filter(removal -> removal.number() > listed.number())
                        .isEmpty();
    }

    /** Removed, and no new application has come in since: a department cannot bring anybody back. */
    boolean isRemoved(Candidacy person) {
        return !isListed(person)
                && removal(person).isPresent()
                && !since(person).hasApplication();
    }

    /** The papers that count: after a removal, if there is an application among them, those filed since. */
    Candidacy counting(Candidacy person) {
        Candidacy since = since(person);
        return since.hasApplication() ? since : person;
    }

    private Candidacy since(Candidacy person) {
        return removal(person)
                .map(removal -> person.after(removal.decision().day()))
                .orElse(person);
    }

    private Optional<Entry<Removal>> removal(Candidacy person) {
        return Optional.ofNullable(removed.get(person.idNumber()));
    }
}
