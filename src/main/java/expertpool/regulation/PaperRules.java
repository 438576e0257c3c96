package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked of any paper: boxes filled, signatures present, dates possible. */
final class PaperRules {
    private PaperRules() {}

    /** A box that must be filled. One that holds something unreadable is not missing: that is a finding of its own. */
    static Condition required(Requirement law) {
        Field box = law.box().orElseThrow();
        return subject -> breachedIf(
                subject.entries().text(box).isEmpty() && !subject.entries().isFaulty(box),
                box,
                "“%s”没有填写".formatted(law.title()),
                "请填写“%s”".formatted(law.title()));
    }

    /**
     * A signature is present as words or as a picture; nobody claims that it is genuine. The pack lists for each table
     * the boxes in which one is asked.
     */
    static Condition signatures(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            List<Field> missing = law.list("table" + subject.kind().table()).stream()
                    .map(Field::ofCode)
                    .flatMap(Optional::stream)
                    .filter(field -> !isSigned(subject.entries(), field))
                    .toList();
            if (missing.isEmpty()) {
                return SATISFIED;
            }
            String places = missing.stream()
                    .map(field ->
                            yardsticks.vocabulary().label(subject.kind(), field).orElse(field.code()))
                    .collect(Collectors.joining("、"));
            return new Ruling.Breached(missing.get(0), "缺少签字：" + places, "请补齐签字后重新报送");
        };
    }

    private static boolean isSigned(Entries entries, Field field) {
        return field.shape() == Field.Shape.FLAG
                ? entries.flag(field)
                : entries.text(field).isPresent();
    }

    /** A paper cannot have been filled in later than today. */
    static Condition notInTheFuture(Requirement law, Yardsticks yardsticks) {
        return subject -> subject.entries()
                .date(Field.FILLED_ON)
                .map(date -> breachedIf(
                        date.isAfter(subject.today()),
                        Field.FILLED_ON,
                        "填报时间%s晚于收件日期%s".formatted(date, subject.today()),
                        "请核对填报时间"))
                .orElse(SATISFIED);
    }

    /** 方可: the request is filed before the experts go (T3-00). */
    static Condition requestBeforeDispatch(Requirement law, Yardsticks yardsticks) {
        return subject -> subject.entries()
                .date(Field.FILLED_ON)
                .flatMap(filled -> subject.entries()
                        .date(Field.DISPATCH_DATE)
                        .map(dispatch -> breachedIf(
                                filled.isAfter(dispatch),
                                Field.FILLED_ON,
                                "填报时间%s晚于派出日期%s".formatted(filled, dispatch),
                                "请核对两个日期；应急抢险先行派出的，请说明")))
                .orElse(SATISFIED);
    }

    /** 相关科室或单位: one of those that the pack lists (T2-01). Any folder may send papers; this one has no industries. */
    static Condition departmentKnown(Requirement law, Yardsticks yardsticks) {
        return subject -> subject.entries()
                .text(Field.DEPARTMENT)
                .map(name -> breachedIf(
                        yardsticks.departments().named(name).isEmpty(),
                        Field.DEPARTMENT,
                        "“%s”不在科室名册中".formatted(name),
                        "请核对科室名称；新设的科室请告知受理单位登记"))
                .orElse(SATISFIED);
    }
}
