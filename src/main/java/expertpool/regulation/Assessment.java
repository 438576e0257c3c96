package expertpool.regulation;

import expertpool.expert.Career;
import expertpool.expert.Specialty;
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 资格对照: each condition of membership against what the papers of a person show, for each specialty that the person
 * claims. Conditions that only people can judge are not in it.
 *
 * @param career the career of the person, if some condition asked for it
 */
public record Assessment(List<Line> lines, Optional<Career> career) {
    public Assessment {
        lines = List.copyOf(lines);
    }

    /** One condition for one specialty. */
    public record Line(Specialty specialty, Requirement law, Ruling ruling) {
        /** Whether the papers do not tell. */
        public boolean isUndecided() {
            return ruling instanceof Undecided;
        }
    }

    /** The specialties of which no condition is broken; those that cannot be told are among them. */
    public List<Specialty> open() {
        List<Specialty> broken = specialties(Breached.class::isInstance);
        return lines.stream()
                .map(Line::specialty)
                .distinct()
                .filter(specialty -> !broken.contains(specialty))
                .toList();
    }

    /** The specialties of which some condition cannot be told from the papers. */
    public List<Specialty> undecided() {
        return specialties(Undecided.class::isInstance);
    }

    private List<Specialty> specialties(Predicate<Ruling> ruled) {
        return lines.stream()
                .filter(line -> ruled.test(line.ruling()))
                .map(Line::specialty)
                .distinct()
                .toList();
    }

    /** What the conditions come to for one specialty. */
    public List<Line> of(Specialty specialty) {
        return lines.stream().filter(line -> line.specialty().equals(specialty)).toList();
    }
}
