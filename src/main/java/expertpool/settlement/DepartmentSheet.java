package expertpool.settlement;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.form.Field;
import expertpool.form.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 分科室汇总: what each department has used in a quarter, with its share of what is paid (Article 14). */
public final class DepartmentSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("使用科室", 16, Kind.TEXT),
            new Column("使用次数", 5, Kind.NUMBER),
            new Column("人次", 4, Kind.NUMBER),
            new Column("可以支付人次", 6, Kind.NUMBER),
            new Column("暂不支付人次", 6, Kind.NUMBER),
            new Column("补充调整项数", 6, Kind.NUMBER),
            new Column("税前应付（元）", 8, Kind.AMOUNT),
            new Column("税后应付（元）", 8, Kind.AMOUNT));

    private DepartmentSheet() {}

    /** @param stage Chinese: whether the quarter is over, and closed */
    public static Sheet of(Remuneration pay, String stage) {
        Map<String, Share> shares = new LinkedHashMap<>();
        pay.lines().forEach(line -> share(
                        shares,
                        line.line().use().entries().text(Field.DEPARTMENT).orElse(""))
                .lines
                .add(line));
        pay.adjustments()
                .forEach(one ->
                        share(shares, one.difference().department()).adjustments.add(one.difference()));
        return new Sheet(
                "分科室",
                pay.quarter().chinese() + "专家使用分科室汇总表",
                List.of(SettlementSheet.payer(pay), SettlementSheet.state(pay, stage)),
                COLUMNS,
                shares.values().stream().map(Share::row).toList(),
                List.of("共使用%d次，%d人次。"
                        .formatted(
                                pay.lines().stream()
                                        .map(line -> line.line().use())
                                        .distinct()
                                        .count(),
                                pay.lines().size())));
    }

    /** A department is the same however its name is spaced. */
    private static Share share(Map<String, Share> shares, String department) {
        return shares.computeIfAbsent(Words.key(department), key -> new Share(department));
    }

    private static final class Share {
        private final String department;
        private final List<Remuneration.Line> lines = new ArrayList<>();
        private final List<Owed> adjustments = new ArrayList<>();

        Share(String department) {
            this.department = department;
        }

        List<String> row() {
            long payable =
                    lines.stream().filter(line -> line.payable().isPresent()).count();
            return List.of(
                    department,
                    Long.toString(lines.stream()
                            .map(line -> line.line().use())
                            .distinct()
                            .count()),
                    Integer.toString(lines.size()),
                    Long.toString(payable),
                    Long.toString(lines.size() - payable),
                    Integer.toString(adjustments.size()),
                    sum(false).toPlainString(),
                    sum(true).toPlainString());
        }

        private BigDecimal sum(boolean afterTax) {
            return Remuneration.sum(lines, Remuneration.Line::payable, afterTax)
                    .add(Owed.sum(adjustments.stream(), afterTax));
        }
    }
}
