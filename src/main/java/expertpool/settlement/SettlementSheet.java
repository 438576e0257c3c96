package expertpool.settlement;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Quarter;
import expertpool.fee.Quote.Fee;
import expertpool.fee.UpperCase;
import expertpool.form.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 结算表: the settlement of a quarter as a table. */
public final class SettlementSheet {
    /** What stands on everything that is computed by a rate that nobody has approved. */
    public static final String EXAMPLE = "示例标准，未经批准，不得据此支付";

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("派出编号", 6, Kind.CENTRED),
            new Column("使用科室", 10, Kind.TEXT),
            new Column("使用事由", 14, Kind.TEXT),
            new Column("起", 6, Kind.CENTRED),
            new Column("止", 6, Kind.CENTRED),
            new Column("天数", 3, Kind.NUMBER),
            new Column("专家", 5, Kind.CENTRED),
            new Column("计算", 16, Kind.TEXT),
            new Column("标准金额（元）", 5, Kind.NUMBER),
            new Column("税前应付（元）", 5, Kind.AMOUNT),
            new Column("税后应付（元）", 5, Kind.AMOUNT),
            new Column("差旅补贴（元）", 5, Kind.AMOUNT),
            new Column("尚缺", 14, Kind.TEXT),
            new Column("依据文件", 12, Kind.TEXT));

    private SettlementSheet() {}

    /** @param stage Chinese: whether the quarter is over, and closed */
    public static Sheet of(Remuneration pay, String stage) {
        List<List<String>> rows = new ArrayList<>();
        for (Remuneration.Line line : pay.lines()) {
            rows.add(row(rows.size() + 1, line));
        }
        for (Adjustment adjustment : pay.adjustments()) {
            rows.add(row(rows.size() + 1, adjustment));
        }
        Quarter quarter = pay.quarter();
        return new Sheet(
                quarter.toString(),
                quarter.chinese() + "专家使用结算表",
                List.of(payer(pay), state(pay, stage)),
                COLUMNS,
                rows,
                feet(pay));
    }

    private static List<String> feet(Remuneration pay) {
        List<String> feet = new ArrayList<>(List.of(
                sum("可以支付", pay, line -> line.payable().isPresent()),
                sum("材料不全、暂不支付", pay, line -> line.payable().isEmpty())));
        if (!pay.adjustments().isEmpty()) {
            feet.add("已关账季度的补充调整%d项：税前标准%s元，税后标准%s元。"
                    .formatted(pay.adjustments().size(), adjusted(pay, false), adjusted(pay, true)));
        }
        pay.overpaid()
                .forEach((name, amount) ->
                        feet.add("%s已多付%s元，本季度不支付，请核对后收回或者留待以后抵扣。".formatted(name, amount.toPlainString())));
        feet.add("天数为使用情况表（表4）所列使用时间的天数，供核对。差旅补贴与劳务费分列，凭票据另行报销，由经办人填写，不计入劳务费。");
        return feet;
    }

    private static String adjusted(Remuneration pay, boolean afterTax) {
        return Owed.sum(pay.adjustments().stream().map(Adjustment::difference), afterTax)
                .toPlainString();
    }

    private static List<String> row(int number, Adjustment adjustment) {
        Owed owed = adjustment.difference();
        return List.of(
                Integer.toString(number),
                "",
                owed.department(),
                adjustment.reason(),
                owed.from(),
                owed.to(),
                "",
                owed.name(),
                adjustment.working(),
                "",
                owed.afterTax() ? "" : owed.amount().toPlainString(),
                owed.afterTax() ? owed.amount().toPlainString() : "",
                "",
                "",
                adjustment.path());
    }

    /** Empty to be filled in by hand, as long as no contract is entered. */
    static String payer(Remuneration pay) {
        return "付款单位：" + pay.payers();
    }

    static String state(Remuneration pay, String stage) {
        if (pay.isExample()) {
            return stage + "。" + EXAMPLE;
        }
        return pay.hasAmounts() ? stage : stage + "。没有报酬标准，只列数量，不计算金额";
    }

    private static List<String> row(int number, Remuneration.Line one) {
        Settlement.Line line = one.line();
        Optional<Fee> fee = one.fee();
        return List.of(
                Integer.toString(number),
                line.dispatch().map(dispatch -> dispatch.number()).orElse(""),
                text(line, Field.DEPARTMENT),
                text(line, Field.PURPOSE),
                text(line, Field.FROM),
                text(line, Field.TO),
                text(line, Field.DAYS),
                line.name(),
                fee.map(any -> String.join("；", any.working())).orElse(""),
                fee.map(any -> any.amount().toPlainString()).orElse(""),
                payable(one, false),
                payable(one, true),
                "",
                String.join("；", one.open()),
                line.use().path());
    }

    private static String payable(Remuneration.Line one, boolean afterTax) {
        return one.payable()
                .filter(fee -> fee.afterTax() == afterTax)
                .map(fee -> fee.amount().toPlainString())
                .orElse("");
    }

    private static String sum(String what, Remuneration pay, Predicate<Remuneration.Line> which) {
        List<Remuneration.Line> lines = pay.lines().stream().filter(which).toList();
        return "%s%d人次：税前标准%s，税后标准%s。".formatted(what, lines.size(), sum(lines, false), sum(lines, true));
    }

    private static String sum(List<Remuneration.Line> lines, boolean afterTax) {
        return money(Remuneration.sum(lines, Remuneration.Line::fee, afterTax));
    }

    /** In figures and words. */
    static String money(BigDecimal amount) {
        return "%s元（人民币%s）".formatted(amount.toPlainString(), UpperCase.of(amount));
    }

    private static String text(Settlement.Line line, Field field) {
        return line.use().entries().text(field).orElse("");
    }
}
