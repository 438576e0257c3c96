package expertpool.dispatch;

import expertpool.dispatch.Draw.Place;
import expertpool.dispatch.DrawRecord.InPool;
import expertpool.dispatch.DrawRecord.Out;
import expertpool.dispatch.DrawRecord.Reason;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Minutes;
import expertpool.document.Section;
import expertpool.document.Sheet;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.roster.ChineseDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 抽取记录: what a draw was made from, who was left out and why, where chance came from, what came out, and what all this proves. A
 * reader who was not there can say of everybody why he is in or out.
 */
public final class DrawMinutes {
    private static final String NOT_SHOWN = "（公开版不显示）";

    private final BureauPack bureau;
    private final DrawRecord record;
    private final Map<String, String> names = new HashMap<>();

    private DrawMinutes(BureauPack bureau, DrawRecord record) {
        this.bureau = bureau;
        this.record = record;
        record.pool().forEach(one -> names.put(one.id(), one.name()));
    }

    public static Minutes of(BureauPack bureau, DrawRecord record) {
        DrawMinutes minutes = new DrawMinutes(bureau, record);
        List<Section> sections = new ArrayList<>();
        sections.add(minutes.conditions());
        for (int kind = 0; kind < record.seats().size(); kind++) {
            sections.add(minutes.order(kind));
        }
        sections.add(minutes.pool());
        sections.add(minutes.excluded());
        sections.add(minutes.chance());
        sections.add(minutes.proofs());
        sections.add(Signatures.of("七、签字", "抽取人", "监督人", "分管领导"));
        return new Minutes(
                bureau.organisation().name(),
                "专家抽取记录（" + record.dispatchNumber() + "）",
                List.of(minutes.result()),
                sections);
    }

    private String result() {
        String drawn = IntStream.range(0, record.seats().size())
                .mapToObj(kind -> seats(kind) + "："
                        + record.drawn().get(kind).stream()
                                .map(DrawRecord.Holder::name)
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
        return "%s按照《%s》%s抽取，结果为：%s。"
                .formatted(
                        ChineseDate.of(LocalDate.parse(record.drawnOn())),
                        bureau.organisation().regulationTitle(),
                        article("draw-entropy"),
                        drawn);
    }

    private String article(String rule) {
        return bureau.regulation()
                .requirement(rule)
                .orElseThrow()
                .basis()
                .citation()
                .chinese();
    }

    private String seats(int kind) {
        return record.seats().get(kind).words(bureau.classification());
    }

    private Section conditions() {
        DrawRecord.Request request = record.request();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("使用科室", request.department()));
        rows.add(List.of("服务单位", Optional.ofNullable(request.servedUnit()).orElse(NOT_SHOWN)));
        rows.add(List.of("服务日期", ChineseDate.of(LocalDate.parse(request.from()), LocalDate.parse(request.to()))));
        rows.add(List.of("专家类别", request.category()));
        rows.add(List.of("服务主要内容", Optional.ofNullable(request.content()).orElse(NOT_SHOWN)));
        rows.add(List.of(
                "需要的专家",
                IntStream.range(0, record.seats().size()).mapToObj(this::seats).collect(Collectors.joining("；"))));
        rows.add(List.of(
                "专家名单", record.edition().name() + "，名单指纹" + record.edition().fingerprint()));
        rows.add(List.of("成员指纹名册", "SHA-256 " + record.edition().list()));
        rows.add(List.of(
                "可以参加抽取",
                "%d人；有相应专业而不能参加的%d人；其余%d人没有相应专业"
                        .formatted(record.pool().size(), record.excluded().size(), record.others())));
        rows.add(List.of("次序", "先看专业，再看轮换，最后随机。轮换：" + record.rotation().sentence() + "。" + widening()));
        rows.add(List.of("抽取条件指纹", "SHA-256 " + record.termsSha256()));
        return new Section("一、抽取条件", table("条件", List.of(column("项目", 7), column("内容", 30)), rows, List.of()));
    }

    private String widening() {
        String widened = IntStream.range(0, record.seats().size())
                .filter(kind -> record.seats().get(kind).widened())
                .mapToObj(this::seats)
                .collect(Collectors.joining("、"));
        return widened.isEmpty() ? "没有放宽专业。" : widened + "：具备专业的人数不足，放宽到同一行业领域。";
    }

