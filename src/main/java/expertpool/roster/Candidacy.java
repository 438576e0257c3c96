package expertpool.roster;

import expertpool.filing.FiledRecord;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All accepted papers of one person, found by the identity number alone: names never make two papers one person's.
 *
 * @param papers Table 1 before Table 2, each from the earliest to the latest
 */
public record Candidacy(String idNumber, List<Paper> papers) {
    public Candidacy {
        papers = List.copyOf(papers);
    }

    /**
     * What has been filed of the person after a day, both by its receipt and by its own date: only that counts after a
     * removal.
     */
    public Candidacy after(LocalDate day) {
        return new Candidacy(
                idNumber,
                papers.stream()
                        .filter(paper -> paper.receivedOn().isAfter(day)
                                && paper.filledOn()
                                        .map(date -> date.isAfter(day))
                                        .orElse(true))
                        .toList());
    }

    public boolean hasApplication() {
        return papers.stream().anyMatch(paper -> paper.record().kind() == FormKind.RECOMMENDATION);
    }

    /**
     * One record of one of the two tables.
     *
     * @param path the file it stands in
     * @param department the department that files it: the one that the list names, else the folder
     * @param filledOn the date on the paper, if there is one
     */
    public record Paper(
            FiledRecord record, String path, String department, Optional<LocalDate> filledOn, LocalDate receivedOn) {}
}
