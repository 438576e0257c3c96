package expertpool.regulation;

import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.Vocabulary;
import expertpool.regulation.Rule.Scope;
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Undecided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 核查: one form, of which every rule of the law is asked, and what each of them has to tell. */
final class Scrutiny {
    private final Regulation law;
    private final Vocabulary vocabulary;
    private final Form form;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    Scrutiny(Regulation law, Vocabulary vocabulary, Form form, LocalDate today) {
        this.law = law;
        this.vocabulary = vocabulary;
        this.form = form;
        this.today = today;
    }

    /** With the paper first, then record by record. */
    List<Finding> findings() {
        form.faults().forEach(found -> findings.add(law.cited(found.fault(), form.kind(), 0, null, found.where())));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return findings;
        }
        boolean list = form.kind().isList();
        examine(form.header(), list, 0);
        for (int i = 0; i < form.records().size(); i++) {
            examine(form.records().get(i), !list, i + 1);
        }
        return findings;
    }

    private void examine(Entries entries, boolean paper, int record) {
        entries.all().forEach((field, entry) -> entry.faults()
                .forEach(fault -> findings.add(law.finding(fault, form.kind(), record, field, entry))));
        Subject subject = law.subject(form.kind(), entries, today);
        for (Rule rule : law.asked(subject, Scope.PAPER, Scope.RECORD, Scope.PERSON)) {
            if (isAsked(rule, paper, record)) {
                tell(rule, rule.law().severity(), rule.ruling(subject), subject, record);
            }
        }
        specialties(subject, record);
    }

    /** The boxes above and below a list are asked for once, the others of every record. */
    private boolean isAsked(Rule rule, boolean paper, int record) {
        return rule.law()
                .box()
                .map(box -> vocabulary.isAroundList(form.kind(), box) == (record == 0))
                .orElse(rule.scope() == Scope.PAPER ? paper : record > 0);
    }

    /** A person may fail the conditions of one specialty and pass those of another; then only that one is refused (A05-7). */
    private void specialties(Subject subject, int record) {
        List<Rule> asked = law.asked(subject, Scope.SPECIALTY);
        Assessment assessment = law.assess(subject, asked);
        boolean all = assessment.open().isEmpty();
        for (Rule rule : asked) {
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
                    record));
        }
    }

    private static Ruling only(Ruling ruling, List<Specialty> specialties) {
        String names =
                String.join("、", specialties.stream().map(Specialty::printed).toList());
        return ruling instanceof Breached breach
                ? new Breached(breach.field(), breach.problem() + "，不予列入“" + names + "”；其他专业不受影响", breach.remedy())
                : ruling;
    }

    private void tell(Rule rule, Severity severity, Ruling ruling, Subject subject, int record) {
        if (ruling instanceof Breached breach) {
            Fault fault = new Fault(rule.law().rule(), breach.problem(), breach.remedy());
            findings.add(cited(fault, severity, breach.field(), subject, record));
        } else if (ruling instanceof Undecided open && isTold(subject.entries(), open.field())) {
            Fault fault = new Fault(rule.law().rule(), open.problem(), open.remedy());
            Severity mild = severity == Severity.ERROR ? Severity.WARNING : severity;
            findings.add(cited(fault, mild, open.field(), subject, record));
        } else if (ruling instanceof Ruling.Failed failed) {
            Fault fault = new Fault(
                    Rules.FAILED,
                    "核查“%s”时程序出错（%s）"
                            .formatted(
                                    rule.law().title(),
                                    failed.defect().getClass().getSimpleName()),
                    "不是报送的问题，请告知系统维护人员；更正后自动重新核查");
            findings.add(law.cited(fault, form.kind(), record, null, null));
        }
    }

    /** A box that is empty or cannot be read is a finding of its own. */
    private static boolean isTold(Entries entries, Field box) {
        return entries.text(box).isPresent() && !entries.isFaulty(box);
    }

    private Finding cited(Fault fault, Severity severity, Field field, Subject subject, int record) {
        @Nullable Entry entry = subject.entries().entry(field).orElse(null);
        return law.cited(fault, severity, form.kind(), record, field, entry == null ? null : entry.where());
    }
}
