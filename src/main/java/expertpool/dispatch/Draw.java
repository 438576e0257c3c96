package expertpool.dispatch;

import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 抽取: who takes the seats. It depends on the terms and the seed alone: those with the specialty itself come first (技术优先), then
 * whose turn it is (轮换使用), then chance (随机选取). Nobody takes two seats.
 *
 * @param orders for each kind of seats, in the order of the terms, all who could take one, in their order
 */
public record Draw(List<List<Place>> orders) {
    public Draw {
        orders = orders.stream().map(List::copyOf).toList();
    }

    /** What somebody's place in an order came to. */
    public enum Result {
        /** 抽中. */
        DRAWN,
        /** 已抽中其他席位. */
        ELSEWHERE,
        /** 留给其他席位: without this person another kind of seats could not be filled. */
        LEFT,
        /** 候补, in this order. */
        RESERVE
    }

    /**
     * A place in the order for one kind of seats.
     *
     * @param tier 1 for the specialty itself, 2 for its industry
     * @param rank HMAC by which chance orders
     */
    public record Place(String id, int tier, int turn, String rank, Result result) {}

    /** @throws IllegalArgumentException if the pool is too small for the seats: then nothing is drawn */
    public static Draw of(Terms terms, String seed) {
        Ranking ranking = Ranking.of(seed);
        List<Contender> contenders = contenders(terms, ranking);
        Seating seating = new Seating(terms.wanted());
        contenders.forEach(one -> seating.add(one.suits().kinds()));
        if (!seating.isPossible()) {
            throw new IllegalArgumentException(terms.dispatch() + ": too few people for " + terms.wanted());
        }
        Set<String> taken = new HashSet<>();
        List<List<Place>> orders = new ArrayList<>();
        for (int kind = 0; kind < terms.wanted().size(); kind++) {
            List<Place> order = new ArrayList<>();
            for (Standing one : inOrder(contenders, kind)) {
                Result result = result(one.contender(), kind, seating, taken);
                if (result == Result.DRAWN) {
                    taken.add(one.contender().person().id());
                }
                order.add(one.place(result));
            }
            orders.add(order);
        }
        return new Draw(orders);
    }

    private static Result result(Contender one, int kind, Seating seating, Set<String> taken) {
        if (taken.contains(one.person().id())) {
            return Result.ELSEWHERE;
        }
        if (seating.open(kind) == 0) {
            return Result.RESERVE;
        }
        return seating.take(kind, one.suits().kinds()) ? Result.DRAWN : Result.LEFT;
    }

    /** All of the pool; many have the same specialties, which are held against the seats once. */
    private static List<Contender> contenders(Terms terms, Ranking ranking) {
        Map<List<String>, Suits> bySpecialties = new HashMap<>();
        List<Contender> contenders = new ArrayList<>();
        for (Candidate one : terms.pool()) {
            Suits suits = bySpecialties.computeIfAbsent(one.specialties(), codes -> {
                List<Integer> tiers = tiers(terms.wanted(), codes);
                return new Suits(tiers, kinds(tiers));
            });
            contenders.add(new Contender(one, suits, ranking.rank(one.id())));
        }
        return contenders;
    }

    private static List<Integer> tiers(List<Wanted> wanted, List<String> specialties) {
        return wanted.stream().map(seats -> seats.tier(specialties)).toList();
    }

    private static List<Standing> inOrder(List<Contender> contenders, int kind) {
        return contenders.stream()
                .map(one -> new Standing(
                        one, one.suits().tiers().get(kind), one.person().turn()))
                .filter(one -> one.tier() > 0)
                .sorted(Standing.ORDER)
                .toList();
    }

    /** How the seats could be filled by a pool. */
    static Seating seating(List<Wanted> wanted, List<Candidate> pool) {
        Map<List<String>, Integer> kinds = new HashMap<>();
        Seating seating = new Seating(wanted);
        pool.forEach(one -> seating.add(kinds.computeIfAbsent(one.specialties(), codes -> kinds(wanted, codes))));
        return seating;
    }

    /** The kinds of seats that somebody with these specialties could take, a bit each. */
    static int kinds(List<Wanted> wanted, List<String> specialties) {
        return kinds(tiers(wanted, specialties));
    }

    private static int kinds(List<Integer> tiers) {
        return IntStream.range(0, tiers.size())
                .filter(kind -> tiers.get(kind) > 0)
                .map(kind -> 1 << kind)
                .sum();
    }

    /** Those who were drawn for a kind of seats, in their order. */
    public List<String> drawn(int kind) {
        return orders.get(kind).stream()
                .filter(place -> place.result() == Result.DRAWN)
                .map(Place::id)
                .toList();
    }

    /** All who were drawn. */
    public List<String> drawn() {
        return IntStream.range(0, orders.size())
                .boxed()
                .flatMap(kind -> drawn(kind).stream())
                .toList();
    }

    /** Who could take a seat of a kind and has none, in their order. */
    public List<String> reserves(int kind) {
        Set<String> drawn = Set.copyOf(drawn());
        return orders.get(kind).stream()
                .map(Place::id)
                .filter(id -> !drawn.contains(id))
                .toList();
    }

    /**
     * The seats that somebody could take.
     *
     * @param tiers for each kind; 0 for one that the person cannot take
     * @param kinds a bit each
     */
    private record Suits(List<Integer> tiers, int kinds) {}

    private record Contender(Candidate person, Suits suits, String rank) {}

    /** Somebody in the order for one kind of seats. */
    private record Standing(Contender contender, int tier, int turn) {
        static final Comparator<Standing> ORDER = Comparator.comparingInt(Standing::tier)
                .thenComparingInt(Standing::turn)
                .thenComparing(one -> one.contender().rank());

        Place place(Result result) {
            return new Place(contender.person().id(), tier, turn, contender.rank(), result);
        }
    }
}
