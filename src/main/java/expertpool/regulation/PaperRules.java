package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.Rule.Condition;
import java.util.List;
import java.util.Map;

/** What is asked of any paper: boxes filled, signatures present, dates possible. */
final class PaperRules {
    /** Who has to sign which table, and how the print names the place. */
    private static final Map<FormKind, Map<Field, String>> SIGNATURES = Map.of(
            FormKind.SUMMARY,
            Map.of(Field.HANDLER, "承办人", Field.HEAD, "科室负责人", Field.DEPUTY_DIRECTOR, "分管领导"),
            FormKind.DISPATCH_REQUEST,
            Map.of(Field.HEAD_SIGNED, "使用科室或单位负责人签字", Field.DEPUTY_DIRECTOR_SIGNED, "分管领导签字"),
            FormKind.USE_RECORD,
            Map.of(Field.HEAD_SIGNED, "专家使用科室或单位负责人签字", Field.DEPUTY_DIRECTOR_SIGNED, "分管领导签字"),
            FormKind.APPRAISAL,
            Map.of(Field.HEAD_SIGNED, "专家使用科室或单位负责人签字"));

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

    /** A signature is present as words or as a picture; nobody claims that it is genuine. */
    static Condition signatures(Requirement law) {
        return subject -> {
            Map<Field, String> asked = SIGNATURES.getOrDefault(subject.form().kind(), Map.of());
            List<Field> missing = asked.keySet().stream()
                    .filter(field -> !isSigned(subject.entries(), field))
                    .sorted()
                    .toList();
            if (missing.isEmpty()) {
                return SATISFIED;
            }
            String places = String.join("、", missing.stream().map(asked::get).toList());
            return new Ruling.Breached(missing.get(0), "缺少签字：" + places, "请补齐签字后重新报送");
        };
    }

    private static boolean isSigned(Entries entries, Field field) {
        return field.shape() == Field.Shape.FLAG
                ? entries.flag(field)
                : entries.text(field).isPresent();
    }

    /** A paper cannot have been filled in later than today. */
    static Condition notInTheFuture(Requirement law) {
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
    static Condition requestBeforeDispatch(Requirement law) {
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
}
