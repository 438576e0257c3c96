package expertpool.form;

import expertpool.expert.MonthOrYear;
import expertpool.expert.Occupation;
import expertpool.expert.Stint;
import expertpool.form.PointSense.Event;
import expertpool.form.TimeMention.Shape;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the times of a résumé in their order: a job that only begins lasts until the next thing that begins or ends. */
final class Narrative {
    /** Beside another job, which goes on. */
    private static final Pattern SECONDED = Pattern.compile("挂职|借调");

    /** The words say that the last job goes on, and name no other employer. */
    private static final Pattern STILL = Pattern.compile("(?:现任|现为|目前任|现在任|现从事|现担任)[^,;。\n]{0,40}");

    private static final Pattern ANOTHER_EMPLOYER =
            Pattern.compile("公司|集团|学校|大学|中心|事务所|[协学]会|银行|政府|企业|单位|(?:[矿厂局厅院委站]|[总支大]队)(?!长)");

    /** A stint and where it is told. */
    record Told(Stint stint, Passage passage) {}

    /**
     * Words that were not understood.
     *
     * @param harmlessInWork whether they can change nothing where work is known to go on
     */
    record Unread(Passage passage, boolean harmlessInWork) {}

    private final List<Passage> passages;
    private final List<Told> told = new ArrayList<>();
    private final List<Stint> periods = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Passage> joined = new ArrayList<>();
    private final List<MonthOrYear> retirements = new ArrayList<>();
    private final List<Passage> oneSided = new ArrayList<>();
    private @Nullable Passage running;
    private @Nullable Passage previous;

    private Narrative(List<Passage> passages) {
        this.passages = passages;
    }

    static Narrative of(List<Passage> passages) {
        Narrative narrative = new Narrative(TellingOrder.oldestFirst(passages));
        narrative.follow();
        return narrative;
    }

    /** What was understood, in the order of the words. */
    List<Told> told() {
        return List.copyOf(told);
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Where it is only said that somebody 参加工作. */
    List<Passage> joined() {
        return List.copyOf(joined);
    }

    /** When somebody retired, where that is told. */
    List<MonthOrYear> retirements() {
        return List.copyOf(retirements);
    }

    private void follow() {
        for (Passage passage : passages) {
            switch (passage.time().shape()) {
                case PERIOD, OPEN -> period(passage);
                case ONE_SIDED -> oneSided(passage);
                case POINT -> point(passage);
                case END -> end(passage);
                case NOW -> now(passage);
                case UNCLEAR -> unclear(passage);
            }
            previous = passage;
        }
        last();
        YearMonth newest = newest();
        oneSided.forEach(passage -> settle(passage, PassageSense.of(passage), newest));
        told.sort(Comparator.comparingInt(one -> one.passage().time().from()));
    }

    private void period(Passage passage) {
        TimeMention time = passage.time();
        Sense sense = PassageSense.of(passage);
        boolean beside = passage.meanwhile()
                || sense == Sense.IN_SERVICE_STUDY
                || sense == Sense.PART_TIME_WORK
                || SECONDED.matcher(passage.line()).find();
        if (!beside && sense != Sense.NO_STINT && sense != Sense.NOTHING_SAID) {
            runUntil(time.begin());
        }
        tell(passage, sense, time.last());
    }

    private void tell(Passage passage, Sense sense, @Nullable MonthOrYear last) {
        MonthOrYear first = passage.time().begin();
        if (last != null && last.latest().isBefore(first.earliest())) {
            unread.add(new Unread(passage, false));
        } else if (sense.occupation().isPresent()) {
            Occupation occupation = sense.occupation().get();
            if (isRetirement(passage)) {
                retirements.add(sense.isWork() && last != null ? last : first);
            }
            Stint stint = new Stint(first, last, occupation, passage.shownWords());
            told.add(new Told(stint, passage));
            if (sense == Sense.WORK && (passage.time().isPeriod() || last == null)) {
                periods.add(stint);
            }
        } else if (sense != Sense.NO_STINT) {
            unread.add(new Unread(passage, sense == Sense.NOTHING_SAID));
        }
    }

    private static boolean isRetirement(Passage passage) {
        String words = passage.line();
        return ResumeCues.RETIRED.isIn(words) && !ResumeCues.REHIRED.isIn(words);
    }

    /** A dash without an end is an open end in the newest item only. */
    private void oneSided(Passage passage) {
        runUntil(passage.time().begin());
        if (PointSense.event(passage) == Event.BEGINS) {
            running = passage;
        } else if (PassageSense.of(passage) != Sense.NO_STINT) {
            oneSided.add(passage);
        }
    }

    private void settle(Passage passage, Sense sense, YearMonth newest) {
        if (passage.time().begin().earliest().isBefore(newest)) {
            unread.add(new Unread(passage, false));
        } else {
            tell(passage, sense, null);
        }
    }

    /** The begin of the newest stint, whether its end is told or not. */
    private YearMonth newest() {
        return Stream.concat(
                        told.stream().map(one -> one.stint().from().earliest()),
                        passages.stream()
                                .map(Passage::time)
                                .filter(TimeMention::isPeriod)
                                .map(time -> time.begin().earliest()))
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(1, 1));
    }

