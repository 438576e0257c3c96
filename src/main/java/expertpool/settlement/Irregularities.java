package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import expertpool.expert.Quarter;
import expertpool.expert.ServiceDay;
import expertpool.fee.Contracts;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Words;
import expertpool.regulation.Regulation;
import expertpool.regulation.Ruling;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.settlement.Settlement.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 例外核查 over all quarters: the same service may stand in two of them. Each irregularity is told in the quarter of its later paper. */
public final class Irregularities {
    private final Regulation regulation;
    private final Function<String, Optional<List<String>>> going;
    private final Map<String, LocalDate> removed;
    private final Contracts contracts;
    private final LocalDate today;
    private final SortedMap<Quarter, List<Irregularity>> found = new TreeMap<>();

    /**
     * @param going the names of those who go for a dispatch, if it was drawn
     * @param contracts nothing is asked as long as there are none
     * @param removed the last day on which somebody was removed, by identity number
     */
    public Irregularities(
            Regulation regulation,
            Function<String, Optional<List<String>>> going,
            Map<String, LocalDate> removed,
            Contracts contracts,
            LocalDate today) {
        this.regulation = regulation;
        this.going = going;
        this.removed = Map.copyOf(removed);
        this.contracts = contracts;
        this.today = today;
    }

    /** @param dispatches all filed requests */
    public SortedMap<Quarter, List<Irregularity>> of(
            SortedMap<Quarter, Settlement> settlements, List<Dispatch> dispatches) {
        settlements.forEach((quarter, settlement) -> {
            uses(settlement).values().forEach(lines -> use(quarter, lines));
            settlement.lines().forEach(line -> person(quarter, line));
        });
        people(settlements).values().forEach(this::services);
        unused(settlements.values(), dispatches);
        return found;
    }

    private static Map<Use, List<Line>> uses(Settlement settlement) {
        return settlement.lines().stream()
                .collect(Collectors.groupingBy(Line::use, LinkedHashMap::new, Collectors.toList()));
    }

    private void use(Quarter quarter, List<Line> lines) {
        Line first = lines.get(0);
        Optional<Dispatch> dispatch = first.dispatch();
        Optional<LocalDate> from = first.use().entries().date(Field.FROM);
        contract(quarter, first);
        dispatch.flatMap(one -> approved(one.request()))
                .filter(day -> from.filter(start -> start.isBefore(day)).isPresent())
                .ifPresent(day -> add(
                        quarter, "use-unapproved", first, "", "%s开始使用，报备单%s才填报、审签".formatted(from.orElseThrow(), day)));
        dispatch.flatMap(one -> one.request().text(Field.HEADCOUNT))
                .map(Integer::parseInt)
                .filter(most -> lines.size() > most)
                .ifPresent(most ->
                        add(quarter, "use-headcount", first, "", "使用%d人，报备单是%d人".formatted(lines.size(), most)));
    }

    /** A law that knows no contract has no such rule. */
    private void contract(Quarter quarter, Line line) {
        if (contracts.all().isEmpty()
                || regulation.requirement("contract-missing").isEmpty()) {
            return;
        }
        Stream.of(Field.FROM, Field.TO)
                .flatMap(field -> line.use().entries().date(field).stream())
                .filter(day -> contracts.on(day).isEmpty())
                .findFirst()
                .ifPresent(day -> add(quarter, "contract-missing", line, "", "%s没有有效的支付合同".formatted(day)));
    }

    private static Optional<LocalDate> approved(Entries request) {
        return request.date(Field.APPROVED_ON).or(() -> request.date(Field.FILLED_ON));
    }

    private void person(Quarter quarter, Line line) {
        line.dispatch()
                .flatMap(dispatch -> going.apply(dispatch.number()))
                .filter(names -> !line.name().isEmpty()
                        && names.stream().map(Words::key).noneMatch(Words.key(line.name())::equals))
                .ifPresent(names -> add(
                        quarter,
                        "use-undrawn",
                        line,
                        line.name(),
                        "%s不是抽取的专家（%s）".formatted(line.name(), String.join("、", names))));
        line.expert().ifPresent(expert -> standing(quarter, line, expert));
    }

