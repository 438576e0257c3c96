package expertpool.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stage that an edition has reached: the decision as the ledger has it.
 *
 * @param year the year the edition is of
 * @param revision which edition of that year, from 1; those after the first are 增补、清退 between the yearly ones (Article
 *     9(1))
 * @param day the day on which the stage was reached
 * @param documentNumber 发文字号; empty before it is issued
 * @param evidence what shows it, as the number of the minutes; empty if nobody gave any
 * @param waivers the requirements that hold 原则上 and are not kept
 * @param fingerprint SHA-256 of the snapshot of the members, under which the archive has it
 * @param members how many there are
 * @param bureau fingerprint of the pack by which the documents were made
 * @param program version of the program that made them
 * @param documents SHA-256 of the documents by their path in the output folder; the archive has them
 */
public record EditionStep(
        int year,
        int revision,
        EditionStage stage,
        LocalDate day,
        String documentNumber,
        String evidence,
        List<Waiver> waivers,
        String fingerprint,
        int members,
        String bureau,
        String program,
        Map<String, String> documents) {
    /** What the ledger calls such a decision. */
    static final String KIND = "edition";

    public EditionStep {
        waivers = List.copyOf(waivers);
        documents = new TreeMap<>(documents);
    }

    /** As people name it, for example 2026年第1版. */
    public String name() {
        return "%d年第%d版".formatted(year, revision);
    }

    /** The fingerprint as it is printed: in groups, so that it can be broken into lines and compared by eye. */
    public String fingerprintPrinted() {
        return String.join(" ", fingerprint.split("(?<=\\G.{8})", -1)).strip();
    }

    boolean isOf(EditionStep other) {
        return year == other.year && revision == other.revision;
    }

    EditionStep with(Map<String, String> made) {
        return with(waivers, made);
    }

    EditionStep with(List<Waiver> others) {
        return with(others, documents);
    }

    private EditionStep with(List<Waiver> others, Map<String, String> made) {
        return new EditionStep(
                year,
                revision,
                stage,
                day,
                documentNumber,
                evidence,
                others,
                fingerprint,
                members,
                bureau,
                program,
                made);
    }
}
