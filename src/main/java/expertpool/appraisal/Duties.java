package expertpool.appraisal;

import expertpool.form.Field;
import expertpool.regulation.Departments;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.Namesakes;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 应考核: whom each department has to appraise for a year, because it recommended or used them (A09-2a, X-16).
 *
 * @param duties in the order of the departments; of each department those it used first, by the strokes of their names
 * @param outsiders people whom Tables 4 name and whom the pool does not know, or knows more than once
 */
public record Duties(int year, List<Duty> duties, List<Outsider> outsiders) {
    public Duties {
        duties = List.copyOf(duties);
        outsiders = List.copyOf(outsiders);
    }

    /**
     * @param recommended whether the department's Table 2 of that year or an earlier one lists the person
     * @param uses of the year by the department, by their last day
     * @param appraised whether an appraisal of the department counts for the person
     */
    public record Duty(String department, Expert expert, boolean recommended, List<Use> uses, boolean appraised) {
        public Duty {
            uses = List.copyOf(uses);
        }
    }

    /** @param namesakes how many of the pool bear the name */
    public record Outsider(String department, String name, Use use, int namesakes) {}

    /** Those who have not been appraised. */
    public List<Duty> missing() {
        return duties.stream().filter(duty -> !duty.appraised()).toList();
    }

    /** 推荐但未使用, appraised or not. */
    public List<Duty> unused() {
        return duties.stream().filter(duty -> duty.uses().isEmpty()).toList();
    }

    /** The departments that have somebody to appraise and have appraised nobody. */
    public Set<String> silent() {
        Set<String> silent = new LinkedHashSet<>();
        duties.forEach(duty -> silent.add(duty.department()));
        duties.stream().filter(Duty::appraised).forEach(duty -> silent.remove(duty.department()));
        return silent;
    }

    /** Whether that department has to appraise that person. */
    boolean concern(String department, Expert expert) {
        return duties.stream()
                .anyMatch(duty ->
                        duty.department().equals(department) && duty.expert().equals(expert));
    }

    /** Whether anybody has to appraise that person. */
    boolean concern(Expert expert) {
        return duties.stream().anyMatch(duty -> duty.expert().equals(expert));
    }

    /**
     * @param recommendations the day of the first list of each department, by identity number
     * @param uses of all years
     * @param departments by whatever name a paper calls one, it is one
     */
    static Duties of(
            AppraisalSummary summary,
            List<Expert> pool,
            Map<String, Map<String, LocalDate>> recommendations,
            List<Use> uses,
            Departments departments) {
        Gathering gathering = new Gathering(summary, departments);
        pool.stream().filter(Expert::isDue).forEach(expert -> expert.recommendedBy().stream()
                .filter(department -> Optional.ofNullable(recommendations
                                .getOrDefault(expert.idNumber().number(), Map.of())
                                .get(department))
                        .filter(day -> day.getYear() <= summary.year())
                        .isPresent())
                .forEach(department -> gathering.recommended(department, expert)));
        Namesakes namesakes = new Namesakes(pool);
        uses.stream()
                .filter(use -> use.entries()
                        .date(Field.TO)
                        .filter(day -> day.getYear() == summary.year())
                        .isPresent())
                .forEach(use -> use.entries()
                        .list(Field.EXPERTS)
                        .forEach(name -> gathering.used(use, name, namesakes.of(Optional.of(name)))));
        return gathering.duties();
    }

    /** What is gathered about each person in each department. */
    private static final class Gathering {
        private record Key(String department, String idNumber) {}

        private final AppraisalSummary summary;
        private final Departments departments;
        private final Map<Key, Expert> experts = new HashMap<>();
        private final Set<Key> recommended = new HashSet<>();
        private final Map<Key, List<Use>> uses = new HashMap<>();
        private final List<Outsider> outsiders = new ArrayList<>();

        Gathering(AppraisalSummary summary, Departments departments) {
            this.summary = summary;
            this.departments = departments;
        }

        private Key key(String department, Expert expert) {
            Key key =
                    new Key(departments.fullName(department), expert.idNumber().number());
            experts.put(key, expert);
            return key;
        }

        void recommended(String department, Expert expert) {
            recommended.add(key(department, expert));
        }

        void used(Use use, String name, List<Expert> namesakes) {
            String department = use.entries().text(Field.DEPARTMENT).orElse("");
            if (namesakes.size() != 1) {
                outsiders.add(new Outsider(departments.fullName(department), name, use, namesakes.size()));
            } else if (namesakes.get(0).status() != Status.REMOVED) {
                uses.computeIfAbsent(key(department, namesakes.get(0)), key -> new ArrayList<>())
                        .add(use);
            }
        }

        Duties duties() {
            Set<Key> appraised = new HashSet<>();
            summary.lines().stream()
                    .filter(AppraisalSummary.Line::isOfAMember)
                    .forEach(line -> appraised.add(new Key(
                            line.appraisal().department(),
                            line.expert().orElseThrow().idNumber().number())));
            List<Duty> duties = new ArrayList<>();
            experts.forEach((key, expert) -> duties.add(new Duty(
                    key.department(),
                    expert,
                    recommended.contains(key),
                    uses.getOrDefault(key, List.of()),
                    appraised.contains(key))));
            duties.sort(Comparator.comparing(Duty::department, departments.order())
                    .thenComparing(duty -> duty.uses().isEmpty())
                    .thenComparing(Duty::expert, RosterOrder.comparator()));
            outsiders.sort(Comparator.comparing(Outsider::department, departments.order())
                    .thenComparing(Outsider::name));
            return new Duties(summary.year(), duties, outsiders);
        }
    }
}
