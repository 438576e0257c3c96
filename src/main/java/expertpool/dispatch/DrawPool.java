package expertpool.dispatch;

import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.Excluded;
import expertpool.dispatch.Terms.ListedIn;
import expertpool.dispatch.Terms.Wanted;
import expertpool.edition.EditionStep;
import expertpool.edition.Member;
import expertpool.edition.PublicList;
import expertpool.expert.IdNumber;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Reading;
import expertpool.regulation.Requirement;
import expertpool.regulation.Ruling;
import expertpool.regulation.UnitNames.Core;
import expertpool.roster.Removal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 抽取范围: the members of the edition in force, for draws. Whoever has a wanted specialty is in the pool or is left out for a
 * stated reason; what the papers do not tell leaves somebody out until a person has decided.
 */
public final class DrawPool {
    private final BureauPack bureau;
    private final ListedIn edition;
    private final Map<String, Removal> removedSince;
    private final Recusal recusal;
    private final Map<String, List<Listed>> bySpecialty = new TreeMap<>();
    private final Map<IdNumber, Listed> byNumber = new HashMap<>();
    private final Map<IdNumber, List<Engagement>> engagements = new HashMap<>();
    private final Map<String, Recusal.Person> people = new HashMap<>();

    /** A member with the identifier of the public list. */
    private record Listed(String id, Member member) {
        IdNumber idNumber() {
            return member.expert().idNumber();
        }

        List<String> specialties() {
            return member.expert().specialties();
        }
    }

    /**
     * @param step the issue of the edition
     * @param removedSince who was removed after it, by identity number
     */
    public DrawPool(
            BureauPack bureau,
            EditionStep step,
            List<Member> members,
            Map<String, Removal> removedSince,
            Recusal recusal) {
        this.bureau = bureau;
        this.edition = new ListedIn(step.name(), step.fingerprint(), PublicList.digest(step.fingerprint(), members));
        this.removedSince = Map.copyOf(removedSince);
        this.recusal = recusal;
        for (Member member : members) {
            Listed listed = new Listed(member.identifier(), member);
            byNumber.put(listed.idNumber(), listed);
            listed.specialties().forEach(code -> bySpecialty
                    .computeIfAbsent(code, none -> new ArrayList<>())
                    .add(listed));
        }
    }

    /** Takes account of a seat that somebody holds. */
    public void engage(Engagement engagement) {
        engagements
                .computeIfAbsent(engagement.person(), none -> new ArrayList<>())
                .add(engagement);
    }

    /**
     * Fixes on what a draw depends. Kinds of seats for which too few have the specialty are widened to its industry, if the
     * pack reads the law so; whether the pool is enough then, {@link Draw#seating} tells.
     *
     * @param today the day of the draw
     */
    public Terms terms(DrawRequest request, LocalDate today) {
        List<Wanted> wanted = request.seats().stream().map(Wanted::of).toList();
        boolean widens =
                law("draw-widening").reading().filter(Reading.INDUSTRY::equals).isPresent();
        Terms terms = terms(request, wanted, today);
        List<Wanted> wider = widens ? widened(terms) : wanted;
        while (!wider.equals(terms.wanted())) {
            terms = terms(request, wider, today);
            wider = widened(terms);
        }
        return terms;
    }

    private static List<Wanted> widened(Terms terms) {
        List<Wanted> wider = new ArrayList<>(terms.wanted());
        for (int few : Draw.seating(terms.wanted(), terms.pool()).shortages()) {
            for (int kind = 0; kind < wider.size(); kind++) {
                if ((few >> kind & 1) == 1) {
                    wider.set(kind, wider.get(kind).wider());
                }
            }
        }
        return wider;
    }

    private Terms terms(DrawRequest request, List<Wanted> wanted, LocalDate today) {
        Rotation rotation = Rotation.of(law("draw-rotation"), today);
        List<Candidate> pool = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        Core unit = recusal.core(request.unit());
        for (Listed one : fitting(wanted)) {
            List<Exclusion> reasons = exclusions(one, request, unit);
            if (reasons.isEmpty()) {
                pool.add(new Candidate(one.id(), one.specialties(), turn(one, rotation, today)));
            } else {
                excluded.add(new Excluded(one.id(), one.specialties(), reasons));
            }
        }
        return new Terms(
                request.dispatch(),
                request.paper(),
                edition,
                request.from(),
                request.to(),
                request.unit(),
                rotation,
                wanted,
                pool,
                excluded);
    }

