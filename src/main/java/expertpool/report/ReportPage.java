package expertpool.report;

import expertpool.expert.Masked;
import expertpool.finding.Verdict;
import expertpool.roster.Foresight;
import expertpool.roster.OtherReadings;
import expertpool.roster.PoolFindings;
import expertpool.roster.Quotas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 报告页: the state of the pool on one page. */
public final class ReportPage {
    private final Pages pages = new Pages();

    /**
     * @param departments how many files of each department came to each verdict
     * @param foresight what the next twelve months bring
     * @param reminders of what is due and has not been done
     * @param drawn for how many of the standing dispatches experts were drawn
     * @param foreseeable what is told of draws that can be foreseen
     * @param quarters how many lines the settlement of each quarter has
     */
    public byte[] render(
            String bureau,
            LocalDate date,
            Map<String, Map<Verdict, Integer>> departments,
            Quotas quotas,
            List<PoolFindings.Line> findings,
            List<OtherReadings.Line> readings,
            Foresight foresight,
            List<PoolFindings.Line> reminders,
            long dispatches,
            long drawn,
            List<String> foreseeable,
            Map<Integer, Integer> appraisals,
            Map<String, Integer> quarters) {
        Map<Verdict, Integer> totals = new EnumMap<>(Verdict.class);
        departments.values().forEach(counts -> counts.forEach((verdict, n) -> totals.merge(verdict, n, Integer::sum)));
        List<DepartmentLine> lines = new ArrayList<>();
        new TreeMap<>(departments).forEach((department, counts) -> lines.add(DepartmentLine.of(department, counts)));
        return pages.render(
                "report",
                Map.ofEntries(
                        Map.entry("bureau", bureau),
                        Map.entry("date", date.toString()),
                        Map.entry("totals", totals),
                        Map.entry(
                                "files",
                                totals.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()),
                        Map.entry("departments", lines),
                        Map.entry("quotas", quotas),
                        Map.entry("findings", findings),
                        Map.entry("readings", readings),
                        Map.entry("foresight", foresight),
                        Map.entry("reminders", reminders),
                        Map.entry("dispatches", dispatches),
                        Map.entry("drawn", drawn),
                        Map.entry("foreseeable", foreseeable),
                        Map.entry("appraisals", new TreeMap<>(appraisals)),
                        Map.entry("quarters", new TreeMap<>(quarters))));
    }

    /** A department's line: how many files, what became of them, where its receipts are. */
    record DepartmentLine(String name, String link, int files, int taken, int returned, int other) {
        static DepartmentLine of(String department, Map<Verdict, Integer> counts) {
            int files = counts.values().stream().mapToInt(Integer::intValue).sum();
            int taken = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().isAccepted())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int returned = counts.getOrDefault(Verdict.REJECTED, 0);
            return new DepartmentLine(
                    department.isEmpty() ? "未注明科室" : Masked.words(department),
                    "../" + ReceiptPaths.overview(department),
                    files,
                    taken,
                    returned,
                    files - taken - returned);
        }
    }
}
