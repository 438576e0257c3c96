package expertpool.appraisal;

import expertpool.appraisal.AppraisalSummary.Line;
import expertpool.form.Field;
import expertpool.regulation.Departments;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.Recommendations.Recommendation;
import expertpool.roster.Removal;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Settlement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 应考核: whom each department has to appraise for a year, because it recommended or used them (A09-2a, X-16).
 *
 * @param duties in the order of the departments; of each department those it used first, by the strokes of their names
 * @param exemptions whom a department recommended or used, and does not have to appraise; in the order of the departments,
 *     then by the strokes of the names
 * @param outsiders people whom Tables 4 name and whom the pool does not know, or knows more than once; in the order of
 *     the departments, then of the names
 */
public record Duties(int year, List<Duty> duties, List<Exemption> exemptions, List<Outsider> outsiders) {
    public Duties {
        duties = List.copyOf(duties);
        exemptions = List.copyOf(exemptions);
        outsiders = List.copyOf(outsiders);
    }

    /**
     * 事由: the papers by which a person concerns a department.
     *
     * @param lists the files of its Tables 2 of that year or an earlier one which list the person
     * @param uses those of the year, in the order of their last days; a use belongs to the year of its last day
     */
    public record Grounds(SortedSet<String> lists, List<Settlement.Line> uses) {
        public Grounds {
            lists = Collections.unmodifiableSortedSet(new TreeSet<>(lists));
            uses = List.copyOf(uses);
        }

        public boolean recommended() {
            return !lists.isEmpty();
        }

        public boolean used() {
            return !uses.isEmpty();
        }
    }

    /** @param appraisal the one of the department that counts for the person; none as long as it is missing */
    public record Duty(String department, Expert expert, Grounds grounds, Optional<Appraisal> appraisal) {}

    /** @param reason Chinese: why there is to be no appraisal */
    public record Exemption(String department, Expert expert, Grounds grounds, String reason) {}

    /** One name of a Table 4 that points to nobody, or a Table 4 that names nobody. */
    public record Outsider(String department, Settlement.Line line) {
        /** Chinese: why nobody can tell who is meant. */
        public String reason() {
            if (line.name().isEmpty()) {
                return "没有写明使用了哪些专家，请由使用科室补写";
            }
            return line.candidates().isEmpty()
                    ? "专家库中没有此人，不在考核范围；确为库内专家的，请更正姓名"
                    : "专家库中有%d名同名人员，不能确定是哪一人，请由使用科室确认"
                            .formatted(line.candidates().size());
        }
    }

    /**
     * What the register knows, of all years.
     *
     * @param pool everybody, whatever status
     * @param removals by identity number
     */
    record Register(
            List<Expert> pool,
            List<Recommendation> recommendations,
            Collection<Settlement> settlements,
            Map<String, Removal> removals) {}

    /** Those who have not been appraised. */
    public List<Duty> missing() {
        return duties.stream().filter(duty -> duty.appraisal().isEmpty()).toList();
    }

    /** 推荐但未使用, appraised or not. */
    public List<Duty> unused() {
        return duties.stream().filter(duty -> !duty.grounds().used()).toList();
    }

