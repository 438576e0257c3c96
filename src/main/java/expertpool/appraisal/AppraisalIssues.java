package expertpool.appraisal;

import expertpool.appraisal.AppraisalSummary.Line;
import expertpool.appraisal.AppraisalSummary.Superseded;
import expertpool.expert.Masked;
import expertpool.expert.Specialty;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.roster.Expert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 考核核查: holds the appraisals of a year against the pool, the uses, the calendar and each other. It flags; whose an
 * appraisal is where several could be meant, a person decides.
 */
public final class AppraisalIssues {
    /** The one that is found when the paper is read. */
    static final String OF_READING = "score-total";

    /** Told on the receipt where the key of the form is compared. */
    static final Set<String> OF_KEYS = Set.of("key-person", "key-words");

    private static final int MONTH_BEGINS = "2025-".length();

    private final BureauPack bureau;
    private final LocalDate today;

    /** @param today the day of the run */
    public AppraisalIssues(BureauPack bureau, LocalDate today) {
        this.bureau = bureau;
        this.today = today;
    }

    /** In the order of the departments, then of the names. */
    public List<AppraisalIssue> of(AppraisalYear year) {
        List<AppraisalIssue> issues = new ArrayList<>();
        Bands bands = Bands.on(bureau.regulation(), year.lastDay());
        for (Line line : year.summary().lines()) {
            person(line, issues);
            line.expert().ifPresent(expert -> {
                words(line, expert, issues);
                specialty(line, expert, issues);
            });
            rivals(line, issues);
            department(line, year.duties(), issues);
            month(line, issues);
            total(line, bands, issues);
        }
        year.summary().superseded().forEach(one -> superseded(one, issues));
        return issues.stream()
                .sorted(Comparator.comparing(
                                (AppraisalIssue issue) -> issue.appraisal().department(),
                                bureau.departments().order())
                        .thenComparing(issue -> issue.appraisal().name()))
                .toList();
    }

    private void person(Line line, List<AppraisalIssue> issues) {
        String born = line.appraisal().text(Field.BIRTH_DATE);
        if (line.expert().isPresent()) {
            if (line.isLate()) {
                add("appraised-removed", line, Field.NAME, "收到考核表以前此人已清退，不计入结果", issues);
            } else if (line.isOfTheDayOfRemoval()) {
                add("appraised-removed", line, Field.NAME, "收到考核表的当天此人被清退，按清退以前收到的计入结果", issues);
            }
        } else if (line.appraisal().entries().key().flatMap(FormKey::person).isPresent()) {
            add("key-person", line, Field.NAME, "表格的登记号与填写的姓名、出生年月、手机号对不上，不计入结果", issues);
        } else if (line.candidates().isEmpty()) {
            add(
                    "appraised-unknown",
                    line,
                    Field.NAME,
                    "专家库中没有姓名为“%s”、出生年月为%s的人，不计入结果".formatted(line.appraisal().name(), born),
                    issues);
        } else {
            String candidates = line.candidates().stream()
                    .map(one -> "%s（证号%s）"
                            .formatted(
                                    employer(one), Masked.words(one.idNumber().number())))
                    .collect(Collectors.joining("、"));
            add(
                    "appraised-several",
                    line,
                    Field.MOBILE,
                    "有%d名同名同出生年月的人：%s，手机号不能确定是哪一人，不计入结果"
                            .formatted(line.candidates().size(), candidates),
                    issues);
        }
    }

    private void words(Line line, Expert expert, List<AppraisalIssue> issues) {
        List<Field> differing = Members.differing(line.appraisal().entries(), expert);
        if (!differing.isEmpty()) {
            String written = differing.stream().map(line.appraisal()::text).collect(Collectors.joining("、"));
            add(
                    "key-words",
                    line,
                    differing.get(0),
                    "写的是%s，与专家库中的不同，按表格的登记号认定为%s".formatted(written, line.name()),
                    issues);
        }
    }

    private static String employer(Expert expert) {
        return expert.entries().text(Field.EMPLOYER).orElse("未写单位");
    }

    private void specialty(Line line, Expert expert, List<AppraisalIssue> issues) {
        List<String> foreign = line.appraisal().entries().list(Field.SPECIALTIES).stream()
                .filter(code -> !expert.specialties().contains(code))
                .toList();
        if (!foreign.isEmpty()) {
            add(
                    "appraised-specialty",
                    line,
                    Field.SPECIALTIES,
                    "写的是%s，此人入库的专业是%s".formatted(printed(foreign), printed(expert.specialties())),
                    issues);
        }
    }

    private String printed(List<String> codes) {
        return codes.stream()
                .map(code -> bureau.classification()
                        .specialty(code)
                        .map(Specialty::printed)
                        .orElse(code))
                .collect(Collectors.joining("、"));
    }

