package expertpool.regulation;

import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.regulation.Rule.Scope;
import expertpool.regulation.Rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 办法: the bureau's checkable requirements, applied to a form. */
public final class Regulation {
    /** The boxes above the list of Table 2. */
    private static final Set<Field> HEAD = Collections.unmodifiableSet(EnumSet.of(Field.DEPARTMENT, Field.FILLED_ON));

    private final Map<String, Requirement> requirements;
    private final List<Rule> rules;

    public Regulation(List<Requirement> requirements) {
        this.requirements = new LinkedHashMap<>();
        requirements.forEach(law -> this.requirements.put(law.rule(), law));
        this.rules =
                requirements.stream().map(Rules::of).flatMap(Optional::stream).toList();
    }

    /** All requirements in the order of the law. */
    public List<Requirement> requirements() {
        return List.copyOf(requirements.values());
    }

    /** The requirement of that name. */
    public Optional<Requirement> requirement(String rule) {
        return Optional.ofNullable(requirements.get(rule));
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
        examine(form, form.header(), list, 0, today, findings);
        for (int i = 0; i < form.records().size(); i++) {
            examine(form, form.records().get(i), !list, i + 1, today, findings);
        }
        return findings;
    }

    private void examine(
            Form form, Entries entries, boolean paper, int record, LocalDate today, List<Finding> findings) {
        entries.all().forEach((field, entry) -> entry.faults()
                .forEach(fault -> findings.add(finding(fault, form.kind(), record, field, entry))));
        Subject subject = new Subject(form, entries, today);
        for (Rule rule : rules) {
            boolean asked = rule.law().box().isPresent()
                    ? isAskedHere(form, rule.law(), record)
                    : rule.scope() == Scope.PAPER ? paper : record > 0;
            if (asked && rule.law().concerns(form.kind()) && rule.law().isInForceOn(today)) {
                apply(rule, subject, record, findings);
            }
        }
    }

    /** The boxes above and below the list are asked for once, the others of every record. */
    private static boolean isAskedHere(Form form, Requirement law, int record) {
        boolean head = form.kind() == FormKind.SUMMARY
                && law.box().filter(HEAD::contains).isPresent();
        return head == (record == 0);
    }

    private void apply(Rule rule, Subject subject, int record, List<Finding> findings) {
        Ruling ruling = rule.condition().of(subject);
        if (ruling instanceof Ruling.Breached breach) {
            Fault fault = new Fault(rule.law().rule(), breach.problem(), breach.remedy());
            @Nullable Entry entry = subject.entries().entry(breach.field()).orElse(null);
            findings.add(finding(fault, subject.form().kind(), record, breach.field(), entry));
        }
    }

    /** A fault with its legal basis. */
    public Finding finding(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable Entry entry) {
        return cited(fault, kind, record, field, entry == null ? null : entry.where());
    }

    private Finding cited(Fault fault, FormKind kind, int record, @Nullable Field field, @Nullable String where) {
        Requirement law = Optional.ofNullable(requirements.get(fault.rule()))
                .orElseThrow(() -> new IllegalStateException("no requirement " + fault.rule() + " in the pack"));
        Citation basis = law.on(kind);
        return new Finding(
                law.severity(),
                law.rule(),
                basis.code(),
                record,
                field == null ? null : field.code(),
                where,
                sentence(fault.problem()),
                sentence(fault.remedy()),
                basis.chinese());
    }

    private static String sentence(String words) {
        return words.endsWith("。") ? words : words + "。";
    }
}
