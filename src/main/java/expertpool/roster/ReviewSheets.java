package expertpool.roster;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Specialty;
import expertpool.form.Field;
import expertpool.regulation.Assessment;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.regulation.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 初审表: the conditions of membership against what the papers of each applicant show, one line for each specialty that is
 * claimed. What only people can judge is named below; what the papers do not tell is marked, never passed.
 */
public final class ReviewSheets {
    private final BureauPack bureau;
    private final LocalDate today;

    /** @param today the day on which age and years of service are judged */
    public ReviewSheets(BureauPack bureau, LocalDate today) {
        this.bureau = bureau;
        this.today = today;
    }

    /** Whether somebody has applied and is no member yet. */
    public static boolean isPending(Expert expert) {
        return expert.applied()
                && (expert.status() == Expert.Status.APPLIED || expert.status() == Expert.Status.RECOMMENDED);
    }

    /** The matrix, and on a sheet of its own how the years of service were counted. */
    public List<Sheet> of(List<Expert> pool) {
        List<Expert> applicants =
                RosterOrder.sorted(pool.stream().filter(ReviewSheets::isPending).toList());
        Map<Expert, Assessment> assessments = new LinkedHashMap<>();
        applicants.forEach(expert -> assessments.put(expert, bureau.regulation().assess(expert.entries(), today)));
        return List.of(matrix(assessments), service(assessments));
    }

    private Sheet matrix(Map<Expert, Assessment> assessments) {
        List<Requirement> asked = conditions();
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Expert, Assessment> applicant : assessments.entrySet()) {
            number++;
            Expert expert = applicant.getKey();
            Assessment assessment = applicant.getValue();
            for (Specialty specialty : claimed(assessment)) {
                rows.add(row(number, expert, specialty, assessment, asked));
            }
        }
        String head = "截至%s，申请人%d名。√ 材料显示符合，× 不符合，? 从材料看不出、须由人核定，— 本专业不要求".formatted(today, assessments.size());
        return new Sheet("初审表", "专家初审表", List.of(head), columns(asked), rows, List.of(forPeople()));
    }

    private static List<Specialty> claimed(Assessment assessment) {
        return assessment.lines().stream()
                .map(Assessment.Line::specialty)
                .distinct()
                .toList();
    }

    private List<Requirement> conditions() {
        return bureau.regulation().conditions();
    }

    private static List<Column> columns(List<Requirement> asked) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("序号", 3, Kind.CENTRED),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("单位", 10, Kind.TEXT),
                new Column("专业", 9, Kind.TEXT)));
        asked.forEach(law -> columns.add(
                new Column(law.title() + "\n" + law.basis().citation().chinese(), 10, Kind.TEXT)));
        columns.add(new Column("初审意见", 6, Kind.CENTRED));
        return columns;
    }

    private static List<String> row(
            int number, Expert expert, Specialty specialty, Assessment assessment, List<Requirement> asked) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(number),
                RosterOrder.name(expert),
                RosterNotice.text(expert, Field.EMPLOYER),
                specialty.printed()));
        List<Assessment.Line> lines = assessment.of(specialty);
        asked.forEach(law -> row.add(lines.stream()
                .filter(line -> line.law().equals(law))
                .map(line -> shown(line.ruling()))
                .collect(Collectors.joining("；"))));
        row.add(
                !assessment.open().contains(specialty)
                        ? "不符合"
                        : assessment.undecided().contains(specialty) ? "待核定" : "符合");
        return row;
    }

    private static String shown(Ruling ruling) {
        if (ruling.equals(Ruling.NOT_ASKED)) {
            return "—";
        }
        if (ruling instanceof Ruling.Satisfied satisfied) {
            return "√ " + satisfied.working();
        }
        if (ruling instanceof Ruling.Breached breached) {
            return "× " + breached.problem();
        }
        return ruling instanceof Ruling.Undecided undecided ? "? " + undecided.problem() : "? 核查出错";
    }

    private String forPeople() {
        return "须由人评定的条件："
                + bureau.regulation().requirements().stream()
                        .filter(law -> law.decided().equals("person"))
                        .map(law -> law.title() + "（" + law.basis().citation().chinese() + "）")
                        .collect(Collectors.joining("、"))
                + "；职称、学历的专业是否相关，工作岗位是否属于本专业。";
    }

    private Sheet service(Map<Expert, Assessment> assessments) {
        List<List<String>> rows = new ArrayList<>();
        assessments.forEach((expert, assessment) -> rows.add(List.of(
                Integer.toString(rows.size() + 1),
                RosterOrder.name(expert),
                assessment.career().map(career -> career.working(today)).orElse(""))));
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.CENTRED),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("按工作简历逐段计算", 60, Kind.TEXT));
        return new Sheet("工作年限计算", "工作年限计算", List.of("截至" + today), columns, rows, List.of());
    }
}
