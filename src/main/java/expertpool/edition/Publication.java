package expertpool.edition;

import expertpool.expert.Specialty;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import expertpool.regulation.Ruling;
import expertpool.regulation.Ruling.Breached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 发布前核查: whether an edition may reach a stage. Everything that stands against it is told at once, each with its basis and what to
 * do; what holds 原则上 can be waived with a reason, what 应当 cannot.
 */
public final class Publication {
    private static final int NAMED = 20;

    private final BureauPack bureau;
    private final List<EditionStep> steps;
    private final LocalDate today;
    private final List<String> refusals = new ArrayList<>();

    private Publication(BureauPack bureau, List<EditionStep> steps, LocalDate today) {
        this.bureau = bureau;
        this.steps = steps;
        this.today = today;
    }

    /**
     * What an edition still needs, or may not have.
     *
     * @param steps every stage that any edition has reached so far
     * @param draft the edition at the stage that it is to reach
     * @param today no stage is reached later than that
     * @return Chinese sentences; none if nothing stands against it
     */
    public static List<String> refusals(BureauPack bureau, List<EditionStep> steps, Draft draft, LocalDate today) {
        Publication publication = new Publication(bureau, steps, today);
        publication.day(draft.step());
        publication.number(draft.step());
        publication.people(draft);
        publication.waivers(draft);
        return List.copyOf(publication.refusals);
    }

    /**
     * Which edition a stage would be of.
     *
     * @return its revision; nothing if the stage cannot follow, with the reason in {@code reasons}
     */
    public static Optional<Integer> revision(
            BureauPack bureau, List<EditionStep> steps, int year, EditionStage stage, List<String> reasons) {
        Optional<EditionStep> last = steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
        // an edition of an earlier year that was never issued lapses with the next one
        Optional<EditionStep> open = last.filter(step -> step.stage() != EditionStage.ISSUE && step.year() >= year);
        String basis = "（" + bureau.regulation().basis("edition").chinese() + "）";
        int issued = (int) steps.stream()
                .filter(step -> step.year() == year && step.stage() == EditionStage.ISSUE)
                .count();
        if (last.filter(step -> step.year() > year).isPresent()) {
            reasons.add(last.get().name() + "已经登记，不能再发" + year + "年的名单；需要更正的，另发新的一版" + basis);
        } else if (open.filter(step -> step.stage() == stage).isPresent()) {
            reasons.add("%s的%s已经登记过，不能重复%s"
                    .formatted(
                            open.get().name(),
                            stage.chinese(),
                            stage.next()
                                    .map(next -> "；下一步是%s（--stage %s）".formatted(next.chinese(), next.code()))
                                    .orElse("")));
        } else if (open.map(EditionStep::stage).equals(stage.before()) || isBack(open, stage)) {
            return Optional.of(open.map(EditionStep::revision).orElse(issued + 1));
        } else {
            EditionStage before = stage.before().orElseThrow();
            reasons.add("%d年第%d版还没有%s，不能越过%s；请先登记%3$s（--stage %s）"
                    .formatted(year, issued + 1, before.chinese(), basis, before.code()));
        }
        return Optional.empty();
    }

    /** What the review did not agree to is consulted on again. */
    private static boolean isBack(Optional<EditionStep> open, EditionStage stage) {
        return stage == EditionStage.CONSULT
                && open.filter(step -> step.stage() == EditionStage.REVIEW).isPresent();
    }

    private void day(EditionStep step) {
        if (step.day().isAfter(today)) {
            refusals.add("日期" + step.day() + "还没有到，请核对 --date");
        }
        steps.stream().map(EditionStep::day).max(LocalDate::compareTo).ifPresent(last -> {
            if (step.day().isBefore(last)) {
                refusals.add("日期%s早于上一次登记的%s，请核对 --date".formatted(step.day(), last));
            }
        });
        if (step.day().getYear() < step.year() || step.day().getYear() > step.year() + 1) {
            refusals.add("日期%s不在%d年名单的年度内，请核对 --year 和 --date".formatted(step.day(), step.year()));
        }
    }

    private void number(EditionStep step) {
        String number = step.documentNumber();
        if (number.isEmpty()) {
            return;
        }
        String year = Integer.toString(step.day().getYear());
        if (!number.contains(year)) {
            refusals.add("发文字号“%s”不是%s年的，请核对 --document-number 和 --date".formatted(number, year));
        }
        steps.stream()
                .filter(earlier -> earlier.documentNumber().equals(number) && !earlier.isOf(step))
                .findFirst()
                .ifPresent(
                        earlier -> refusals.add("发文字号%s已用于%s，请核对 --document-number".formatted(number, earlier.name())));
        String pattern = bureau.organisation().numberPattern();
        String form = Pattern.quote(pattern)
                .replace("{year}", "\\E(?:19|20)[0-9]{2}\\Q")
                .replace("{number}", "\\E[1-9][0-9]{0,3}\\Q");
        if (!number.matches(form)) {
            refusals.add("发文字号“%s”不合本单位的写法，应如“%s”，请核对 --document-number"
                    .formatted(number, pattern.replace("{year}", year).replace("{number}", "12")));
        }
    }

