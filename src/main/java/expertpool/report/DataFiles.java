package expertpool.report;

import expertpool.appraisal.AppraisalSummary;
import expertpool.dispatch.Dispatch;
import expertpool.document.Csv;
import expertpool.expert.Classification;
import expertpool.expert.Industry;
import expertpool.fee.Contract;
import expertpool.fee.Quote.Fee;
import expertpool.form.Field;
import expertpool.reconciliation.Account;
import expertpool.reconciliation.Loose;
import expertpool.reconciliation.PaidLine;
import expertpool.reconciliation.Reconciliation;
import expertpool.regulation.Citation;
import expertpool.regulation.Provision;
import expertpool.regulation.Requirement;
import expertpool.roster.Expert;
import expertpool.roster.Quotas;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Adjustment;
import expertpool.settlement.Owed;
import expertpool.settlement.Remuneration;
import expertpool.settlement.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code output/data}. */
public final class DataFiles {
    private DataFiles() {}

    /** {@code rules.csv}: every rule with its basis. */
    public static byte[] rules(List<Requirement> requirements) {
        return Csv.of(
                List.of("rule", "severity", "article", "title", "title_en", "decided"),
                requirements.stream()
                        .map(law -> List.of(
                                law.rule(),
                                law.severity().code(),
                                articles(law),
                                law.title(),
                                law.englishTitle(),
                                law.decided()))
                        .toList());
    }

