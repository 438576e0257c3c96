package expertpool.dispatch;

import expertpool.dispatch.Source.Kind;
import expertpool.document.Column;
import expertpool.document.Minutes;
import expertpool.document.Section;
import expertpool.document.Sheet;
import expertpool.filing.Ledger.Entry;
import expertpool.regulation.BureauPack;
import expertpool.roster.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 抽取条件公告: the terms of a draw as they were fixed, before anybody can know the values that are to come. Whoever keeps it can hold
 * the record of the draw against it. It names neither the served unit nor any person.
 */
public final class TermsNotice {
    private static final List<Column> COLUMNS =
            List.of(new Column("项目", 9, Column.Kind.TEXT), new Column("内容", 28, Column.Kind.TEXT));

    private TermsNotice() {}

    /**
     * @param commitments values that are sealed
     * @param announced the public numbers that will be used; empty for none
     * @param day on which the terms are fixed
     */
    public static Minutes of(
            BureauPack bureau, Terms terms, List<Entry<Commitment>> commitments, String announced, LocalDate day) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("一、抽取条件", conditions(bureau, terms)));
        sections.add(section("二、随机数从哪里来", chance(commitments, announced)));
        return new Minutes(
                bureau.organisation().name(),
                "专家抽取条件公告（" + terms.dispatch() + "）",
                List.of(
                        "派出%s的专家抽取条件已于%s锁定，此后不能更改。随机数在锁定以后才公布或者开启。".formatted(terms.dispatch(), ChineseDate.of(day)),
                        "请保存本公告。抽取记录中的抽取条件指纹应当与本公告一致；不一致的，条件被更改过。"),
                sections);
    }

    private static List<List<String>> conditions(BureauPack bureau, Terms terms) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("服务日期", ChineseDate.of(terms.from(), terms.to())));
        rows.add(List.of(
                "需要的专家",
                terms.wanted().stream()
                        .map(one -> one.words(bureau.classification()) + (one.widened() ? "（人数不足，放宽到同一行业领域）" : ""))
                        .collect(Collectors.joining("；"))));
        rows.add(List.of(
                "专家名单", terms.edition().name() + "，名单指纹" + terms.edition().fingerprint()));
        rows.add(List.of(
                "可以参加抽取",
                terms.pool().size() + "人；有相应专业而不能参加的" + terms.excluded().size() + "人"));
        rows.add(List.of("轮换", terms.rotation().sentence()));
        rows.add(List.of("抽取条件指纹", "SHA-256 " + terms.digest()));
        return rows;
    }

    private static List<List<String>> chance(List<Entry<Commitment>> commitments, String announced) {
        List<List<String>> rows = new ArrayList<>();
        commitments.forEach(one -> rows.add(List.of(
                one.decision().office() + (one.decision().kind() == Kind.SYSTEM ? "封存的数" : "封存数"),
                "封存指纹 " + one.decision().sha256() + "（台账第" + one.number() + "号）")));
        Optional.of(announced).filter(text -> !text.isEmpty()).ifPresent(text -> rows.add(List.of("公开数字", text)));
        return rows;
    }

    private static Section section(String title, List<List<String>> rows) {
        return new Section(title, new Sheet(title, "", List.of(), COLUMNS, rows, List.of()));
    }
}
