package expertpool.fee;

import expertpool.expert.Dated;
import expertpool.expert.KnownWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 报酬标准 (Article 13): what the bureau pays. What the table does not cover has no amount (A13-1): none is guessed. */
public final class FeeSchedule {
    private final KnownWords<Activity> words;
    private final List<Rate> rates;
    private final Holidays holidays;
    private final Dated halfDay;

    /**
     * @param rates in the order of the table: the first that fits a service holds
     * @param halfDay the hours up to which a part of a day is half a day
     */
    public FeeSchedule(List<Activity> activities, List<Rate> rates, Holidays holidays, Dated halfDay) {
        Map<String, Activity> byWord = new HashMap<>();
        activities.forEach(activity -> activity.words().forEach(word -> byWord.put(word, activity)));
        this.words = new KnownWords<>(byWord);
        this.rates = List.copyOf(rates);
        this.holidays = holidays;
        this.halfDay = halfDay;
    }

    /** What a service is paid by the table. */
    public Quote quote(Assignment assignment) {
        Set<Activity> told = new LinkedHashSet<>(words.in(assignment.task()));
        List<Activity> alone =
                told.stream().filter(activity -> activity.addsTo().isEmpty()).toList();
        if (alone.size() != 1) {
            return new Quote.Open(
                    alone.isEmpty()
                            ? "报酬标准中没有与服务内容相应的活动"
                            : "服务内容可对应几种活动（"
                                    + String.join(
                                            "、",
                                            alone.stream().map(Activity::name).toList())
                                    + "），请写明一种");
        }
        Activity work = alone.get(0);
        List<Quote> parts = new ArrayList<>();
        parts.add(quote(assignment, work));
        told.stream()
                .filter(one -> one.addsTo().filter(work.name()::equals).isPresent())
                .forEach(addition -> parts.add(quote(assignment, addition)));
        return Quote.sum(parts);
    }

    /** Day by day: a service may last beyond the day on which another row takes over. */
    private Quote quote(Assignment assignment, Activity work) {
        if (assignment.days().isEmpty()) {
            return new Quote.Open("不知道服务日期");
        }
        Pricing pricing = new Pricing(assignment, holidays, halfDay);
        List<Quote> days = new ArrayList<>();
        for (int i = 0; i < assignment.days().size(); i++) {
            int index = i;
            Lookup found = find(assignment, work, assignment.days().get(i).day());
            days.add(found.rate().map(rate -> pricing.of(rate, index)).orElseGet(() -> new Quote.Open(found.why())));
        }
        return Quote.sum(days);
    }

    /** @param why there is no rate */
    private record Lookup(Optional<Rate> rate, String why) {}

    private Lookup find(Assignment assignment, Activity work, LocalDate day) {
        for (Rate rate : rates) {
            if (!rate.activity().equals(work.name()) || !rate.covers(day)) {
                continue;
            }
            if (!rate.titles().isEmpty() && assignment.titles().isEmpty()) {
                return new Lookup(Optional.empty(), "“%s”的报酬按职称区分，不知道专家的职称".formatted(work.name()));
            }
            if (!rate.isFor(assignment.titles())) {
                continue;
            }
            if (rate.place().isPresent() && assignment.place().isEmpty()) {
                return new Lookup(Optional.empty(), "“%s”的报酬按服务地点区分，不知道服务地点".formatted(work.name()));
            }
            if (rate.place().isEmpty() || rate.place().equals(assignment.place())) {
                return new Lookup(Optional.of(rate), "");
            }
        }
        return new Lookup(Optional.empty(), "报酬标准没有%s“%s”的标准".formatted(day, work.name()));
    }
}
