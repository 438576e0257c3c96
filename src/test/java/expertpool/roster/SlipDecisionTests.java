package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Slip;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.regulation.FaultyPack;
import expertpool.regulation.Grounds;
import expertpool.roster.Expert.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlipDecisionTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate EARLIER = LocalDate.of(2026, 6, 1);
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Slip SLIP = new Slip(
            7,
            "ab",
            1,
            Written.entries(Map.of(
                    Field.NAME, "韩峰永",
                    Field.ID_NUMBER, People.HAN,
                    Field.GROUND, "8(6)",
                    Field.REASON, "不能胜任",
                    Field.EVIDENCE, "考核表",
                    Field.DEPARTMENT, "危化科",
                    Field.HEAD, "秦守山",
                    Field.DEPUTY_DIRECTOR, "董满保",
                    Field.FILLED_ON, "2026-11-18")));

    private Grounds grounds;

    @BeforeEach
    void readTheLaw() throws FaultyPack {
        grounds = Grounds.of(BureauPack.load(Path.of("templates/changzhi")));
    }

    @Test
    void removesOnTheDayOnWhichTheApprovedSlipIsCarriedOut() {
        assertThat(of(SLIP, HAN))
                .isEqualTo(new SlipDecision(
                        Optional.of(new Removal(
                                HAN.idNumber(),
                                new Citation(8, 6),
                                TODAY,
                                "不能胜任",
                                "考核表",
                                "危化科 秦守山",
                                "董满保",
                                "ab/1",
                                Map.of())),
                        List.of()));
        assertThat(of(with(Field.GROUND, "(6)"), HAN)).isEqualTo(of(SLIP, HAN));
    }

    @Test
    void isAProposalUntilSomebodyApproves() {
        assertThat(of(without(Field.DEPUTY_DIRECTOR), HAN))
                .isEqualTo(told("slip-unapproved", "没有批准人签字，作为清退意见登记，没有清退", "批准后请批准人签字，用原文件名重新报送"));
    }

    @Test
    void waitsForItsDay() {
        assertThat(of(with(Field.FILLED_ON, "2026-11-26"), HAN))
                .isEqualTo(told("filled-on-future", "填报时间2026-11-26还没有到，到那一天以前不清退", "写错的，请改正填报时间，用原文件名重新报送"));
        assertThat(of(with(Field.FILLED_ON, "2026-11-25"), HAN).removal()).isPresent();
    }

    @Test
    void isCarriedOutOnce() {
        assertThat(of(SLIP, HAN.as(Status.REMOVED), removal("ab/1", TODAY)))
                .isEqualTo(told("slip-carried-out", "已于2026-11-25登记清退", "此人当时不在现行名单中，不发函，不需要再办理"));
        assertThat(of(SLIP, HAN.as(Status.REMOVED), removal("cd/1", EARLIER)))
                .isEqualTo(told("slip-removed", "此人已于2026-06-01按第八条第（六）项清退，没有重复登记", "请核对；重新申请入库并通过后才能再次清退"));
    }

    @Test
    void doesNotReachWhomSomebodyElseHasTakenBackSince() {
        Fault outdated = new Fault("slip-outdated", "此人2026-11-18清退后又重新申请，意见单填报在此之前，没有清退", "仍需清退的，请重新填报意见单");

        assertThat(of(SLIP, HAN, removal("cd/1", LocalDate.of(2026, 11, 18))).told())
                .contains(outdated);
        assertThat(of(SLIP, HAN, removal("cd/1", LocalDate.of(2026, 11, 17))).removal())
                .isPresent();
    }

    @Test
    void asksWhoIsMeant() {
        assertThat(SlipDecision.of(SLIP, Optional.empty(), List.of(), grounds, TODAY))
                .isEqualTo(told("slip-unknown", "专家库中没有这个身份证号的人，没有清退", "请核对身份证号"));
        assertThat(of(with(Field.NAME, "韩永峰"), HAN))
                .isEqualTo(told("slip-unknown", "专家库中这个身份证号的人不叫“韩永峰”，没有清退", "请核对姓名和身份证号"));
        assertThat(of(with(Field.NAME, "韩 峰永"), HAN).removal()).isPresent();
    }

    /** The item has age and health; somebody may have taken the wrong number. */
    @Test
    void asksForEvidenceWhereTheGroundCanOnlyBeHealth() {
        Slip age = new Slip(7, "ab", 1, Written.with(with(Field.GROUND, "8(7)").entries(), Field.EVIDENCE, ""));
        Expert old = People.member("140499196101100011", "韩峰永", "3.1");

        assertThat(of(age, HAN))
                .isEqualTo(
                        told("slip-health", "此人没有超过规定年龄，按第八条第（七）项清退只能是身体原因，没有写明依据材料，没有清退", "请核对清退依据；确是身体原因的，请填写依据材料"));
        assertThat(of(with(Field.GROUND, "8(7)"), HAN).removal()).isPresent();
        assertThat(SlipDecision.of(age, Optional.of(old), List.of(), grounds, LocalDate.of(2027, 1, 9))
                        .removal())
                .isEmpty();
        assertThat(SlipDecision.of(age, Optional.of(old), List.of(), grounds, LocalDate.of(2027, 1, 10))
                        .removal())
                .isPresent();
    }

    @Test
    void asksForAGroundThatTheLawHas() {
        for (String ground : List.of("8(9)", "7(6)", "(9)")) {
            assertThat(of(with(Field.GROUND, ground), HAN))
                    .isEqualTo(told("ground-unclear", "第八条没有“" + ground + "”这一项，没有清退", "请核对清退依据"));
        }
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Slip poor = new Slip(7, "ab", 1, Written.with(with(Field.GROUND, "8(9)").entries(), Field.DEPUTY_DIRECTOR, ""));

        assertThat(SlipDecision.of(poor, Optional.empty(), List.of(), grounds, TODAY)
                        .told())
                .extracting(Fault::rule)
                .containsExactly("slip-unknown", "ground-unclear", "slip-unapproved");
        assertThat(of(
                                new Slip(
                                        7,
                                        "ab",
                                        1,
                                        Written.with(
                                                Written.with(
                                                        with(Field.GROUND, "8(7)")
                                                                .entries(),
                                                        Field.EVIDENCE,
                                                        ""),
                                                Field.DEPUTY_DIRECTOR,
                                                "")),
                                HAN)
                        .told())
                .extracting(Fault::rule)
                .containsExactly("slip-health", "slip-unapproved");
    }

    private SlipDecision of(Slip slip, Expert expert, Removal... before) {
        return SlipDecision.of(slip, Optional.of(expert), List.of(before), grounds, TODAY);
    }

    private static Slip with(Field field, String value) {
        return new Slip(7, "ab", 1, Written.with(SLIP.entries(), field, value));
    }

    private static Slip without(Field field) {
        return with(field, "");
    }

    private static Removal removal(String paper, LocalDate day) {
        return new Removal(HAN.idNumber(), new Citation(8, 6), day, "", "", "", "", paper, Map.of());
    }

    private static SlipDecision told(String rule, String problem, String remedy) {
        return new SlipDecision(Optional.empty(), List.of(new Fault(rule, problem, remedy)));
    }
}
