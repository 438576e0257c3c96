package expertpool.handout;

import expertpool.appraisal.Duties;
import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Exemption;
import expertpool.appraisal.Duties.Outsider;
import expertpool.regulation.Departments;
import expertpool.regulation.Departments.Department;
import expertpool.roster.RosterOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 考核名单: the duties of a year, arranged for each department. A department that neither recommended nor used anybody
 * has nobody to appraise, and stands here all the same.
 */
public record AppraisalRound(int year, SortedMap<String, Tasks> departments) {
    public AppraisalRound {
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
    }

    /**
     * The tasks of one department.
     *
     * @param people in the order of the roster
     * @param leftOut who was recommended or used, and is not to be appraised
     * @param unclear uses of which nobody can tell who is meant
     */
    public record Tasks(List<Duty> people, List<Exemption> leftOut, List<Outsider> unclear) {
        public Tasks {
            people = List.copyOf(people);
            leftOut = List.copyOf(leftOut);
            unclear = List.copyOf(unclear);
        }
    }

    public static AppraisalRound of(Duties duties, Departments departments) {
        Set<String> names = Stream.of(
                        departments.all().stream().map(Department::name),
                        duties.duties().stream().map(Duty::department),
                        duties.exemptions().stream().map(Exemption::department),
                        duties.outsiders().stream().map(Outsider::department))
                .flatMap(some -> some)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<String, Tasks> tasks = new TreeMap<>();
        names.forEach(name -> tasks.put(name, tasks(name, duties)));
        return new AppraisalRound(duties.year(), tasks);
    }

    private static Tasks tasks(String department, Duties duties) {
        return new Tasks(
                duties.duties().stream()
                        .filter(duty -> duty.department().equals(department))
                        .sorted(Comparator.comparing(Duty::expert, RosterOrder.comparator()))
                        .toList(),
                duties.exemptions().stream()
                        .filter(exemption -> exemption.department().equals(department))
                        .toList(),
                duties.outsiders().stream()
                        .filter(outsider -> outsider.department().equals(department))
                        .toList());
    }
}