    /** The departments that have somebody to appraise and have appraised nobody. */
    public Set<String> silent() {
        Set<String> silent = new LinkedHashSet<>();
        duties.forEach(duty -> silent.add(duty.department()));
        duties.stream().filter(duty -> duty.appraisal().isPresent()).forEach(duty -> silent.remove(duty.department()));
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
     * @param summary the appraisals of the year
     * @param departments by whatever name a paper calls one, it is one
     */
    static Duties of(AppraisalSummary summary, Register register, Departments departments) {
        Gathering gathering = new Gathering(departments);
        Map<String, Expert> pool = new HashMap<>();
        register.pool().forEach(expert -> pool.put(expert.idNumber().number(), expert));
        register.recommendations().stream()
                .filter(line -> line.listedOn().getYear() <= summary.year())
                .forEach(line -> Optional.ofNullable(pool.get(line.idNumber()))
                        .ifPresent(expert -> gathering.recommended(expert, line)));
        register.settlements().stream()
                .filter(settlement -> settlement.quarter().year() == summary.year())
                .flatMap(settlement -> settlement.lines().stream())
                .sorted(Comparator.comparing(
                        line -> line.use().entries().text(Field.TO).orElse("")))
                .forEach(gathering::used);
        return gathering.duties(summary, register.removals());
    }

    /** What is gathered about each person in each department. */
    private static final class Gathering {
        private record Key(String department, String idNumber) {}

        private record Draft(Expert expert, SortedSet<String> lists, Set<Settlement.Line> uses) {}

        private final Departments departments;
        private final Map<Key, Draft> drafts = new HashMap<>();
        private final List<Outsider> outsiders = new ArrayList<>();

        Gathering(Departments departments) {
            this.departments = departments;
        }

        private Draft draft(String department, Expert expert) {
            return drafts.computeIfAbsent(
                    new Key(department, expert.idNumber().number()),
                    key -> new Draft(expert, new TreeSet<>(), new LinkedHashSet<>()));
        }

        /** A list counts as long as one that is in force has the person too: whom a department strikes off, it need not appraise. */
        void recommended(Expert expert, Recommendation line) {
            String department = departments.fullName(line.department());
            if (expert.recommendedBy().stream().map(departments::fullName).anyMatch(department::equals)) {
                draft(department, expert).lists().add(line.path());
            }
        }

        void used(Settlement.Line line) {
            line.use()
                    .entries()
                    .text(Field.DEPARTMENT)
                    .map(departments::fullName)
                    .ifPresent(department -> line.expert()
                            .ifPresentOrElse(
                                    expert -> draft(department, expert).uses().add(line),
                                    () -> outsiders.add(new Outsider(department, line))));
        }

        Duties duties(AppraisalSummary summary, Map<String, Removal> removals) {
            Map<Key, Appraisal> appraisals = new HashMap<>();
            summary.lines().stream()
                    .filter(Line::counts)
                    .forEach(line -> appraisals.put(
                            new Key(
                                    line.appraisal().department(),
                                    line.expert().orElseThrow().idNumber().number()),
                            line.appraisal()));
            List<Duty> duties = new ArrayList<>();
            List<Exemption> exemptions = new ArrayList<>();
            drafts.forEach((key, draft) -> {
                Grounds grounds = new Grounds(draft.lists(), List.copyOf(draft.uses()));
                exemption(draft.expert(), grounds, removals)
                        .ifPresentOrElse(
                                reason -> exemptions.add(
                                        new Exemption(key.department(), draft.expert(), grounds, reason)),
                                () -> duties.add(new Duty(
                                        key.department(),
                                        draft.expert(),
                                        grounds,
                                        Optional.ofNullable(appraisals.get(key)))));
            });
            duties.sort(Comparator.comparing(Duty::department, departments.order())
                    .thenComparing(duty -> !duty.grounds().used())
                    .thenComparing(Duty::expert, RosterOrder.comparator()));
            exemptions.sort(Comparator.comparing(Exemption::department, departments.order())
                    .thenComparing(Exemption::expert, RosterOrder.comparator()));
            outsiders.sort(Comparator.comparing(Outsider::department, departments.order())
                    .thenComparing(outsider -> outsider.line().name()));
            return new Duties(summary.year(), duties, exemptions, outsiders);
        }

        /** Chinese: why that person is not to be appraised. Whoever was used is, member or not (A09-2a). */
        private static Optional<String> exemption(Expert expert, Grounds grounds, Map<String, Removal> removals) {
            if (expert.status() == Status.REMOVED) {
                return Optional.of(Optional.ofNullable(
                                removals.get(expert.idNumber().number()))
                        .map(removal -> "已于%s清退（依据%s）"
                                .formatted(removal.day(), removal.ground().chinese()))
                        .orElse(expert.status().chinese()));
            }
            return grounds.used() || expert.isDue() ? Optional.empty() : Optional.of("已推荐，尚未入库（没有通过核查的表1）");
        }
    }
}
