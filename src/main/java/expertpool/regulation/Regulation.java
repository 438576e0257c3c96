package expertpool.regulation;

import expertpool.expert.Specialty;
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
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Undecided;
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
        Subject subject = new Subject(FormKind.RECOMMENDATION, person, day, careers);
        return rules.stream()
                .filter(one -> one.law().rule().equals(rule) && one.scope() != Scope.PAPER)
                .flatMap(one -> one.scope() == Scope.SPECIALTY
                        ? assess(subject, List.of(one)).lines().stream().map(Assessment.Line::ruling)
                        : Stream.of(ruling(one, subject)))
                .toList();
    }

    /**
     * Everything that is wrong with a form, at once: with the paper first, then record by record.
     *
     * @param today the day on which it came in
     */
    public List<Finding> examine(Form form, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        form.faults().forEach(found -> findings.add(cited(found.fault(), form.kind(), 0, null, found.where())));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return findings;
        }
        boolean list = form.kind() == FormKind.SUMMARY;
        examine(new Subject(form.kind(), form.header(), today, careers), list, 0, findings);
        for (int i = 0; i < form.records().size(); i++) {
            examine(new Subject(form.kind(), form.records().get(i), today, careers), !list, i + 1, findings);
        }
        return findings;
    }

    private void examine(Subject subject, boolean paper, int record, List<Finding> findings) {
        subject.entries().all().forEach((field, entry) -> entry.faults()
                .forEach(fault -> findings.add(finding(fault, subject.kind(), record, field, entry))));
        for (Rule rule : rules) {
            if (isAsked(rule, subject, paper, record)) {
                tell(rule, rule.law().severity(), ruling(rule, subject), subject, record, findings);
            }
        }
        specialties(subject, record, findings);
    }

    private boolean isAsked(Rule rule, Subject subject, boolean paper, int record) {
        Requirement law = rule.law();
        if (!law.concerns(subject.kind()) || !law.isInForceOn(subject.today()) || rule.scope() == Scope.SPECIALTY) {
            return false;
        }
        return law.box().isPresent()
                ? isAskedHere(subject.kind(), law.box().get(), record)
                : rule.scope() == Scope.PAPER ? paper : record > 0;
    }

    /** The boxes above and below a list are asked for once, the others of every record. */
    private boolean isAskedHere(FormKind kind, Field box, int record) {
        return yardsticks.vocabulary().isAroundList(kind, box) == (record == 0);
    }

    /** A rule on which the program fails is a finding that blocks: nobody knows whether it is satisfied. */
    private static Ruling ruling(Rule rule, Subject subject) {
        try {
            return Objects.requireNonNull(rule.condition().of(subject));
        } catch (RuntimeException defect) {
            return new Ruling.Failed(defect);
        }
    }

    private void tell(
            Rule rule, Severity severity, Ruling ruling, Subject subject, int record, List<Finding> findings) {
        if (ruling instanceof Breached breach) {
            findings.add(finding(rule, severity, breach.field(), breach.problem(), breach.remedy(), subject, record));
        } else if (ruling instanceof Undecided open && isTold(subject.entries(), open.field())) {
            Severity mild = severity == Severity.ERROR ? Severity.WARNING : severity;
            findings.add(finding(rule, mild, open.field(), open.problem(), open.remedy(), subject, record));
        } else if (ruling instanceof Ruling.Failed failed) {
            Fault fault = new Fault(
                    Rules.FAILED,
                    "核查“%s”时程序出错（%s）"
                            .formatted(
                                    rule.law().title(),
                                    failed.defect().getClass().getSimpleName()),
                    "不是报送的问题，请告知系统维护人员；更正后自动重新核查");
            findings.add(cited(fault, subject.kind(), record, null, null));
        }
    }

    /** A box that is empty or cannot be read is a finding of its own. */
    private static boolean isTold(Entries entries, Field box) {
        return entries.text(box).isPresent() && !entries.isFaulty(box);
    }

    /** A person may fail the conditions of one specialty and pass those of another; then only that one is refused (A05-7). */
    private void specialties(Subject subject, int record, List<Finding> findings) {
        Assessment assessment = assess(subject, asked(subject, Scope.SPECIALTY));
        boolean all = assessment.open().isEmpty();
        for (Rule rule : rules) {
            Map<Ruling, List<Specialty>> rulings = new LinkedHashMap<>();
            assessment.lines().stream()
                    .filter(line -> line.law().equals(rule.law()))
                    .forEach(line -> rulings.computeIfAbsent(line.ruling(), same -> new ArrayList<>())
                            .add(line.specialty()));
            rulings.forEach((ruling, specialties) -> tell(
                    rule,
                    all ? rule.law().severity() : Severity.WARNING,
                    all ? ruling : only(ruling, specialties),
                    subject,
                    record,
                    findings));
        }
    }

    private static Ruling only(Ruling ruling, List<Specialty> specialties) {
        String names =
                String.join("、", specialties.stream().map(Specialty::printed).toList());
        return ruling instanceof Breached breach
                ? new Breached(breach.field(), breach.problem() + "，不予列入“" + names + "”；其他专业不受影响", breach.remedy())
                : ruling;
    }

    /**
     * The conditions of membership, one by one, for each specialty that somebody claims.
     *
     * @param person what the papers of the person come to
     */
    public Assessment assess(Entries person, LocalDate day) {
        Subject subject = new Subject(FormKind.RECOMMENDATION, person, day, careers);
        return assess(subject, asked(subject, Scope.PERSON, Scope.SPECIALTY));
    }

    private List<Rule> asked(Subject subject, Scope... scopes) {
        return rules.stream()
                .filter(rule -> List.of(scopes).contains(rule.scope())
                        && rule.law().concerns(subject.kind())
                        && rule.law().isInForceOn(subject.today()))
                .toList();
    }

    private Assessment assess(Subject subject, List<Rule> asked) {
        List<Assessment.Line> lines = new ArrayList<>();
        for (String code : subject.entries().list(Field.SPECIALTIES)) {
            yardsticks
                    .classification()
                    .specialty(code)
                    .ifPresent(specialty -> asked.forEach(rule -> lines.add(
                            new Assessment.Line(specialty, rule.law(), ruling(rule, subject.as(specialty))))));
        }
        return new Assessment(lines, subject.careerRead());
    }

    private Finding finding(
            Rule rule, Severity severity, Field field, String problem, String remedy, Subject subject, int record) {
        @Nullable Entry entry = subject.entries().entry(field).orElse(null);
        Fault fault = new Fault(rule.law().rule(), problem, remedy);
        return cited(fault, severity, subject.kind(), record, field, entry == null ? null : entry.where());
    }

    /** A fault with its legal basis. */
    public Finding finding(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable Entry entry) {
        return cited(fault, kind, record, field, entry == null ? null : entry.where());
    }

    private Finding cited(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable String where) {
        return cited(fault, law(fault).severity(), kind, record, field, where);
    }

    private Finding cited(
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
