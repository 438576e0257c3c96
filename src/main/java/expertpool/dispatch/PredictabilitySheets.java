package expertpool.dispatch;

import expertpool.dispatch.Predictability.Meeting;
import expertpool.dispatch.Predictability.Outlook;
import expertpool.dispatch.Predictability.Pair;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.regulation.BureauPack;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 抽取分析: how far draws can be foreseen, by specialty, by draw, and who met whom. */
public final class PredictabilitySheets {
    private final BureauPack bureau;
    private final Predictability told;

    private PredictabilitySheets(BureauPack bureau, Predictability told) {
        this.bureau = bureau;
        this.told = told;
    }

    public static List<Sheet> of(BureauPack bureau, Predictability told) {
        PredictabilitySheets sheets = new PredictabilitySheets(bureau, told);
        return List.of(sheets.specialties(), sheets.draws(), sheets.pairs());
    }

    private Sheet specialties() {
        List<List<String>> rows = new ArrayList<>();
        for (Outlook one : told.outlooks()) {
            rows.add(List.of(
                    one.specialty().printed(),
                    Integer.toString(one.listed()),
                    Integer.toString(one.turns().size()),
                    Integer.toString(one.due()),
                    one.foreseen().map(PredictabilitySheets::percent).orElse("—"),
                    Integer.toString(one.held().size()),
                    Integer.toString(one.people()),
                    one.held().isEmpty() ? "—" : one.spread().toPlainString(),
                    most(one),
                    one.gap().isPresent() ? Long.toString(one.gap().getAsLong()) : "—",
                    hint(one)));
        }
        return new Sheet(
                "专业",
                "专家抽取可预测性分析",
                List.of(period()),
                List.of(
                        new Column("专业", 10, Kind.TEXT),
                        new Column("名单人数", 4, Kind.NUMBER),
                        new Column("可派人数", 4, Kind.NUMBER),
                        new Column("轮到人数", 4, Kind.NUMBER),
                        new Column("可猜中", 4, Kind.CENTRED),
                        new Column("派出席位", 4, Kind.NUMBER),
                        new Column("用到人数", 4, Kind.NUMBER),
                        new Column("相当于平均分给（人）", 6, Kind.CENTRED),
                        new Column("用得最多", 8, Kind.TEXT),
                        new Column("最短间隔（天）", 5, Kind.CENTRED),
                        new Column("提示", 14, Kind.TEXT)),
                rows,
                List.of(
                        "可派人数：名单中有此专业，当日没有清退、没有超龄、没有其他派出的人；轮到人数：其中按轮换次序排在最前的人，今日抽取1人由随机数在他们中决定。",
                        "可猜中：知道除随机数以外的一切，事先最多平均能猜中几成席位；达到%d%%的提示。相当于平均分给：席位集中的程度，数越小越集中。".formatted(told.percent())));
    }

    private String period() {
        return "统计期%s至%s，共抽取%d次。依据：%s"
                .formatted(
                        told.from(),
                        told.to(),
                        told.meetings().size(),
                        bureau.regulation()
                                .requirement("draw-foreseeable")
                                .orElseThrow()
                                .basis()
                                .citation()
                                .chinese());
    }

    private String hint(Outlook one) {
        if (one.turns().isEmpty()) {
            return one.listed() == 0 ? "现行名单中没有人" : "今日没有人可派";
        }
        if (one.foreseen().filter(told::isForeseeable).isEmpty()) {
            return "";
        }
        return one.due() == 1 ? "轮到的只有1人，可以预知" : "轮到的只有%d人，容易预知".formatted(one.due());
    }

    private static String most(Outlook one) {
        Map<String, Long> most = one.most();
        if (most.isEmpty()) {
            return "—";
        }
        long times = most.values().iterator().next();
        return most.size() > 3
                ? "%d人各%d次".formatted(most.size(), times)
                : "%s%d次".formatted(String.join("、", most.keySet()) + (most.size() > 1 ? "各" : ""), times);
    }

    private Sheet draws() {
        List<List<String>> rows = new ArrayList<>();
        for (Meeting one : told.meetings()) {
            rows.add(List.of(
                    one.dispatch(),
                    one.day().toString(),
                    one.seats(),
                    one.holders().stream().map(Predictability.Holder::name).collect(Collectors.joining("、")),
                    percent(one.foreseen()),
                    hint(one)));
        }
        return new Sheet(
                "抽取",
                "抽取前可以预知的程度",
                List.of(period()),
                List.of(
                        new Column("派出编号", 7, Kind.CENTRED),
                        new Column("抽取日期", 7, Kind.CENTRED),
                        new Column("需要的专家", 20, Kind.TEXT),
                        new Column("现派出的库内专家", 14, Kind.TEXT),
                        new Column("可猜中", 5, Kind.CENTRED),
                        new Column("提示", 14, Kind.TEXT)),
                rows,
                List.of());
    }

    private String hint(Meeting one) {
        if (!told.isForeseeable(one.foreseen())) {
            return "";
        }
        return one.foreseen().compareTo(BigDecimal.ONE) == 0 ? "随机数没有决定任何席位，抽取前可以预知" : "抽取前容易预知";
    }

    private Sheet pairs() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : told.pairs()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    pair.one(),
                    pair.other(),
                    Integer.toString(pair.dispatches().size()),
                    String.join("、", pair.dispatches())));
        }
        return new Sheet(
                "多次同派",
                "多次一同派出的专家",
                List.of(period()),
                List.of(
                        new Column("序号", 3, Kind.CENTRED),
                        new Column("姓名", 6, Kind.CENTRED),
                        new Column("姓名", 6, Kind.CENTRED),
                        new Column("次数", 4, Kind.NUMBER),
                        new Column("派出编号", 40, Kind.TEXT)),
                rows,
                List.of());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
