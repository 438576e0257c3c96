package expertpool.edition;

import expertpool.regulation.BureauPack;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import expertpool.regulation.Ruling;
import expertpool.regulation.Ruling.Breached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        Optional<EditionStep> open = last.filter(step -> step.stage() != EditionStage.ISSUE);
        String basis = "（" + bureau.regulation().basis("edition").chinese() + "）";
        if (open.filter(step -> step.year() != year).isPresent()) {
            reasons.add(open.get().name() + "还没有印发，不能开始或继续" + year + "年的名单。请先把它印发" + basis);
            return Optional.empty();
        }
        int issued = (int) steps.stream()
                .filter(step -> step.year() == year && step.stage() == EditionStage.ISSUE)
                .count();
        if (open.isEmpty() && last.filter(step -> step.year() > year).isPresent()) {
            reasons.add(last.get().name() + "已经印发，不能再发" + year + "年的名单；需要更正的，另发新的一版" + basis);
        } else if (open.filter(step -> step.stage().compareTo(stage) >= 0).isPresent()) {
            reasons.add("%s的%s已经登记过，不能重复".formatted(open.get().name(), stage.chinese()));
        } else if (open.map(EditionStep::stage).equals(stage.before())) {
            return Optional.of(open.map(EditionStep::revision).orElse(issued + 1));
        } else {
            reasons.add("%d年第%d版还没有%s，不能越过%s"
                    .formatted(year, issued + 1, stage.before().orElseThrow().chinese(), basis));
        }
        return Optional.empty();
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
            refusals.add("发文字号“%s”不合本单位的写法“%s”，请核对 --document-number".formatted(number, pattern));
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
        Optional<EditionStep> before =
                draft.before().filter(step -> step.year() == draft.step().year());
        if (before.isPresent() && draft.changes(bureau).lines().isEmpty()) {
            refusals.add("与%s相比没有变动，不必另发一版".formatted(before.get().name()));
        }
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

    /** Somebody who is refused for one specialty is listed with the others. */
    private static boolean isBreached(List<Ruling> rulings) {
        return !rulings.isEmpty() && rulings.stream().allMatch(Breached.class::isInstance);
    }

    private void waivers(Draft draft) {
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