    private void standing(Quarter quarter, Line line, Expert expert) {
        Optional<LocalDate> to = line.use().entries().date(Field.TO);
        Optional.ofNullable(removed.get(expert.idNumber().number()))
                .filter(day -> expert.status() == Status.REMOVED
                        && to.filter(last -> !last.isBefore(day)).isPresent())
                .ifPresent(
                        day -> add(quarter, "use-removed", line, line.name(), "%s已于%s清退".formatted(line.name(), day)));
        to.stream()
                .flatMap(day -> regulation.ruling("age-limit", expert.entries(), day).stream())
                .filter(Ruling.Breached.class::isInstance)
                .map(ruling -> ((Ruling.Breached) ruling).problem())
                .forEach(problem -> add(quarter, "age-limit", line, line.name(), line.name() + "：" + problem));
    }

    /** A line with the quarter in which it stands. */
    private record Placed(Quarter quarter, Line line) {
        Set<ServiceDay> days() {
            return line.use().entries().list(Field.SERVICE_DAYS).stream()
                    .map(ServiceDay::parse)
                    .collect(Collectors.toSet());
        }

        String purpose() {
            return Words.key(line.use().entries().text(Field.PURPOSE).orElse(""));
        }
    }

    private static Map<String, List<Placed>> people(SortedMap<Quarter, Settlement> settlements) {
        Map<String, List<Placed>> people = new LinkedHashMap<>();
        settlements.forEach((quarter, settlement) -> settlement.lines().forEach(line -> line.expert()
                .ifPresent(expert -> people.computeIfAbsent(expert.idNumber().number(), none -> new ArrayList<>())
                        .add(new Placed(quarter, line)))));
        return people;
    }

    /** One person's services, each against those before it. */
    private void services(List<Placed> services) {
        for (int later = 1; later < services.size(); later++) {
            for (Placed before : services.subList(0, later)) {
                service(before, services.get(later));
            }
        }
    }

    private void service(Placed before, Placed later) {
        Line line = later.line();
        if (line.use().equals(before.line().use())) {
            return;
        }
        Optional<ServiceDay> both = later.days().stream()
                .filter(day -> before.days().stream()
                        .anyMatch(other ->
                                day.day().equals(other.day()) && day.part().excludes(other.part())))
                .min(Comparator.comparing(ServiceDay::day));
        both.ifPresent(day -> {
            boolean same = later.purpose().equals(before.purpose());
            add(
                    later.quarter(),
                    same ? "use-repeated" : "use-overlap",
                    line,
                    line.name(),
                    (same ? "与“%s”是同一次服务（%s）" : "%2$s同时在“%1$s”中")
                            .formatted(before.line().use().path(), day));
        });
    }

    private void unused(Collection<Settlement> settlements, List<Dispatch> dispatches) {
        Set<String> used = settlements.stream()
                .flatMap(settlement -> settlement.lines().stream())
                .flatMap(line -> line.dispatch().stream())
                .map(Dispatch::number)
                .collect(Collectors.toSet());
        dispatches.stream()
                .filter(dispatch -> !dispatch.superseded()
                        && !used.contains(dispatch.number())
                        && going.apply(dispatch.number()).isPresent())
                .forEach(dispatch -> dispatch.lastDay()
                        .filter(day -> day.isBefore(today))
                        .ifPresent(day -> add(
                                Quarter.of(day),
                                new Irregularity(
                                        "dispatch-unused",
                                        Optional.empty(),
                                        Optional.of(dispatch),
                                        "",
                                        "%s派出，没有使用情况表".formatted(day)))));
    }

    private void add(Quarter quarter, String rule, Line line, String person, String problem) {
        add(quarter, new Irregularity(rule, Optional.of(line.use()), line.dispatch(), person, problem));
    }

    private void add(Quarter quarter, Irregularity irregularity) {
        found.computeIfAbsent(quarter, none -> new ArrayList<>()).add(irregularity);
    }
}
