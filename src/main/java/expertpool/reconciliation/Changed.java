package expertpool.reconciliation;

import expertpool.form.NameReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 对账单变化: somebody of whom a statement says otherwise than the version that it took the place of.
 *
 * @param before 实发 by that version
 * @param now 实发 by this one
 */
public record Changed(String path, String name, BigDecimal before, BigDecimal now) {

    /** In the order of the statements, those who are left out behind the others. */
    static List<Changed> in(List<Statement> statements) {
        List<Changed> changed = new ArrayList<>();
        for (Statement statement : statements) {
            statement.before().ifPresent(before -> {
                Map<String, Sum> people = new LinkedHashMap<>();
                statement.lines().forEach(line -> sum(people, line).now(line));
                before.forEach(line -> sum(people, line).before(line));
                people.values().stream()
                        .filter(sum -> !Amounts.equal(sum.before, sum.now))
                        .forEach(sum -> changed.add(new Changed(statement.path(), sum.name, sum.before, sum.now)));
            });
        }
        return changed;
    }

    private static Sum sum(Map<String, Sum> people, PaidLine line) {
        String key = NameReader.matchKey(line.name()) + "|" + line.idNumber().orElse("");
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
