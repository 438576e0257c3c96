package expertpool.appraisal;

import expertpool.expert.NameOrder;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.regulation.Departments;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.RosterOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 考核汇总: the appraisals of a year, each held against the pool. Several departments that appraise one person stand each
 * on a line of its own; no mark is failed and no grade given unless the law names one.
 *
 * @param lines those that stand, from the highest total to the lowest: one for each person of each department, unless it
 *     is open which one is meant or one came in after a removal
 * @param superseded those in whose place another of the same person and department counts, in the order of receipt
 */
public record AppraisalSummary(int year, List<Line> lines, List<Superseded> superseded) {
    public AppraisalSummary {
        lines = List.copyOf(lines);
        superseded = List.copyOf(superseded);
    }

    /**
     * @param expert the one member whom the key of the form, or else name and month of birth, then the phone, point to;
     *     nobody if there is none or several
     * @param candidates the members whom name and month of birth point to
     * @param removed the day on which the person was removed for the last time
     * @param rivals others of the same person, department and day with other words: which one is meant, a person says
     */
    public record Line(
            Appraisal appraisal,
            Optional<Expert> expert,
            List<Expert> candidates,
            Optional<LocalDate> removed,
            List<Appraisal> rivals) {
        public Line {
            candidates = List.copyOf(candidates);
            rivals = List.copyOf(rivals);
        }

        /** Whether it counts for the person: it is known who that is, that it is in time, and that no other is meant. */
        boolean counts() {
            return expert.isPresent() && !isLate() && rivals.isEmpty();
        }

        /** Whether it came in after the removal. What was appraised before stays as it was. */
        boolean isLate() {
            return expert.filter(one -> one.status() == Status.REMOVED).isPresent()
                    && removed.filter(day -> !appraisal.receivedOn().isAfter(day))
                            .isEmpty();
        }

        /** Whether nobody can tell if it came in before the removal, which was on that day. */
        boolean isOfTheDayOfRemoval() {
            return expert.filter(one -> one.status() == Status.REMOVED).isPresent()
                    && removed.filter(appraisal.receivedOn()::equals).isPresent();
        }

        Line against(List<Appraisal> rivals) {
            return new Line(appraisal, expert, candidates, removed, rivals);
        }

        /** The name in the pool; as the paper has it where nobody is found. */
        public String name() {
            return expert.map(RosterOrder::name).orElseGet(appraisal::name);
        }

        /** What two papers have alike that appraise one person in one department. */
        private String matter() {
            String person = expert.map(one -> one.idNumber().number())
                    .orElseGet(() -> String.join(
                            "|", appraisal.name(), appraisal.text(Field.BIRTH_DATE), appraisal.text(Field.MOBILE)));
            return appraisal.department() + "|" + person;
        }
    }

    /** An appraisal, and the one that came in later and counts in its place. */
    public record Superseded(Line earlier, Line counting) {}

    /**
     * @param appraisals of the year, superseded ones among them
     * @param removals the day of the last removal by identity number
     * @param departments by whatever name a folder calls one, it is one
     */
    public static AppraisalSummary of(
            int year,
            List<Appraisal> appraisals,
            List<Expert> pool,
            Map<String, LocalDate> removals,
            Departments departments) {
        Members members = new Members(pool);
        Map<String, List<Line>> matters = new LinkedHashMap<>();
        appraisals.stream()
                .sorted(Appraisal.BY_RECEIPT)
                .map(appraisal -> line(appraisal.of(departments.fullName(appraisal.department())), members, removals))
                .forEach(line -> matters.computeIfAbsent(line.matter(), matter -> new ArrayList<>())
                        .add(line));
        List<Line> lines = new ArrayList<>();
        List<Superseded> superseded = new ArrayList<>();
        matters.values().forEach(papers -> {
            Choice choice = Choice.among(papers);
            lines.addAll(choice.lines());
            superseded.addAll(choice.superseded());
        });
        lines.sort(Comparator.comparing((Line line) -> line.appraisal().total().orElse(BigDecimal.ZERO))
                .reversed()
                .thenComparing(Line::name, RosterOrder.names(NameOrder.STROKES))
                .thenComparing(line -> line.appraisal().path()));
        return new AppraisalSummary(year, lines, superseded);
    }

    private static Line line(Appraisal appraisal, Members members, Map<String, LocalDate> removals) {
        Identification found = members.identify(appraisal.entries());
        return new Line(
                appraisal,
                found.expert(),
                found.candidates(),
                found.expert()
                        .flatMap(expert -> Optional.ofNullable(
                                removals.get(expert.idNumber().number()))),
                List.of());
    }

    /** What the departments say of each member, in the order of the identity numbers. */
    List<Standing> standings() {
        Map<Expert, List<Line>> members = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.counts() && line.appraisal().total().isPresent())
                .sorted(Comparator.comparing(line -> line.appraisal().department()))
                .forEach(line -> members.computeIfAbsent(line.expert().orElseThrow(), expert -> new ArrayList<>())
                        .add(line));
        return members.entrySet().stream()
                .map(member -> new Standing(member.getKey(), member.getValue()))
                .sorted(Comparator.comparing(
                        standing -> standing.expert().idNumber().number()))
                .toList();
    }

    /** Why a line counts for nobody; an empty text if it counts. */
    public static String remark(Line line) {
        if (line.counts()) {
            return "";
        }
        if (!line.rivals().isEmpty()) {
            return "同日收到内容不同的考核表，请人工确认";
        }
        if (line.expert().isPresent()) {
            return "已清退";
        }
        if (line.appraisal().entries().key().flatMap(FormKey::person).isPresent()) {
            return "表格的登记号与填写的姓名、出生年月、手机号对不上，请人工确认";
        }
        return line.candidates().isEmpty()
                ? "专家库中没有此人"
                : "有%d名同名同出生年月人员，请人工确认".formatted(line.candidates().size());
    }
}