    /** How many have a specialty. */
    int listed(String specialty) {
        return bySpecialty.getOrDefault(specialty, List.of()).size();
    }

    /** The turns of those with a specialty who could go on a day, whatever unit is served. */
    List<Integer> turns(String specialty, LocalDate day) {
        Rotation rotation = Rotation.of(law("draw-rotation"), day);
        return bySpecialty.getOrDefault(specialty, List.of()).stream()
                .filter(one -> standing(one, "", day, day).isEmpty())
                .map(one -> turn(one, rotation, day))
                .toList();
    }

    /** Whoever could take any of the seats, in the order of the identifiers. */
    private Set<Listed> fitting(List<Wanted> wanted) {
        Set<Listed> fitting = new TreeSet<>(Comparator.comparing(Listed::id));
        bySpecialty.forEach((code, people) -> {
            if (wanted.stream().anyMatch(seats -> seats.tier(List.of(code)) > 0)) {
                fitting.addAll(people);
            }
        });
        return fitting;
    }

    private int turn(Listed one, Rotation rotation, LocalDate today) {
        return rotation.turn(
                engagements.getOrDefault(one.idNumber(), List.of()).stream()
                        .map(Engagement::drawnOn)
                        .toList(),
                today);
    }

    private List<Exclusion> exclusions(Listed one, DrawRequest request, Core unit) {
        List<Exclusion> reasons = standing(one, request.dispatch(), request.from(), request.to());
        reasons.addAll(recusal.of(person(one), unit, request.from()));
        return reasons;
    }

    /** Whatever unit is served. */
    private List<Exclusion> standing(Listed one, String dispatch, LocalDate from, LocalDate to) {
        List<Exclusion> reasons = new ArrayList<>();
        removed(one).ifPresent(reasons::add);
        reasons.addAll(age(one, to));
        engagements.getOrDefault(one.idNumber(), List.of()).stream()
                .filter(other -> !other.dispatch().equals(dispatch) && other.overlaps(from, to))
                .map(other -> exclusion(
                        "draw-overlap", "%s至%s已派出（%s）".formatted(other.from(), other.to(), other.dispatch()), false))
                .forEach(reasons::add);
        return reasons;
    }

    private Recusal.Person person(Listed one) {
        return people.computeIfAbsent(
                one.id(), none -> recusal.person(one.member().expert().entries()));
    }

    private Optional<Exclusion> removed(Listed one) {
        return Optional.ofNullable(removedSince.get(one.idNumber().number()))
                .map(removal -> exclusion("draw-removed", "%s已清退".formatted(removal.day()), false));
    }

    /** On the last day of service, too, nobody is over age. */
    private List<Exclusion> age(Listed one, LocalDate day) {
        return bureau.regulation().ruling("age-limit", one.member().expert().entries(), day).stream()
                .flatMap(ruling -> age(ruling).stream())
                .toList();
    }

    private Optional<Exclusion> age(Ruling ruling) {
        if (ruling instanceof Ruling.Breached breach) {
            return Optional.of(exclusion("age-limit", breach.problem(), false));
        }
        if (ruling instanceof Ruling.Undecided open) {
            return Optional.of(exclusion("age-limit", open.problem(), true));
        }
        return ruling instanceof Ruling.Failed
                ? Optional.of(exclusion("age-limit", "核查年龄时程序出错", true))
                : Optional.empty();
    }

    /** Why somebody cannot serve now; empty for who can. */
    List<Exclusion> exclusions(IdNumber person, DrawRequest request) {
        Listed listed = byNumber.get(person);
        return listed == null
                ? List.of(exclusion("draw-removed", "不在现行名单（%s）中".formatted(edition.name()), false))
                : exclusions(listed, request, recusal.core(request.unit()));
    }

    private Exclusion exclusion(String rule, String reason, boolean review) {
        return new Exclusion(rule, law(rule).basis().citation().code(), reason, review);
    }

    private Requirement law(String rule) {
        return bureau.regulation()
                .requirement(rule)
                .orElseThrow(() -> new IllegalStateException("no requirement " + rule + " in the pack"));
    }
}
