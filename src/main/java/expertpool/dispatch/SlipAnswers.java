package expertpool.dispatch;

import expertpool.expert.IdNumber;
import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.form.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What offices and experts are told about their slips. */
final class SlipAnswers {
    private final Chance chance;
    private final Draws draws;
    private final Set<String> filed;

    /** @param filed numbers of the filed requests */
    SlipAnswers(Chance chance, Draws draws, Set<String> filed) {
        this.chance = chance;
        this.draws = draws;
        this.filed = Set.copyOf(filed);
    }

    /** About a number that is sealed or opened, asked after the draws of the day; nothing while the request is held up. */
    Optional<Fault> of(SealedSlip slip) {
        Optional<String> office = chance.offices().stream()
                .filter(one -> Words.key(one).equals(Words.key(slip.office())))
                .findFirst();
        if (!filed.contains(slip.dispatch())) {
            return Optional.of(
                    new Fault("sealed-dispatch", "没有编号为%s的派出报备单".formatted(slip.dispatch()), "请核对派出编号，报备后再封存"));
        }
        if (office.isEmpty()) {
            return Optional.of(new Fault(
                    "sealed-office",
                    chance.offices().isEmpty() ? "抽取不用各单位封存的随机数" : "“%s”不是封存随机数的单位".formatted(slip.office()),
                    chance.offices().isEmpty()
                            ? "不需要报送；需要使用的，由单位在 rules.yaml 的 draw-entropy 中规定"
                            : "应由%s封存".formatted(String.join("、", chance.offices()))));
        }
        Optional<Entry<Commitment>> bound = draws.commitments(slip.dispatch()).stream()
                .filter(one -> one.decision().office().equals(office.get()))
                .findFirst();
        return slip.value().isPresent()
                ? Optional.of(opened(slip, office.get(), bound, slip.value().get()))
                : sealed(slip, bound);
    }

    private Optional<Fault> sealed(SealedSlip slip, Optional<Entry<Commitment>> bound) {
        if (bound.isEmpty()) {
            return draws.terms(slip.dispatch())
                    .map(terms ->
                            new Fault("sealed-late", "%s的抽取条件已经锁定，不能再封存".formatted(slip.dispatch()), "本次抽取不用这个数"));
        }
        return Optional.of(again(slip, bound.get()));
    }

    private static Fault again(SealedSlip slip, Entry<Commitment> bound) {
        return slip.digest().filter(bound.decision().sha256()::equals).isPresent()
                ? new Fault("sealed-recorded", "封存指纹已登记，台账第%d号".formatted(bound.number()), "抽取条件锁定后，在同一单据上填写随机数重新报送")
                : new Fault(
                        "sealed-again",
                        "此前已经封存（台账第%d号），后交的指纹不同，没有采用".formatted(bound.number()),
                        "请开启第一次封存的随机数；封存以后不能更换");
    }

    private Fault opened(SealedSlip slip, String office, Optional<Entry<Commitment>> bound, String value) {
        if (bound.isEmpty()) {
            return new Fault("sealed-unfit", "没有先交封存指纹就填写了随机数，没有采用", "请另换一个随机数，先只交封存指纹");
        }
        if (!bound.get().decision().sha256().equals(Source.commitment(slip.dispatch(), office, value))) {
            return new Fault(
                    "sealed-unfit",
                    "随机数与封存指纹（台账第%d号）不符，没有采用".formatted(bound.get().number()),
                    "请填写封存时的随机数；遗失的，由分管领导决定");
        }
        return draws.terms(slip.dispatch()).isEmpty()
                ? new Fault("sealed-early", "抽取条件还没有锁定，随机数已经开启，他人可以据此安排条件", "请在条件锁定后再开启；本次抽取仍使用这个数，由监督人记录")
                : new Fault("sealed-recorded", "随机数与封存指纹相符", "不需要再报送");
    }

    /**
     * About ties that somebody tells.
     *
     * @param names of the members of the edition in force by identity number
     * @param drawn for which dispatches the person stands that serve the unit and are not over
     */
    static Optional<Fault> of(Declaration declaration, Map<IdNumber, String> names, List<String> drawn) {
        String name = names.get(declaration.person());
        if (name == null || !Words.key(name).equals(Words.key(declaration.name()))) {
            return Optional.of(new Fault(
                    "declarant-unknown",
                    name == null ? "现行名单中没有这个身份证号的专家" : "现行名单中这个身份证号的专家不叫“%s”".formatted(declaration.name()),
                    "请核对姓名和身份证号"));
        }
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "declared-late",
                        "申报时已经抽中（%s）".formatted(String.join("、", drawn)),
                        "请经分管领导批准后用 replace 调整；以后的抽取不再包括此人"));
    }
}
