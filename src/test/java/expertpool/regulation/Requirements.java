package expertpool.regulation;

import expertpool.expert.Dated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Requirements changed in one number or word. */
final class Requirements {
    private Requirements() {}

    static Requirement moved(Requirement law, String number, int step) {
        TreeMap<LocalDate, Integer> values =
                new TreeMap<>(Objects.requireNonNull(law.numbers().get(number)).values());
        values.replaceAll((since, value) -> value + step);
        Map<String, Dated> numbers = new HashMap<>(law.numbers());
        numbers.put(number, new Dated(values));
        return copy(law, numbers, law.lists());
    }

    static Requirement withoutNumbers(Requirement law) {
        return copy(law, Map.of(), law.lists());
    }

    static Requirement withNumbers(Requirement law, Map<String, Dated> numbers) {
        return copy(law, numbers, law.lists());
    }

    static Requirement without(Requirement law, String list, String word) {
        Map<String, List<String>> lists = new HashMap<>(law.lists());
        lists.put(list, law.list(list).stream().filter(one -> !one.equals(word)).toList());
        return copy(law, law.numbers(), lists);
    }

    private static Requirement copy(Requirement law, Map<String, Dated> numbers, Map<String, List<String>> lists) {
        return new Requirement(
                law.rule(),
                law.basis(),
                law.byTable(),
                law.severity(),
                law.decided(),
                law.since(),
                law.title(),
                law.englishTitle(),
                law.remedy(),
                law.englishRemedy(),
                law.tables(),
                law.box(),
                numbers,
                lists,
                law.who(),
                law.reading());
    }
}
