package expertpool.document;

import java.util.List;
import java.util.stream.IntStream;

/** Tables of an invented bureau with invented people. */
final class Sheets {

    private Sheets() {}

    /** A settlement that fits an upright page. */
    static Sheet settlement() {
        List<List<String>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(
                        String.valueOf(i),
                        Notices.RARE_NAMES.get(i % Notices.RARE_NAMES.size()),
                        "示应急派〔2026〕" + i + "号",
                        "危险化学品重大危险源企业专项检查",
                        "1.5",
                        "1200.00",
                        i % 7 == 0 ? "=SUM(A1:A2)" : ""))
                .toList();
        return new Sheet(
                "2026年第三季度",
                "示例市应急管理局专家费用结算表（2026年第三季度）",
                List.of("结算科室：规划财务科　　　　　　结算日期：2026年10月9日"),
                List.of(
                        new Column("序号", 3, Column.Kind.CENTRED),
                        new Column("姓名", 5, Column.Kind.CENTRED),
                        new Column("派出编号", 8, Column.Kind.TEXT),
                        new Column("使用事由", 10, Column.Kind.TEXT),
                        new Column("天数", 3, Column.Kind.NUMBER),
                        new Column("金额（元）", 6, Column.Kind.NUMBER),
                        new Column("备注", 6, Column.Kind.TEXT)),
                rows,
                List.of("合计：60人次，人民币柒万贰仟元整（72000.00元）", "经办人：　　　　　　科室负责人：　　　　　　分管领导："));
    }

    /** So many rows of thirty-five columns, as the internal roster has. */
    static Sheet wide(int rows) {
        List<Column> columns = IntStream.rangeClosed(1, 35)
                .mapToObj(i -> new Column("栏目" + i, 8, i % 5 == 0 ? Column.Kind.NUMBER : Column.Kind.TEXT))
                .toList();
        List<List<String>> values = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> IntStream.rangeClosed(1, 35)
                        .mapToObj(column -> column % 5 == 0 ? row + "." + column : "第" + row + "行第" + column + "栏")
                        .toList())
                .toList();
        return new Sheet("内部名册", "示例市应急管理专家库内部名册", List.of(), columns, values, List.of());
    }
}
