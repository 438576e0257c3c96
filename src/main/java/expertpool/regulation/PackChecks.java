package expertpool.regulation;

import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.form.FormTemplate;
import expertpool.form.Words;
import expertpool.regulation.ProvisionsReader.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the files of a pack have to say alike. */
final class PackChecks {
    private final Law law;
    private final Yardsticks yardsticks;

    PackChecks(Law law, Yardsticks yardsticks) {
        this.law = law;
        this.yardsticks = yardsticks;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        yardsticks.vocabulary().templates().forEach(template -> labels(template, faults));
        for (Requirement requirement : law.requirements()) {
            Eligibility.faults(requirement).forEach(fault -> faults.add(place(requirement) + fault));
            codes(requirement, faults);
            fields(requirement, faults);
            if (requirement.rule().equals(Rules.POOL_SIZE)) {
                quotas(requirement, faults);
            }
        }
        return faults;
    }

    private static String place(Requirement requirement) {
        return "rules.yaml：规则 " + requirement.rule() + " 的 ";
    }

    /** A label that stands for two boxes would put words into the wrong one. */
    private static void labels(FormTemplate template, List<String> faults) {
        Map<String, Field> claimed = new HashMap<>();
        Stream.of(template.boxes(), template.lines())
                .flatMap(words -> words.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .forEach(box -> box.getValue().forEach(label -> {
                    Field other = claimed.putIfAbsent(Words.key(label), box.getKey());
                    if (other != null && other != box.getKey()) {
                        faults.add("labels.yaml：表%d的“%s”既是 %s 又是 %s，请改成不同的字样"
                                .formatted(
                                        template.kind().table(),
                                        label,
                                        other.code(),
                                        box.getKey().code()));
                    }
                }));
    }

    private void codes(Requirement requirement, List<String> faults) {
        if (yardsticks.classification().specialties().isEmpty()) {
            return;
        }
        for (String list : List.of("specialties", "degree_specialties", "except", "doubtful")) {
            for (String code : requirement.list(list)) {
                if (yardsticks.classification().specialties().stream()
                        .noneMatch(specialty -> SpecialtyCodes.cover(List.of(code), specialty))) {
                    faults.add(place(requirement) + list + " 中的“" + code + "”不在分类表中，应如 5.5 或 1.*");
                }
            }
        }
    }

    private static void fields(Requirement requirement, List<String> faults) {
        requirement.lists().forEach((list, values) -> {
            if (list.startsWith("table")) {
                values.stream()
                        .filter(code -> Field.ofCode(code).isEmpty())
                        .forEach(code -> faults.add(place(requirement) + list + " 中没有栏目“" + code + "”"));
            }
        });
    }

    /** The shares add up to the whole, on every day from which one of them holds. */
    private void quotas(Requirement whole, List<String> faults) {
        TreeSet<LocalDate> days = new TreeSet<>();
        whole.numbers().values().forEach(number -> days.addAll(number.values().keySet()));
        List<Industry> industries = yardsticks.classification().industries();
        if (industries.isEmpty()
                || industries.stream().anyMatch(one -> one.quota().values().isEmpty())) {
            return;
        }
        industries.forEach(industry -> days.addAll(industry.quota().values().keySet()));
        for (LocalDate day : days) {
            int sum = industries.stream()
                    .mapToInt(industry -> industry.quotaOn(day))
                    .sum();
            if (!day.isBefore(law.since()) && sum != whole.number("count", day)) {
                faults.add("quotas.csv：从%s起各行业名额合计%d人，rules.yaml 的总数是%d人，请核对"
                        .formatted(day, sum, whole.number("count", day)));
            }
        }
    }
}
