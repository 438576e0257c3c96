package expertpool.roster;

import expertpool.expert.Classification;
import expertpool.expert.Industry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 名额: how many experts an industry has against its share of the pool, counted both ways. */
public record Quotas(List<Line> lines) {
    public Quotas {
        lines = List.copyOf(lines);
    }

    /**
     * @param quota most people of this industry
     * @param counted people whose first specialty is in this industry
     * @param countedEverywhere people with any specialty in this industry
     */
    public record Line(Industry industry, int quota, int counted, int countedEverywhere) {
        public boolean isOver() {
            return counted > quota;
        }
    }

    /** Counts those whom the next edition would have, against the shares of that day. */
    public static Quotas count(Classification classification, List<Expert> experts, LocalDate day) {
        List<Expert> due = experts.stream().filter(Expert::isDue).toList();
        return new Quotas(classification.industries().stream()
                .map(industry -> new Line(
                        industry,
                        industry.quotaOn(day),
                        (int) due.stream()
                                .filter(expert -> expert.industry() == industry.number())
                                .count(),
                        (int) due.stream()
                                .filter(expert -> industries(expert).contains(industry.number()))
                                .count()))
                .toList());
    }

    private static Set<Integer> industries(Expert expert) {
        return expert.specialties().stream()
                .map(code -> Integer.valueOf(code.substring(0, code.indexOf('.'))))
                .collect(Collectors.toSet());
    }

    public int total() {
        return lines.stream().mapToInt(Line::counted).sum();
    }

    public int quota() {
        return lines.stream().mapToInt(Line::quota).sum();
    }
}
