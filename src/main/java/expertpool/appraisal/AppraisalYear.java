package expertpool.appraisal;

import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 年度考核: what the papers of one year come to.
 *
 * @param pool everybody, whatever status
 * @param strays papers of the time of this appraisal that are not among those of the year
 */
public record AppraisalYear(List<Expert> pool, AppraisalSummary summary, Duties duties, List<Stray> strays) {
    public AppraisalYear {
        pool = List.copyOf(pool);
        strays = List.copyOf(strays);
    }

    /** @param reason Chinese: why it is not among them */
    record Stray(Appraisal appraisal, String reason) {}

    /** Chinese: what came in of a department for a person, and why it does not count; empty if nothing did. */
    String obstacle(String department, Expert expert) {
        Stream<Stray> lines = summary.lines().stream()
                .filter(line -> !line.counts())
                .map(line -> new Stray(line.appraisal(), AppraisalSummary.remark(line)));
        return Stream.concat(lines, strays.stream())
                .filter(stray -> stray.appraisal().department().equals(department)
                        && stray.appraisal().name().equals(RosterOrder.name(expert)))
                .map(stray -> "收到过“%s”：%s".formatted(stray.appraisal().path(), stray.reason()))
                .collect(Collectors.joining("；"));
    }

    public int year() {
        return summary.year();
    }

    /** The day on which the numbers of a law for this year are taken. */
    LocalDate lastDay() {
        return Year.of(year()).atMonth(Month.DECEMBER).atEndOfMonth();
    }
}
