package expertpool.handout;

import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Exemption;
import expertpool.appraisal.Duties.Grounds;
import expertpool.appraisal.Duties.Outsider;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Classification;
import expertpool.form.Field;
import expertpool.handout.AppraisalRound.Tasks;
import expertpool.roster.Expert;
import expertpool.roster.RosterNotice;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 考核名单 of a department as a workbook: whom to appraise and why; who is left out; which uses nobody can tell. */
final class RoundSheets {
    private final int year;
    private final Classification classification;

    RoundSheets(int year, Classification classification) {
        this.year = year;
        this.classification = classification;
    }

    /** Tabs with nothing to say are left out, but for the list itself. */
    List<Sheet> of(String department, Tasks tasks) {
        List<Sheet> sheets = new ArrayList<>(List.of(list(department, tasks.people())));
        if (!tasks.leftOut().isEmpty()) {
            sheets.add(leftOut(department, tasks.leftOut()));
        }
        if (!tasks.unclear().isEmpty()) {
            sheets.add(unclear(department, tasks.unclear()));
        }
        return sheets;
    }

    private Sheet list(String department, List<Duty> people) {
        List<List<String>> rows = new ArrayList<>();
        for (Duty duty : people) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(duty.expert()),
                    text(duty.expert(), Field.EMPLOYER),
                    RosterNotice.specialties(classification, duty.expert()),
                    why(duty.grounds()),
                    papers(duty.grounds()),
                    duty.appraisal()
                            .map(appraisal -> "☑ 已收到：" + appraisal.path())
                            .orElse("□")));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("单位", 12, Kind.TEXT),
                new Column("专业", 12, Kind.TEXT),
                new Column("事由", 5, Kind.CENTRED),
                new Column("依据文件", 18, Kind.TEXT),
                new Column("考核表", 12, Kind.TEXT));
        String head = rows.isEmpty()
                ? "%s　　没有推荐或使用的在库专家".formatted(department)
                : "%s　　共%d人".formatted(department, rows.size());
        return new Sheet(
                "名单",
                year + "年度应考核专家名单",
                List.of(head),
                columns,
                rows,
                List.of("每人一份考核表，已预填的在同一文件夹；名单以外的人用空白考核表。", "事由：推荐，本科室的表2列有此人；使用，本科室的表4写明此人。"));
    }

    private static Sheet leftOut(String department, List<Exemption> people) {
        List<List<String>> rows = new ArrayList<>();
        for (Exemption exemption : people) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(exemption.expert()),
                    why(exemption.grounds()),
                    papers(exemption.grounds()),
                    exemption.reason()));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("事由", 5, Kind.CENTRED),
                new Column("依据文件", 18, Kind.TEXT),
                new Column("不列入的原因", 20, Kind.TEXT));
        return new Sheet("不列入", "不列入考核名单的人员", List.of(department), columns, rows, List.of());
    }

    private static Sheet unclear(String department, List<Outsider> outsiders) {
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                outsiders.stream().map(RoundSheets::told).distinct().sorted().toList()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), line));
        }
        List<Column> columns = List.of(new Column("序号", 3, Kind.NUMBER), new Column("表4和其中的姓名", 40, Kind.TEXT));
        return new Sheet("待核对", "使用记录中认不出的人员，请人工确认后用空白考核表", List.of(department), columns, rows, List.of());
    }

    private static String why(Grounds grounds) {
        return String.join(
                "、",
                Stream.of(grounds.recommended() ? "推荐" : "", grounds.used() ? "使用" : "")
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String papers(Grounds grounds) {
        Stream<String> uses =
                grounds.uses().stream().map(RoundSheets::paper).distinct().sorted();
        return Stream.concat(grounds.lists().stream(), uses).collect(Collectors.joining("\n"));
    }

    private static String told(Outsider outsider) {
        String name = outsider.line().name();
        return paper(outsider.line()) + "：" + (name.isEmpty() ? "" : name + "，") + outsider.reason();
    }

    private static String paper(Settlement.Line line) {
        return line.use().path()
                + line.dispatch()
                        .map(dispatch -> "（派出%s）".formatted(dispatch.number()))
                        .orElse("");
    }

    private static String text(Expert expert, Field field) {
        return expert.entries().text(field).orElse("");
    }
}
