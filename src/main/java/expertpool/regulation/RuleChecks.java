package expertpool.regulation;

import expertpool.expert.Dated;
import expertpool.expert.Specialty;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.ProvisionsReader.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the rules of a pack go together: none contradicts another, and none is without effect because of another. */
final class RuleChecks {
    private final Law law;
    private final Yardsticks yardsticks;
    private final List<String> faults = new ArrayList<>();

    private RuleChecks(Law law, Yardsticks yardsticks) {
        this.law = law;
        this.yardsticks = yardsticks;
    }

    static List<String> faults(Law law, Yardsticks yardsticks) {
        RuleChecks checks = new RuleChecks(law, yardsticks);
        checks.boxes();
        checks.serviceYears();
        checks.dailyExperts();
        checks.months();
        checks.bands();
        return checks.faults;
    }

    private Optional<Requirement> requirement(String rule) {
        return law.requirements().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    /** A box is asked for by one rule, and only on a table that has it. */
    private void boxes() {
        for (FormKind kind : FormKind.values()) {
            Map<String, List<String>> rules = law.requirements().stream()
                    .filter(one -> one.box().isPresent() && one.concerns(kind))
                    .collect(Collectors.groupingBy(
                            one -> one.box().get().code(),
                            TreeMap::new,
                            Collectors.mapping(Requirement::rule, Collectors.toList())));
            rules.forEach((box, asking) -> {
                if (asking.size() > 1) {
                    faults.add("rules.yaml：表%d的 %s 由规则 %s 重复要求，请只留一个"
                            .formatted(kind.table(), box, String.join("、", asking)));
                }
                if (hasBoxes(kind) && isMissing(kind, box)) {
                    faults.add("rules.yaml：规则 %s 要求填写 %s，labels.yaml 的表%d没有这一栏，请核对 tables 或补上字样"
                            .formatted(asking.get(0), box, kind.table()));
                }
            });
        }
    }

    private boolean hasBoxes(FormKind kind) {
        return yardsticks.vocabulary().templates().stream().anyMatch(template -> template.kind() == kind);
    }

    private boolean isMissing(FormKind kind, String box) {
        return Field.ofCode(box)
                .flatMap(field -> yardsticks.vocabulary().label(kind, field))
                .isEmpty();
    }

    /** Each specialty is asked for years by one of the two sentences, and the one for named specialties asks for more. */
    private void serviceYears() {
        Optional<Requirement> all = requirement("service-years");
        Optional<Requirement> named = requirement("service-years-long");
        if (all.isPresent() && named.isPresent()) {
            serviceYears(all.get(), named.get());
        }
    }

    private void serviceYears(Requirement all, Requirement named) {
        List<String> except = all.list("except");
        List<String> certain = named.list("specialties");
        List<String> doubtful = named.list("doubtful");
        specialties(
                one -> SpecialtyCodes.cover(except, one) && !SpecialtyCodes.cover(certain, one),
                "service-years 的 except 中有%s，service-years-long 的 specialties 中没有，年限就无人核查，请补上或删去");
        specialties(
                one -> SpecialtyCodes.cover(certain, one) && !SpecialtyCodes.cover(except, one),
                "service-years-long 的 specialties 中有%s，service-years 的 except 中没有，会按两个年限核查，请补上或删去");
        specialties(
                one -> SpecialtyCodes.cover(certain, one) && SpecialtyCodes.cover(doubtful, one),
                "service-years-long 的 specialties 和 doubtful 中都有%s，请删去一处");
        compare(
                all.numbers().get("years"),
                named.numbers().get("years"),
                (general, longer) -> general >= longer,
                "service-years-long 的 years 从%s起是%3$d，不多于 service-years 的%2$d，没有作用，请核对");
    }

    private void dailyExperts() {
        requirement("daily-experts")
                .ifPresent(law -> compare(
                        law.numbers().get("least"),
                        law.numbers().get("most"),
                        (least, most) -> least > most,
                        "daily-experts 从%s起 least 是%d，大于 most 的%d，请核对"));
    }

    private void months() {
        requirement("appraisal-month").ifPresent(law -> law.list("months").stream()
                .filter(month -> !month.matches("[1-9]|1[0-2]"))
                .forEach(month ->
                        faults.add("rules.yaml：规则 appraisal-month 的 months 中的“%s”不是月份，应为1至12".formatted(month))));
    }

    /** No two bands begin at the same number, and what suggests a removal is one of them. */
    private void bands() {
        requirement("appraisal-bands").ifPresent(law -> {
            List<String> names = law.numbers().keySet().stream().sorted().toList();
            for (int i = 0; i < names.size(); i++) {
                for (String other : names.subList(i + 1, names.size())) {
                    compare(
                            law.numbers().get(names.get(i)),
                            law.numbers().get(other),
                            Integer::equals,
                            "appraisal-bands 的“" + escaped(names.get(i)) + "”和“" + escaped(other)
                                    + "”从%s起下限都是%d，请改其中一个");
                }
            }
            law.list("remove").stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> faults.add("rules.yaml：规则 appraisal-bands 的 remove 中的“%s”不是一个等次，应为 %s"
                            .formatted(name, String.join("、", names))));
        });
    }

    /** Complains of the days from which two numbers contradict each other. */
    private void compare(
            @Nullable Dated one, @Nullable Dated other, BiPredicate<Integer, Integer> wrong, String sentence) {
        if (one == null || other == null) {
            return;
        }
        Stream.of(one, other)
                .flatMap(number -> number.values().keySet().stream())
                .distinct()
                .sorted()
                .forEach(day -> one.on(day).ifPresent(left -> other.on(day)
                        .filter(right -> wrong.test(left, right))
                        .ifPresent(right -> faults.add("rules.yaml：规则 " + sentence.formatted(day, left, right)))));
    }

    /** A name within a sentence that is yet to be filled in. */
    private static String escaped(String name) {
        return name.replace("%", "%%");
    }

    private void specialties(Predicate<Specialty> wrong, String sentence) {
        String codes = yardsticks.classification().specialties().stream()
                .filter(wrong)
                .map(Specialty::code)
                .collect(Collectors.joining("、"));
        if (!codes.isEmpty()) {
            faults.add("rules.yaml：规则 " + sentence.formatted(codes));
        }
    }
}
