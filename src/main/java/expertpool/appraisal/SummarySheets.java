package expertpool.appraisal;

import expertpool.appraisal.AppraisalSummary.Line;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 专家考核汇总表 (A19-1): the scores of each person, the order within an industry, the lines of each department, what is open. */
public final class SummarySheets {
    private static final List<Field> ASPECTS =
            List.of(Field.VIRTUE, Field.ABILITY, Field.DILIGENCE, Field.ACHIEVEMENT, Field.INTEGRITY);

    private static final List<Column> SCORES = List.of(
            new Column("德", 2, Kind.NUMBER),
            new Column("能", 2, Kind.NUMBER),
            new Column("勤", 2, Kind.NUMBER),
            new Column("绩", 2, Kind.NUMBER),
            new Column("廉", 2, Kind.NUMBER),
            new Column("加减分", 2, Kind.NUMBER));

    private final BureauPack bureau;
    private final AppraisalYear year;
    private final Bands bands;
    private final Map<Expert, Standing> standings = new LinkedHashMap<>();

    private SummarySheets(BureauPack bureau, AppraisalYear year) {
        this.bureau = bureau;
        this.year = year;
        this.bands = Bands.on(bureau.regulation(), year.lastDay());
        year.summary().standings().stream()
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.expert().industry())
                        .thenComparing(Standing::mean, Comparator.reverseOrder())
                        .thenComparing(Standing::expert, RosterOrder.comparator()))
                .forEach(standing -> standings.put(standing.expert(), standing));
    }

    public static List<Sheet> of(BureauPack bureau, AppraisalYear year, List<AppraisalIssue> issues) {
        SummarySheets sheets = new SummarySheets(bureau, year);
        return List.of(sheets.people(), sheets.ranking(), sheets.departments(), sheets.issues(issues));
    }

    private Sheet people() {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Standing standing : standings.values()) {
            number++;
            for (Line line : standing.lines()) {
                boolean first = line.equals(standing.lines().get(0));
                rows.add(person(
                        first ? Integer.toString(number) : "", line, first ? Optional.of(standing) : Optional.empty()));
            }
        }
        for (Line line : year.summary().lines()) {
            if (standings.values().stream()
                    .noneMatch(standing -> standing.lines().contains(line))) {
                rows.add(person(Integer.toString(++number), line, Optional.empty()));
            }
        }
        String head = "共%d份考核表，计入%d人；不能计入的列在最后，原因见“有关问题”"
                .formatted(year.summary().lines().size(), standings.size());
        return sheet(
                "汇总",
                "",
                List.of(head),
                peopleColumns(),
                rows,
                List.of(
                        "计算总分由程序按五个方面得分之和加减第6项重新计算，不封顶；限值总分为计算总分限制在0至%d分之间的结果，只供对照。".formatted(most()),
                        "平均分、最低分、相差按各科室的计算总分计算。" + bandNote()));
    }

    private static List<Column> withScores(List<Column> before, List<Column> after) {
        return Stream.of(before, SCORES, after).flatMap(List::stream).toList();
    }

    private static List<Column> peopleColumns() {
        return withScores(
                List.of(
                        new Column("序号", 2, Kind.CENTRED),
                        new Column("姓名", 4, Kind.CENTRED),
                        new Column("行业领域", 6, Kind.TEXT),
                        new Column("考核科室", 9, Kind.TEXT)),
                List.of(
                        new Column("加减分事由", 8, Kind.TEXT),
                        new Column("计算总分", 3, Kind.NUMBER),
                        new Column("所写总分", 3, Kind.NUMBER),
                        new Column("是否一致", 3, Kind.CENTRED),
                        new Column("限值总分", 3, Kind.NUMBER),
                        new Column("平均分", 3, Kind.NUMBER),
                        new Column("最低分", 3, Kind.NUMBER),
                        new Column("相差", 2, Kind.NUMBER),
                        new Column("说明", 7, Kind.TEXT)));
    }

    private List<String> person(String number, Line line, Optional<Standing> standing) {
        Appraisal appraisal = line.appraisal();
        List<String> row = new ArrayList<>(List.of(number, line.name(), industry(line), appraisal.department()));
        ASPECTS.forEach(field -> row.add(appraisal.text(field)));
        row.add(appraisal.text(Field.ADJUSTMENT));
        row.add(reason(appraisal));
        row.add(appraisal.text(Field.TOTAL));
        row.add(appraisal.text(Field.STATED_TOTAL));
        row.add(appraisal.statedTotal().isEmpty() ? "未写" : appraisal.isMiscounted() ? "不一致" : "一致");
        row.add(appraisal
                .total()
                .map(this::capped)
                .map(BigDecimal::toPlainString)
                .orElse(""));
        row.add(standing.map(one -> one.mean().toPlainString()).orElse(""));
        row.add(standing.map(one -> one.least().toPlainString()).orElse(""));
        row.add(standing.map(one -> one.spread().toPlainString()).orElse(""));
        row.add(AppraisalSummary.remark(line));
        return row;
    }

    private static String reason(Appraisal appraisal) {
        return appraisal
                        .entries()
                        .number(Field.ADJUSTMENT)
                        .filter(points -> points.signum() != 0)
                        .isEmpty()
                ? ""
                : appraisal.entries().text(Field.ADJUSTMENT_REASON).orElse("没有写事由");
    }

    /** what the total would be if nothing could be above the most or below nothing. */
    private BigDecimal capped(BigDecimal total) {
        return total.max(BigDecimal.ZERO).min(BigDecimal.valueOf(most()));
    }

    private int most() {
        return bureau.vocabulary().mostPoints(FormKind.APPRAISAL);
    }

    private String industry(Line line) {
        return line.expert().map(this::industry).orElse("");
    }

    private String industry(Expert expert) {
        return bureau.classification()
                .industry(expert.industry())
                .map(Industry::name)
                .orElse("");
    }

    private String bandNote() {
        return bands.law()
                .map(law -> "等次按%s划分。".formatted(law.basis().citation().chinese()))
                .orElse("规定没有划分等次，也没有及格线，程序不划分。");
    }

    /** Within an industry by the mean; who has the same shares a rank, and the next ranks are left out. */
    private Sheet ranking() {
        List<List<String>> rows = new ArrayList<>();
        for (Standing standing : standings.values()) {
            long before = standings.values().stream()
                    .filter(other ->
                            other.expert().industry() == standing.expert().industry()
                                    && other.mean().compareTo(standing.mean()) > 0)
                    .count();
            List<String> row = new ArrayList<>(List.of(
                    industry(standing.expert()),
                    Long.toString(before + 1),
                    standing.lines().get(0).name(),
                    Integer.toString(standing.lines().size()),
                    standing.mean().toPlainString(),
                    standing.least().toPlainString(),
                    standing.spread().toPlainString()));
            if (bands.law().isPresent()) {
                row.add(bands.of(standing.mean()).map(Bands.Band::name).orElse(""));
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column("行业领域", 14, Kind.TEXT),
                new Column("名次", 4, Kind.NUMBER),
                new Column("姓名", 6, Kind.CENTRED),
                new Column("考核科室数", 6, Kind.NUMBER),
                new Column("平均分", 6, Kind.NUMBER),
                new Column("最低分", 6, Kind.NUMBER),
                new Column("相差", 5, Kind.NUMBER)));
        if (bands.law().isPresent()) {
            columns.add(new Column("等次", 5, Kind.CENTRED));
        }
        return sheet(
                "按行业排名", "（按行业领域排名）", List.of("按第一专业所属的行业领域，以平均分为序；平均分相同的名次相同"), columns, rows, List.of(bandNote()));
    }

    /** What each department hands to the centre. */
    private Sheet departments() {
        List<List<String>> rows = new ArrayList<>();
        List<Line> lines = year.summary().lines().stream()
                .sorted(Comparator.comparing(
                        line -> line.appraisal().department(),
                        bureau.departments().order()))
                .toList();
        String department = null;
        int number = 0;
        for (Line line : lines) {
            Appraisal appraisal = line.appraisal();
            number = appraisal.department().equals(department) ? number + 1 : 1;
            department = appraisal.department();
            List<String> row =
                    new ArrayList<>(List.of(department, Integer.toString(number), line.name(), industry(line)));
            ASPECTS.forEach(field -> row.add(appraisal.text(field)));
            row.add(appraisal.text(Field.ADJUSTMENT));
            row.add(appraisal.text(Field.TOTAL));
            row.add(appraisal.period());
            row.add(appraisal.receivedOn().toString());
            row.add(appraisal.text(Field.OPINION));
            row.add(appraisal.path());
            rows.add(row);
        }
        return sheet("分科室", "（分科室）", List.of("每个科室按计算总分由高到低"), departmentColumns(), rows, List.of());
    }

    private static List<Column> departmentColumns() {
        return withScores(
                List.of(
                        new Column("考核科室", 9, Kind.TEXT),
                        new Column("序号", 2, Kind.CENTRED),
                        new Column("姓名", 4, Kind.CENTRED),
                        new Column("行业领域", 6, Kind.TEXT)),
                List.of(
                        new Column("计算总分", 3, Kind.NUMBER),
                        new Column("考核时间", 6, Kind.CENTRED),
                        new Column("收到日期", 6, Kind.CENTRED),
                        new Column("考核意见", 16, Kind.TEXT),
                        new Column("文件", 14, Kind.TEXT)));
    }

    private Sheet issues(List<AppraisalIssue> issues) {
        List<List<String>> rows = new ArrayList<>();
        for (AppraisalIssue issue : issues) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    issue.appraisal().department(),
                    issue.appraisal().name(),
                    issue.law().title(),
                    issue.problem(),
                    issue.law().remedy(),
                    issue.basis(),
                    issue.appraisal().path()));
        }
        List<Column> columns = List.of(
                new Column("序号", 2, Kind.CENTRED),
                new Column("考核科室", 8, Kind.TEXT),
                new Column("姓名", 4, Kind.CENTRED),
                new Column("核查项目", 8, Kind.TEXT),
                new Column("问题", 22, Kind.TEXT),
                new Column("怎么办", 18, Kind.TEXT),
                new Column("依据", 7, Kind.TEXT),
                new Column("文件", 13, Kind.TEXT));
        String head = issues.isEmpty() ? "没有发现问题" : "共%d项；须由人确认的，程序不作决定".formatted(issues.size());
        return sheet("有关问题", "：有关问题", List.of(head), columns, rows, List.of());
    }

    private Sheet sheet(
            String name,
            String of,
            List<String> head,
            List<Column> columns,
            List<List<String>> rows,
            List<String> foot) {
        return new Sheet(name, year.year() + "年度专家考核汇总表" + of, head, columns, rows, foot);
    }
}
