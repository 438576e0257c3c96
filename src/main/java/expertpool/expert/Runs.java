package expertpool.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 连续工作: stints of work that overlap or adjoin, each run counted once. */
final class Runs {
    private Runs() {}

    /** The runs in their narrowest reading. */
    static List<Months> surely(List<Stint> stints, LocalDate asOf) {
        return joined(work(stints), stint -> stint.narrowest(asOf));
    }

    static int most(List<Stint> stints, LocalDate asOf) {
        return count(joined(work(stints), stint -> stint.widest(asOf)));
    }

    /** Time away from work written inside a job may have been time of the job: the least leaves it out. */
    static int least(List<Stint> stints, LocalDate asOf) {
        List<Stint> jobs = of(stints, Occupation.WORK);
        List<Months> jobMonths =
                jobs.stream().map(stint -> stint.narrowest(asOf)).toList();
        List<Stint> inside = stints.stream()
                .filter(stint -> stint.occupation().interruptsWork())
                .filter(stint -> overlap(stint.narrowest(asOf), jobMonths) > 0)
                .toList();
        List<Months> runs = joined(jobs, stint -> stint.narrowest(asOf));
        List<Months> besides = joined(of(stints, Occupation.PART_TIME_WORK), stint -> stint.narrowest(asOf));
        int lost = 0;
        for (Months away : joined(inside, stint -> stint.widest(asOf))) {
            for (Months run : runs) {
                Months gone = away.within(run);
                lost += Math.max(0, gone.count() - overlap(gone, besides));
            }
        }
        return Math.max(0, count(surely(stints, asOf)) - lost);
    }

    private static int overlap(Months months, List<Months> runs) {
        return runs.stream().mapToInt(run -> months.within(run).count()).sum();
    }

    private static List<Stint> of(List<Stint> stints, Occupation occupation) {
        return stints.stream().filter(stint -> stint.occupation() == occupation).toList();
    }

    private static List<Stint> work(List<Stint> stints) {
        return stints.stream().filter(stint -> stint.occupation().isWork()).toList();
    }

    private static int count(List<Months> runs) {
        return runs.stream().mapToInt(Months::count).sum();
    }

    private static List<Months> joined(List<Stint> stints, Function<Stint, Months> reading) {
        Comparator<Stint> byBegin =
                Comparator.comparingInt(stint -> reading.apply(stint).first());
        List<Stint> inOrder = stints.stream().sorted(byBegin).toList();
        List<Months> runs = new ArrayList<>();
        Set<Integer> endYears = new HashSet<>();
        for (Stint stint : inOrder) {
            Months next = reading.apply(stint);
            int last = runs.size() - 1;
            // 1997—2005, 2005—2012: one year on both sides leaves no gap between them
            boolean meets =
                    stint.from().isYearOnly() && endYears.contains(stint.from().year());
            if (last >= 0 && (meets || runs.get(last).isFollowedBy(next))) {
                runs.set(last, runs.get(last).upTo(next.last()));
            } else {
                runs.add(next);
                endYears.clear();
            }
            stint.end().filter(MonthOrYear::isYearOnly).ifPresent(end -> endYears.add(end.year()));
        }
        return runs;
    }
}
