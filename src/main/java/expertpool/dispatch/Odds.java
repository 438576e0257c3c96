package expertpool.dispatch;

import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.Wanted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 抽中概率: how likely each of the pool was to be drawn, before chance came in. It is computed where nobody could take seats of several
 * kinds, and counted over {@value #TRIALS} draws with other seeds where somebody could.
 *
 * @param chances between 0 and 1, by identifier
 * @param exact whether they are computed, not counted
 */
public record Odds(Map<String, Double> chances, boolean exact) {
    static final int TRIALS = 1_000;

    public Odds {
        chances = Map.copyOf(chances);
    }

    public static Odds of(Terms terms) {
        boolean exact = terms.pool().stream()
                .allMatch(one -> Integer.bitCount(Draw.kinds(terms.wanted(), one.specialties())) == 1);
        return new Odds(exact ? computed(terms) : counted(terms), exact);
    }

    /** Of one of the pool, to four places. */
    BigDecimal of(String id) {
        return rounded(chances.getOrDefault(id, 0.0));
    }

    /**
     * 可猜中: which part of the seats somebody would name rightly, on average, who knows all but the chance and names the likeliest.
     *
     * @return between 0 and 1, to four places; 1 where chance decided nothing
     */
    public BigDecimal foreseen(int seats) {
        return rounded(chances.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(seats)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / seats);
    }

    /** A share as a percentage. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }

    private static Map<String, Double> computed(Terms terms) {
        Map<String, Double> odds = new HashMap<>();
        for (Wanted seats : terms.wanted()) {
            // tier before turn
            Map<List<Integer>, List<Candidate>> classes = terms.pool().stream()
                    .filter(one -> seats.tier(one.specialties()) > 0)
                    .collect(Collectors.groupingBy(
                            one -> List.of(seats.tier(one.specialties()), one.turn()),
                            () -> new TreeMap<>(Odds::compare),
                            Collectors.toList()));
            double open = seats.number();
            for (List<Candidate> alike : classes.values()) {
                double each = Math.min(1, open / alike.size());
                alike.forEach(one -> odds.put(one.id(), each));
                open = Math.max(0, open - alike.size());
            }
        }
        return odds;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        int tier = Integer.compare(one.get(0), other.get(0));
        return tier == 0 ? Integer.compare(one.get(1), other.get(1)) : tier;
    }

    private static Map<String, Double> counted(Terms terms) {
        Map<String, Double> odds = new HashMap<>();
        terms.pool().forEach(one -> odds.put(one.id(), 0.0));
        for (int trial = 0; trial < TRIALS; trial++) {
            Draw.of(terms, terms.digest() + "/" + trial)
                    .drawn()
                    .forEach(id -> odds.merge(id, 1.0 / TRIALS, Double::sum));
        }
        return odds;
    }
}
