package expertpool.edition;

import expertpool.filing.Archive;
import expertpool.filing.Ledger;
import expertpool.filing.Ledger.Entry;
import expertpool.roster.Removals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** 版次: all editions, how far each has come, and who is in it. Nothing in it is ever changed; a correction is a new edition. */
public final class Editions {
    private final Ledger ledger;
    private final Archive archive;

    public Editions(Ledger ledger, Archive archive) {
        this.ledger = ledger;
        this.archive = archive;
    }

    /** Every stage that was reached, in the order of the decisions. */
    public List<EditionStep> steps() {
        return entries().stream().map(Entry::decision).toList();
    }

    /** The same with their places in the ledger. */
    public List<Entry<EditionStep>> entries() {
        return ledger.all(EditionStep.KIND, EditionStep.class);
    }

    /** The latest stage of an edition that is on its way and not issued. */
    public Optional<EditionStep> open() {
        return last(steps()).filter(step -> step.stage() != EditionStage.ISSUE);
    }

    /** The edition that is in force. */
    public Optional<EditionStep> issued() {
        return latestIssue().map(Entry::decision);
    }

    /** The same with its place in the ledger. */
    public Optional<Entry<EditionStep>> latestIssue() {
        return last(issues());
    }

    private List<Entry<EditionStep>> issues() {
        return entries().stream()
                .filter(entry -> entry.decision().stage() == EditionStage.ISSUE)
                .toList();
    }

    /** Whether an edition was issued in the year of that day, up to it. */
    public boolean isIssuedInTheYearOf(LocalDate day) {
        return issues().stream()
                .map(entry -> entry.decision().day())
                .anyMatch(issued -> issued.getYear() == day.getYear() && !issued.isAfter(day));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The members as they were when the stage was reached, in the order of their identity numbers. */
    public List<Member> members(EditionStep step) {
        return members(step.fingerprint());
    }

    /** The members of the edition with that fingerprint, in the order of their identity numbers. */
    public List<Member> members(String fingerprint) {
        return Snapshot.read(archive.original(fingerprint));
    }

    /** The members of the edition that is in force; nobody before the first. */
    public List<Member> inForce() {
        return issued().map(this::members).orElse(List.of());
    }

    /** Who is in the edition in force, and the number of the decision that issued it; 0 before the first. */
    public Entry<Set<String>> listed() {
        return latestIssue()
                .map(latest -> new Entry<>(
                        latest.number(),
                        members(latest.decision()).stream().map(Member::id).collect(Collectors.toUnmodifiableSet())))
                .orElse(new Entry<>(0, Set.of()));
    }

    /** The digest of the members in their canonical form. */
    public static String fingerprint(List<Member> members) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Snapshot.write(members, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The edition as it was at a stage, with all that its documents told: they can be made again from it. */
    public Draft draft(Entry<EditionStep> entry) {
        Optional<EditionStep> before = issues().stream()
                .filter(earlier -> earlier.number() < entry.number())
                .map(Entry::decision)
                .reduce((earlier, later) -> later);
        return new Draft(
                entry.decision(),
                members(entry.decision()),
                before,
                before.map(this::members).orElse(List.of()),
                new Removals(ledger).before(entry.number()));
    }

    /**
     * Records that a stage is reached, after its members and documents are in the archive.
     *
     * @param documents makes them one by one: path in the output folder, and content
     */
    public void reach(Draft draft, BiConsumer<Draft, BiConsumer<String, byte[]>> documents) {
        keep(out -> Snapshot.write(draft.members(), out));
        Map<String, String> digests = new TreeMap<>();
        documents.accept(draft, (path, content) -> digests.put(path, keep(out -> out.write(content))));
        ledger.append(EditionStep.KIND, draft.step().day(), draft.step().with(digests));
    }

    private String keep(Archive.Content content) {
        try {
            return archive.keep(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
