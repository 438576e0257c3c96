package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Drawing.State;
import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What offices hear about their sealed numbers, and experts about the ties they tell. */
class SlipAnswersTests {
    private static final String VALUE = "AB".repeat(16);
    private static final Specialty SPECIALTY =
            DrawSetting.EXAMPLE.classification().specialties().get(0);
    private static final Dispatch REQUEST =
            DrawSetting.dispatch("2026-001", Map.of(Field.CATEGORY, SPECIALTY.printed()));

    private final List<SealedSlip> slips = new ArrayList<>();
    private final List<String> offices = DrawSetting.EXAMPLE
            .regulation()
            .requirement("draw-entropy")
            .orElseThrow()
            .list("offices");

    private DrawSetting setting;

    @BeforeEach
    void openTheLedger(@TempDir java.nio.file.Path data) {
        setting = new DrawSetting(data);
    }

    @Test
    void recordsWhatIsSealedAndThenOpened() {
        seal();

        assertThat(carryOut().faults()).extracting(Fault::rule).contains("draw-public");
        assertThat(of(slips.get(0))).contains(new Fault("sealed-recorded", "封存指纹已登记，台账第1号", "抽取条件锁定后，在同一单据上填写随机数重新报送"));

        slips.clear();
        offices.forEach(office -> slips.add(slip(office, digest(office, VALUE), VALUE)));
        assertThat(of(slips.get(0))).contains(new Fault("sealed-recorded", "随机数与封存指纹相符", "不需要再报送"));
    }

    @Test
    void waitsSilentlyWhileTheRequestIsHeldUp() {
        slips.add(slip(offices.get(0), digest(offices.get(0), VALUE), null));

        assertThat(of(slips.get(0))).isEmpty();
    }

    @Test
    void takesNoSecondNumber() {
        seal();
        carryOut();

        assertThat(of(slip(offices.get(0), digest(offices.get(0), "CD".repeat(16)), null)))
                .contains(new Fault("sealed-again", "此前已经封存（台账第1号），后交的指纹不同，没有采用", "请开启第一次封存的随机数；封存以后不能更换"));
    }

    @Test
    void takesNoNumberThatWasNotSealed() {
        SealedSlip both = slip(offices.get(0), digest(offices.get(0), VALUE), VALUE);
        assertThat(of(both)).contains(new Fault("sealed-unfit", "没有先交封存指纹就填写了随机数，没有采用", "请另换一个随机数，先只交封存指纹"));

        seal();
        carryOut();
        assertThat(of(slip(offices.get(0), digest(offices.get(0), VALUE), "CD".repeat(16))))
                .contains(new Fault("sealed-unfit", "随机数与封存指纹（台账第1号）不符，没有采用", "请填写封存时的随机数；遗失的，由分管领导决定"));
    }

    @Test
    void saysThatANumberWasOpenedTooEarly() {
        String office = offices.get(0);
        setting.draws.commit(
                new Commitment("2026-001", Source.Kind.SEALED, office, digest(office, VALUE), "b".repeat(64)),
                DrawSetting.TODAY);

        assertThat(of(slip(office, digest(office, VALUE), VALUE)))
                .contains(new Fault("sealed-early", "抽取条件还没有锁定，随机数已经开启，他人可以据此安排条件", "请在条件锁定后再开启；本次抽取仍使用这个数，由监督人记录"));
    }

    /** The terms are fixed once all are bound; so only if the offices of the pack have changed since. */
    @Test
    void saysThatANumberComesTooLate() {
        Terms terms = pool().terms(
                        new DrawRequest(
                                "2026-001",
                                "a".repeat(64),
                                DrawSetting.SERVICE,
                                DrawSetting.SERVICE,
                                "示例氯碱化工有限公司",
                                List.of()),
                        DrawSetting.TODAY);
        setting.draws.fix(terms, Map.of(), DrawSetting.TODAY);

        assertThat(of(slip(offices.get(0), digest(offices.get(0), VALUE), null)))
                .contains(new Fault("sealed-late", "2026-001的抽取条件已经锁定，不能再封存", "本次抽取不用这个数"));
    }

