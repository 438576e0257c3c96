package expertpool.roster;

import expertpool.expert.Classification;
import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Words;
import expertpool.regulation.Regulation;
import expertpool.roster.Candidacy.Paper;
import expertpool.roster.Expert.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * 汇总: all papers of a person become one expert. Of each table the latest accepted paper counts; where both tables say
 * something, the person's own Table 1 does, and a difference is told, never settled in silence.
 */
public final class RosterMerge {
    private static final Map<Field, String> COMPARED = compared();
    private static final Map<FormKind, String> NAMES = Map.of(FormKind.RECOMMENDATION, "推荐表", FormKind.SUMMARY, "汇总表");

    private final Regulation regulation;
    private final Classification classification;
    private final LocalDate today;

    /** @param today the day of the run */
    public RosterMerge(Regulation regulation, Classification classification, LocalDate today) {
        this.regulation = regulation;
        this.classification = classification;
        this.today = today;
    }

    /**
     * @param removed whether a decision removed the person after the latest application
     * @param listed whether the issued roster has the person
     */
    public Merged merge(Candidacy candidacy, boolean listed, boolean removed) {
        Optional<Paper> application = latest(candidacy, FormKind.RECOMMENDATION);
        Optional<Paper> recommendation = latest(candidacy, FormKind.SUMMARY);
        Map<Long, List<Finding>> findings = new LinkedHashMap<>();
        compareAll(candidacy, application.or(() -> recommendation), findings);
        recommendation.filter(row -> application.isEmpty()).ifPresent(row -> applicationMissing(row, listed, findings));
        listedTwice(candidacy, findings);
        Entries entries = merged(application, recommendation);
        List<String> specialties = admitted(application, recommendation, entries);
        Status status = removed
                ? Status.REMOVED
                : listed ? Status.LISTED : recommendation.isPresent() ? Status.RECOMMENDED : Status.APPLIED;
        int industry = specialties.stream()
                .findFirst()
                .flatMap(classification::specialty)
                .map(Specialty::industry)
                .orElse(0);
        return new Merged(
                new Expert(
                        IdNumber.of(candidacy.idNumber()).orElseThrow(),
                        status,
                        industry,
                        specialties,
                        application.isPresent(),
                        recommenders(candidacy),
                        entries),
                findings);
    }

    /**
     * The specialties for which no condition is broken (A05-7), on the day of the department's list, else today. A
     * list alone does not show enough; without an application nothing is refused.
     */
    private List<String> admitted(Optional<Paper> application, Optional<Paper> recommendation, Entries entries) {
        List<String> claimed = entries.list(Field.SPECIALTIES);
        if (application.isEmpty()) {
            return claimed;
        }
        LocalDate day = recommendation
                .map(row -> row.filledOn().orElse(row.receivedOn()))
                .orElse(today);
        List<String> open = regulation.assess(entries, day).open().stream()
                .map(Specialty::code)
                .toList();
        // whoever is refused for all of them was refused with the application
        return open.isEmpty() ? claimed : open;
    }

    private static Optional<Paper> latest(Candidacy candidacy, FormKind kind) {
        return candidacy.papers().stream()
                .filter(paper -> paper.record().kind() == kind)
                .reduce((earlier, later) -> later);
    }

    private static List<String> recommenders(Candidacy candidacy) {
        TreeSet<String> departments = new TreeSet<>();
        candidacy.papers().stream()
                .filter(paper -> paper.record().kind() == FormKind.SUMMARY)
                .forEach(paper -> departments.add(paper.department()));
        return List.copyOf(departments);
    }

    /** Holds every paper of the person against the one that counts. */
    private void compareAll(Candidacy candidacy, Optional<Paper> counting, Map<Long, List<Finding>> findings) {
        counting.ifPresent(paper -> candidacy.papers().stream()
                .filter(other -> !other.equals(paper))
                .forEach(other -> compare(paper, other, findings)));
    }

