package expertpool.dispatch;

import expertpool.dispatch.Terms.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the seats that are open can all be filled. They can, if any of the kinds that are wanted taken together have as many
 * people as seats (Hall's theorem).
 */
final class Seating {
    /** More kinds than this are asked for in no request; all subsets are looked at. */
    static final int MOST = 12;

    private final int[] open;
    private final Map<Integer, Integer> people = new HashMap<>();

    Seating(List<Wanted> wanted) {
        if (wanted.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " kinds of experts");
        }
        open = wanted.stream().mapToInt(Wanted::number).toArray();
    }

    /** @param kinds of seats that somebody could take, a bit each */
    void add(int kinds) {
        people.merge(kinds, 1, Integer::sum);
    }

    int open(int kind) {
        return open[kind];
    }

    /** Whether all that is open can be filled. */
    boolean isPossible() {
        return shortest(0) == 0;
    }

    /** Kinds, a bit each, that together have too few people; 0 if none do. */
    private int shortest(int without) {
        for (int kinds = 1; kinds < 1 << open.length; kinds++) {
            if ((kinds & without) == 0 && people(kinds) < seats(kinds)) {
                return kinds;
            }
        }
        return 0;
    }

    /** All kinds that have too few people, a bit each, in groups that have nothing in common. */
    List<Integer> shortages() {
        List<Integer> shortages = new ArrayList<>();
        int told = 0;
        for (int kinds = shortest(told); kinds != 0; kinds = shortest(told)) {
            shortages.add(kinds);
            told |= kinds;
        }
        return shortages;
    }

    /** How many could take one of these kinds of seats. */
    int people(int kinds) {
        return people.entrySet().stream()
                .filter(entry -> (entry.getKey() & kinds) != 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int seats(int kinds) {
        int seats = 0;
        for (int kind = 0; kind < open.length; kind++) {
            seats += (kinds >> kind & 1) * open[kind];
        }
        return seats;
    }

    /**
     * Gives somebody a seat, if the others can still be filled then.
     *
     * @param kinds of seats that the person could take
     */
    boolean take(int kind, int kinds) {
        open[kind]--;
        people.merge(kinds, -1, Integer::sum);
        if (isPossible()) {
            return true;
        }
        open[kind]++;
        people.merge(kinds, 1, Integer::sum);
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(open) + people;
    }
}