    @Test
    void asksForAFiledRequestAndAnOfficeOfThePack() {
        assertThat(new SlipAnswers(chance(DrawSetting.EXAMPLE), setting.draws, Set.of("2026-002"))
                        .of(slip(offices.get(0), "", null)))
                .contains(new Fault("sealed-dispatch", "没有编号为2026-001的派出报备单", "请核对派出编号，报备后再封存"));
        assertThat(of(slip("门卫室", "c".repeat(64), null)))
                .contains(new Fault("sealed-office", "“门卫室”不是封存随机数的单位", "应由" + String.join("、", offices) + "封存"));
        assertThat(new SlipAnswers(chance(DrawSetting.CHANGZHI), setting.draws, Set.of("2026-001"))
                        .of(slip("政务服务中心", "c".repeat(64), null)))
                .contains(
                        new Fault("sealed-office", "抽取不用各单位封存的随机数", "不需要报送；需要使用的，由单位在 rules.yaml 的 draw-entropy 中规定"));
    }

    @Test
    void asksWhoDeclaresTies() {
        Declaration declaration = new Declaration(1, new IdNumber(People.HAN), "韩峰永", "示例氯碱化工有限公司", Optional.empty());
        Map<IdNumber, String> names = Map.of(new IdNumber(People.HAN), "韩峰永");

        assertThat(SlipAnswers.of(declaration, names, List.of())).isEmpty();
        assertThat(SlipAnswers.of(declaration, Map.of(), List.of()))
                .contains(new Fault("declarant-unknown", "现行名单中没有这个身份证号的专家", "请核对姓名和身份证号"));
        assertThat(SlipAnswers.of(declaration, Map.of(new IdNumber(People.HAN), "韩永峰"), List.of()))
                .contains(new Fault("declarant-unknown", "现行名单中这个身份证号的专家不叫“韩峰永”", "请核对姓名和身份证号"));
        assertThat(SlipAnswers.of(declaration, names, List.of("2026-001", "2026-004")))
                .contains(
                        new Fault("declared-late", "申报时已经抽中（2026-001、2026-004）", "请经分管领导批准后用 replace 调整；以后的抽取不再包括此人"));
    }

    private void seal() {
        offices.forEach(office -> slips.add(slip(office, digest(office, VALUE), null)));
    }

    private Drawing.Outcome carryOut() {
        Drawing.Outcome outcome = new Drawing(
                        DrawSetting.EXAMPLE, setting.draws, chance(DrawSetting.EXAMPLE), DrawSetting.TODAY)
                .carryOut(REQUEST, List.of(REQUEST), Optional.of(pool()), Optional.empty(), DrawSetting.NO_DOCUMENTS);
        assertThat(outcome.state()).isEqualTo(State.FILED);
        return outcome;
    }

    private Optional<Fault> of(SealedSlip slip) {
        return new SlipAnswers(chance(DrawSetting.EXAMPLE), setting.draws, Set.of("2026-001")).of(slip);
    }

    private Chance chance(BureauPack bureau) {
        return new Chance(
                bureau.regulation().requirement("draw-entropy").orElseThrow(),
                setting.draws,
                setting.values(7),
                () -> slips);
    }

    private static DrawPool pool() {
        return DrawSetting.pool(DrawSetting.EXAMPLE, DrawSetting.people(9, SPECIALTY.code()));
    }

    private static String digest(String office, String value) {
        return Source.commitment("2026-001", office, value);
    }

    private static SealedSlip slip(String office, String digest, @org.jspecify.annotations.Nullable String value) {
        return new SealedSlip(1, "2026-001", office, Optional.of(digest), Optional.ofNullable(value), "b".repeat(64));
    }
}