    private Section order(int kind) {
        List<List<String>> rows = new ArrayList<>();
        for (Place place : record.orders().get(kind)) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    names.getOrDefault(place.id(), ""),
                    place.tier() == 1 ? "专业相符" : "同一行业领域",
                    Integer.toString(place.turn()),
                    place.rank().substring(0, 16),
                    result(place)));
        }
        List<Column> columns = List.of(
                number("次序", 3),
                new Column("姓名", 6, Kind.CENTRED),
                column("专业", 7),
                number("轮换", 3),
                column("随机排序值（前16位）", 9),
                column("结果", 8));
        List<String> reading = kind == record.orders().size() - 1
                ? List.of("次序在前的先得席位；已得其他席位的、不留给其他席位就抽不满的跳过；没有抽中的为候补，有人不能参加时按次序递补。")
                : List.of();
        String title = "二、抽取次序（席位%d）：%s".formatted(kind + 1, seats(kind));
        return new Section(title, table("次序" + (kind + 1), columns, rows, reading));
    }

    private static String result(Place place) {
        return switch (place.result()) {
            case DRAWN -> "抽中";
            case ELSEWHERE -> "已抽中其他席位";
            case LEFT -> "留给其他席位";
            case RESERVE -> "候补";
        };
    }

    private Section pool() {
        List<List<String>> rows = new ArrayList<>();
        for (InPool one : record.pool()) {
            rows.add(List.of(
                    one.id(),
                    one.name(),
                    String.join("、", one.specialties()),
                    Integer.toString(one.turn()),
                    Odds.percent(one.probability())));
        }
        List<Column> columns = List.of(
                column("成员指纹", 9),
                new Column("姓名", 6, Kind.CENTRED),
                column("专业", 11),
                number("轮换", 3),
                number("抽中概率", 6));
        String odds = record.oddsExact() ? "抽中概率为抽取前按上述次序计算。" : "抽中概率为抽取前以" + Odds.TRIALS + "个其他随机数试算。";
        return new Section("三、可以参加抽取的专家", table("范围", columns, rows, List.of(odds + foreseen())));
    }

    private String foreseen() {
        Map<String, Double> chances = new HashMap<>();
        record.pool().forEach(one -> chances.put(one.id(), one.probability().doubleValue()));
        BigDecimal share = new Odds(chances, record.oddsExact())
                .foreseen(record.seats().stream().mapToInt(Terms.Wanted::number).sum());
        return "知道除随机数以外的一切，抽取前最多平均能猜中%s的席位。".formatted(Odds.percent(share));
    }

    private Section excluded() {
        List<List<String>> rows = new ArrayList<>();
        for (Out one : record.excluded()) {
            rows.add(List.of(
                    one.id(),
                    one.name(),
                    String.join("、", one.specialties()),
                    one.reasons().stream().map(this::words).collect(Collectors.joining("；"))));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("", "无", "", ""));
        }
        List<Column> columns =
                List.of(column("成员指纹", 9), new Column("姓名", 6, Kind.CENTRED), column("专业", 7), column("理由和依据", 18));
        return new Section("四、有相应专业而不能参加抽取的专家", table("不参加", columns, rows, List.of()));
    }

    private String words(Reason reason) {
        String title = bureau.regulation()
                .requirement(reason.rule())
                .map(law -> law.title())
                .orElse(reason.rule());
        return (reason.review() ? "待核：" : "")
                + Optional.ofNullable(reason.reason()).orElse(title)
                + "（" + Citation.parse(reason.article()).chinese() + "）";
    }

    private Section chance() {
        List<List<String>> rows = new ArrayList<>();
        record.commitments()
                .forEach(one -> rows.add(List.of("台账第" + one.ledger() + "号", one.office() + "封存", one.sha256())));
        record.sources().forEach(one -> rows.add(List.of(kind(one), one.name(), one.value())));
        rows.add(List.of("随机种子", "", record.seed()));
        List<Column> columns = List.of(column("来源", 7), column("单位或名称", 9), column("内容", 22));
        String rule = "以随机种子的SHA-256为密钥，对每个成员指纹计算HMAC-SHA-256，从小到大排列。";
        return new Section("五、随机来源", table("随机", columns, rows, List.of(rule)));
    }

    private static String kind(Source source) {
        return switch (source.kind()) {
            case SEALED -> "开启封存数";
            case PUBLIC -> "公开数字";
            case SYSTEM -> "程序生成";
        };
    }

    private Section proofs() {
        List<List<String>> rows = new ArrayList<>();
        record.sources().stream().map(Source::kind).distinct().forEach(kind -> rows.add(proof(kind)));
        if (!record.seedOf().equals(record.dispatchNumber())) {
            rows.add(List.of(
                    "沿用" + record.seedOf(), "本单是更改后的报备单，沿用原单的随机数，更改不能换来新的随机次序", "更改条件时随机数已经公开，不能证明更改与结果无关；请核对两份报备单"));
        }
        List<Column> columns = List.of(column("随机来源", 7), column("能够证明", 14), column("不能证明", 14));
        return new Section(
                "六、本记录证明什么",
                table(
                        "证明",
                        columns,
                        rows,
                        List.of(
                                "任何人可以用本记录所附的数据和名单的成员指纹名册重新计算：java Verify.java 抽取记录.json 成员指纹（公开）.txt。",
                                "回避、年龄等理由是否真实，由政务服务中心和监督人对照材料核实，本记录不能证明。")));
    }

    private static List<String> proof(Source.Kind kind) {
        return switch (kind) {
            case SEALED ->
                List.of("各单位封存的随机数", "各单位的数在锁定抽取条件之前已经固定；只要有一个单位独立选数，其他人都不能预先算出结果", "不能证明各单位没有串通；某一单位拒不开启，抽取会停下");
            case PUBLIC -> List.of("公开数字", "数字在锁定抽取条件时还不存在，任何人可以查到，谁也不能左右", "不能证明条件锁定的时间早于公布的时间，请与锁定时发布的抽取条件公告核对");
            case SYSTEM ->
                List.of(
                        "程序生成（最弱）",
                        "随机数在锁定抽取条件之前已经登记指纹，之后不能更换；一份派出单只抽取一次",
                        "能够读取数据文件夹的人可以提前知道随机数，不能证明条件没有据此调整；不能证明程序没有被改动");
        };
    }

    private static Column column(String header, int width) {
        return new Column(header, width, Kind.TEXT);
    }

    private static Column number(String header, int width) {
        return new Column(header, width, Kind.NUMBER);
    }

    private static Sheet table(String name, List<Column> columns, List<List<String>> rows, List<String> foot) {
        return new Sheet(name, "", List.of(), columns, rows, foot);
    }
}