    private static String articles(Requirement law) {
        return Stream.concat(
                        Stream.of(law.basis().citation()),
                        law.byTable().values().stream()
                                .map(Provision::citation)
                                .sorted(java.util.Comparator.comparing(Citation::article)
                                        .thenComparing(Citation::item)))
                .map(Citation::code)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** {@code experts.csv}: a row a person, with the source of each field behind the fields. */
    public static byte[] experts(Classification classification, List<Expert> experts) {
        List<String> header = new ArrayList<>();
        RecordFields.EXPERT.forEach(field -> header.add(field.code()));
        header.addAll(List.of("status", "primary_domain", "recommended_by"));
        RecordFields.EXPERT.forEach(field -> header.add(field.code() + "_source"));
        return Csv.of(
                header,
                experts.stream().map(expert -> row(classification, expert)).toList());
    }

    private static List<String> row(Classification classification, Expert expert) {
        List<String> row = new ArrayList<>();
        RecordFields.EXPERT.forEach(field -> row.add(
                field == Field.SPECIALTIES
                        ? String.join(Field.SEPARATOR, expert.specialties())
                        : expert.entries().text(field).orElse("")));
        row.add(expert.status().code());
        row.add(classification.industry(expert.industry()).map(Industry::name).orElse(""));
        row.add(String.join("|", expert.recommendedBy()));
        RecordFields.EXPERT.forEach(field -> row.add(expert.entries()
                .entry(field)
                .filter(entry -> entry.value() != null)
                .map(entry -> entry.where())
                .orElse("")));
        return row;
    }

    /** {@code quotas.csv}: what each industry may have and has, counted both ways. */
    public static byte[] quotas(Quotas quotas) {
        return Csv.of(
                List.of("quota_name", "domain_no", "domain_name", "quota", "counted", "counted_everywhere", "over"),
                quotas.lines().stream()
                        .map(line -> List.of(
                                line.industry().quotaName(),
                                Integer.toString(line.industry().number()),
                                line.industry().name(),
                                Integer.toString(line.quota()),
                                Integer.toString(line.counted()),
                                Integer.toString(line.countedEverywhere()),
                                Integer.toString(Math.max(0, line.counted() - line.quota()))))
                        .toList());
    }

    /** {@code appraisals-<year>.csv}: a row an appraisal that counts for its department, person and year. */
    public static byte[] appraisals(AppraisalSummary summary) {
        List<Field> scores = RecordFields.APPRAISAL.subList(5, 12);
        List<String> header = new ArrayList<>(List.of("name", "id_number", "department", "period"));
        scores.forEach(field -> header.add(field.code()));
        header.addAll(List.of("remark", "file", "adjustment_reason", "stated_total"));
        List<List<String>> rows = new ArrayList<>();
        for (AppraisalSummary.Line line : summary.lines()) {
            List<String> row = new ArrayList<>();
            row.add(line.name());
            row.add(line.expert().map(expert -> expert.idNumber().number()).orElse(""));
            row.add(line.appraisal().department());
            row.add(line.appraisal().entries().text(Field.PERIOD).orElse(""));
            scores.forEach(
                    field -> row.add(line.appraisal().entries().text(field).orElse("")));
            row.add(AppraisalSummary.remark(line));
            row.add(line.appraisal().path());
            row.add(line.appraisal().entries().text(Field.ADJUSTMENT_REASON).orElse(""));
            row.add(line.appraisal().entries().text(Field.STATED_TOTAL).orElse(""));
            rows.add(row);
        }
        return Csv.of(header, rows);
    }

    /** {@code settlement-<quarter>.csv}: a row a person a use. Without a rate there is no amount. */
    public static byte[] settlement(Remuneration pay) {
        List<List<String>> rows = new ArrayList<>();
        for (Remuneration.Line one : pay.lines()) {
            Settlement.Line line = one.line();
            Optional<Fee> fee = one.fee();
            rows.add(List.of(
                    line.dispatch().map(Dispatch::number).orElse(""),
                    line.use().entries().text(Field.DEPARTMENT).orElse(""),
                    one.contract().map(Contract::contractor).orElse(""),
                    line.name(),
                    line.use().entries().text(Field.DAYS).orElse(""),
                    fee.map(some -> String.join("；", some.working())).orElse(""),
                    fee.filter(some -> !some.afterTax())
                            .map(some -> some.amount().toPlainString())
                            .orElse(""),
                    fee.filter(Fee::afterTax)
                            .map(some -> some.amount().toPlainString())
                            .orElse(""),
                    fee.map(some -> Boolean.toString(some.example())).orElse(""),
                    one.payable().isPresent() ? pay.month().toString() : "",
                    String.join("；", one.open()),
                    line.use().path()));
        }
        pay.adjustments().forEach(one -> rows.add(adjustment(pay, one)));
        return Csv.of(
                List.of(
                        "dispatch_number",
                        "department",
                        "contractor",
                        "person",
                        "days",
                        "rate",
                        "gross",
                        "net",
                        "example",
                        "tax_month",
                        "missing",
                        "file"),
                rows);
    }

    /** What a closed quarter comes to otherwise than it was settled. */
    private static List<String> adjustment(Remuneration pay, Adjustment one) {
        Owed owed = one.difference();
        String amount = owed.amount().toPlainString();
        return List.of(
                "",
                owed.department(),
                "",
                owed.name(),
                "",
                one.working(),
                owed.afterTax() ? "" : amount,
                owed.afterTax() ? amount : "",
                Boolean.toString(one.example()),
                pay.month().toString(),
                one.reason(),
                one.path());
    }

    /** {@code tax-<quarter>.csv}: a row a person a month, for each contractor that pays. */
    public static byte[] tax(Remuneration pay) {
        return Csv.of(
                List.of("person", "month", "gross", "taxable", "tax", "net", "contractor"),
                pay.payments().stream()
                        .map(payment -> List.of(
                                RosterOrder.name(payment.expert()),
                                pay.month().toString(),
                                payment.withheld().income().toPlainString(),
                                payment.withheld().taxable().toPlainString(),
                                payment.withheld().tax().toPlainString(),
                                payment.withheld().net().toPlainString(),
                                payment.payer()))
                        .toList());
    }

    /** {@code reconciliation-<quarter>.csv}: a row a person, then a row a payment that is nobody's. */
    public static byte[] reconciliation(Reconciliation reconciliation) {
        List<List<String>> rows = new ArrayList<>();
        for (Account account : reconciliation.accounts()) {
            rows.add(List.of(
                    account.due().name(),
                    account.outcome().code(),
                    account.due().net().toPlainString(),
                    account.received().toPlainString(),
                    account.paid().toPlainString(),
                    account.open().toPlainString(),
                    account.disputed().toPlainString(),
                    account.surplus().toPlainString(),
                    account.why(),
                    places(account.lines())));
        }
        for (Loose one : reconciliation.loose()) {
            rows.add(List.of(
                    one.line().name(),
                    one.outcome().code(),
                    "",
                    one.line().net().map(BigDecimal::toPlainString).orElse(""),
                    "",
                    "",
                    "",
                    "",
                    one.why(),
                    places(List.of(one.line()))));
        }
        return Csv.of(
                List.of(
                        "person",
                        "outcome",
                        "settled",
                        "received",
                        "paid",
                        "open",
                        "disputed",
                        "surplus",
                        "why",
                        "lines"),
                rows);
    }

    private static String places(List<PaidLine> lines) {
        return lines.stream().map(line -> line.path() + " " + line.where()).collect(Collectors.joining(";"));
    }
}
