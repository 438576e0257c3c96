package expertpool.handout;

import expertpool.appraisal.Appraisal;
import expertpool.appraisal.Members;
import expertpool.form.Field;
import expertpool.regulation.Departments;
import expertpool.roster.Expert;
import expertpool.roster.Recommendations.Recommendation;
import expertpool.roster.Removal;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Settlement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 考核名单: whom each department has to appraise in a year: the members it recommended, and whoever it used (A09-2a). A
 * department that did neither has nobody, and stands here all the same.
 */
public record AppraisalRound(int year, SortedMap<String, Tasks> departments) {
    public AppraisalRound {
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
    }

    /** What the register knows of a year. */
    public record Register(
            List<Expert> pool,
            Map<String, Removal> removals,
            List<Recommendation> recommendations,
            Collection<Settlement> uses,
            List<Appraisal> appraisals) {}

    /**
     * The tasks of one department.
     *
     * @param people in the order of the roster
     * @param leftOut who was recommended or used, and is not to be appraised
     * @param unclear Chinese: uses of which nobody can tell who is meant
     */
    public record Tasks(List<Person> people, List<Person> leftOut, List<String> unclear) {
        public Tasks {
            people = List.copyOf(people);
            leftOut = List.copyOf(leftOut);
            unclear = List.copyOf(unclear);
        }
    }

    /**
     * Somebody on the list of a department.
     *
     * @param lists the files of its Tables 2 with the person; none if it did not recommend the person
     * @param uses the files of its Tables 4 with the person, each with its number of dispatch
     * @param remark Chinese: the Table 5 that has come in, or why there is to be none
     */
    public record Person(Expert expert, Set<String> lists, Set<String> uses, String remark) {
        public Person {
            lists = Collections.unmodifiableSet(new TreeSet<>(lists));
            uses = Collections.unmodifiableSet(new TreeSet<>(uses));
        }
    }

    /** The round of a year. A use belongs to the year of its last day. */
    public static AppraisalRound of(int year, Register register, Departments departments) {
        Map<String, Draft> drafts = new HashMap<>();
        departments.all().forEach(department -> drafts.put(department.name(), new Draft()));
        Map<String, Expert> byNumber = new HashMap<>();
        register.pool().forEach(expert -> byNumber.put(expert.idNumber().number(), expert));
        for (Recommendation line : register.recommendations()) {
            Expert expert = byNumber.get(line.idNumber());
            if (expert != null && expert.recommendedBy().contains(line.department())) {
                draft(drafts, departments, line.department()).recommended(expert, line.path());
            }
        }
        for (Settlement quarter : register.uses()) {
            if (quarter.quarter().year() == year) {
                quarter.lines().forEach(line -> line.use()
                        .entries()
                        .text(Field.DEPARTMENT)
                        .ifPresent(name -> draft(drafts, departments, name).used(line)));
            }
        }
        Received received = Received.of(register, departments);
        SortedMap<String, Tasks> tasks = new TreeMap<>();
        drafts.forEach((name, draft) -> tasks.put(name, draft.tasks(name, received, register.removals())));
        return new AppraisalRound(year, tasks);
    }

    private static Draft draft(Map<String, Draft> drafts, Departments departments, String name) {
        return drafts.computeIfAbsent(departments.fullName(name), department -> new Draft());
    }

    /** The list of a department while it is being gathered. */
    private static final class Draft {
        private final Map<Expert, Set<String>> lists = new HashMap<>();
        private final Map<Expert, Set<String>> uses = new HashMap<>();
        private final Set<String> unclear = new TreeSet<>();

        void recommended(Expert expert, String path) {
            lists.computeIfAbsent(expert, person -> new TreeSet<>()).add(path);
        }

        void used(Settlement.Line line) {
            String paper = line.use().path()
                    + line.dispatch()
                            .map(dispatch -> "（派出" + dispatch.number() + "）")
                            .orElse("");
            line.expert()
                    .ifPresentOrElse(
                            expert -> uses.computeIfAbsent(expert, person -> new TreeSet<>())
                                    .add(paper),
                            () -> unclear.add(paper + "：" + (line.name().isEmpty() ? "" : line.name() + "，")
                                    + line.missing().get(0)));
        }

        Tasks tasks(String department, Received received, Map<String, Removal> removals) {
            Set<Expert> all = new LinkedHashSet<>(lists.keySet());
            all.addAll(uses.keySet());
            List<Person> people = new ArrayList<>();
            List<Person> leftOut = new ArrayList<>();
            for (Expert expert : RosterOrder.sorted(List.copyOf(all))) {
                Set<String> onLists = lists.getOrDefault(expert, Set.of());
                Set<String> inUses = uses.getOrDefault(expert, Set.of());
                Optional<String> against = against(expert, !inUses.isEmpty(), removals);
                Person person =
                        new Person(expert, onLists, inUses, against.orElseGet(() -> received.from(department, expert)));
                (against.isPresent() ? leftOut : people).add(person);
            }
            return new Tasks(people, leftOut, List.copyOf(unclear));
        }

        private static Optional<String> against(Expert expert, boolean used, Map<String, Removal> removals) {
            if (expert.status() == Expert.Status.REMOVED) {
                return Optional.of(Optional.ofNullable(
                                removals.get(expert.idNumber().number()))
                        .map(removal -> "已于%s清退（依据%s）：%s"
                                .formatted(removal.day(), removal.ground().chinese(), removal.reason()))
                        .orElse(expert.status().chinese()));
            }
            return used || expert.isDue() ? Optional.empty() : Optional.of("已推荐，尚未入库（没有通过核查的表1）");
        }
    }

    /** The Tables 5 of the year that have come in: their files by department and person. */
    private record Received(Map<String, Map<Expert, String>> files) {
        static Received of(Register register, Departments departments) {
            Members members = new Members(register.pool());
            Map<String, Map<Expert, String>> files = new HashMap<>();
            for (Appraisal appraisal : register.appraisals()) {
                members.identify(appraisal.entries()).expert().ifPresent(expert -> files.computeIfAbsent(
                                departments.fullName(appraisal.department()), name -> new HashMap<>())
                        .merge(expert, appraisal.path(), (first, second) -> first + "；" + second));
            }
            return new Received(files);
        }

        String from(String department, Expert expert) {
            return Optional.ofNullable(files.getOrDefault(department, Map.of()).get(expert))
                    .map("☑ 已收到："::concat)
                    .orElse("□");
        }
    }
}
