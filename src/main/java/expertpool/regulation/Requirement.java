package expertpool.regulation;

import expertpool.finding.Severity;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the pack's {@code rules.yaml}: what one sentence of the law asks, with its numbers and its reading.
 *
 * @param rule stable kebab-case name
 * @param citation its basis
 * @param byTable the basis on single tables where it differs
 * @param clause the words of the law
 * @param decided who decides it: {@code machine}, {@code evidence} or {@code person}
 * @param since papers that come in from this day on are held against it
 * @param tables the tables it is asked on; empty for all
 * @param box the box that must be filled, for a requirement of that kind
 * @param numbers the numbers of the sentence by name
 * @param who who has to put it right; empty for whoever fills in the table
 * @param reading how an ambiguity is read, for example {@code full-years}; empty if there is none
 */
public record Requirement(
        String rule,
        Citation citation,
        Map<FormKind, Citation> byTable,
        String clause,
        Severity severity,
        String decided,
        LocalDate since,
        String title,
        String englishTitle,
        Set<FormKind> tables,
        Optional<Field> box,
        Map<String, Integer> numbers,
        String who,
        String reading) {

    public Requirement {
        byTable = Map.copyOf(byTable);
        tables = Set.copyOf(tables);
        numbers = Map.copyOf(numbers);
    }

    /** The basis of this requirement on that table. */
    public Citation on(FormKind kind) {
        return byTable.getOrDefault(kind, citation);
    }

    public boolean concerns(FormKind kind) {
        return tables.isEmpty() || tables.contains(kind);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since);
    }

    /** @throws IllegalStateException if the pack does not give it; the pack is checked for that when it is loaded */
    public int number(String name) {
        return Optional.ofNullable(numbers.get(name))
                .orElseThrow(() -> new IllegalStateException(rule + " has no number " + name));
    }
}
