package expertpool.regulation;

import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.regulation.ProvisionsReader.Law;
import expertpool.regulation.Rule.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 办法: the bureau's checkable requirements, applied to a form or to a person. */
public final class Regulation {
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Law law;
    private final Yardsticks yardsticks;
    private final Careers careers;
    private final List<Rule> rules;

    Regulation(Law law, Yardsticks yardsticks) {
        this(law, yardsticks, new Careers());
    }

    private Regulation(Law law, Yardsticks yardsticks, Careers careers) {
        law.requirements().forEach(one -> this.requirements.put(one.rule(), one));
        this.law = law;
        this.yardsticks = yardsticks;
        this.careers = careers;
        this.rules = this.requirements.values().stream()
                .map(one -> Rules.of(one, yardsticks))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All requirements in the order of the law. */
    public List<Requirement> requirements() {
        return List.copyOf(requirements.values());
    }

    /** The sentences of the law, and in whose hands each is. */
    public List<Sentence> sentences() {
        return law.sentences();
    }

    /**
     * The article that a command carries out, or on which a removal for age rests.
     *
     * @param what {@code removal}, {@code over_age}, its item on age, or {@code edition}
     */
    public Citation basis(String what) {
        return Objects.requireNonNull(law.bases().get(what));
    }

    /** 施行日期: the day from which the law is in force. */
    public LocalDate since() {
        return law.since();
    }

    /** The requirement of that name. */
    public Optional<Requirement> requirement(String rule) {
        return Optional.ofNullable(requirements.get(rule));
    }

    /** Whether an edition of the roster need not keep a requirement if a reason is recorded: what holds 原则上. */
    public boolean isWaivable(String rule) {
        return law.waivable().contains(rule);
    }

    /** The conditions of membership that are decided by the papers, in the order of the law. */
    public List<Requirement> conditions() {
        return rules.stream()
                .filter(rule -> rule.scope().isEligibility())
                .map(Rule::law)
                .toList();
    }

    /** The other ways, known to the program, to read the words of a requirement. */
    public List<Reading> otherReadings(Requirement law) {
        return Rules.readings(law.rule()).stream()
                .filter(reading -> !law.isRead(reading))
                .toList();
    }

    /** The same with one requirement read in another way. */
    public Regulation read(String rule, Reading reading) {
        return requirement(rule).map(law -> with(law.read(reading))).orElse(this);
    }

    /** The same with another requirement in place of the one of that name. */
    Regulation with(Requirement other) {
        List<Requirement> others = requirements.values().stream()
                .map(one -> one.rule().equals(other.rule()) ? other : one)
                .toList();
        return new Regulation(
                new Law(law.since(), law.bases(), law.waivable(), others, law.sentences()), yardsticks, careers);
    }

    /**
     * What a rule on people comes to: one ruling, or one for each specialty that is claimed. None for rules on papers, or on
     * the pool.
     *
     * @param person what the papers of the person come to
     */
    public List<Ruling> ruling(String rule, Entries person, LocalDate day) {
        Subject subject = subject(FormKind.RECOMMENDATION, person, day);
        return rules.stream()
                .filter(one -> one.law().rule().equals(rule) && one.scope() != Scope.PAPER)
                .flatMap(one -> one.scope() == Scope.SPECIALTY
                        ? assess(subject, List.of(one)).lines().stream().map(Assessment.Line::ruling)
                        : Stream.of(one.ruling(subject)))
                .toList();
    }

    /**
     * Everything that is wrong with a form, at once: with the paper first, then record by record.
     *
     * @param today the day on which it came in
     */
    public List<Finding> examine(Form form, LocalDate today) {
        return new Scrutiny(this, yardsticks.vocabulary(), form, today).findings();
    }

    /** What is asked of somebody, or about a record. */
    Subject subject(FormKind kind, Entries entries, LocalDate day) {
        return new Subject(kind, entries, day, careers);
    }

    /** The rules that are asked of a subject on its day. */
    List<Rule> asked(Subject subject, Scope... scopes) {
        return rules.stream()
                .filter(rule -> List.of(scopes).contains(rule.scope())
                        && rule.law().concerns(subject.kind())
                        && rule.law().isInForceOn(subject.today()))
                .toList();
    }

    /**
     * The conditions of membership, one by one, for each specialty that somebody claims.
     *
     * @param person what the papers of the person come to
     */
    public Assessment assess(Entries person, LocalDate day) {
        Subject subject = subject(FormKind.RECOMMENDATION, person, day);
        return assess(subject, asked(subject, Scope.PERSON, Scope.SPECIALTY));
    }

    Assessment assess(Subject subject, List<Rule> asked) {
        List<Assessment.Line> lines = new ArrayList<>();
        for (String code : subject.entries().list(Field.SPECIALTIES)) {
            yardsticks
                    .classification()
                    .specialty(code)
                    .ifPresent(specialty -> asked.forEach(rule ->
                            lines.add(new Assessment.Line(specialty, rule.law(), rule.ruling(subject.as(specialty))))));
        }
        return new Assessment(lines, subject.careerRead());
    }

    /** A fault with its legal basis. */
    public Finding finding(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable Entry entry) {
        return cited(fault, kind, record, field, entry == null ? null : entry.where());
    }

    Finding cited(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable String where) {
        return cited(fault, law(fault).severity(), kind, record, field, where);
    }

    Finding cited(
            Fault fault, Severity severity, FormKind kind, int record, @Nullable Field field, @Nullable String where) {
        Citation basis = law(fault).on(kind).citation();
        return new Finding(
                severity,
                fault.rule(),
                basis.code(),
                record,
                field == null ? null : field.code(),
                where,
                sentence(fault.problem()),
                sentence(fault.remedy()),
                basis.chinese());
    }

    private Requirement law(Fault fault) {
        return requirement(fault.rule())
                .orElseThrow(() -> new IllegalStateException("no requirement " + fault.rule() + " in the pack"));
    }

    private static String sentence(String words) {
        return words.endsWith("。") ? words : words + "。";
    }
}
