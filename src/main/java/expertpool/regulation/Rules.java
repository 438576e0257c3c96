package expertpool.regulation;

import expertpool.regulation.Rule.Condition;
import expertpool.regulation.Rule.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The table of contents: which condition carries out which requirement. A requirement that names a box needs no
 * condition of its own. Requirements that only the reading of a box can break, or only the comparison of papers, are
 * listed too, so that each has its citation in the pack.
 */
final class Rules {
    private static final Map<String, Entry> CONDITIONS = Map.ofEntries(
            Map.entry("signatures-required", new Entry(Scope.PAPER, PaperRules::signatures, Set.of())),
            Map.entry("filled-on-future", new Entry(Scope.PAPER, PaperRules::notInTheFuture, Set.of())),
            Map.entry("request-before-dispatch", new Entry(Scope.PAPER, PaperRules::requestBeforeDispatch, Set.of())),
            Map.entry(
                    "age-limit",
                    new Entry(
                            Scope.RECORD,
                            Eligibility::ageLimit,
                            Set.of("years"),
                            Set.of(Eligibility.FULL_YEARS, Eligibility.BIRTHDAY))),
            Map.entry("specialty-count", new Entry(Scope.RECORD, Eligibility::specialtyCount, Set.of("count"))),
            Map.entry("id-plausible", new Entry(Scope.RECORD, Enrolment::idPlausible, Set.of())),
            Map.entry("sex-matches-id", new Entry(Scope.RECORD, Enrolment::sexMatchesId, Set.of())),
            Map.entry("birth-matches-id", new Entry(Scope.RECORD, Enrolment::birthMatchesId, Set.of())),
            Map.entry("employer-named", new Entry(Scope.RECORD, Enrolment::employerNamed, Set.of())),
            Map.entry("employer-opinion", new Entry(Scope.RECORD, Enrolment::employerOpinion, Set.of())),
            Map.entry("pledge-signed", new Entry(Scope.RECORD, Enrolment::pledgeSigned, Set.of())));

    /** Broken by words that cannot be understood; the readers of {@code form} name them. */
    static final Set<String> OF_READING = Set.of(
            "form-blank",
            "form-incomplete",
            "form-ambiguous",
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
            "score-missing",
            "score-adjustment",
            "score-range",
            "score-total");

    /** Broken by papers that do not go together; the stations after the intake find them. */
    static final Set<String> OF_COMPARISON = Set.of("recommendation-missing", "values-conflict", "listed-twice");

    private Rules() {}

    /** The rule for a requirement; none if the code has no such rule. */
    static Optional<Rule> of(Requirement law) {
        if (law.box().isPresent()) {
            return Optional.of(new Rule(law, Scope.RECORD, PaperRules.required(law)));
        }
        return Optional.ofNullable(CONDITIONS.get(law.rule()))
                .map(entry -> new Rule(law, entry.scope(), entry.condition().apply(law)));
    }

    static boolean isKnown(String rule) {
        return CONDITIONS.containsKey(rule) || OF_READING.contains(rule) || OF_COMPARISON.contains(rule);
    }

    /** The rules that any pack has to give a citation for. */
    static List<String> needed() {
        return java.util.stream.Stream.of(CONDITIONS.keySet(), OF_READING, OF_COMPARISON)
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    /** The numbers that the condition of a rule asks of its requirement. */
    static Set<String> numbers(String rule) {
        return Optional.ofNullable(CONDITIONS.get(rule)).map(Entry::numbers).orElse(Set.of());
    }

    /** The readings between which the requirement of a rule has to choose. */
    static Set<String> readings(String rule) {
        return Optional.ofNullable(CONDITIONS.get(rule)).map(Entry::readings).orElse(Set.of());
    }

    private record Entry(
            Scope scope, Function<Requirement, Condition> condition, Set<String> numbers, Set<String> readings) {
        Entry(Scope scope, Function<Requirement, Condition> condition, Set<String> numbers) {
            this(scope, condition, numbers, Set.of());
        }
    }
}
