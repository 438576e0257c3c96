package expertpool.dispatch;

import expertpool.expert.Career;
import expertpool.expert.IdNumber;
import expertpool.expert.MonthOrYear;
import expertpool.expert.Stint;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.ResumeReader;
import expertpool.form.Words;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.regulation.UnitNames;
import expertpool.regulation.UnitNames.Comparison;
import expertpool.regulation.UnitNames.Core;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 回避 (Article 11(6), Q-42): who works for the unit that is served, or did within the years of the pack. What the papers do not tell
 * is left to a person, and never taken as no tie.
 */
public final class Recusal {
    /** The rule on what an expert tells himself. */
    static final String DECLARED = "recusal-declared";

    private static final String RETIRED = "退休";

    private final BureauPack bureau;
    private final UnitNames units;
    private final List<Declaration> declarations;

    /** @param declarations of the experts themselves */
    public Recusal(BureauPack bureau, List<Declaration> declarations) {
        this.bureau = bureau;
        this.declarations = List.copyOf(declarations);
        this.units = bureau.units();
    }

    /** The name of a unit that is served, as it is compared. */
    Core core(String unit) {
        return units.core(unit);
    }

    /**
     * Somebody, as far as units are concerned: made once, and held against the unit of every dispatch.
     *
     * @param employer empty if none is written
     * @param key of the résumé, by {@link Words#key}
     */
    record Person(String idNumber, String employer, Core core, boolean retired, String resume, String key) {}

    /** @param expert what the papers of the person come to */
    Person person(Entries expert) {
        String employer = expert.text(Field.EMPLOYER)
                .filter(name -> !name.equals(Entry.NONE))
                .orElse("");
        String resume = expert.text(Field.RESUME).orElse("");
        return new Person(
                expert.text(Field.ID_NUMBER).orElse(""),
                employer,
                units.core(employer),
                expert.text(Field.EMPLOYMENT).filter(RETIRED::equals).isPresent(),
                resume,
                Words.key(resume));
    }

    /** @param from the first day of service */
    List<Exclusion> of(Person person, Core unit, LocalDate from) {
        List<Exclusion> reasons = new ArrayList<>(declared(person.idNumber(), unit));
        if (!person.retired() || !person.employer().isEmpty()) {
            present(person.employer(), person.core(), unit, person.retired() ? "退休前所在单位" : "所在单位")
                    .ifPresent(reasons::add);
        }
        if (reasons.stream().noneMatch(reason -> !reason.rule().equals(DECLARED))) {
            former(person, unit, from).ifPresent(reasons::add);
        }
        return reasons;
    }

    /** Whether anybody has declared any ties. */
    boolean hasDeclarations() {
        return !declarations.isEmpty();
    }

    /** Whether somebody has declared ties to a unit. */
    boolean isDeclared(IdNumber person, String unit) {
        return declared(person.number(), core(unit)).stream()
                .anyMatch(reason -> reason.rule().equals(DECLARED));
    }

    /** What the ties are is not told: it is the expert's own affair. */
    private List<Exclusion> declared(String number, Core unit) {
        return declarations.stream()
                .filter(one -> one.person().number().equals(number))
                .flatMap(one -> declared(one, unit).stream())
                .distinct()
                .toList();
    }

    private Optional<Exclusion> declared(Declaration declaration, Core unit) {
        return switch (units.compare(units.core(declaration.unit()), unit).relation()) {
            case SAME, RELATED ->
                Optional.of(exclusion(DECLARED, "本人申报与“%s”有应当回避的关系".formatted(declaration.unit()), false));
            case UNCLEAR ->
                Optional.of(
                        exclusion("recusal-unknown", "本人申报回避的“%s”与服务单位是否有关看不出来".formatted(declaration.unit()), true));
            case DIFFERENT -> Optional.empty();
        };
    }

    /** Why somebody of whom nothing but the employer is known should stand back. */
    Optional<Exclusion> byEmployer(String employer, String unit) {
        return present(employer, units.core(employer), core(unit), "所在单位");
    }

    private Optional<Exclusion> present(String employer, Core core, Core unit, String whose) {
        Comparison comparison = units.compare(core, unit);
        return switch (comparison.relation()) {
            case SAME, RELATED ->
                Optional.of(exclusion(
                        "recusal-employer", "%s“%s”与服务单位：%s".formatted(whose, employer, comparison.why()), false));
            case UNCLEAR ->
                Optional.of(exclusion(
                        "recusal-unknown",
                        employer.isEmpty()
                                ? "没有登记所在单位，是否需要回避看不出来"
                                : "%s“%s”与服务单位是否有关看不出来：%s".formatted(whose, employer, comparison.why()),
                        true));
            case DIFFERENT -> Optional.empty();
        };
    }

    /** The unit in 工作简历, within the years; also where the words about it could not be read. */
    private Optional<Exclusion> former(Person person, Core unit, LocalDate from) {
        if (person.resume().isBlank()) {
            return Optional.of(exclusion("recusal-unknown", "没有工作简历，曾任职单位看不出来", true));
        }
        if (!units.isNamedIn(person.key(), unit)) {
            return Optional.empty();
        }
        Requirement law = law("recusal-former");
        LocalDate since = from.minusYears(law.number("years", from));
        Career career = ResumeReader.read(person.resume(), from);
        List<Stint> there = career.stints().stream()
                .filter(stint -> units.isNamedIn(Words.key(stint.words()), unit))
                .toList();
        if (there.isEmpty()) {
            return Optional.of(exclusion("recusal-unknown", "工作简历提到服务单位，起止时间看不出来", true));
        }
        return there.stream()
                .filter(stint -> isWithin(stint, since))
                .map(stint -> exclusion("recusal-former", "曾在服务单位任职：" + stint.chinese(), false))
                .findFirst();
    }

    /** Whoever left in the month of the first day of the window was still there in it. */
    private static boolean isWithin(Stint stint, LocalDate since) {
        return stint.end()
                        .map(MonthOrYear::latest)
                        .orElse(YearMonth.from(LocalDate.MAX))
                        .compareTo(YearMonth.from(since))
                >= 0;
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
