package expertpool.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One matter for which a section asks for experts: it makes a Table 3 before, and a Table 4 after.
 *
 * @param filled 填报时间 of Table 3
 * @param period 派出日期, as written; the experts were used on the same days
 * @param headcount 专家人数, as written
 * @param experts who went
 */
record Task(
        Section section,
        LocalDate filled,
        String period,
        String served,
        String content,
        String headcount,
        List<Person> experts) {

    /** 专家类别: what the experts that are needed have to know. */
    String category() {
        return experts.stream()
                .map(expert -> expert.specialties().get(0))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    String purpose() {
        return served + content;
    }

    String names() {
        return experts.stream().map(Person::name).collect(Collectors.joining("、"));
    }

    String name(int expert) {
        return experts.get(expert - 1).name();
    }
}
