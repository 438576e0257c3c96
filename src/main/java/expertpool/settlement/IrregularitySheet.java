package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Quarter;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import java.util.ArrayList;
import java.util.List;

/** 例外清单: what has to be cleared before a quarter is paid, each with its basis and what to do. */
public final class IrregularitySheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.CENTRED),
            new Column("类别", 9, Kind.TEXT),
            new Column("派出编号", 6, Kind.CENTRED),
            new Column("专家", 5, Kind.CENTRED),
            new Column("问题", 18, Kind.TEXT),
            new Column("依据", 9, Kind.TEXT),
            new Column("处理", 16, Kind.TEXT),
            new Column("依据文件", 14, Kind.TEXT));

    private IrregularitySheet() {}

    public static Sheet of(Quarter quarter, List<Irregularity> irregularities, Regulation regulation) {
        List<List<String>> rows = new ArrayList<>();
        for (Irregularity one : irregularities) {
            Requirement law = regulation.requirement(one.rule()).orElseThrow();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    law.title(),
                    one.dispatch().map(Dispatch::number).orElse(""),
                    one.person(),
                    one.problem(),
                    law.basis().citation().chinese(),
                    law.remedy(),
                    one.use()
                            .map(Use::path)
                            .or(() -> one.dispatch().map(Dispatch::path))
                            .orElse("")));
        }
        return new Sheet(
                "例外",
                quarter.chinese() + "结算例外清单",
                List.of("共%d项。有例外的人次处理完毕以前不支付".formatted(rows.size())),
                COLUMNS,
                rows,
                List.of());
    }
}
