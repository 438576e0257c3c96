package expertpool.appraisal;

import expertpool.appraisal.AppraisalSummary.Line;
import expertpool.appraisal.AppraisalSummary.Superseded;
import expertpool.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the appraisals of one person by one department stand: the one that was received last; of two of one day
 * the one with the later 考核时间; of two that do not differ in that either both, and neither counts before a person has
 * said which is meant, unless they say the same. What comes in after a removal takes no place of what came in before.
 */
record Choice(List<Line> lines, List<Superseded> superseded) {
    private static final List<Field> WORDS = List.of(
            Field.VIRTUE,
            Field.ABILITY,
            Field.DILIGENCE,
            Field.ACHIEVEMENT,
            Field.INTEGRITY,
            Field.ADJUSTMENT,
            Field.ADJUSTMENT_REASON,
            Field.STATED_TOTAL,
            Field.OPINION);

    /** @param papers in the order of {@link Appraisal#BY_RECEIPT}, those among them that another file has replaced */
    static Choice among(List<Line> papers) {
        Choice choice = new Choice(new ArrayList<>(), new ArrayList<>());
        List<Line> inTime = papers.stream().filter(Predicate.not(Line::isLate)).toList();
        List<Line> late = papers.stream().filter(Line::isLate).toList();
        boolean lateStands = late.stream().anyMatch(Choice::stands);
        if (inTime.stream().anyMatch(Choice::stands)) {
            choice.choose(inTime, inTime.stream().filter(Choice::stands).toList());
        } else if (lateStands && !inTime.isEmpty()) {
            choice.choose(inTime, inTime.subList(inTime.size() - 1, inTime.size()));
        }
        if (lateStands) {
            choice.choose(late, late.stream().filter(Choice::stands).toList());
        }
        return choice;
    }

    private static boolean stands(Line line) {
        return !line.appraisal().superseded();
    }

    private void choose(List<Line> papers, List<Line> standing) {
        Line last = standing.get(standing.size() - 1);
        List<Line> rivals = rivals(last, standing);
        List<Line> chosen = rivals.isEmpty() ? List.of(last) : rivals;
        for (Line line : chosen) {
            List<Appraisal> others = chosen.stream()
                    .filter(other -> !other.equals(line))
                    .map(Line::appraisal)
                    .toList();
            lines.add(line.against(others));
        }
        papers.stream()
                .filter(line -> !chosen.contains(line))
                .forEach(line -> superseded.add(new Superseded(line, last)));
    }

    /** The papers of the same day and time as that one, if they do not all say the same; else nothing. */
    private static List<Line> rivals(Line last, List<Line> standing) {
        List<Line> equals = standing.stream()
                .filter(line -> line.appraisal()
                                .receivedOn()
                                .equals(last.appraisal().receivedOn())
                        && line.appraisal().period().equals(last.appraisal().period()))
                .toList();
        return equals.stream().map(Choice::words).distinct().count() > 1 ? equals : List.of();
    }

    private static List<String> words(Line line) {
        return WORDS.stream().map(line.appraisal()::text).toList();
    }
}
