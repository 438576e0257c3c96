package expertpool.regulation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules without a condition of their own: only the reading of a box can break them, the comparison of papers, the count of
 * the pool, a draw or a settlement. They are listed, so that each has its citation in the pack.
 */
final class FoundElsewhere {
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
            "dispatch-number-format",
            "amount-format",
            "amounts-unfit",
            "quarter-format",
            "digest-format",
            "sealed-value-format",
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
            "slip-health",
            "slip-unapproved",
            "slip-carried-out",
            "payment-different",
            "payment-missing",
            "payment-unfounded",
            "payment-twice",
            "payment-person",
            "payment-unclear");

    /** Broken by the pool as a whole; the roster counts it. */
    static final Map<String, Wants> OF_POOL = Map.of(
            "pool-size", Wants.NOTHING.numbers("count"),
            "industry-quota", Wants.NOTHING.readings(Reading.FIRST, Reading.EVERYWHERE),
            "daily-experts", Wants.NOTHING.numbers("least", "most").lists("remarks"));

    /** Broken by an appraisal held against the pool, the uses, the calendar or another appraisal. */
    static final Map<String, Wants> OF_APPRAISAL = Map.ofEntries(
            Map.entry("appraised-unknown", Wants.NOTHING),
            Map.entry("appraised-several", Wants.NOTHING),
            Map.entry("appraised-removed", Wants.NOTHING),
            Map.entry("appraised-specialty", Wants.NOTHING),
            Map.entry("appraised-unconcerned", Wants.NOTHING),
            Map.entry("appraisal-department", Wants.NOTHING),
            Map.entry("appraisal-superseded", Wants.NOTHING),
            Map.entry("appraisal-contested", Wants.NOTHING),
            Map.entry("appraisal-month", Wants.NOTHING.lists("months")),
            Map.entry("appraisal-due", Wants.NOTHING),
            Map.entry("removal-opinion", Wants.NOTHING.lists("words")));

    /** Asked when experts are drawn; the dispatch finds what breaks it. */
    static final Map<String, Wants> OF_DRAW = Map.ofEntries(
            Map.entry("dispatch-filed", Wants.NOTHING),
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
            Map.entry("draw-foreseeable", Wants.NOTHING.numbers("percent")),
            Map.entry("draw-entropy", Wants.NOTHING.lists("sources", "offices", "public")),
            Map.entry("recusal-employer", Wants.NOTHING),
            Map.entry("recusal-former", Wants.NOTHING.numbers("years")),
            Map.entry("recusal-declared", Wants.NOTHING),
            Map.entry("recusal-unknown", Wants.NOTHING),
            Map.entry("declarant-unknown", Wants.NOTHING),
            Map.entry("declared-late", Wants.NOTHING),
            Map.entry("sealed-dispatch", Wants.NOTHING),
            Map.entry("sealed-office", Wants.NOTHING),
            Map.entry("sealed-late", Wants.NOTHING),
            Map.entry("sealed-again", Wants.NOTHING),
            Map.entry("sealed-unfit", Wants.NOTHING),
            Map.entry("sealed-early", Wants.NOTHING),
            Map.entry("sealed-recorded", Wants.NOTHING));

    /** Asked when work is paid; the settlement finds what breaks it. */
    static final Map<String, Wants> OF_SETTLEMENT =
            Map.of("rate-missing", Wants.NOTHING.numbers("half_day"), "use-undispatched", Wants.NOTHING);

    /** Broken by dispatches, draws and uses that do not go together; the settlement finds them, too. */
    static final Set<String> OF_IRREGULARITIES = Set.of(
            "use-unapproved",
            "use-undrawn",
            "use-headcount",
            "use-overlap",
            "use-repeated",
            "use-removed",
            "dispatch-unused");

    /** What one law asks and another does not. */
    static final Map<String, Wants> OPTIONAL = Map.of(
            "yearly-edition",
            Wants.NOTHING,
            "contract-missing",
            Wants.NOTHING,
            "outsider-title",
            Wants.NOTHING.lists("least"),
            "outsider-superior",
            Wants.NOTHING,
            "outsider-member",
            Wants.NOTHING,
            "appraisal-bands",
            Wants.NOTHING.lists("remove").named("bands"));

    /** Those that any law has a sentence for. */
    static final Map<String, Wants> ALWAYS = Stream.of(
                    asking(OF_READING),
                    asking(OF_COMPARISON),
                    asking(OF_IRREGULARITIES),
                    OF_POOL,
                    OF_APPRAISAL,
                    OF_DRAW,
                    OF_SETTLEMENT)
            .map(Map::entrySet)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private FoundElsewhere() {}

    private static Map<String, Wants> asking(Set<String> rules) {
        return rules.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), rule -> Wants.NOTHING));
    }
}
