package expertpool.dispatch;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Minutes;
import expertpool.document.Section;
import expertpool.document.Sheet;
import expertpool.regulation.BureauPack;
import expertpool.roster.ChineseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 专家调整记录 (Article 17(3) to (5)): who leaves and who joins, why, and who approved it. */
public final class AdjustmentMinutes {
    private AdjustmentMinutes() {}

    /**
     * @param drawn whether there was a draw, or nobody could be drawn
     * @param doubt why an outsider should perhaps stand back
     * @param name of a member by identifier
     */
    public static Minutes of(
            BureauPack bureau,
            Adjustment adjustment,
            boolean drawn,
            Optional<Exclusion> doubt,
            UnaryOperator<String> name) {
        List<List<String>> rows = new ArrayList<>();
        if (!adjustment.leaves().isEmpty()) {
            rows.add(List.of("不能参加的专家", shown(name, adjustment.leaves())));
        }
        rows.add(List.of(
                "参加的专家",
                adjustment
                        .outsider()
                        .map(AdjustmentMinutes::words)
                        .orElseGet(() -> shown(name, adjustment.joins()) + "（候补，按抽取次序）")));
        if (adjustment.outsider().isPresent()) {
            rows.add(List.of(
                    "回避核查", doubt.map(open -> open.reason() + "，由分管领导判定").orElse("所在单位与服务单位名称不同，未见应当回避的情形")));
        }
        rows.add(List.of("原因", adjustment.reason()));
        rows.add(List.of("批准的分管领导", adjustment.approver()));
        if (adjustment.outsider().isEmpty()) {
            rows.add(List.of(
                    "次序在前而未递补的候补",
                    adjustment.passedOver().isEmpty()
                            ? "无"
                            : adjustment.passedOver().stream()
                                    .map(one -> shown(name, one.id()) + "："
                                            + one.reasons().stream()
                                                    .map(Exclusion::reason)
                                                    .collect(Collectors.joining("，")))
                                    .collect(Collectors.joining("；"))));
        }
        List<Column> columns = List.of(new Column("项目", 9, Kind.TEXT), new Column("内容", 28, Kind.TEXT));
        return new Minutes(
                bureau.organisation().name(),
                "专家调整记录（" + adjustment.dispatch() + "）",
                List.of("%s，派出%s的专家调整如下。%s"
                        .formatted(
                                ChineseDate.of(adjustment.day()),
                                adjustment.dispatch(),
                                drawn ? "原抽取记录不变。" : "名单中没有可以抽取的专家，没有抽取。")),
                List.of(
                        new Section("一、调整", new Sheet("调整", "", List.of(), columns, rows, List.of())),
                        Signatures.of("二、签字", "经办人", "监督人", "分管领导")));
    }

    private static String shown(UnaryOperator<String> name, String id) {
        String known = name.apply(id);
        return known.isEmpty() ? id : known;
    }

    private static String words(Outsider outsider) {
        String kind = outsider.superior().isEmpty() ? "库外专家" : "上级专家库（" + outsider.superior() + "）专家";
        return Stream.of(outsider.name(), kind, outsider.unit(), outsider.title(), "证明材料：" + outsider.evidence())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }
}
