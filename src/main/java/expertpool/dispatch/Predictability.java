package expertpool.dispatch;

import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * 抽取可预测性: how far the draws of a period could be foreseen and the next ones can, who was used how often, and who met whom. Small
 * specialties and rotation leave little to chance (Article 17(2)); that is told, not mended.
 *
 * @param from the first day of draws that count for rotation
 * @param to the day on which it is asked
 * @param percent from which part of the seats on a draw is told of as foreseeable
 * @param outlooks of the specialties that somebody of the edition in force has, or had a seat for
 * @param meetings the draws of the period
 */
public record Predictability(
        LocalDate from, LocalDate to, int percent, List<Outlook> outlooks, List<Meeting> meetings) {

    public Predictability {
        outlooks = List.copyOf(outlooks);
        meetings = List.copyOf(meetings);
    }

    /**
     * A seat and who holds it now.
     *
     * @param specialty for which it was drawn
     * @param since the day of the draw, or of the replacement
     */
    public record Holder(IdNumber person, String name, String specialty, LocalDate since) {}

    /**
     * A draw and the members who go.
     *
     * @param seats what was asked for
     * @param foreseen as {@link Odds#foreseen} has it
     */
    public record Meeting(String dispatch, LocalDate day, String seats, BigDecimal foreseen, List<Holder> holders) {
        public Meeting {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A specialty.
     *
     * @param listed how many of the edition in force have it
     * @param turns by the rule of rotation, of those who could go today
     * @param held its seats in the period
     */
    public record Outlook(Specialty specialty, int listed, List<Integer> turns, List<Holder> held) {
        public Outlook {
            turns = List.copyOf(turns);
            held = List.copyOf(held);
        }

        /** 轮到人数: among how many chance would decide about one seat today. */
        public int due() {
            return turns.isEmpty() ? 0 : Collections.frequency(turns, Collections.min(turns));
        }

        /** Which part of one seat drawn today can be foreseen; nothing if nobody could go. */
        public Optional<BigDecimal> foreseen() {
            return due() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.ONE.divide(BigDecimal.valueOf(due()), 4, RoundingMode.HALF_UP));
        }

        /** 实际分散: among how many people the seats would be spread as they are, if all had as many (1 ÷ Σ share²). */
        public BigDecimal spread() {
            long squares = seats().values().stream().mapToLong(n -> n * n).sum();
            return squares == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf((long) held.size() * held.size())
                            .divide(BigDecimal.valueOf(squares), 1, RoundingMode.HALF_UP);
        }

        /** How many people hold the seats. */
        public int people() {
            return seats().size();
        }

        /** Who holds most seats, with their number; all who hold as many. */
        public Map<String, Long> most() {
            Map<IdNumber, Long> seats = seats();
            long most = seats.values().stream().mapToLong(Long::longValue).max().orElse(0);
            Map<String, Long> names = new LinkedHashMap<>();
            held.stream()
                    .filter(holder -> seats.getOrDefault(holder.person(), 0L) == most)
                    .forEach(holder -> names.put(holder.name(), most));
            return names;
        }

        private Map<IdNumber, Long> seats() {
            return held.stream().collect(Collectors.groupingBy(Holder::person, Collectors.counting()));
        }

        /** 最短轮换间隔, days between two seats of one person; nothing if nobody had two. */
        public OptionalLong gap() {
            Map<IdNumber, LocalDate> last = new HashMap<>();
            long shortest = Long.MAX_VALUE;
            for (Holder holder :
                    held.stream().sorted(Comparator.comparing(Holder::since)).toList()) {
                LocalDate before = last.put(holder.person(), holder.since());
                if (before != null) {
                    shortest = Math.min(shortest, ChronoUnit.DAYS.between(before, holder.since()));
                }
            }
            return shortest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(shortest);
        }
    }

    /** Two people who went together more than once, and when. */
    public record Pair(String one, String other, List<String> dispatches) {
        public Pair {
            dispatches = List.copyOf(dispatches);
        }
    }

    /** Those who met most often come first. */
    public List<Pair> pairs() {
        Map<List<IdNumber>, Pair> pairs = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            List<Holder> holders = meeting.holders().stream()
                    .sorted(Comparator.comparing(holder -> holder.person().number()))
                    .toList();
            for (int first = 0; first < holders.size(); first++) {
                for (Holder other : holders.subList(first + 1, holders.size())) {
                    Holder one = holders.get(first);
                    pairs.merge(
                            List.of(one.person(), other.person()),
                            new Pair(one.name(), other.name(), List.of(meeting.dispatch())),
                            Predictability::together);
                }
            }
        }
        return pairs.values().stream()
                .filter(pair -> pair.dispatches().size() > 1)
                .sorted(Comparator.comparing(pair -> -pair.dispatches().size()))
                .toList();
    }

    private static Pair together(Pair earlier, Pair later) {
        List<String> dispatches = new ArrayList<>(earlier.dispatches());
        dispatches.addAll(later.dispatches());
        return new Pair(later.one(), later.other(), dispatches);
    }

    /** Whether a part of the seats is so large that the draw is in effect foreseeable. */
    public boolean isForeseeable(BigDecimal foreseen) {
        return foreseen.movePointRight(2).compareTo(BigDecimal.valueOf(percent)) >= 0;
    }

    /** What is told of it in a sentence each, in Chinese; none if nothing is foreseeable. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        long specialties = outlooks.stream()
                .filter(outlook ->
                        outlook.foreseen().filter(this::isForeseeable).isPresent())
                .count();
        if (specialties > 0) {
            warnings.add("%d个专业轮到的人太少，抽取容易预知".formatted(specialties));
        }
        String draws = meetings.stream()
                .filter(meeting -> isForeseeable(meeting.foreseen()))
                .map(Meeting::dispatch)
                .collect(Collectors.joining("、"));
        if (!draws.isEmpty()) {
            warnings.add("%s以来抽取前容易预知的派出：%s".formatted(from, draws));
        }
        return warnings;
    }
}