    private void department(Line line, Duties duties, List<AppraisalIssue> issues) {
        String department = line.appraisal().department();
        if (bureau.departments().named(department).isEmpty()) {
            add(
                    "appraisal-department",
                    line,
                    Field.NAME,
                    department.isEmpty()
                            ? "考核表直接放在投递文件夹中，看不出是哪个科室的考核"
                            : "文件夹“%s”不是本单位的科室，看不出是哪个科室的考核".formatted(department),
                    issues);
        } else if (line.counts()
                && !duties.concern(department, line.expert().orElseThrow())
                && !recommends(department, line.expert().orElseThrow())) {
            add("appraised-unconcerned", line, Field.NAME, "登记中没有本科室对此人的推荐或本年度的使用", issues);
        }
    }

    /** A list that came in after the year is no fault of the appraisal. */
    private boolean recommends(String department, Expert expert) {
        return expert.recommendedBy().stream()
                .map(bureau.departments()::fullName)
                .anyMatch(department::equals);
    }

    /** T5-03: a bare year tells no month. */
    private void month(Line line, List<AppraisalIssue> issues) {
        String period = line.appraisal().period();
        String note = line.appraisal()
                .entries()
                .text(Field.REMARK)
                .map("；备注写明：%s"::formatted)
                .orElse("");
        if (period.compareTo(today.toString()
                        .substring(0, Math.min(period.length(), today.toString().length())))
                > 0) {
            add("appraisal-month", line, Field.PERIOD, "考核时间为%s，晚于今天（%s）%s".formatted(period, today, note), issues);
        } else if (period.length() > MONTH_BEGINS) {
            String month = Integer.toString(Integer.parseInt(period.substring(MONTH_BEGINS, MONTH_BEGINS + 2)));
            List<String> months = law("appraisal-month").list("months");
            if (!months.isEmpty() && !months.contains(month)) {
                add(
                        "appraisal-month",
                        line,
                        Field.PERIOD,
                        "考核时间为%s，不在%s月%s".formatted(period, String.join("、", months), note),
                        issues);
            }
        }
    }

    private void total(Line line, Bands bands, List<AppraisalIssue> issues) {
        Appraisal appraisal = line.appraisal();
        if (appraisal.isMiscounted()) {
            add(
                    OF_READING,
                    line,
                    Field.TOTAL,
                    "总分写的是%s分，各项相加是%s分，按%2$s分计"
                            .formatted(
                                    appraisal.statedTotal().orElseThrow().toPlainString(),
                                    appraisal.total().orElseThrow().toPlainString()),
                    issues);
        }
        appraisal.total().flatMap(bands::of).ifPresent(band -> bands.namedIn(appraisal.text(Field.OPINION))
                .filter(named -> !named.equals(band))
                .ifPresent(named -> add(
                        "appraisal-bands",
                        line,
                        Field.OPINION,
                        "考核意见写的是“%s”，按%s分应为“%s”"
                                .formatted(
                                        named.name(),
                                        appraisal.total().orElseThrow().toPlainString(),
                                        band.name()),
                        issues)));
    }

    private void rivals(Line line, List<AppraisalIssue> issues) {
        if (!line.rivals().isEmpty()) {
            add(
                    "appraisal-contested",
                    line,
                    Field.PERIOD,
                    "同日收到内容不同的考核表，都不计入结果：%s"
                            .formatted(Stream.concat(Stream.of(line.appraisal()), line.rivals().stream())
                                    .map(AppraisalIssues::told)
                                    .collect(Collectors.joining("；"))),
                    issues);
        }
    }

    private void superseded(Superseded pair, List<AppraisalIssue> issues) {
        add(
                "appraisal-superseded",
                pair.earlier(),
                Field.PERIOD,
                "较早的一份：%s；以后收到的一份为准：%s"
                        .formatted(
                                told(pair.earlier().appraisal()),
                                told(pair.counting().appraisal())),
                issues);
    }

    private static String told(Appraisal appraisal) {
        return "%s收到，考核时间%s，德%s能%s勤%s绩%s廉%s，总分%s（%s）"
                .formatted(
                        appraisal.receivedOn(),
                        // a year alone is no day
                        appraisal.period().length() == 4 ? appraisal.period() + "年度" : appraisal.period(),
                        appraisal.text(Field.VIRTUE),
                        appraisal.text(Field.ABILITY),
                        appraisal.text(Field.DILIGENCE),
                        appraisal.text(Field.ACHIEVEMENT),
                        appraisal.text(Field.INTEGRITY),
                        appraisal.text(Field.TOTAL),
                        appraisal.path());
    }

    private void add(String rule, Line line, Field field, String problem, List<AppraisalIssue> issues) {
        issues.add(new AppraisalIssue(line.appraisal(), law(rule), field, problem));
    }

    private Requirement law(String rule) {
        return bureau.regulation().requirement(rule).orElseThrow();
    }
}
