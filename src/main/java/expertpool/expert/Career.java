package expertpool.expert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 工作经历, as far as the words tell it.
 *
 * @param stints what was understood, in the order of the words
 * @param unread words that were not understood and may hold a stint or end one
 */
public record Career(List<Stint> stints, List<String> unread) {
    /** More than that helps nobody who has the paper before him. */
    private static final int MOST_SHOWN = 30;

    public Career {
        stints = List.copyOf(stints);
        unread = List.copyOf(unread);
    }

    /**
     * 工作年限 on that day. Stints of work that overlap or adjoin are one run; a run has as many months as lie between its
     * first and its last. Without any stint nothing is known, and the answer is not complete.
     */
    public Seniority service(LocalDate asOf) {
        List<Stint> begun = begun(asOf);
        int most = Runs.most(begun, asOf);
        int least = Math.min(most, Runs.least(begun, asOf));
        return new Seniority(least, most, !begun.isEmpty() && unread(asOf).isEmpty());
    }

    /** The words not understood, and the stints that lie in the future. */
    public List<String> unread(LocalDate asOf) {
        return Stream.concat(
                        unread.stream(),
                        stints.stream().filter(stint -> stint.beginsAfter(asOf)).map(Stint::chinese))
                .toList();
    }

    /** The first month of the run of work that surely lasts until that day, if one does. */
    public Optional<YearMonth> atWorkSince(LocalDate asOf) {
        return Runs.surely(begun(asOf), asOf).stream()
                .filter(run -> !run.lastMonth().isBefore(YearMonth.from(asOf)))
                .map(Months::firstMonth)
                .findFirst();
    }

    private List<Stint> begun(LocalDate asOf) {
        return stints.stream().filter(stint -> !stint.beginsAfter(asOf)).toList();
    }

    /** The sum for a clerk: every stint with its months, the total, what is not counted and why, what was not read. */
    public String working(LocalDate asOf) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sum(asOf));
        List<Stint> notCounted = inOrder(asOf).stream()
                .filter(stint -> !stint.occupation().isWork())
                .toList();
        if (!notCounted.isEmpty()) {
            sentences.add("不计入："
                    + listed(
                            notCounted,
                            stint -> stint.chinese() + "（" + stint.occupation().chinese() + "）"));
        }
        List<String> unclear = unread(asOf);
        if (!unclear.isEmpty()) {
            sentences.add("没有读懂：" + listed(unclear, words -> "“" + words + "”"));
        }
        return String.join("。", sentences) + "。";
    }

    private String sum(LocalDate asOf) {
        List<Stint> work = inOrder(asOf).stream()
                .filter(stint -> stint.occupation().isWork())
                .toList();
        if (work.isEmpty()) {
            return "没有读出工作时间";
        }
        Seniority total = service(asOf);
        String sum = listed(work, stint -> stint.chinese() + "（" + alone(stint, asOf) + "）") + "；合计" + total.chinese();
        int most = work.stream().mapToInt(stint -> stint.widest(asOf).count()).sum();
        int least =
                work.stream().mapToInt(stint -> stint.narrowest(asOf).count()).sum();
        return most == total.most() && least == total.least() ? sum : sum + "，前后相接的连续计算，重叠的只算一次" + interrupted(asOf);
    }

    private String interrupted(LocalDate asOf) {
        List<Stint> work =
                stints.stream().filter(stint -> stint.occupation().isWork()).toList();
        boolean lost = Runs.least(begun(asOf), asOf)
                < new Career(work, List.of()).service(asOf).least();
        return lost ? "，工作期间的学习、待业、病休在较少的月数中已扣除" : "";
    }

    private static String alone(Stint stint, LocalDate asOf) {
        int least = stint.narrowest(asOf).count();
        int most = stint.widest(asOf).count();
        return least == most ? most + "个月" : least + "至" + most + "个月";
    }

    private List<Stint> inOrder(LocalDate asOf) {
        return begun(asOf).stream()
                .sorted(Comparator.comparing(stint -> stint.from().earliest()))
                .toList();
    }

    private static <T> String listed(List<T> parts, Function<T, String> words) {
        String shown =
                String.join("；", parts.stream().limit(MOST_SHOWN).map(words).toList());
        return parts.size() <= MOST_SHOWN ? shown : shown + "；……等" + parts.size() + "段";
    }
}