    /** Nobody is listed who may not be: what 应当 be so on the day of the stage cannot be waived. */
    private void people(Draft draft) {
        if (draft.members().isEmpty()) {
            refusals.add("名单没有一个人，不能发布。请先处理推荐表和汇总表");
        }
        Map<Requirement, List<String>> breaches =
                breaches(draft, bureau.regulation().conditions());
        for (Map.Entry<Requirement, List<String>> open : breaches.entrySet()) {
            Requirement law = open.getKey();
            refusals.add("%d人不符合“%s”（%s）：%s。请先办理清退（remove），或者更正材料"
                    .formatted(
                            open.getValue().size(),
                            law.title(),
                            law.basis().citation().chinese(),
                            named(open.getValue())));
        }
        Set<String> told = breaches.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        refuse(
                draft,
                member -> !told.contains(EditionSheets.name(member))
                        && admitted(member, draft).isEmpty(),
                "没有一个专业符合条件");
        refuse(
                draft,
                member -> bureau.classification()
                        .industry(member.expert().industry())
                        .isEmpty(),
                "的专业不在分类表中，不知道列入哪个行业领域");
        Optional<EditionStep> before =
                draft.before().filter(step -> step.year() == draft.step().year());
        if (before.isPresent() && draft.changes(bureau).lines().isEmpty()) {
            refusals.add("与%s相比没有变动，不必另发一版".formatted(before.get().name()));
        }
    }

    private void refuse(Draft draft, Predicate<Member> wrong, String why) {
        List<String> names =
                draft.members().stream().filter(wrong).map(EditionSheets::name).toList();
        if (!names.isEmpty()) {
            refusals.add("%d人%s：%s。请先办理清退（remove），或者更正材料".formatted(names.size(), why, named(names)));
        }
    }

    /** The specialties of which the person breaks no condition on the day of the stage. */
    private List<String> admitted(Member member, Draft draft) {
        return bureau.regulation().assess(listed(member), draft.step().day()).open().stream()
                .map(Specialty::code)
                .toList();
    }

    /** The person with the specialties that the list shows: others were refused. */
    private static Entries listed(Member member) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        entries.putAll(member.expert().entries().all());
        entries.computeIfPresent(
                Field.SPECIALTIES,
                (field, entry) -> new Entry(
                        String.join(Field.SEPARATOR, member.expert().specialties()), entry.where(), entry.faults()));
        return new Entries(entries);
    }

    /** Those of the requirements that are breached, with the names of the people concerned. */
    private Map<Requirement, List<String>> breaches(Draft draft, List<Requirement> laws) {
        Regulation regulation = bureau.regulation();
        Map<Requirement, List<String>> breaches = new LinkedHashMap<>();
        for (Requirement law : laws) {
            if (law.isInForceOn(draft.step().day())) {
                List<String> names = draft.members().stream()
                        .filter(member -> isBreached(regulation.ruling(
                                law.rule(),
                                member.expert().entries(),
                                draft.step().day())))
                        .map(EditionSheets::name)
                        .toList();
                if (!names.isEmpty()) {
                    breaches.put(law, names);
                }
            }
        }
        return breaches;
    }

    /** Conditions of single specialties are asked by {@link #admitted}. */
    private static boolean isBreached(List<Ruling> rulings) {
        return rulings.size() == 1 && rulings.get(0) instanceof Breached;
    }

    /** What holds 原则上 and is not kept, in words by rule. */
    private Map<String, String> open(Draft draft) {
        Map<String, String> open = new TreeMap<>();
        draft.findings(bureau).stream()
                .filter(line -> bureau.regulation().isWaivable(line.rule()))
                .forEach(line -> open.merge(line.rule(), line.problem(), (one, more) -> one + "；" + more));
        List<Requirement> waivable = bureau.regulation().requirements().stream()
                .filter(law -> bureau.regulation().isWaivable(law.rule()))
                .toList();
        breaches(draft, waivable)
                .forEach((law, names) ->
                        open.put(law.rule(), "%d人不符合“%s”：%s".formatted(names.size(), law.title(), named(names))));
        return open;
    }

    private void waivers(Draft draft) {
        Map<String, String> open = open(draft);
        Set<String> waived = draft.step().waivers().stream().map(Waiver::rule).collect(Collectors.toSet());
        waived.stream().filter(rule -> !open.containsKey(rule)).sorted().forEach(this::refuseWaiver);
        if (draft.step().stage() != EditionStage.CONSULT) {
            open.forEach((rule, problem) -> {
                if (!waived.contains(rule)) {
                    refusals.add(
                            "%s（%s）。请调整名单，或者用 --waive %s --reason 理由 说明不执行的理由".formatted(problem, basis(rule), rule));
                }
            });
        }
    }

    /**
     * The waivers of an earlier stage that the edition still needs: one that it does not need any more lapses.
     *
     * @param earlier those of the stage before
     */
    public static List<Waiver> stillNeeded(BureauPack bureau, Draft draft, List<Waiver> earlier) {
        Set<String> open = new Publication(bureau, List.of(), draft.step().day())
                .open(draft)
                .keySet();
        return earlier.stream().filter(waiver -> open.contains(waiver.rule())).toList();
    }

    private void refuseWaiver(String rule) {
        Optional<Requirement> law = bureau.regulation().requirement(rule);
        refusals.add(
                law.isEmpty()
                        ? "没有名为“%s”的要求，规则名见 output/data/rules.csv".formatted(rule)
                        : !bureau.regulation().isWaivable(rule)
                                ? "“%s”（%s）必须执行，不能豁免".formatted(law.get().title(), basis(rule))
                                : "本版名单没有违反“%s”（%s），不需要豁免".formatted(law.get().title(), basis(rule)));
    }

    private String basis(String rule) {
        return bureau.regulation()
                .requirement(rule)
                .map(law -> law.basis().citation().chinese())
                .orElse("");
    }

    private static String named(List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? shown + "等" : shown;
    }
}
