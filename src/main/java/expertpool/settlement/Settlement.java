package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import expertpool.expert.Quarter;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Words;
import expertpool.roster.Expert;
import expertpool.roster.Namesakes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 结算依据: the uses of a quarter, held against the dispatches, with their quantities and what is missing. A use belongs to
 * the quarter of its last day.
 */
public record Settlement(Quarter quarter, List<Line> lines) {
    public Settlement {
        lines = List.copyOf(lines);
    }

    /**
     * One person of one use; or one use of which nobody is known.
     *
     * @param dispatch the dispatch it belongs to, where exactly one fits
     * @param name the person that the paper names; empty if it names nobody
     * @param candidates the people of the pool who have that name
     * @param missing Chinese: what is missing before anything can be paid
     */
    public record Line(
            Use use, Optional<Dispatch> dispatch, String name, List<Expert> candidates, List<String> missing) {
        public Line {
            candidates = List.copyOf(candidates);
            missing = List.copyOf(missing);
        }

        /** The one of that name; nobody if there is none or several. */
        public Optional<Expert> expert() {
            return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
        }
    }

    /**
     * All quarters in which there are uses.
     *
     * @param daily which uses need no dispatch
     */
    public static SortedMap<Quarter, Settlement> all(
            List<Use> uses, List<Dispatch> dispatches, List<Expert> pool, Predicate<Use> daily) {
        Filing filed = Filing.of(dispatches);
        Namesakes namesakes = new Namesakes(pool);
        SortedMap<Quarter, List<Line>> lines = new TreeMap<>();
        for (Use use : uses) {
            use.entries().date(Field.TO).map(Quarter::of).ifPresent(quarter -> lines.computeIfAbsent(
                            quarter, q -> new ArrayList<>())
                    .addAll(lines(use, filed, namesakes, daily.test(use))));
        }
        SortedMap<Quarter, Settlement> settlements = new TreeMap<>();
        for (Map.Entry<Quarter, List<Line>> entry : lines.entrySet()) {
            settlements.put(entry.getKey(), new Settlement(entry.getKey(), entry.getValue()));
        }
        return settlements;
    }

    private static List<Line> lines(Use use, Filing filed, Namesakes namesakes, boolean daily) {
        List<Dispatch> fitting = fitting(use, filed);
        Optional<Dispatch> dispatch = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        List<String> missing = new ArrayList<>();
        if (!daily) {
            absence(use, filed, fitting).ifPresent(missing::add);
        }
        if (use.entries().text(Field.REPORT_TITLE).isEmpty()) {
            missing.add("没有专家报告或评审意见名称");
        }
        List<String> names = use.entries().list(Field.EXPERTS);
        if (names.isEmpty()) {
            missing.add(0, "不知道使用了哪些专家，不能支付");
            return List.of(new Line(use, dispatch, "", List.of(), missing));
        }
        return names.stream()
                .map(name -> line(use, dispatch, name, missing, namesakes.of(Optional.of(name))))
                .toList();
    }

    /** Why it is not known by which dispatch those uses came about. */
    public static Map<Use, String> undispatched(List<Use> uses, List<Dispatch> dispatches) {
        Filing filed = Filing.of(dispatches);
        Map<Use, String> reasons = new LinkedHashMap<>();
        uses.forEach(use -> absence(use, filed, fitting(use, filed)).ifPresent(reason -> reasons.put(use, reason)));
        return reasons;
    }

    private static Optional<String> absence(Use use, Filing filed, List<Dispatch> fitting) {
        return switch (fitting.size()) {
            case 0 -> Optional.of(filed.absence(use));
            case 1 -> Optional.empty();
            default -> Optional.of("有%d份派出报备单可对应，请填写派出编号".formatted(fitting.size()));
        };
    }

    private static Line line(
            Use use, Optional<Dispatch> dispatch, String name, List<String> missing, List<Expert> namesakes) {
        List<String> more = new ArrayList<>(missing);
        if (namesakes.size() != 1) {
            more.add(0, namesakes.isEmpty() ? "专家库中没有此人" : "专家库中有%d名同名人员，请人工确认".formatted(namesakes.size()));
        }
        return new Line(use, dispatch, name, namesakes, more);
    }

    /** By the number if the paper gives one; else the same department, within the days of use, the unit being named. */
    private static List<Dispatch> fitting(Use use, Filing filed) {
        Optional<String> number = use.entries().text(Field.DISPATCH_NUMBER);
        if (number.isPresent()) {
            return filed.numbered(number.get()).stream().toList();
        }
        Optional<LocalDate> from = use.entries().date(Field.FROM);
        Optional<LocalDate> to = use.entries().date(Field.TO);
        String department = key(use.entries(), Field.DEPARTMENT);
        String purpose = key(use.entries(), Field.PURPOSE);
        return filed.standing().getOrDefault(department, List.of()).stream()
                .filter(one -> !one.unit().isEmpty()
                        && purpose.contains(one.unit())
                        && from.isPresent()
                        && to.isPresent()
                        && one.day()
                                .filter(day -> !day.isBefore(from.get()) && !day.isAfter(to.get()))
                                .isPresent())
                .map(Filed::dispatch)
                .toList();
    }

    private static String key(Entries entries, Field field) {
        return entries.text(field).map(Words::key).orElse("");
    }

    /** The dispatches by which uses are found: those that stand by department, and all by their numbers. */
    private record Filing(Map<String, List<Filed>> standing, Map<String, Dispatch> byNumber) {
        static Filing of(List<Dispatch> dispatches) {
            return new Filing(
                    dispatches.stream()
                            .filter(dispatch -> !dispatch.superseded())
                            .map(Filed::of)
                            .collect(Collectors.groupingBy(Filed::department)),
                    dispatches.stream().collect(Collectors.toMap(Dispatch::number, Function.identity())));
        }

        /** Why there is no dispatch for a use. */
        String absence(Use use) {
            return use.entries()
                    .text(Field.DISPATCH_NUMBER)
                    .filter(byNumber::containsKey)
                    .map("派出报备单%s已被同一文件的其他内容替代"::formatted)
                    .orElse("没有对应的派出报备单（表3）");
        }

        /** A paper may give the number of a request that has been corrected since; the corrected one is meant. */
        Optional<Dispatch> numbered(String number) {
            return Optional.ofNullable(byNumber.get(number))
                    .flatMap(dispatch ->
                            dispatch.superseded() ? dispatch.successor().map(byNumber::get) : Optional.of(dispatch));
        }
    }

    /** A dispatch with the words by which a use is found to belong to it. */
    private record Filed(Dispatch dispatch, String department, String unit, Optional<LocalDate> day) {
        static Filed of(Dispatch dispatch) {
            return new Filed(
                    dispatch,
                    key(dispatch.request(), Field.DEPARTMENT),
                    key(dispatch.request(), Field.SERVED_UNIT),
                    dispatch.request().date(Field.DISPATCH_DATE));
        }
    }
}
