package expertpool.appraisal;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.roster.Expert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 考核汇总: the appraisals of a year, each held against the pool. Several departments that appraise one person stand each
 * on a line of its own; no mark is failed and no grade given, for the law names none.
 */
public record AppraisalSummary(int year, List<Line> lines) {
    private static final List<Field> SCORES = List.of(
            Field.VIRTUE,
            Field.ABILITY,
            Field.DILIGENCE,
            Field.ACHIEVEMENT,
            Field.INTEGRITY,
            Field.ADJUSTMENT,
            Field.TOTAL);

    public AppraisalSummary {
        lines = List.copyOf(lines);
    }

    /**
     * @param expert the one member whom the key of the form, or else name and month of birth, then the phone, point to;
     *     nobody if there is none or several
     * @param candidates how many members name and month of birth point to
     */
    public record Line(Appraisal appraisal, Optional<Expert> expert, int candidates) {}

    public static AppraisalSummary of(int year, List<Appraisal> appraisals, List<Expert> pool) {
        Members members = new Members(pool);
        List<Line> lines = appraisals.stream()
                .map(appraisal -> line(appraisal, members))
                .sorted(Comparator.comparing((Line line) -> total(line.appraisal()))
                        .reversed()
                        .thenComparing(line -> line.appraisal().path()))
                .toList();
        return new AppraisalSummary(year, lines);
    }

    private static Line line(Appraisal appraisal, Members members) {
        Identification found = members.identify(appraisal.entries());
        return new Line(appraisal, found.expert(), found.candidates());
    }

    private static BigDecimal total(Appraisal appraisal) {
        return appraisal.entries().number(Field.TOTAL).orElse(BigDecimal.ZERO);
    }

    /** The summary as a table. */
    public Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(line.appraisal().entries().text(Field.NAME).orElse(""));
            row.add(line.appraisal().department());
            SCORES.forEach(
                    field -> row.add(line.appraisal().entries().text(field).orElse("")));
            row.add(remark(line));
            rows.add(row);
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("考核科室", 14, Kind.TEXT),
                new Column("德", 3, Kind.NUMBER),
                new Column("能", 3, Kind.NUMBER),
                new Column("勤", 3, Kind.NUMBER),
                new Column("绩", 3, Kind.NUMBER),
                new Column("廉", 3, Kind.NUMBER),
                new Column("加减分", 4, Kind.NUMBER),
                new Column("总分", 4, Kind.NUMBER),
                new Column("说明", 12, Kind.TEXT));
        return new Sheet(
                "考核汇总",
                year + "年度专家考核汇总表",
                List.of("共%d份考核表".formatted(lines.size())),
                columns,
                rows,
                List.of("总分由程序按五个方面得分之和加减第6项重新计算。"));
    }

    /** What has to be said of a line beside its scores. */
    public static String remark(Line line) {
        if (line.expert().isPresent()) {
            return "";
        }
        if (line.appraisal().entries().key().flatMap(FormKey::person).isPresent()) {
            return "表格的登记号与填写的姓名、出生年月、手机号对不上，请人工确认";
        }
        return line.candidates() == 0 ? "专家库中没有此人" : "有%d名同名同出生年月人员，请人工确认".formatted(line.candidates());
    }
}
