package expertpool.settlement;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.form.Field;
import java.util.ArrayList;
import java.util.List;

/** 结算表: the settlement of a quarter as a table. */
public final class SettlementSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("派出编号", 6, Kind.CENTRED),
            new Column("使用科室", 12, Kind.TEXT),
            new Column("使用事由", 18, Kind.TEXT),
            new Column("起", 6, Kind.CENTRED),
            new Column("止", 6, Kind.CENTRED),
            new Column("天数", 3, Kind.NUMBER),
            new Column("专家", 5, Kind.CENTRED),
            new Column("尚缺", 18, Kind.TEXT),
            new Column("依据文件", 16, Kind.TEXT));

    private SettlementSheet() {}

    public static Sheet of(Settlement settlement, boolean over) {
        List<List<String>> rows = new ArrayList<>();
        for (Settlement.Line line : settlement.lines()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.dispatch().map(dispatch -> dispatch.number()).orElse(""),
                    text(line, Field.DEPARTMENT),
                    text(line, Field.PURPOSE),
                    text(line, Field.FROM),
                    text(line, Field.TO),
                    text(line, Field.DAYS),
                    line.name(),
                    String.join("；", line.missing()),
                    line.use().path()));
        }
        Quarter quarter = settlement.quarter();
        String state = over ? "本季度已结束" : "本季度尚未结束，为草稿";
        return new Sheet(
                quarter.toString(),
                "%d年第%d季度专家使用结算表（数量）".formatted(quarter.year(), quarter.number()),
                List.of("%s。只列数量，不计算金额".formatted(state)),
                COLUMNS,
                rows,
                List.of("天数为使用情况表（表4）所列使用时间的天数，供核对。"));
    }

    private static String text(Settlement.Line line, Field field) {
        return line.use().entries().text(field).orElse("");
    }
}
