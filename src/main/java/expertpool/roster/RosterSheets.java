package expertpool.roster;

import static expertpool.roster.RosterNotice.specialties;
import static expertpool.roster.RosterNotice.text;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.form.PrintedPlace;
import expertpool.regulation.BureauPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 内部名单: the roster with everything the papers say, for the office that keeps it; and who is not in it yet, and why. */
public final class RosterSheets {
    private static final List<Field> PERSONAL = List.of(
            Field.SEX,
            Field.ID_NUMBER,
            Field.BIRTH_DATE,
            Field.MOBILE,
            Field.WORK_PHONE,
            Field.EMAIL,
            Field.EMPLOYMENT,
            Field.EMPLOYER,
            Field.EMPLOYER_ADDRESS,
            Field.POSTAL_CODE,
            Field.DIVISION,
            Field.TITLE,
            Field.SCHOOL,
            Field.EDUCATION,
            Field.QUALIFICATION,
            Field.MAJOR,
            Field.REMARK);
    private static final List<String> HEADERS = List.of(
            "性别", "身份证号", "出生日期", "移动电话", "工作电话", "电子信箱", "在岗情况", "单位全称", "单位地址", "邮政编码", "所在部门", "职务/职称", "毕业学校",
            "最高学历", "职业资格", "所学专业", "备注");
    private static final List<Integer> WIDTHS = List.of(3, 10, 6, 7, 8, 10, 4, 14, 12, 5, 7, 10, 9, 6, 8, 8, 8);

    private RosterSheets() {}

    /** The roster of an edition, and the quotas. */
    public static List<Sheet> ofEdition(BureauPack bureau, List<Expert> experts, Quotas quotas, LocalDate date) {
        return List.of(listed(bureau, experts, date), quotas(bureau, quotas, date));
    }

    /** The roster, those who wait for a paper, and the quotas, each on a sheet of its own. */
    public static List<Sheet> of(BureauPack bureau, List<Expert> experts, Quotas quotas, LocalDate date) {
        return List.of(
                listed(bureau, experts, date),
                people(bureau, "待补推荐表", "已推荐、尚无推荐表（表1）的人员", experts, date, RosterSheets::waitsForApplication),
                people(bureau, "待科室推荐", "已申请、尚无科室推荐（表2）的人员", experts, date, RosterSheets::waitsForRecommendation),
                quotas(bureau, quotas, date));
    }

    private static Sheet listed(BureauPack bureau, List<Expert> experts, LocalDate date) {
        return people(bureau, "名单", bureau.organisation().rosterTitle() + "（内部）", experts, date, Expert::isDue);
    }

    private static boolean waitsForApplication(Expert expert) {
        return expert.status() == Expert.Status.RECOMMENDED && !expert.applied();
    }

    private static boolean waitsForRecommendation(Expert expert) {
        return expert.status() == Expert.Status.APPLIED;
    }

    private static Sheet people(
            BureauPack bureau,
            String name,
            String title,
            List<Expert> experts,
            LocalDate date,
            Predicate<Expert> chosen) {
        List<List<String>> rows = new ArrayList<>();
        for (Industry industry : bureau.classification().industries()) {
            List<Expert> members = RosterOrder.sorted(
                    bureau.organisation().nameOrder(),
                    experts.stream()
                            .filter(chosen)
                            .filter(expert -> expert.industry() == industry.number())
                            .toList());
            members.forEach(expert -> rows.add(row(bureau, industry, expert, rows.size() + 1)));
        }
        String head = "截至%s，共%d人。本表含个人信息，仅限内部使用".formatted(date, rows.size());
        return new Sheet(name, title, List.of(head), columns(), rows, List.of());
    }

    private static List<String> row(BureauPack bureau, Industry industry, Expert expert, int number) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(number),
                RosterOrder.name(expert),
                industry.name(),
                specialties(bureau.classification(), expert),
                expert.status().chinese(),
                String.join("、", expert.recommendedBy())));
        PERSONAL.forEach(field -> row.add(text(expert, field)));
        row.add(source(expert));
        return row;
    }

    private static String source(Expert expert) {
        return Optional.ofNullable(expert.entries().all().get(Field.ID_NUMBER))
                .map(entry -> PrintedPlace.of(entry.where()))
                .orElse("");
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("行业领域", 8, Kind.TEXT),
                new Column("现从事专业", 14, Kind.TEXT),
                new Column("状态", 5, Kind.CENTRED),
                new Column("推荐科室", 12, Kind.TEXT)));
        for (int i = 0; i < PERSONAL.size(); i++) {
            columns.add(new Column(HEADERS.get(i), WIDTHS.get(i), Kind.TEXT));
        }
        columns.add(new Column("来源", 20, Kind.TEXT));
        return columns;
    }

    /** The quotas, counted both ways. */
    public static Sheet quotas(BureauPack bureau, Quotas quotas, LocalDate date) {
        List<List<String>> rows = new ArrayList<>();
        for (Quotas.Line line : quotas.lines()) {
            rows.add(List.of(
                    line.industry().quotaName(),
                    line.industry().name(),
                    Integer.toString(line.quota()),
                    Integer.toString(line.counted()),
                    Integer.toString(line.countedEverywhere()),
                    line.isOver() ? "超出" + (line.counted() - line.quota()) + "人" : ""));
        }
        rows.add(List.of(
                "合计",
                "",
                Integer.toString(quotas.quota()),
                Integer.toString(quotas.total()),
                "",
                quotas.total() > quotas.quota() ? "超出" : ""));
        List<Column> columns = List.of(
                new Column("名额名称", 8, Kind.TEXT),
                new Column("行业领域", 20, Kind.TEXT),
                new Column("名额（原则上）", 8, Kind.NUMBER),
                new Column("按第一专业计", 8, Kind.NUMBER),
                new Column("按所有专业计", 8, Kind.NUMBER),
                new Column("说明", 10, Kind.TEXT));
        String head = "依据：" + bureau.organisation().regulationTitle() + "，截至" + date;
        return new Sheet("名额", "专家名额使用情况", List.of(head), columns, rows, List.of("超出名额只作提示，程序不自动删减。"));
    }
}
