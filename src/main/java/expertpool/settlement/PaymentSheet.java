package expertpool.settlement;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.fee.Withholding;
import expertpool.form.Entries;
import expertpool.form.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 专家劳务费发放表: what each person is paid for a quarter, with room to sign. */
public final class PaymentSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.CENTRED),
            new Column("姓名", 5, Kind.CENTRED),
            new Column("身份证号", 10, Kind.CENTRED),
            new Column("单位", 11, Kind.TEXT),
            new Column("职务职称", 9, Kind.TEXT),
            new Column("事由（派出编号）", 10, Kind.TEXT),
            new Column("天数", 3, Kind.NUMBER),
            new Column("应发金额（元）", 6, Kind.AMOUNT),
            new Column("减除费用", 6, Kind.AMOUNT),
            new Column("应纳税所得额", 6, Kind.AMOUNT),
            new Column("代扣个税（元）", 6, Kind.AMOUNT),
            new Column("实发金额（元）", 6, Kind.AMOUNT),
            new Column("开户行和账号", 9, Kind.TEXT),
            new Column("签名", 6, Kind.TEXT));

    private PaymentSheet() {}

    /** One for each payer. */
    public static List<Sheet> of(Remuneration pay, String stage) {
        Map<String, List<Payment>> byPayer = pay.payments().stream()
                .collect(Collectors.groupingBy(Payment::payer, LinkedHashMap::new, Collectors.toList()));
        List<Sheet> sheets = new ArrayList<>();
        byPayer.forEach((payer, payments) -> sheets.add(of(
                pay,
                payments,
                byPayer.size() == 1 ? "发放表" : "发放表" + (sheets.size() + 1),
                payer(payer, payments),
                stage)));
        return sheets;
    }

    private static Sheet of(Remuneration pay, List<Payment> payments, String tab, String payer, String stage) {
        List<List<String>> rows = new ArrayList<>();
        for (Payment payment : payments) {
            rows.add(row(rows.size() + 1, payment));
        }
        return new Sheet(
                tab,
                pay.quarter().chinese() + "专家劳务费发放表",
                List.of(
                        "付款单位：%s　　%d年%d月一次付清"
                                .formatted(
                                        payer,
                                        pay.month().getYear(),
                                        pay.month().getMonthValue()),
                        SettlementSheet.state(pay, stage)),
                COLUMNS,
                rows,
                List.of(
                        "共%d人。应发合计%s，代扣个税合计%s，实发合计%s。"
                                .formatted(
                                        rows.size(),
                                        money(payments, Withholding::income),
                                        money(payments, Withholding::tax),
                                        money(payments, Withholding::net)),
                        "个人所得税按国家税务总局公告2018年第61号预扣：同一付款单位一个月内付给同一人的合并计算；税后标准按当月合计还原为应发金额。",
                        "制表：　　　　　　　　　　审核：　　　　　　　　　　负责人：　　　　　　　　　　日期：　　　　年　　月　　日"));
    }

    /** With the numbers of the contracts by which it pays. */
    private static String payer(String payer, List<Payment> payments) {
        String contracts = Remuneration.payers(payments.stream().flatMap(payment -> payment.lines().stream()));
        return contracts.isEmpty() ? payer : contracts;
    }

    private static String money(List<Payment> payments, Function<Withholding, BigDecimal> column) {
        return SettlementSheet.money(payments.stream()
                .map(Payment::withheld)
                .map(column)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }

    private static List<String> row(int number, Payment payment) {
        Entries expert = payment.expert().entries();
        Withholding withheld = payment.withheld();
        return List.of(
                Integer.toString(number),
                payment.name(),
                payment.expert().idNumber().number(),
                expert.text(Field.EMPLOYER).orElse(""),
                expert.text(Field.TITLE).orElse(""),
                causes(payment),
                payment.lines().stream()
                        .map(line -> new BigDecimal(
                                line.line().use().entries().text(Field.DAYS).orElse("0")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString(),
                withheld.income().toPlainString(),
                withheld.deduction().toPlainString(),
                withheld.taxable().toPlainString(),
                withheld.tax().toPlainString(),
                withheld.net().toPlainString(),
                "",
                "");
    }

    private static String causes(Payment payment) {
        return Stream.concat(
                        payment.lines().stream().map(PaymentSheet::cause),
                        payment.adjustments().stream().map(one -> one.quarter().chinese() + "补充调整"))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String cause(Remuneration.Line line) {
        return line.line()
                .dispatch()
                .map(dispatch -> dispatch.number())
                .orElseGet(() -> line.line().use().entries().text(Field.PURPOSE).orElse(""));
    }
}
