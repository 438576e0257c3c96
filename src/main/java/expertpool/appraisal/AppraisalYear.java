package expertpool.appraisal;

import expertpool.roster.Expert;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;

/**
 * 年度考核: what the papers of one year come to.
 *
 * @param pool everybody, whatever status
 */
public record AppraisalYear(List<Expert> pool, AppraisalSummary summary, Duties duties) {
    public AppraisalYear {
        pool = List.copyOf(pool);
    }

    public int year() {
        return summary.year();
    }

    /** The day on which the numbers of a law for this year are taken. */
    LocalDate lastDay() {
        return Year.of(year()).atMonth(Month.DECEMBER).atEndOfMonth();
    }
}
