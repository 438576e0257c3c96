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
 * condition of its own. Requirements that only the reading of a box can break, or only the comparison of papers or the
 * count of the pool, are listed too, so that each has its citation in the pack.
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

    /** Broken by words that cannot be understood; the readers of {@code form} name them. */
    static final Set<String> OF_READING = Set.of(
            "form-blank",
            "form-incomplete",
            "form-ambiguous",
            "key-unfit",
            "sheet-hidden",
            "rows-hidden",
            "text-hidden",
            "text-struck",
            "macros-ignored",
            "links-ignored",
            "formula-without-value",
            "words-drawn",
            "answer-too-long",
            "id-digits-lost",
            "id-length",
            "id-characters",
            "id-birth-date",
            "id-checksum",
            "id-masked",
            "id-several",
            "id-ditto",
            "id-fifteen",
            "id-repaired",
            "name-characters",
            "name-several",
            "name-remark",
            "name-repaired",
            "sex-format",
            "mobile-format",
            "phone-format",
            "postal-code-zero",
            "postal-code-format",
            "email-format",
            "date-format",
            "date-ambiguous",
            "date-serial",
            "period-format",
            "period-year",
            "box-none",
            "box-several",
            "box-unclear",
            "count-format",
            "specialty-unknown",
            "specialty-ambiguous",
            "specialty-number",
            "specialty-industry",
            "ground-unclear",
            "score-missing",
            "score-adjustment",
            "score-range",
            "score-total");

    /** Broken by papers that do not go together; the stations after the intake find them. */
    static final Set<String> OF_COMPARISON = Set.of(
            "recommendation-missing",
            "values-conflict",
            "listed-twice",
            "key-person",
            "key-words",
            "slip-unknown",
            "slip-removed",
            "slip-outdated",
            "slip-unapproved",
            "slip-carried-out");

    /** Broken by the pool as a whole; the roster counts it. */
    private static final Map<String, Wants> OF_POOL = Map.of(
            "pool-size", Wants.NOTHING.numbers("count"),
            "industry-quota", Wants.NOTHING.readings(Reading.FIRST, Reading.EVERYWHERE),
            "daily-experts", Wants.NOTHING.numbers("least", "most").lists("remarks"));

    /** Broken by an appraisal held against the pool, the uses, the calendar or another appraisal. */
    private static final Map<String, Wants> OF_APPRAISAL = Map.of(
            "appraised-unknown", Wants.NOTHING,
            "appraised-several", Wants.NOTHING,
            "appraised-removed", Wants.NOTHING,
            "appraised-specialty", Wants.NOTHING,
            "appraised-unconcerned", Wants.NOTHING,
            "appraisal-department", Wants.NOTHING,
            "appraisal-superseded", Wants.NOTHING,
            "appraisal-month", Wants.NOTHING.lists("months"),
            "appraisal-due", Wants.NOTHING,
            "removal-opinion", Wants.NOTHING.lists("words"));

    /** Asked when experts are drawn; the dispatch finds what breaks it. */
    private static final Map<String, Wants> OF_DRAW = Map.ofEntries(
            Map.entry("draw-edition", Wants.NOTHING),
            Map.entry("draw-past", Wants.NOTHING),
            Map.entry("draw-repeated", Wants.NOTHING),
            Map.entry("draw-shortage", Wants.NOTHING),
            Map.entry("draw-holder", Wants.NOTHING),
            Map.entry("draw-removed", Wants.NOTHING),
            Map.entry("draw-overlap", Wants.NOTHING),
            Map.entry("draw-sealed", Wants.NOTHING),
            Map.entry("draw-public", Wants.NOTHING),
            Map.entry("draw-rotation", Wants.NOTHING.numbers("days").readings(Reading.FEWEST, Reading.ONCE)),
            Map.entry("draw-widening", Wants.NOTHING.readings(Reading.INDUSTRY, Reading.SPECIALTY)),
            Map.entry("draw-entropy", Wants.NOTHING.lists("sources", "offices", "public")),
            Map.entry("recusal-employer", Wants.NOTHING),
            Map.entry("recusal-former", Wants.NOTHING.numbers("years")),
            Map.entry("recusal-declared", Wants.NOTHING),
            Map.entry("recusal-unknown", Wants.NOTHING));

    /** Asked when work is paid; the settlement finds what breaks it. */
    private static final Map<String, Wants> OF_SETTLEMENT = Map.of("rate-missing", Wants.NOTHING.numbers("half_day"));

    /** What one law asks and another does not. */
    private static final Map<String, Wants> OPTIONAL = Map.of(
            "yearly-edition",
            Wants.NOTHING,
            "appraisal-bands",
            Wants.NOTHING.lists("remove").named("bands"));

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
                || OF_READING.contains(rule)
                || OF_COMPARISON.contains(rule)
                || OF_POOL.containsKey(rule)
                || OF_APPRAISAL.containsKey(rule)
                || OF_DRAW.containsKey(rule)
                || OF_SETTLEMENT.containsKey(rule)
                || OPTIONAL.containsKey(rule)
                || rule.equals(FAILED);
    }

    /** The rules that any pack has to give a citation for. */
    static List<String> needed() {
        return Stream.of(
                        CONDITIONS.keySet(),
                        OF_READING,
                        OF_COMPARISON,
                        OF_POOL.keySet(),
                        OF_APPRAISAL.keySet(),
                        OF_DRAW.keySet(),
                        OF_SETTLEMENT.keySet(),
                        Set.of(FAILED))
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
                .or(() -> Stream.of(OF_POOL, OF_APPRAISAL, OF_DRAW, OF_SETTLEMENT, OPTIONAL)
                        .flatMap(rules -> Optional.ofNullable(rules.get(rule)).stream())
                        .findFirst())
                .orElse(Wants.NOTHING);
    }

    /** What a condition asks of its requirement. */
    private record Wants(Set<String> numbers, Set<String> lists, List<Reading> readings, Optional<String> named) {
        static final Wants NOTHING = new Wants(Set.of(), Set.of(), List.of(), Optional.empty());

        Wants numbers(String... names) {
            return new Wants(Set.of(names), lists, readings, named);
        }

        Wants lists(String... names) {
            return new Wants(numbers, Set.of(names), readings, named);
        }

        Wants readings(Reading... names) {
            return new Wants(numbers, lists, List.of(names), named);
        }

        Wants named(String key) {
            return new Wants(numbers, lists, readings, Optional.of(key));
        }
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
