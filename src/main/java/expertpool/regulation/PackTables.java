package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Dated;
import expertpool.expert.EducationLevel;
import expertpool.expert.Educations;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import expertpool.expert.TitleGrade;
import expertpool.expert.Titles;
import expertpool.expert.Titles.Kind;
import expertpool.expert.Titles.Title;
import expertpool.regulation.Departments.Department;
import expertpool.regulation.Situations.Situation;
import expertpool.regulation.UnitNames.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The lists of a pack: the classification with its quotas, titles, educations, departments. */
final class PackTables {
    private static final String QUOTAS = "quotas.csv";
    private static final String SPECIALTIES = "specialties.csv";
    private static final String TITLES = "titles.csv";
    private static final String EDUCATIONS = "educations.csv";
    private static final String DEPARTMENTS = "departments.csv";
    private static final String UNITS = "units.csv";
    private static final String SITUATIONS = "situations.csv";

    private final PackFiles files;
    private final List<String> faults;

    PackTables(PackFiles files, List<String> faults) {
        this.files = files;
        this.faults = faults;
    }

    Classification classification() {
        Map<Integer, Quota> quotas = quotas();
        boolean hasQuotas = !quotas.isEmpty();
        Map<Integer, Industry> industries = new LinkedHashMap<>();
        List<Specialty> specialties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : files.csv(SPECIALTIES, "domain_no", "domain_name", "subfields", "code", "name")) {
            int number = files.number(SPECIALTIES, row, "domain_no");
            industries.computeIfAbsent(number, n -> industry(row, n, Optional.ofNullable(quotas.get(n)), hasQuotas));
            try {
                if (seen.add(row.get("code"))) {
                    specialties.add(new Specialty(row.get("code"), row.get("name"), number));
                } else {
                    files.complain(SPECIALTIES, row, "编号 " + row.get("code") + " 出现两次，请删去一行");
                }
            } catch (IllegalArgumentException e) {
                files.complain(SPECIALTIES, row, e.getMessage() + "，请核对");
            }
        }
        quotas.keySet().stream()
                .filter(number -> !industries.isEmpty() && !industries.containsKey(number))
                .forEach(number -> faults.add(QUOTAS + "：行业领域" + number + "不在 " + SPECIALTIES + " 中，请核对 domain_no"));
        return new Classification(List.copyOf(industries.values()), specialties);
    }

    private record Quota(String name, TreeMap<LocalDate, Integer> values) {}

    private Map<Integer, Quota> quotas() {
        Map<Integer, Quota> quotas = new LinkedHashMap<>();
        for (CSVRecord row : files.csv(QUOTAS, "domain_no", "quota_name", "quota", "since")) {
            Quota quota = quotas.computeIfAbsent(
                    files.number(QUOTAS, row, "domain_no"),
                    number -> new Quota(row.get("quota_name"), new TreeMap<>()));
            files.date(QUOTAS, row, "since").ifPresent(since -> {
                if (quota.values().putIfAbsent(since, files.number(QUOTAS, row, "quota")) != null) {
                    files.complain(QUOTAS, row, "施行日期重叠：" + quota.name() + "从" + since + "起已有名额，请删去一行");
                }
            });
        }
        return quotas;
    }

    /** @param hasQuotas whether there are any; that there are none was told when they were read */
    private Industry industry(CSVRecord row, int number, Optional<Quota> quota, boolean hasQuotas) {
        if (quota.isEmpty() && hasQuotas) {
            faults.add(QUOTAS + "：行业领域" + number + "没有名额，请补一行");
        }
        return new Industry(
                number,
                row.get("domain_name"),
                quota.map(Quota::name).orElse(row.get("domain_name")),
                new Dated(quota.map(Quota::values).orElseGet(TreeMap::new)),
                PackFiles.parts(row.get("subfields")));
    }

    Titles titles() {
        List<Title> titles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : files.csv(TITLES, "word", "kind", "grade", "name")) {
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(one -> one.chinese().equals(row.get("kind")))
                    .findFirst();
            Optional<TitleGrade> grade = TitleGrade.named(row.get("grade"));
            if (kind.isEmpty()) {
                files.complain(TITLES, row, "kind 应为职称、职业资格、技能等级、职务或无，写的是“" + row.get("kind") + "”");
            } else if ((kind.get() == Kind.TITLE) != grade.isPresent()) {
                files.complain(TITLES, row, "只有职称写 grade，应为正高级、副高级、中级或初级，写的是“" + row.get("grade") + "”");
            } else if (!seen.add(row.get("word"))) {
                files.complain(TITLES, row, "“" + row.get("word") + "”出现两次，请删去一行");
            } else {
                String name = row.get("name").isEmpty() ? row.get("word") : row.get("name");
                titles.add(new Title(row.get("word"), kind.get(), grade.orElse(null), name));
            }
        }
        return new Titles(titles);
    }

    /** @param text of the law, which has the items */
    Situations situations(LawText text) {
        List<Situation> situations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : files.csv(SITUATIONS, "使用情形", "工作范围", "关键词")) {
            Optional<Citation> item = item(row, "使用情形", text);
            Optional<Citation> scope = row.get("工作范围").isBlank() ? Optional.empty() : item(row, "工作范围", text);
            List<String> words = PackFiles.parts(row.get("关键词"));
            words.stream()
                    .filter(word -> !seen.add(word))
                    .forEach(word -> files.complain(SITUATIONS, row, "关键词“" + word + "”出现两次，请删去一处"));
            item.ifPresent(one -> situations.add(new Situation(one, scope, words)));
        }
        if (situations.stream().filter(Situation::isOther).count() != (situations.isEmpty() ? 0 : 1)) {
            faults.add(SITUATIONS + "：应有且只有一行没有工作范围，为其他情形");
        }
        return new Situations(situations);
    }

    private Optional<Citation> item(CSVRecord row, String column, LawText text) {
        try {
            Citation item = Citation.parse(row.get(column));
            if (text.has(item) || text.isEmpty()) {
                return Optional.of(item);
            }
        } catch (IllegalArgumentException e) {
            // told below, as an item that the law does not have
        }
        files.complain(SITUATIONS, row, column + "“" + row.get(column) + "”不是办法中的条款，请核对");
        return Optional.empty();
    }

    UnitNames units() {
        List<Unit> units = new ArrayList<>();
        for (CSVRecord row : files.csv(UNITS, "单位", "另一名称", "关系")) {
            Unit unit = new Unit(row.get("单位"), row.get("另一名称"), row.get("关系"));
            boolean place = unit.relation().equals(Unit.PLACE);
            if (!Unit.RELATIONS.contains(unit.relation())) {
                files.complain(UNITS, row, "关系应为曾用名、简称、分支、上级或地名，写的是“" + unit.relation() + "”");
            } else if (unit.name().isBlank() || unit.other().isBlank() != place) {
                files.complain(UNITS, row, "请填写单位和另一名称；地名只填写单位一列");
            } else {
                units.add(unit);
            }
        }
        return new UnitNames(units);
    }

    Educations educations() {
        Map<String, EducationLevel> levels = new LinkedHashMap<>();
        for (CSVRecord row : files.csv(EDUCATIONS, "word", "level")) {
            Optional<EducationLevel> level = EducationLevel.named(row.get("level"));
            if (level.isEmpty()) {
                files.complain(EDUCATIONS, row, "level 应为博士研究生、硕士研究生、本科、大专、中专或高中及以下，写的是“" + row.get("level") + "”");
            } else if (levels.putIfAbsent(row.get("word"), level.get()) != null) {
                files.complain(EDUCATIONS, row, "“" + row.get("word") + "”出现两次，请删去一行");
            }
        }
        return new Educations(levels);
    }

    Departments departments(Classification classification) {
        List<Department> departments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, String> seen = new LinkedHashMap<>();
        for (CSVRecord row : files.csv(DEPARTMENTS, "name", "other_names", "sees")) {
            Department department = new Department(
                    row.get("name"), PackFiles.parts(row.get("other_names")), PackFiles.parts(row.get("sees")));
            Stream.concat(Stream.of(department.name()), department.otherNames().stream())
                    .filter(name -> !names.add(name))
                    .forEach(name -> files.complain(DEPARTMENTS, row, "科室名称“" + name + "”出现两次，请删去一个"));
            department.sees().stream()
                    .filter(code -> !classification.specialties().isEmpty())
                    .filter(code -> classification.specialties().stream()
                            .noneMatch(specialty -> SpecialtyCodes.cover(List.of(code), specialty)))
                    .forEach(code -> files.complain(DEPARTMENTS, row, "专业“" + code + "”不在分类表中，应如 1.3 或 1.*"));
            classification.specialties().stream().filter(department::seesTo).forEach(specialty -> {
                String other = seen.putIfAbsent(specialty.code(), department.name());
                if (other != null) {
                    files.complain(DEPARTMENTS, row, "专业" + specialty.code() + "已归" + other + "，一个专业只能归一个科室");
                }
            });
            departments.add(department);
        }
        return new Departments(departments);
    }
}
