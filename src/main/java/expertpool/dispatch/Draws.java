package expertpool.dispatch;

import expertpool.filing.Archive;
import expertpool.filing.Ledger;
import expertpool.filing.Ledger.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 抽取台账: what the ledger has of draws, in its order: values are committed, terms are fixed, the draw opens the values. A dispatch is
 * drawn once; nothing here can be taken back.
 */
public final class Draws {
    private static final JsonMapper JSON = new JsonMapper();

    private final Ledger ledger;
    private final Archive archive;
    private @Nullable Book book;

    public Draws(Ledger ledger, Archive archive) {
        this.ledger = ledger;
        this.archive = archive;
    }

    /** What the ledger has of all draws; read once. */
    private record Book(
            Map<String, List<Entry<Commitment>>> commitments,
            Map<String, List<Entry<FixedTerms>>> terms,
            Map<String, List<Entry<Drawn>>> draws,
            Map<String, List<Entry<Stop>>> stops,
            Map<String, List<Entry<Adjustment>>> adjustments) {}

    private Book book() {
        if (book == null) {
            book = new Book(
                    byDispatch(Commitment.KIND, Commitment.class, Commitment::dispatch),
                    byDispatch(FixedTerms.KIND, FixedTerms.class, FixedTerms::dispatch),
                    byDispatch(Drawn.KIND, Drawn.class, Drawn::dispatch),
                    byDispatch(Stop.KIND, Stop.class, Stop::dispatch),
                    byDispatch(Adjustment.KIND, Adjustment.class, Adjustment::dispatch));
        }
        return book;
    }

    private <T> Map<String, List<Entry<T>>> byDispatch(String kind, Class<T> type, Function<T, String> dispatch) {
        Map<String, List<Entry<T>>> entries = new LinkedHashMap<>();
        ledger.all(kind, type).forEach(entry -> list(entries, dispatch.apply(entry.decision()))
                .add(entry));
        return entries;
    }

    private static <T> List<Entry<T>> list(Map<String, List<Entry<T>>> entries, String dispatch) {
        return entries.computeIfAbsent(dispatch, none -> new ArrayList<>());
    }

    /** Who has bound himself to a value, in that order. */
    public List<Entry<Commitment>> commitments(String dispatch) {
        return List.copyOf(book().commitments().getOrDefault(dispatch, List.of()));
    }

    public Optional<Entry<FixedTerms>> terms(String dispatch) {
        return book().terms().getOrDefault(dispatch, List.of()).stream().findFirst();
    }

    public Optional<Entry<Drawn>> draw(String dispatch) {
        return book().draws().getOrDefault(dispatch, List.of()).stream().findFirst();
    }

    /** All draws in the order in which they were made. */
    public List<Entry<Drawn>> all() {
        return book().draws().values().stream().flatMap(List::stream).toList();
    }

    /** In the order in which they were approved. */
    public List<Entry<Adjustment>> adjustments(String dispatch) {
        return List.copyOf(book().adjustments().getOrDefault(dispatch, List.of()));
    }

    /** Why a dispatch was not drawn, the last time that was told. */
    public Optional<Stop> stop(String dispatch) {
        return book().stops().getOrDefault(dispatch, List.of()).stream()
                .map(Entry::decision)
                .reduce((earlier, later) -> later);
    }

    /** The digest of the latest paper of the ledger. */
    public String head() {
        return ledger.head();
    }

    /** The terms as they were fixed. */
    public Terms read(FixedTerms fixed) {
        return JSON.readValue(archive.original(fixed.kept()).toFile(), Terms.class);
    }

    void commit(Commitment commitment, LocalDate today) {
        long number = ledger.append(Commitment.KIND, today, commitment);
        list(book().commitments(), commitment.dispatch()).add(new Entry<>(number, commitment));
    }

    /** Fixes the terms of a draw, and with them what announces them. */
    void fix(Terms terms, Map<String, String> documents, LocalDate today) {
        try {
            String kept = archive.keep(out -> out.write(JSON.writeValueAsBytes(terms)));
            FixedTerms fixed = new FixedTerms(terms.dispatch(), terms.digest(), kept, documents);
            long number = ledger.append(FixedTerms.KIND, today, fixed);
            list(book().terms(), fixed.dispatch()).add(new Entry<>(number, fixed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the dispatch is drawn already */
    void record(Drawn drawn, LocalDate today) {
        if (draw(drawn.dispatch()).isPresent()) {
            throw new IllegalStateException(drawn.dispatch() + " is drawn already");
        }
        long number = ledger.append(Drawn.KIND, today, drawn);
        list(book().draws(), drawn.dispatch()).add(new Entry<>(number, drawn));
    }

    void record(Stop stop, LocalDate today) {
        long number = ledger.append(Stop.KIND, today, stop);
        list(book().stops(), stop.dispatch()).add(new Entry<>(number, stop));
    }

    void record(Adjustment adjustment) {
        long number = ledger.append(Adjustment.KIND, adjustment.day(), adjustment);
        list(book().adjustments(), adjustment.dispatch()).add(new Entry<>(number, adjustment));
    }
}
