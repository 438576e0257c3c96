package expertpool.roster;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Specialty;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.Assessment;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Departments.Department;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 移交: applicants who passed the first examination and wait for a department, by the department that sees to them. */
public final class Transfers {
    /** The boxes of Table 2 in the order of the printed list. */
    private static final List<Field> LISTED = List.of(
            Field.NAME,
            Field.SEX,
            Field.ID_NUMBER,
            Field.MOBILE,
            Field.EMPLOYER,
            Field.TITLE,
            Field.SCHOOL,
            Field.MAJOR,
            Field.SPECIALTIES);

    private final BureauPack bureau;
    private final LocalDate today;

    public Transfers(BureauPack bureau, LocalDate today) {
        this.bureau = bureau;
        this.today = today;
    }

    /** Who goes to which department; what no department sees to stays with the centre. */
    public Map<String, List<Expert>> byDepartment(List<Expert> pool) {
        return RosterOrder.sorted(pool.stream()
                        .filter(expert -> expert.status() == Expert.Status.APPLIED)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(this::department, TreeMap::new, Collectors.toList()));
    }

    private String department(Expert expert) {
        return expert.specialties().stream()
                .findFirst()
                .flatMap(bureau.classification()::specialty)
                .flatMap(bureau.departments()::seeingTo)
                .map(Department::name)
                .orElse(bureau.organisation().centre());
    }

    /** 移交清单, with what the department has to judge. It holds personal data of those it is about. */
    public Sheet list(String department, List<Expert> applicants) {
        List<List<String>> rows = new ArrayList<>();
        for (Expert expert : applicants) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(expert),
                    RosterNotice.text(expert, Field.EMPLOYER),
                    RosterNotice.text(expert, Field.TITLE),
                    RosterNotice.specialties(bureau.classification(), expert),
                    open(expert),
                    source(expert)));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("单位", 12, Kind.TEXT),
                new Column("职务/职称", 9, Kind.TEXT),
                new Column("专业", 12, Kind.TEXT),
                new Column("材料看不出、请核定的条件", 14, Kind.TEXT),
                new Column("推荐表", 14, Kind.TEXT));
        String head = "移交科室：%s　　移交日期：%s　　共%d人".formatted(department, today, rows.size());
        return new Sheet("移交清单", "专家申请材料移交清单", List.of(head), columns, rows, List.of("移交人：　　　　　　接收人：　　　　　　　　年　月　日"));
    }

    private String open(Expert expert) {
        List<Assessment.Line> lines =
                bureau.regulation().assess(expert.entries(), today).lines();
        return bureau.regulation().conditions().stream()
                .filter(law -> lines.stream().anyMatch(line -> line.law().equals(law) && line.isUndecided()))
                .map(Requirement::title)
                .collect(Collectors.joining("；"));
    }

    private static String source(Expert expert) {
        return expert.entries()
                .entry(Field.ID_NUMBER)
                .map(entry -> entry.where().replaceFirst(" .*", ""))
                .orElse("");
    }

    /** The words printed above the columns that {@link #rows} fills, in the same order. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>(List.of(label(Field.ROW_NUMBER)));
        LISTED.forEach(field -> labels.add(label(field)));
        return labels;
    }

    private String label(Field field) {
        return bureau.vocabulary().label(FormKind.SUMMARY, field).orElse("");
    }

    /** The rows of a Table 2 for the department to complete and sign. */
    public List<List<String>> rows(List<Expert> applicants) {
        List<List<String>> rows = new ArrayList<>();
        for (Expert expert : applicants) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            LISTED.forEach(field -> row.add(
                    field == Field.SPECIALTIES
                            ? expert.specialties().stream()
                                    .flatMap(code -> bureau.classification().specialty(code).stream())
                                    .map(Specialty::printed)
                                    .collect(Collectors.joining("、"))
                            : RosterNotice.text(expert, field)));
            rows.add(row);
        }
        return rows;
    }

    /** The line that names the department. */
    public Map<String, String> lines(String department) {
        return Map.of(label(Field.DEPARTMENT), department);
    }
}
