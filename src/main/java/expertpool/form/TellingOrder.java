package expertpool.form;

import expertpool.form.PointSense.Event;
import expertpool.form.TimeMention.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a career is told from its beginning or from today; prose can be followed in the order of time only. */
final class TellingOrder {
    private TellingOrder() {}

    /** The same with the oldest first. 至今 and the like stay behind what they end. */
    static List<Passage> oldestFirst(List<Passage> passages) {
        List<Passage> dated = passages.stream()
                .filter(passage ->
                        passage.time().is(Shape.POINT) || passage.time().isPeriod())
                .toList();
        boolean forward = IntStream.range(1, dated.size()).noneMatch(i -> isBefore(dated.get(i), dated.get(i - 1)));
        if (forward || dated.stream().noneMatch(passage -> passage.time().is(Shape.POINT))) {
            return passages;
        }
        List<Passage> begins = dated.stream()
                .filter(passage -> passage.time().isPeriod() || PointSense.event(passage) == Event.BEGINS)
                .toList();
        return begins.size() > 1
                        && IntStream.range(1, begins.size()).allMatch(i -> isBefore(begins.get(i), begins.get(i - 1)))
                ? backwards(passages)
                : passages;
    }

    private static boolean isBefore(Passage passage, Passage other) {
        return passage.time().begin().earliest().isBefore(other.time().begin().earliest());
    }

    private static List<Passage> backwards(List<Passage> passages) {
        Deque<List<Passage>> groups = new ArrayDeque<>();
        for (Passage passage : passages) {
            boolean tail = passage.time().is(Shape.NOW) || passage.time().is(Shape.END);
            if (!tail || groups.isEmpty()) {
                groups.addFirst(new ArrayList<>());
            }
            groups.getFirst().add(passage);
        }
        return groups.stream().flatMap(List::stream).toList();
    }
}
