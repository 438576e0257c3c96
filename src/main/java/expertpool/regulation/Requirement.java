package expertpool.regulation;

import expertpool.expert.Dated;
import expertpool.finding.Severity;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the pack's {@code rules.yaml}: what a sentence of the law asks, with its numbers and its reading.
 *
 * @param rule stable kebab-case name
 * @param basis the sentence it carries out
 * @param byTable the sentence it rests on where it is asked on another table
 * @param decided who decides it: {@code machine}, {@code evidence} or {@code person}
 * @param since papers that come in from this day on are held against it
 * @param title Chinese, in a few words
 * @param remedy Chinese: what to do about a breach, in general
 * @param tables the tables it is asked on; empty for all
 * @param box the box that must be filled, for a requirement of that kind
 * @param numbers the numbers of the sentence by name
 * @param lists the words and codes that the sentence names, by name
 * @param who who has to put it right; empty for whoever fills in the table
 * @param reading how an ambiguity is read; empty if there is none
 */
public record Requirement(
        String rule,
        Provision basis,
        Map<FormKind, Provision> byTable,
        Severity severity,
        String decided,
        LocalDate since,
        String title,
        String englishTitle,
        String remedy,
        String englishRemedy,
        Set<FormKind> tables,
        Optional<Field> box,
        Map<String, Dated> numbers,
        Map<String, List<String>> lists,
        String who,
        Optional<Reading> reading) {

    public Requirement {
        byTable = Map.copyOf(byTable);
        tables = Set.copyOf(tables);
        numbers = Map.copyOf(numbers);
        lists = Map.copyOf(lists);
    }

    /** The sentence it rests on when it is asked on that table. */
    public Provision on(FormKind kind) {
        return byTable.getOrDefault(kind, basis);
    }

    public boolean concerns(FormKind kind) {
        return tables.isEmpty() || tables.contains(kind);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since);
    }

    /** The same with its ambiguity read in another way. */
    public Requirement read(Reading otherwise) {
        return new Requirement(
                rule,
                basis,
                byTable,
                severity,
                decided,
                since,
                title,
                englishTitle,
                remedy,
                englishRemedy,
                tables,
                box,
                numbers,
                lists,
                who,
                Optional.of(otherwise));
    }

    boolean isRead(Reading so) {
        return reading.filter(so::equals).isPresent();
    }

    /**
     * @return the number in force on that day
     * @throws IllegalStateException if the pack does not give it; the pack is checked for that when it is loaded
     */
    public int number(String name, LocalDate day) {
        return Optional.ofNullable(numbers.get(name))
                .flatMap(dated -> dated.on(day))
                .orElseThrow(() -> new IllegalStateException(rule + " has no number " + name + " on " + day));
    }

    /** The words under that name; none if the pack gives none. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
