package expertpool.appraisal;

import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Outsider;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Settlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 应考核未考核名单 (A09-2b), with those who were recommended and not used, and those whom nobody can appraise here. */
public final class DutySheets {
    private final BureauPack bureau;
    private final AppraisalYear year;

    private DutySheets(BureauPack bureau, AppraisalYear year) {
        this.bureau = bureau;
        this.year = year;
    }

    /** @param today tells whether the time of the appraisal has come */
    public static List<Sheet> of(BureauPack bureau, AppraisalYear year, LocalDate today) {
        DutySheets sheets = new DutySheets(bureau, year);
        return List.of(sheets.missing(today), sheets.unused(), sheets.outsiders());
    }

    private Sheet missing(LocalDate today) {
        List<Duty> missing = year.duties().missing();
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Duty duty : missing) {
            rows.add(row(duty, numbers, used(duty), year.obstacle(duty.department(), duty.expert())));
        }
        Requirement law = bureau.regulation().requirement("appraisal-due").orElseThrow();
        String head = "截至%s，应考核%d人次，未考核%d人次；%s。依据：%s"
                .formatted(
                        today,
                        year.duties().duties().size(),
                        missing.size(),
                        time(today),
                        law.basis().citation().chinese());
        return new Sheet(
                "应考核未考核",
                year.year() + "年度应考核未考核名单",
                List.of(head),
                columns(new Column("本年度使用", 16, Kind.TEXT), new Column("说明", 12, Kind.TEXT)),
                rows,
                List.of("应考核的人：本科室推荐（表2）的和本年度使用（表4）的专家，每个科室一人一份考核表（表5）。" + law.remedy() + "。"));
    }

    private String time(LocalDate today) {
        List<Integer> months = bureau.regulation().requirement("appraisal-month").orElseThrow().list("months").stream()
                .map(Integer::valueOf)
                .toList();
        LocalDate from = months.stream()
                .min(Integer::compare)
                .map(month -> LocalDate.of(year.year(), month, 1))
                .orElseGet(() -> year.lastDay().withDayOfYear(1));
        LocalDate to = months.stream()
                .max(Integer::compare)
                .map(month -> LocalDate.of(year.year(), month, 1).plusMonths(1).minusDays(1))
                .orElseGet(year::lastDay);
        return today.isBefore(from) ? "考核时间未到，为工作清单" : today.isAfter(to) ? "考核时间已过" : "正在考核";
    }

    private Sheet unused() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Duty duty : year.duties().unused()) {
            rows.add(row(duty, numbers, "没有使用记录", duty.appraisal().isPresent() ? "已考核" : "未考核"));
        }
        return new Sheet(
                "推荐但未使用",
                year.year() + "年度推荐但未使用的专家",
                List.of("共%d人次。推荐的专家也应考核；没有使用过的怎样考核，由科室提出".formatted(rows.size())),
                columns(new Column("本年度使用", 20, Kind.TEXT), new Column("考核", 8, Kind.CENTRED)),
                rows,
                List.of());
    }

    /** @param numbers how many rows each department has */
    private List<String> row(Duty duty, Map<String, Integer> numbers, String use, String remark) {
        return List.of(
                duty.department(),
                Integer.toString(numbers.merge(duty.department(), 1, Integer::sum)),
                RosterOrder.name(duty.expert()),
                duty.expert().entries().text(Field.EMPLOYER).orElse(""),
                industry(duty.expert()),
                duty.expert().status().chinese(),
                duty.grounds().recommended() ? "是" : "否",
                use,
                remark);
    }

    private String industry(Expert expert) {
        return bureau.classification()
                .industry(expert.industry())
                .map(Industry::name)
                .orElse("");
    }

    private static String used(Duty duty) {
        if (!duty.grounds().used()) {
            return "没有使用记录";
        }
        return "%d次：%s"
                .formatted(
                        duty.grounds().uses().size(),
                        duty.grounds().uses().stream()
                                .map(Settlement.Line::use)
                                .map(use -> use.entries().text(Field.TO).orElse("") + " " + use.path())
                                .collect(Collectors.joining("；")));
    }

    private static List<Column> columns(Column use, Column last) {
        return List.of(
                new Column("科室", 12, Kind.TEXT),
                new Column("序号", 3, Kind.CENTRED),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("单位", 11, Kind.TEXT),
                new Column("行业领域", 9, Kind.TEXT),
                new Column("状态", 5, Kind.CENTRED),
                new Column("本科室推荐", 4, Kind.CENTRED),
                use,
                last);
    }

    private Sheet outsiders() {
        List<List<String>> rows = new ArrayList<>();
        for (Outsider one : year.duties().outsiders()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.department(),
                    one.line().name(),
                    one.line().use().entries().text(Field.TO).orElse(""),
                    one.reason(),
                    one.line().use().path()));
        }
        return new Sheet(
                "库外和不能确定的人",
                year.year() + "年度使用记录中不能对应到专家库的人",
                List.of("共%d条".formatted(rows.size())),
                List.of(
                        new Column("序号", 3, Kind.CENTRED),
                        new Column("科室", 12, Kind.TEXT),
                        new Column("姓名", 5, Kind.CENTRED),
                        new Column("使用至", 7, Kind.CENTRED),
                        new Column("说明", 24, Kind.TEXT),
                        new Column("使用情况表", 20, Kind.TEXT)),
                rows,
                List.of());
    }
}