    private void point(Passage passage) {
        MonthOrYear date = passage.time().begin();
        switch (PointSense.event(passage)) {
            case BEGINS -> begin(passage);
            case JOINS -> joined.add(passage);
            case ENDS -> {
                if (isRetirement(passage)) {
                    retirements.add(date);
                }
                if (running != null) {
                    runUntil(date);
                } else if (isTold(date)) {
                    unread.add(new Unread(passage, false));
                }
            }
            case HAPPENS -> {}
            case UNCLEAR -> {
                // what is running may have ended there
                unread.add(new Unread(passage, running == null));
                runUntil(date);
            }
        }
    }

    /** What begins inside a period that tells its own end is a part of it, unless it is no work. */
    private void begin(Passage passage) {
        Sense sense = PointSense.begun(passage);
        if (isTold(passage.time().begin()) || passage.meanwhile()) {
            if (!sense.isWork() && sense != Sense.IN_SERVICE_STUDY) {
                unread.add(new Unread(passage, false));
            }
        } else if (sense != Sense.IN_SERVICE_STUDY) {
            runUntil(passage.time().begin());
            running = passage;
        }
    }

    /** Whether a period of work told with its end, or an open one, goes on at that date. */
    private boolean isTold(MonthOrYear date) {
        return periods.stream()
                .anyMatch(stint -> !date.earliest().isBefore(stint.from().earliest())
                        && stint.end()
                                .map(end -> date.latest().isBefore(end.earliest()))
                                .orElse(true));
    }

    private void end(Passage passage) {
        MonthOrYear date = passage.time().begin();
        if (running != null) {
            runUntil(date);
        } else if (joinedJustNow()) {
            tell(joined.remove(joined.size() - 1), Sense.WORK, date);
        } else {
            unread.add(new Unread(passage, false));
        }
        if (PointSense.event(passage.with("", passage.after(), passage.more())) == Event.BEGINS) {
            running = passage;
        }
    }

    private void now(Passage passage) {
        if (running != null) {
            tell(running, PointSense.begun(running), null);
            running = null;
        } else if (joinedJustNow()) {
            tell(joined.remove(joined.size() - 1), Sense.WORK, null);
        } else if (previous == null) {
            unread.add(new Unread(passage, false));
        } else if (!previous.time().is(Shape.OPEN) && !previous.time().is(Shape.NOW)) {
            String words = previous.after() + passage.before() + passage.after();
            if (PassageSense.tellsOfWork(words)) {
                unread.add(new Unread(Passage.saysSomething(passage.before()) ? passage : previous, false));
            }
        }
    }

    private boolean joinedJustNow() {
        return !joined.isEmpty() && joined.get(joined.size() - 1).equals(previous);
    }

    private void unclear(Passage passage) {
        if (!PointSense.happens(passage)) {
            if (running != null) {
                unread.add(new Unread(running, false));
                running = null;
            }
            unread.add(new Unread(passage, false));
        }
    }

    /** Ends what is running. If it began later than that, nobody can tell how long it lasted. */
    private void runUntil(MonthOrYear date) {
        if (running == null) {
            return;
        }
        if (date.latest().isBefore(running.time().begin().earliest())) {
            unread.add(new Unread(running, false));
        } else {
            tell(running, PointSense.begun(running), date);
        }
        running = null;
    }

    private void last() {
        if (running == null) {
            return;
        }
        Sense sense = PointSense.begun(running);
        if (running.time().is(Shape.ONE_SIDED)) {
            settle(running, sense, newest());
        } else if (STILL.matcher(running.all())
                .results()
                .anyMatch(still -> !ANOTHER_EMPLOYER.matcher(still.group()).find())) {
            tell(running, sense, null);
        } else if (sense.isWork() || sense == Sense.UNCLEAR) {
            unread.add(new Unread(running, sense.isWork()));
        }
    }
}
