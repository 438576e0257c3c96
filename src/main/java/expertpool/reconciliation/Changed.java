package expertpool.reconciliation;

import expertpool.form.NameReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 对账单变化: somebody of whom a statement says otherwise than the version that it took the place of.
 *
 * @param before 实发 by that version
 * @param now 实发 by this one
 */
public record Changed(String path, String name, BigDecimal before, BigDecimal now) {

    /** In the order of the statements, those who are left out behind the others. */
    static List<Changed> in(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.before().stream()
                        .flatMap(before -> between(statement.path(), before, statement.lines())))
                .toList();
    }

    private static Stream<Changed> between(String path, List<PaidLine> before, List<PaidLine> now) {
        Set<String> shared = namesOfSeveral(Stream.concat(before.stream(), now.stream()));
        Map<String, Sum> people = new LinkedHashMap<>();
        now.forEach(line -> sum(people, line, shared).now(line));
        before.forEach(line -> sum(people, line, shared).before(line));
        return people.values().stream()
                .filter(sum -> !Amounts.equal(sum.before, sum.now))
                .map(sum -> new Changed(path, sum.name, sum.before, sum.now));
    }

    /** Names that stand with several identity numbers; one that is added later makes no other person. */
    private static Set<String> namesOfSeveral(Stream<PaidLine> lines) {
        Map<String, Set<String>> numbers = new HashMap<>();
        lines.forEach(line -> line.idNumber()
                .ifPresent(id -> numbers.computeIfAbsent(NameReader.matchKey(line.name()), none -> new HashSet<>())
                        .add(id)));
        numbers.values().removeIf(ids -> ids.size() < 2);
        return numbers.keySet();
    }

    private static Sum sum(Map<String, Sum> people, PaidLine line, Set<String> shared) {
        String name = NameReader.matchKey(line.name());
        String key = shared.contains(name) ? name + "|" + line.idNumber().orElse("") : name;
        return people.computeIfAbsent(key, none -> new Sum(line.name()));
    }

    private static final class Sum {
        private final String name;
        private BigDecimal before = Amounts.NONE;
        private BigDecimal now = Amounts.NONE;

        Sum(String name) {
            this.name = name;
        }

        void before(PaidLine line) {
            before = before.add(line.amount());
        }

        void now(PaidLine line) {
            now = now.add(line.amount());
        }
    }
}