    private void compare(Paper counting, Paper row, Map<Long, List<Finding>> findings) {
        COMPARED.forEach((field, label) -> {
            Optional<String> first = counting.record().entries().text(field);
            Optional<String> second = row.record().entries().text(field);
            if (first.isPresent()
                    && second.isPresent()
                    && !comparable(field, first.get()).equals(comparable(field, second.get()))) {
                String shown = shown(field, first.get());
                String other = shown(field, second.get());
                String problem = "“%s”不一致：%s（%s）为“%s”，%s为“%s”%s"
                        .formatted(
                                label,
                                NAMES.get(counting.record().kind()),
                                counting.path(),
                                shown,
                                name(counting, row),
                                other,
                                shown.equals(other) ? "，差别在遮盖的几位" : "");
                add(
                        findings,
                        row,
                        field,
                        new Fault(
                                "values-conflict",
                                problem,
                                "请核对后改正填错的一份；在改正之前以%s为准"
                                        .formatted(NAMES.get(counting.record().kind()))));
            }
        });
    }

    private static String name(Paper counting, Paper other) {
        String name = NAMES.getOrDefault(other.record().kind(), "");
        return counting.record().kind() == other.record().kind() ? "本" + name : name;
    }

    /** A row without a Table 1 is held until the person's Table 1 comes; a member need not file again. */
    private void applicationMissing(Paper row, boolean listed, Map<Long, List<Finding>> findings) {
        if (!listed) {
            Fault fault =
                    new Fault("recommendation-missing", "没有收到此人通过核查的《专家推荐表》（表1），暂不列入名单", "请督促本人填报表1；表1通过后自动列入，汇总表不必重报");
            add(findings, row, Field.NAME, fault);
        }
    }

    private void listedTwice(Candidacy candidacy, Map<Long, List<Finding>> findings) {
        Map<Long, Paper> rows = new HashMap<>();
        for (Paper paper : candidacy.papers()) {
            if (paper.record().kind() == FormKind.SUMMARY) {
                Paper before = rows.putIfAbsent(paper.record().formId(), paper);
                if (before != null) {
                    String problem = "与本表第%d条为同一身份证号".formatted(before.record().number());
                    add(findings, paper, Field.ID_NUMBER, new Fault("listed-twice", problem, "请删除重复的一行"));
                }
            }
        }
    }

    private void add(Map<Long, List<Finding>> findings, Paper paper, Field field, Fault fault) {
        Entry entry = paper.record().entries().entry(field).orElse(null);
        findings.computeIfAbsent(paper.record().formId(), id -> new ArrayList<>())
                .add(regulation.finding(
                        fault, paper.record().kind(), paper.record().number(), field, entry));
    }

    private static Entries merged(Optional<Paper> application, Optional<Paper> recommendation) {
        Map<Field, Entry> merged = new EnumMap<>(Field.class);
        recommendation.ifPresent(row -> take(row, merged));
        application.ifPresent(form -> take(form, merged));
        return new Entries(merged);
    }

    private static void take(Paper paper, Map<Field, Entry> merged) {
        paper.record().entries().all().forEach((field, entry) -> {
            if (entry.value() != null || !merged.containsKey(field)) {
                merged.put(field, new Entry(entry.value(), paper.path() + " " + entry.where(), List.of()));
            }
        });
    }

    private static String comparable(Field field, String value) {
        return field == Field.SPECIALTIES
                ? String.join(Field.SEPARATOR, new TreeSet<>(Arrays.asList(value.split("\\|"))))
                : Words.key(value);
    }

    private static String shown(Field field, String value) {
        if (field == Field.MOBILE) {
            return value.length() < 8 ? value : value.substring(0, 3) + "****" + value.substring(value.length() - 4);
        }
        return field == Field.SPECIALTIES ? value.replace(Field.SEPARATOR, "、") : value;
    }

    private static Map<Field, String> compared() {
        Map<Field, String> labels = new EnumMap<>(Field.class);
        labels.put(Field.NAME, "姓名");
        labels.put(Field.SEX, "性别");
        labels.put(Field.MOBILE, "移动电话");
        labels.put(Field.EMPLOYER, "单位全称");
        labels.put(Field.TITLE, "职务职称");
        labels.put(Field.SCHOOL, "毕业院校");
        labels.put(Field.MAJOR, "所学专业");
        labels.put(Field.SPECIALTIES, "现从事专业");
        return labels;
    }

    /**
     * @param findings what the comparison of the papers found, by form
     */
    public record Merged(Expert expert, Map<Long, List<Finding>> findings) {}
}
