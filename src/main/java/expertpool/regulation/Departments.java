package expertpool.regulation;

import expertpool.expert.Specialty;
import expertpool.form.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 科室: the departments of the bureau, and who sees to which specialties. */
public final class Departments {
    private final List<Department> departments;
    private final Map<String, Department> byName = new HashMap<>();

    public Departments(List<Department> departments) {
        this.departments = List.copyOf(departments);
        for (Department department : departments) {
            byName.put(Words.key(department.name()), department);
            department.otherNames().forEach(name -> byName.put(Words.key(name), department));
        }
    }

    /**
     * A department.
     *
     * @param otherNames by which it goes too, for example 危化科
     * @param sees the codes of specialties it sees to; {@code 1.*} for all of industry 1
     */
    public record Department(String name, List<String> otherNames, List<String> sees) {
        public Department {
            otherNames = List.copyOf(otherNames);
            sees = List.copyOf(sees);
        }

        boolean seesTo(Specialty specialty) {
            return SpecialtyCodes.cover(sees, specialty);
        }
    }

    public List<Department> all() {
        return departments;
    }

    /** The department of that name or other name. */
    public Optional<Department> named(String name) {
        return Optional.ofNullable(byName.get(Words.key(name)));
    }

    /** The name of a department, whichever of its names is given; one that is not listed goes by the name it is given. */
    public String official(String name) {
        return named(name).map(Department::name).orElse(name);
    }

    /** The department that sees to a specialty; none if the pack names none. */
    public Optional<Department> seeingTo(Specialty specialty) {
        return departments.stream()
                .filter(department -> department.seesTo(specialty))
                .findFirst();
    }
}
