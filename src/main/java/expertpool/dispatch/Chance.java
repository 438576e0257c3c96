package expertpool.dispatch;

import expertpool.dispatch.Source.Kind;
import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.form.Words;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 随机来源的收集: the values of a draw come from the sources that the pack names, in its order. Whoever has a say is bound to a value
 * before the terms are fixed, and opens it afterwards.
 */
public final class Chance {
    /** The name of the program's own value. */
    static final String PROGRAM = "程序";

    private final Requirement law;
    private final Draws draws;
    private final SealedValues values;
    private final Supplier<List<SealedSlip>> slips;

    /**
     * @param law names {@code sources}, {@code offices} and the {@code public} numbers that are used
     * @param slips that the offices have handed in by now
     */
    public Chance(Requirement law, Draws draws, SealedValues values, Supplier<List<SealedSlip>> slips) {
        this.law = law;
        this.draws = draws;
        this.values = values;
        this.slips = slips;
    }

    /** The sources in the order in which they go into the seed. */
    public List<Kind> kinds() {
        return law.list("sources").stream()
                .map(code -> Kind.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The offices that hand in sealed values. */
    public List<String> offices() {
        return kinds().contains(Kind.SEALED) ? law.list("offices") : List.of();
    }

    /** Whether values come from others, after the terms are fixed. */
    boolean isAwaited() {
        return kinds().stream().anyMatch(kind -> kind != Kind.SYSTEM);
    }

    /** The public numbers that are used, as the pack announces them. */
    public String announced() {
        return String.join("；", law.list("public"));
    }

    /**
     * Enters into the ledger whoever has bound himself, before the terms are fixed.
     *
     * @return who has not; the terms cannot be fixed before
     */
    List<Fault> commit(String dispatch, LocalDate today) {
        List<Commitment> bound = new ArrayList<>(
                draws.commitments(dispatch).stream().map(Entry::decision).toList());
        List<Fault> missing = new ArrayList<>();
        for (String office : offices()) {
            if (bound.stream().noneMatch(one -> one.office().equals(office))) {
                Optional<Commitment> slip = slips.get().stream()
                        .filter(one -> isOf(one, dispatch, office)
                                && one.digest().isPresent()
                                && one.value().isEmpty())
                        .map(one -> new Commitment(
                                dispatch, Kind.SEALED, office, one.digest().orElseThrow(), one.paper()))
                        .findFirst();
                slip.ifPresentOrElse(
                        one -> draws.commit(one, today),
                        () -> missing.add(new Fault(
                                "draw-sealed",
                                "%s还没有交来%s的封存数".formatted(dispatch, office),
                                "请%s填写随机数封存单，放入收件文件夹；各单位交齐后才锁定抽取条件".formatted(office))));
            }
        }
        boolean own = bound.stream().anyMatch(one -> one.kind() == Kind.SYSTEM);
        if (kinds().contains(Kind.SYSTEM) && !own && missing.isEmpty()) {
            String digest = Source.commitment(dispatch, PROGRAM, values.sealed(dispatch));
            draws.commit(new Commitment(dispatch, Kind.SYSTEM, PROGRAM, digest, ""), today);
        }
        return missing;
    }

    /**
     * Opens the values, after the terms are fixed.
     *
     * @param numbers the public numbers, as they were typed
     * @param missing gets what is not there yet, or does not fit what was committed
     * @return the sources in their order; of use only if nothing is missing
     */
    List<Source> open(String dispatch, Optional<String> numbers, List<Fault> missing) {
        List<Source> sources = new ArrayList<>();
        for (Kind kind : kinds()) {
            switch (kind) {
                case SEALED -> offices().forEach(office -> sealed(dispatch, office, sources, missing));
                case PUBLIC -> numbers(dispatch, numbers, sources, missing);
                case SYSTEM -> program(dispatch, sources, missing);
            }
        }
        return sources;
    }

    private void sealed(String dispatch, String office, List<Source> sources, List<Fault> missing) {
        Optional<String> fitting = slips.get().stream()
                .filter(one -> isOf(one, dispatch, office))
                .flatMap(one -> one.value().stream())
                .filter(value -> isCommitted(dispatch, office, value))
                .findFirst();
        fitting.ifPresentOrElse(
                value -> sources.add(new Source(Kind.SEALED, office, Source.plain(value))),
                () -> missing.add(new Fault(
                        "draw-sealed",
                        "%s还没有开启%s封存的随机数".formatted(dispatch, office),
                        "请%s在随机数封存单上填写与封存指纹相符的随机数，放入收件文件夹".formatted(office))));
    }

    private void numbers(String dispatch, Optional<String> numbers, List<Source> sources, List<Fault> missing) {
        Optional<List<String>> read = numbers.flatMap(Source::numbers);
        read.ifPresentOrElse(
                values -> values.forEach(value -> sources.add(new Source(Kind.PUBLIC, announced(), value))),
                () -> missing.add(new Fault(
                        "draw-public",
                        numbers.map(text -> "“%s”不是数字".formatted(text))
                                .orElse("%s还没有录入公开数字：%s".formatted(dispatch, announced())),
                        "请在公布之后用 draw --dispatch %s --entropy \"数字\" 录入，同一来源的数字之间空格，不同来源之间用分号".formatted(dispatch))));
    }

    private void program(String dispatch, List<Source> sources, List<Fault> missing) {
        values.opened(dispatch)
                .filter(value -> isCommitted(dispatch, PROGRAM, value))
                .ifPresentOrElse(
                        value -> sources.add(new Source(Kind.SYSTEM, PROGRAM, value)),
                        () -> missing.add(new Fault(
                                "draw-sealed",
                                "%s由程序封存的随机数丢失或者被改动，与台账中的指纹不符".formatted(dispatch),
                                "不能重新产生，以免重复抽取。请从备份恢复数据文件夹；不能恢复的，由科室重新报备")));
    }

    private static boolean isOf(SealedSlip slip, String dispatch, String office) {
        return slip.dispatch().equals(dispatch) && Words.key(slip.office()).equals(Words.key(office));
    }

    private boolean isCommitted(String dispatch, String office, String value) {
        return draws.commitments(dispatch).stream()
                .map(Entry::decision)
                .anyMatch(one ->
                        one.office().equals(office) && one.sha256().equals(Source.commitment(dispatch, office, value)));
    }
}
