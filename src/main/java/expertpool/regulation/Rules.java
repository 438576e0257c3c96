package expertpool.regulation;

import expertpool.regulation.Rule.Condition;
import expertpool.regulation.Rule.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The table of contents: which condition carries out which requirement. A requirement that names a box needs no
 * condition of its own; what the other stations find is listed in {@link FoundElsewhere}.
 */
final class Rules {
    private static final Map<String, Entry> CONDITIONS = Map.ofEntries(
            Map.entry(
                    "signatures-required",
                    Entry.of(Scope.PAPER, PaperRules::signatures).lists("table2", "table3", "table4", "table5")),
            Map.entry("filled-on-future", Entry.of(Scope.PAPER, PaperRules::notInTheFuture)),
            Map.entry("request-before-dispatch", Entry.of(Scope.PAPER, PaperRules::requestBeforeDispatch)),
            Map.entry(
                    "seats-unclear",
                    Entry.of(Scope.RECORD, RequestRules::seatsClear).lists("kinds")),
            Map.entry("approval-order", Entry.of(Scope.RECORD, RequestRules::approvalOrder)),
            Map.entry("situation-other", Entry.of(Scope.RECORD, RequestRules::situationOther)),
            Map.entry("served-units-several", Entry.of(Scope.RECORD, RequestRules::oneServedUnit)),
            Map.entry("department-known", Entry.of(Scope.PAPER, PaperRules::departmentKnown)),
            Map.entry(
                    "age-limit",
                    Entry.of(Scope.PERSON, Eligibility::ageLimit)
                            .numbers("years")
                            .readings(Reading.FULL_YEARS, Reading.BIRTHDAY)),
            Map.entry(
                    "title-level",
                    Entry.of(Scope.SPECIALTY, Eligibility::titleLevel)
                            .lists("least", "qualifications", "degree_specialties")
                            .readings(Reading.BESIDES, Reading.INSTEAD)),
            Map.entry(
                    "degree-level",
                    Entry.of(Scope.SPECIALTY, Eligibility::degreeLevel).lists("least", "specialties")),
            Map.entry(
                    "service-years",
                    Entry.of(Scope.SPECIALTY, ServiceYears::asked)
                            .numbers("years")
                            .lists("except")),
            Map.entry(
                    "service-years-long",
                    Entry.of(Scope.SPECIALTY, ServiceYears::askedOf)
                            .numbers("years")
                            .lists("specialties", "doubtful")),
            Map.entry(
                    "specialty-count",
                    Entry.of(Scope.RECORD, Enrolment::specialtyCount)
                            .numbers("count")
                            .readings(Reading.LINES, Reading.INDUSTRIES)),
            Map.entry("id-plausible", Entry.of(Scope.RECORD, Enrolment::idPlausible)),
            Map.entry("sex-matches-id", Entry.of(Scope.RECORD, Enrolment::sexMatchesId)),
            Map.entry("birth-matches-id", Entry.of(Scope.RECORD, Enrolment::birthMatchesId)),
            Map.entry(
                    "employer-named",
                    Entry.of(Scope.RECORD, Enrolment::employerNamed).lists("employed")),
            Map.entry(
                    "employer-opinion",
                    Entry.of(Scope.RECORD, Enrolment::employerOpinion)
                            .lists("employed")
                            .readings(Reading.EMPLOYED, Reading.EVERYBODY)),
            Map.entry("pledge-signed", Entry.of(Scope.RECORD, Enrolment::pledgeSigned)));

    /** The rule that has the size of the whole pool. */
    static final String POOL_SIZE = "pool-size";

    /** A rule on which the program fails: a defect of ours, by which nothing is taken as satisfied. */
    static final String FAILED = "rule-failed";

    private Rules() {}

    /** The rule for a requirement; none if the code has no such rule. */
    static Optional<Rule> of(Requirement law, Yardsticks yardsticks) {
        if (law.box().isPresent()) {
            return Optional.of(new Rule(law, Scope.RECORD, PaperRules.required(law)));
        }
        return Optional.ofNullable(CONDITIONS.get(law.rule()))
                .map(entry -> new Rule(law, entry.scope(), entry.condition().apply(law, yardsticks)));
    }

    static boolean isKnown(String rule) {
        return CONDITIONS.containsKey(rule)
                || FoundElsewhere.ALWAYS.containsKey(rule)
                || FoundElsewhere.OPTIONAL.containsKey(rule)
                || rule.equals(FAILED);
    }

    /** The rules that any pack has to give a citation for. */
    static List<String> needed() {
        return Stream.of(CONDITIONS.keySet(), FoundElsewhere.ALWAYS.keySet(), Set.of(FAILED))
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    /** The numbers that the condition of a rule asks of its requirement. */
    static Set<String> numbers(String rule) {
        return wants(rule).numbers();
    }

    /** The lists of words or codes that the condition of a rule asks of its requirement. */
    static Set<String> lists(String rule) {
        return wants(rule).lists();
    }

    /** The key under which a requirement has numbers by names of its own, as 优秀: 90. */
    static Optional<String> named(String rule) {
        return wants(rule).named();
    }

    /** The readings between which the requirement of a rule has to choose. */
    static List<Reading> readings(String rule) {
        return wants(rule).readings();
    }

    private static Wants wants(String rule) {
        return Optional.ofNullable(CONDITIONS.get(rule))
                .map(Entry::wants)
                .or(() -> Optional.ofNullable(FoundElsewhere.ALWAYS.get(rule)))
                .or(() -> Optional.ofNullable(FoundElsewhere.OPTIONAL.get(rule)))
                .orElse(Wants.NOTHING);
    }

    private record Entry(Scope scope, BiFunction<Requirement, Yardsticks, Condition> condition, Wants wants) {
        static Entry of(Scope scope, BiFunction<Requirement, Yardsticks, Condition> condition) {
            return new Entry(scope, condition, Wants.NOTHING);
        }

        Entry numbers(String... names) {
            return new Entry(scope, condition, wants.numbers(names));
        }

        Entry lists(String... names) {
            return new Entry(scope, condition, wants.lists(names));
        }

        Entry readings(Reading... names) {
            return new Entry(scope, condition, wants.readings(names));
        }
    }
}
