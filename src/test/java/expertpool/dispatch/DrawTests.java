package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.dispatch.Draw.Place;
import expertpool.dispatch.Draw.Result;
import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.ListedIn;
import expertpool.dispatch.Terms.Wanted;
import expertpool.regulation.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTests {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);

    /** chi-square over 20,000 draws; with 19 degrees of freedom 43.8 is exceeded once in a thousand. */
    @Test
    void drawsEverybodyOfAClassEquallyOften() {
        List<Candidate> pool = people(20, "3.1", 0);
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Draw.of(terms(pool, wanted(3, "3.1")), "2026-001/" + i)
                    .drawn()
                    .forEach(id -> drawn.merge(id, 1, Integer::sum));
        }

        double expected = 20_000 * 3 / 20.0;
        // drawing without replacement narrows the spread by (20 - 3) / (20 - 1)
        double chiSquare = drawn.values().stream()
                        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                        .sum()
                * 19
                / 17;
        assertThat(drawn).hasSize(20);
        assertThat(chiSquare).isBetween(6.0, 43.8);
    }

    @Test
    void putsTheSpecialtyBeforeTurnAndTurnBeforeChance() {
        List<Candidate> pool = List.of(
                new Candidate("a", List.of("3.5"), 0),
                new Candidate("b", List.of("3.1"), 2),
                new Candidate("c", List.of("3.1"), 0),
                new Candidate("d", List.of("3.2"), 1),
                new Candidate("e", List.of("3.1"), 1));
        Wanted wider = new Wanted(List.of("3.1"), 4, true);

        for (int i = 0; i < 50; i++) {
            assertThat(Draw.of(terms(pool, wider), "seed" + i).drawn()).containsExactly("c", "e", "b", "a");
        }
    }

    /** one person, one seat. */
    @Test
    void givesNobodyTwoSeats() {
        List<Candidate> pool = List.of(
                new Candidate("a", List.of("3.1", "3.2"), 0),
                new Candidate("b", List.of("3.1", "3.2"), 0),
                new Candidate("c", List.of("3.2"), 0));

        for (int i = 0; i < 200; i++) {
            Draw draw = Draw.of(terms(pool, wanted(1, "3.1"), wanted(1, "3.2")), "seed" + i);
            assertThat(draw.drawn()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    /** The only one who has 3.2 is not used up for 3.1. */
    @Test
    void leavesAloneWhomAnotherSeatNeeds() {
        List<Candidate> pool = List.of(
                new Candidate("a", List.of("3.1", "3.2"), 0),
                new Candidate("b", List.of("3.1"), 1),
                new Candidate("c", List.of("3.1"), 2));

        Draw draw = Draw.of(terms(pool, wanted(1, "3.1"), wanted(1, "3.2")), "seed");

        assertThat(draw.orders().get(0))
                .extracting(Place::id, Place::result)
                .containsExactly(tuple("a", Result.LEFT), tuple("b", Result.DRAWN), tuple("c", Result.RESERVE));
        assertThat(draw.drawn(1)).containsExactly("a");
        assertThat(draw.reserves(0)).containsExactly("c");
    }

    @Test
    void drawsNobodyFromTooSmallAPool() {
        List<Candidate> pool = people(2, "3.1", 0);

        assertThatThrownBy(() -> Draw.of(terms(pool, wanted(3, "3.1")), "seed"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Draw.seating(List.of(wanted(3, "3.1")), pool).shortages()).containsExactly(1);
    }

    /** Two kinds of seats that each have enough people can have too few together. */
    @Test
    void noticesThatKindsOfSeatsShareTheirPeople() {
        List<Candidate> pool = List.of(
                new Candidate("a", List.of("3.1", "3.2"), 0),
                new Candidate("b", List.of("3.3"), 0),
                new Candidate("c", List.of("3.3"), 0));
        List<Wanted> wanted = List.of(wanted(1, "3.3"), wanted(1, "3.1"), wanted(1, "3.2"));

        assertThat(Draw.seating(wanted, pool).shortages()).containsExactly(0b110);
    }

    /** The same with all assignments tried. */
    @Test
    void fillsTheSeatsWheneverTheyCanBeFilled() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            List<Candidate> pool = new ArrayList<>();
            for (int person = 0; person < 5; person++) {
                List<String> specialties = IntStream.rangeClosed(1, 3)
                        .filter(code -> random.nextBoolean())
                        .mapToObj(code -> "3." + code)
                        .toList();
                pool.add(new Candidate("p" + person, specialties, random.nextInt(2)));
            }
            List<Wanted> wanted = List.of(
                    wanted(1 + random.nextInt(2), "3.1"), wanted(1, "3.2"), wanted(1 + random.nextInt(2), "3.3"));
            boolean possible = isPossible(wanted, pool);

            assertThat(Draw.seating(wanted, pool).isPossible()).isEqualTo(possible);
            if (possible) {
                Draw draw = Draw.of(terms(pool, wanted.toArray(Wanted[]::new)), "seed" + i);
                for (int kind = 0; kind < wanted.size(); kind++) {
                    assertThat(draw.drawn(kind)).hasSize(wanted.get(kind).number());
                }
                assertThat(draw.drawn()).doesNotHaveDuplicates();
            }
        }
    }

    private static boolean isPossible(List<Wanted> wanted, List<Candidate> left) {
        for (int kind = 0; kind < wanted.size(); kind++) {
            Wanted seats = wanted.get(kind);
            if (seats.number() > 0) {
                List<Wanted> rest = new ArrayList<>(wanted);
                rest.set(kind, new Wanted(seats.codes(), seats.number() - 1, false));
                return left.stream()
                        .filter(one -> seats.tier(one.specialties()) > 0)
                        .anyMatch(one -> isPossible(
                                rest,
                                left.stream()
                                        .filter(other -> !other.equals(one))
                                        .toList()));
            }
        }
        return true;
    }

    @Test
    void dependsOnEverythingInTheTerms() {
        List<Candidate> pool = people(3, "3.1", 0);
        Terms terms = terms(pool, wanted(1, "3.1"));
        List<Candidate> other = new ArrayList<>(pool);
        other.set(0, new Candidate("p0", List.of("3.1"), 1));

        assertThat(terms.canonical())
                .isEqualTo(
                        """
                        expertpool-draw 1
                        dispatch 2026-001
                        request r
                        edition e
                        list l
                        service 2026-09-05 2026-09-05
                        unit 17b2d2e5088fbc9a954e677aa1b5de80edeaa1be80b690429bd527be952c77cb
                        rotation fewest 365
                        seats 3.1 1 specialty
                        in p0 3.1 0
                        in p1 3.1 0
                        in p2 3.1 0
                        """);
        assertThat(terms(other, wanted(1, "3.1")).digest()).isNotEqualTo(terms.digest());
    }

    /** 轮换使用 over a year: with one rule and equals at random nobody is more than one seat ahead. */
    @Test
    void evensTheUseOverAYear() {
        Rotation rotation = new Rotation(Reading.FEWEST, 365);
        Map<String, List<LocalDate>> drawnOn = new HashMap<>();
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < 150; i++) {
            LocalDate today = day.plusDays(2L * i);
            List<Candidate> pool = IntStream.range(0, 23)
                    .mapToObj(person -> new Candidate(
                            "p" + person,
                            List.of("3.1"),
                            rotation.turn(drawnOn.getOrDefault("p" + person, List.of()), today)))
                    .toList();
            Draw.of(terms(pool, wanted(2, "3.1")), "2026/" + i).drawn().forEach(id -> drawnOn.computeIfAbsent(
                            id, none -> new ArrayList<>())
                    .add(today));
        }

        assertThat(drawnOn.values()).hasSize(23).allSatisfy(days -> assertThat(days.size())
                .isBetween(13, 14));
    }

    private static List<Candidate> people(int number, String specialty, int turn) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Candidate("p" + i, List.of(specialty), turn))
                .toList();
    }

    private static Wanted wanted(int number, String code) {
        return new Wanted(List.of(code), number, false);
    }

    private static Terms terms(List<Candidate> pool, Wanted... wanted) {
        return new Terms(
                "2026-001",
                "r",
                new ListedIn("2026年第1版", "e", "l"),
                DAY,
                DAY,
                "示例公司",
                new Rotation(Reading.FEWEST, 365),
                List.of(wanted),
                pool,
                List.of());
    }
}
