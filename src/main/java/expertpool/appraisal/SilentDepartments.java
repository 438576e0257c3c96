package expertpool.appraisal;

import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import expertpool.roster.PoolFindings;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** 没有考核的科室: the departments that have sent no appraisal when it was last due. */
public final class SilentDepartments {
    private SilentDepartments() {}

    /** A reminder that names them; none if every department that has somebody to appraise has appraised. */
    public static Optional<PoolFindings.Line> reminder(Regulation regulation, Evidence evidence, LocalDate today) {
        Requirement law = regulation.requirement("appraisal-due").orElseThrow();
        int year = lastDue(regulation, today);
        if (year < law.since().getYear()) {
            return Optional.empty();
        }
        Set<String> silent = evidence.of(year).duties().silent();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(PoolFindings.Line.of(law, "%d年度没有收到考核表的科室：%s".formatted(year, String.join("、", silent))));
    }

    /** The year of the last appraisal whose time has begun; where the law names no month, it is due when the year is over. */
    static int lastDue(Regulation regulation, LocalDate today) {
        return regulation.requirement("appraisal-month").orElseThrow().list("months").stream()
                .map(month -> Month.of(Integer.parseInt(month)))
                .min(Month::compareTo)
                .filter(first -> !today.isBefore(LocalDate.of(today.getYear(), first, 1)))
                .map(first -> today.getYear())
                .orElse(today.getYear() - 1);
    }
}
