package expertpool.form;

import expertpool.expert.Career;
import expertpool.expert.MonthOrYear;
import expertpool.expert.Occupation;
import expertpool.expert.Stint;
import expertpool.form.Narrative.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 工作简历: free words to a {@link Career}. What is not understood and may hold a stint is told as unread, never guessed.
 *
 * <p>The steps in their order: {@link ResumeText} brings the writings together, {@link DateMentions} finds the dates,
 * {@link TimeMentions} makes periods of them, {@link BrokenTimes} looks for what a slip has taken apart, {@link Passages}
 * gives every time its words, {@link Narrative} makes stints of them, {@link UndatedWords} looks for work without a time.
 */
public final class ResumeReader {
    private ResumeReader() {}

    /** @param asOf the day of reading: years of two digits up to its own are of this century, and nothing begins later */
    public static Career read(String words, LocalDate asOf) {
        if (BlankWords.isBlank(words)) {
            return new Career(List.of(), List.of());
        }
        String text = ResumeText.of(words);
        List<TimeMention> times = BrokenTimes.toldIn(text, TimeMentions.in(text, DateMentions.in(text, asOf)));
        if (times.isEmpty()) {
            return new Career(List.of(), List.of(Passage.forPeople(text)));
        }
        Passages passages = Passages.of(text, times);
        Narrative narrative = Narrative.of(passages.list());
        Optional<YearMonth> graduation = graduation(narrative.told());
        Map<Boolean, List<Told>> doubtful = narrative.told().stream()
                .collect(Collectors.partitioningBy(one -> one.stint().beginsAfter(asOf)
                        || isBeyondGraduation(one, graduation)
                        || narrative.retirements().stream().anyMatch(retired -> isBeyond(one, retired))));
        List<Told> told = doubtful.getOrDefault(false, List.of());
        List<Stint> stints = told.stream().map(Told::stint).toList();
        Stream<Passage> unclear = Stream.concat(
                notUnderstood(narrative, stints, asOf),
                doubtful.getOrDefault(true, List.of()).stream().map(Told::passage));
        List<String> unread = new ArrayList<>(
                unclear.sorted(Comparator.comparingInt(passage -> passage.time().from()))
                        .map(Passage::shown)
                        .toList());
        UndatedWords.in(text, passages, told, asOf).stream()
                .distinct()
                .filter(undated -> unread.stream().noneMatch(longer -> longer.contains(undated)))
                .forEach(unread::add);
        if (stints.isEmpty() && unread.isEmpty()) {
            unread.add(Passage.forPeople(text));
        }
        return new Career(stints, unread.stream().distinct().toList());
    }

    private static Optional<YearMonth> graduation(List<Told> told) {
        return told.stream()
                .map(Told::stint)
                .filter(stint -> stint.occupation() == Occupation.STUDY)
                .flatMap(study -> study.end().stream())
                .map(MonthOrYear::earliest)
                .max(Comparator.naturalOrder());
    }

    /** 实习 after the studies may have been the first year of a job. */
    private static boolean isBeyondGraduation(Told one, Optional<YearMonth> graduation) {
        Stint stint = one.stint();
        return stint.occupation() == Occupation.INTERNSHIP
                && graduation
                        .filter(month -> !stint.from().earliest().isBefore(month))
                        .isPresent();
    }

    /** After 退休 time counts where somebody was 返聘; a job that only goes on, or only begins, is left open. */
    private static boolean isBeyond(Told one, MonthOrYear retired) {
        Stint stint = one.stint();
        YearMonth monthAfter = retired.latest().plusMonths(1);
        return stint.occupation().isWork()
                && stint.end().map(end -> end.earliest().isAfter(monthAfter)).orElse(true)
                && !ResumeCues.REHIRED.isIn(one.passage().line());
    }

    private static Stream<Passage> notUnderstood(Narrative narrative, List<Stint> stints, LocalDate asOf) {
        Optional<YearMonth> since = new Career(stints, List.of()).atWorkSince(asOf);
        Stream<Passage> unclear = narrative.unread().stream()
                .filter(words -> !words.harmlessInWork()
                        || since.isEmpty()
                        || words.passage().time().begin().earliest().isBefore(since.get()))
                .map(Narrative.Unread::passage);
        return Stream.concat(unclear, narrative.joined().stream().filter(joined -> !isFollowed(joined, stints)));
    }

    /** Whether a stint begins at the latest in the month after somebody 参加工作, and has not ended before. */
    private static boolean isFollowed(Passage joined, List<Stint> stints) {
        YearMonth first = joined.time().begin().earliest();
        YearMonth next = joined.time().begin().latest().plusMonths(1);
        return stints.stream()
                .anyMatch(stint -> !stint.from().earliest().isAfter(next)
                        && stint.end().map(end -> !end.latest().isBefore(first)).orElse(true));
    }
}
