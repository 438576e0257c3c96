package expertpool.roster;

import expertpool.form.Field;
import expertpool.regulation.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** 日常技术服务专家: known by a word in the box for remarks of Table 2 (T2-08, Q-20). */
public final class DailyExperts {
    private DailyExperts() {}

    /** @param law the requirement {@code daily-experts}, with the words */
    public static boolean isOne(Requirement law, Expert expert) {
        String remark = expert.entries().text(Field.REMARK).orElse("");
        return law.list("remarks").stream().anyMatch(remark::contains);
    }

    /** Those of each department that recommends any. */
    static SortedMap<String, List<Expert>> byDepartment(Requirement law, List<Expert> experts) {
        SortedMap<String, List<Expert>> byDepartment = new TreeMap<>();
        experts.stream().filter(expert -> isOne(law, expert)).forEach(expert -> expert.recommendedBy()
                .forEach(department -> byDepartment
                        .computeIfAbsent(department, name -> new ArrayList<>())
                        .add(expert)));
        return byDepartment;
    }
}
