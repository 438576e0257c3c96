package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.SeatsReader;
import expertpool.regulation.Rule.Condition;
import expertpool.regulation.Ruling.Breached;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of a request for experts (Table 3), so that it can be drawn for. */
final class RequestRules {
    /** Two units in one box: apart by a mark, and each long enough to be one. */
    private static final Pattern SEVERAL =
            Pattern.compile("[^、；;\\n]{4,}(?:公司|厂|矿|站|院|局|政府|中心|部)[、；;\\n][^、；;\\n]{4,}|[0-9一二三四五六七八九十两]+家");

    private RequestRules() {}

    /** 相应专业: which specialties are wanted, and how many of each. */
    static Condition seatsClear(Requirement law, Yardsticks yardsticks) {
        SeatsReader seats = new SeatsReader(yardsticks.classification(), law.list("kinds"));
        return subject -> {
            List<Fault> faults = seats.read(subject.entries()).faults();
            return faults.isEmpty()
                    ? SATISFIED
                    : new Breached(
                            Field.CATEGORY,
                            faults.stream().map(Fault::problem).distinct().collect(Collectors.joining("；")),
                            faults.stream().map(Fault::remedy).distinct().collect(Collectors.joining("；")));
        };
    }

    /** 审签、备案: the request is filled in, then signed, then filed (A17-2e), as far as the paper bears dates. */
    static Condition approvalOrder(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            Optional<LocalDate> approved = subject.entries().date(Field.APPROVED_ON);
            Optional<LocalDate> filled = subject.entries().date(Field.FILLED_ON);
            if (approved.isPresent() && filled.isPresent() && approved.get().isBefore(filled.get())) {
                return new Breached(
                        Field.APPROVED_ON, "审签日期%s早于填报时间%s".formatted(approved.get(), filled.get()), "请核对两个日期，先填报后审签");
            }
            return approved.map(day -> breachedIf(
                            day.isAfter(subject.today()),
                            Field.APPROVED_ON,
                            "审签日期%s晚于收件日期%s".formatted(day, subject.today()),
                            "请核对审签日期，先审签后报备"))
                    .orElse(SATISFIED);
        };
    }

    /** 其他需要使用专家的情形 need a reason in words (A15-11). */
    static Condition situationOther(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            Field box = subject.kind() == FormKind.USE_RECORD ? Field.PURPOSE : Field.CONTENT;
            return subject.entries()
                    .text(box)
                    .flatMap(yardsticks.situations()::of)
                    .map(found -> breachedIf(
                            found.isOther(),
                            box,
                            "没有写出属于哪一种使用情形，按%s办理".formatted(found.item().chinese()),
                            "请写明使用专家的理由"))
                    .orElse(SATISFIED);
        };
    }

    /** 一事一派: one served unit a request. */
    static Condition oneServedUnit(Requirement law, Yardsticks yardsticks) {
        return subject -> subject.entries()
                .text(Field.SERVED_UNIT)
                .map(unit -> breachedIf(
                        SEVERAL.matcher(unit).find(),
                        Field.SERVED_UNIT,
                        "“服务单位名称”写了几个单位，一份报备单只派一事",
                        "请一个服务单位填一份报备单，以便逐个核查回避"))
                .orElse(SATISFIED);
    }
}
