package expertpool.settlement;

import expertpool.expert.Quarter;
import expertpool.fee.Quote.Fee;
import expertpool.filing.Archive;
import expertpool.filing.Ledger;
import expertpool.filing.Ledger.Entry;
import expertpool.roster.Expert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 已关账的季度. They are closed in their order, so that whatever comes in late belongs to the quarter behind the last one. What such a
 * quarter comes to otherwise today is an adjustment there: nothing is paid twice and nothing is lost, whatever becomes of the papers.
 */
public final class Closings {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final Ledger ledger;
    private final Archive archive;

    public Closings(Ledger ledger, Archive archive) {
        this.ledger = ledger;
        this.archive = archive;
    }

    /** In the order in which they were closed. */
    public List<Closing> all() {
        return ledger.all(Closing.KIND, Closing.class).stream()
                .map(Entry::decision)
                .toList();
    }

    public Optional<Closing> of(Quarter quarter) {
        return all().stream()
                .filter(closing -> closing.quarter().equals(quarter))
                .findFirst();
    }

    /** The latest quarter that is closed; those before it are closed with it. */
    public Optional<Quarter> last() {
        return all().stream().map(Closing::quarter).max(Quarter::compareTo);
    }

    /**
     * Closes a quarter, after its sheets are in the archive.
     *
     * @param sheets makes them one by one: path in the output folder, and content
     */
    public void close(Remuneration pay, LocalDate day, Consumer<BiConsumer<String, byte[]>> sheets) {
        Map<String, String> digests = new TreeMap<>();
        sheets.accept((path, content) -> digests.put(path, keep(content)));
        ledger.append(Closing.KIND, day, new Closing(pay.quarter(), day, pay.owed(), pay.payouts(), digests));
    }

    private String keep(byte[] content) {
        try {
            return archive.keep(out -> out.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the closed quarters come to otherwise than they were settled.
     *
     * @param closed the closed quarters by the papers of today
     */
    List<Adjustment> adjustments(Collection<Remuneration> closed, List<Expert> pool) {
        Map<String, Expert> people = pool.stream()
                .collect(Collectors.toMap(expert -> expert.idNumber().number(), Function.identity()));
        Map<String, Claim> claims = new LinkedHashMap<>();
        all().forEach(closing ->
                closing.owed().forEach(owed -> claim(claims, owed).settled(owed)));
        closed.forEach(pay -> pay.lines().forEach(line -> line.owed()
                .ifPresent(owed -> claim(claims, owed).due(owed, line))));
        return claims.values().stream()
                .filter(claim -> claim.difference().signum() != 0)
                .map(claim -> claim.adjustment(Optional.ofNullable(people.get(claim.owed.idNumber()))))
                .toList();
    }

    private static Claim claim(Map<String, Claim> claims, Owed owed) {
        return claims.computeIfAbsent(owed.service(), key -> new Claim(owed));
    }

    /** A service with what was settled for it and what is due. */
    private static final class Claim {
        private final Owed owed;
        private final List<String> paths = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private BigDecimal settled = ZERO;
        private BigDecimal due = ZERO;
        private boolean example;

        Claim(Owed owed) {
            this.owed = owed;
        }

        void settled(Owed one) {
            settled = settled.add(one.amount());
        }

        void due(Owed one, Remuneration.Line line) {
            paths.add(line.line().use().path());
            if (line.payable().isPresent()) {
                due = due.add(one.amount());
                example |= line.fee().filter(Fee::example).isPresent();
            } else {
                open.addAll(line.open());
            }
        }

        BigDecimal difference() {
            return due.subtract(settled);
        }

        Adjustment adjustment(Optional<Expert> expert) {
            return new Adjustment(
                    owed.with(difference()), settled, expert, String.join("、", paths), String.join("；", open), example);
        }
    }
}
