package expertpool.dispatch;

import static expertpool.dispatch.DrawSetting.CHANGZHI;
import static expertpool.dispatch.DrawSetting.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.dispatch.Drawing.Outcome;
import expertpool.dispatch.Drawing.State;
import expertpool.expert.Seats;
import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.form.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** one draw a dispatch, in the order of the steps, and nothing taken back. */
class DrawingTests {
    private static final Dispatch REQUEST = DrawSetting.dispatch("2026-001", Map.of());

    private final DrawSetting setting;

    DrawingTests(@TempDir Path data) {
        setting = new DrawSetting(data);
    }

    private Outcome carryOut(Dispatch dispatch, List<Dispatch> filed, int people) {
        return setting.drawing(CHANGZHI)
                .carryOut(dispatch, filed, Optional.of(pool(people)), Optional.empty(), DrawSetting.NO_DOCUMENTS);
    }

    private Outcome carryOut(Dispatch dispatch, int people) {
        return carryOut(dispatch, List.of(dispatch), people);
    }

    private static DrawPool pool(int people) {
        return DrawSetting.pool(CHANGZHI, DrawSetting.people(people, "3.1"));
    }

    private List<String> drawn(String number) {
        return setting.draws.draw(number).orElseThrow().decision().drawn().get(0);
    }

    @Test
    void commitsThenFixesTheTermsThenDraws() {
        assertThat(carryOut(REQUEST, 9).state()).isEqualTo(State.DRAWN);

        assertThat(setting.papers()).containsExactly("draw-commitment", "draw-terms", "draw");
        assertThat(drawn("2026-001")).hasSize(2).doesNotHaveDuplicates();
        assertThat(DrawCheck.faults(
                        setting.draws,
                        setting.archive,
                        setting.draws.draw("2026-001").orElseThrow()))
                .isEmpty();
    }

    /** neither another run nor a changed pool nor a lost output draws again. */
    @Test
    void drawsADispatchOnce() {
        carryOut(REQUEST, 9);
        List<String> first = drawn("2026-001");

        assertThat(carryOut(REQUEST, 9).state()).isEqualTo(State.DRAWN);
        assertThat(carryOut(REQUEST, 30).state()).isEqualTo(State.DRAWN);

        assertThat(drawn("2026-001")).isEqualTo(first);
        assertThat(setting.papers()).hasSize(3);
    }

    /** A program that is stopped between the steps cannot be made to choose another value. */
    @Test
    void goesOnWithTheValueThatWasCommitted() {
        Chance committed = new Chance(
                CHANGZHI.regulation().requirement("draw-entropy").orElseThrow(),
                setting.draws,
                setting.values(7),
                List::of);
        committed.commit("2026-001", DrawSetting.TODAY);

        new Drawing(
                        CHANGZHI,
                        setting.draws,
                        new Chance(
                                CHANGZHI.regulation()
                                        .requirement("draw-entropy")
                                        .orElseThrow(),
                                setting.draws,
                                setting.values(99),
                                List::of),
                        DrawSetting.TODAY)
                .carryOut(REQUEST, List.of(REQUEST), Optional.of(pool(9)), Optional.empty(), DrawSetting.NO_DOCUMENTS);

        assertThat(setting.papers()).containsExactly("draw-commitment", "draw-terms", "draw");
        assertThat(setting.draws.draw("2026-001").orElseThrow().decision().sources())
                .containsExactly(new Source(Source.Kind.SYSTEM, "程序", "07".repeat(32)));
    }

    @Test
    void drawsNothingWhenTheCommittedValueIsLost() throws IOException {
        setting.drawing(CHANGZHI)
                .carryOut(REQUEST, List.of(REQUEST), Optional.empty(), Optional.empty(), DrawSetting.NO_DOCUMENTS);
        Chance chance = new Chance(
                CHANGZHI.regulation().requirement("draw-entropy").orElseThrow(),
                setting.draws,
                setting.values(7),
                List::of);
        chance.commit("2026-001", DrawSetting.TODAY);
        Files.writeString(setting.data.resolve("sealed/2026-001.txt"), "08".repeat(32));

        Outcome outcome = carryOut(REQUEST, 9);

        assertThat(outcome.state()).isEqualTo(State.FILED);
        assertThat(outcome.faults()).extracting(Fault::problem).containsExactly("2026-001由程序封存的随机数丢失或者被改动，与台账中的指纹不符");
        assertThat(setting.draws.draw("2026-001")).isEmpty();
    }

    /** never silently fewer. */
    @Test
    void stopsWithTheNumbersWhenThereAreTooFew() {
        Outcome outcome = carryOut(REQUEST, 1);
        carryOut(REQUEST, 1);

        assertThat(outcome.state()).isEqualTo(State.STOPPED);
        assertThat(outcome.faults())
                .extracting(Fault::rule, Fault::problem)
                .containsExactly(tuple("draw-shortage", "3.1 工艺（已放宽到同一行业领域）需要2人，可以参加抽取的只有1人，没有抽取"));
        assertThat(setting.papers()).containsExactly("draw-commitment", "draw-stop");
        assertThat(setting.draws.stop("2026-001").orElseThrow().problem())
                .isEqualTo(outcome.faults().get(0).problem());
    }

    @Test
    void drawsWhenThePoolHasGrownAfterAStop() {
        carryOut(REQUEST, 1);

        assertThat(carryOut(REQUEST, 3).state()).isEqualTo(State.DRAWN);
    }

    @Test
    void stopsForWhatStandsAgainstADrawAllAtOnce() {
        Dispatch late = DrawSetting.dispatch(
                "2026-001",
                Map.of(Field.DISPATCH_DATE, "2026-09-02", Field.FILLED_ON, "2026-09-04", Field.CATEGORY, "临时"));

        Outcome outcome = setting.drawing(CHANGZHI)
                .carryOut(late, List.of(late), Optional.empty(), Optional.empty(), DrawSetting.NO_DOCUMENTS);

        assertThat(outcome.faults())
                .extracting(Fault::rule)
                .containsExactly("draw-edition", "seats-unclear", "approval-order", "draw-past");
        assertThat(setting.papers()).containsExactly("draw-stop");
    }

    @Test
    void drawsOnTheDayOfServiceAndNotTheDayAfter() {
        Dispatch today = DrawSetting.dispatch("2026-001", Map.of(Field.DISPATCH_DATE, "2026-09-03"));
        Dispatch until = DrawSetting.dispatch(
                "2026-002", Map.of(Field.DISPATCH_DATE, "2026-09-01", Field.TO, "2026-09-03", Field.CONTENT, "别的检查"));
        Dispatch past =
                DrawSetting.dispatch("2026-003", Map.of(Field.DISPATCH_DATE, "2026-09-02", Field.CONTENT, "又一次检查"));

        assertThat(carryOut(today, 9).state()).isEqualTo(State.DRAWN);
        assertThat(carryOut(until, 9).state()).isEqualTo(State.DRAWN);
        assertThat(carryOut(past, 9).faults()).extracting(Fault::rule).containsExactly("draw-past");
    }

    /** 一事一派: the same matter under another number. */
    @Test
    void drawsAMatterOnce() {
        Dispatch again = DrawSetting.dispatch("2026-002", Map.of(Field.HEADCOUNT, "3"));
        Dispatch other = DrawSetting.dispatch("2026-003", Map.of(Field.CONTENT, "竣工验收"));
        List<Dispatch> filed = List.of(REQUEST, again, other);
        carryOut(REQUEST, filed, 9);

        assertThat(carryOut(again, filed, 9).faults())
                .extracting(Fault::problem)
                .containsExactly("与已抽取的2026-001是同一事项（科室、服务单位、派出日期、服务主要内容相同），一事一派，不再抽取");
        assertThat(carryOut(other, filed, 9).state()).isEqualTo(State.DRAWN);
    }

    /** a changed request keeps the chance of the first one, and both stay. */
    @Test
    void asksChanceNoMoreWhenARequestIsChangedAfterItsDraw() {
        carryOut(REQUEST, 9);
        Dispatch more = DrawSetting.dispatch("2026-002", Map.of(Field.HEADCOUNT, "3"));
        List<Dispatch> filed = List.of(DrawSetting.superseded(REQUEST, "2026-002"), more);

        assertThat(carryOut(more, filed, 9).state()).isEqualTo(State.DRAWN);

        assertThat(drawn("2026-002")).hasSize(3).startsWith(drawn("2026-001").toArray(String[]::new));
        assertThat(setting.papers()).containsExactly("draw-commitment", "draw-terms", "draw", "draw-terms", "draw");
        assertThat(setting.draws.draw("2026-002").orElseThrow().decision().seed())
                .isEqualTo(
                        setting.draws.draw("2026-001").orElseThrow().decision().seed());
    }

    @Test
    void drawsNothingForARequestThatWasSuperseded() {
        Dispatch old = DrawSetting.superseded(REQUEST, "2026-002");

        assertThat(carryOut(old, 9).state()).isEqualTo(State.SUPERSEDED);
        assertThat(setting.papers()).isEmpty();
    }

    private static SealedSlip slip(String office, Optional<String> digest, Optional<String> value) {
        return new SealedSlip(1, "2026-001", office, digest, value, "b".repeat(64));
    }

    private static SealedSlip sealed(String office, String value) {
        return slip(office, Optional.of(Source.commitment("2026-001", office, value)), Optional.empty());
    }

    private static SealedSlip opened(String office, String value) {
        return slip(office, Optional.empty(), Optional.of(value));
    }

    private static final Dispatch ELSEWHERE = DrawSetting.dispatch(
            "2026-001",
            Map.of(Field.CATEGORY, EXAMPLE.classification().specialties().get(0).printed()));

    private Outcome elsewhere(Optional<String> numbers, SealedSlip... slips) {
        String code = EXAMPLE.classification().specialties().get(0).code();
        return setting.drawing(EXAMPLE, slips)
                .carryOut(
                        ELSEWHERE,
                        List.of(ELSEWHERE),
                        Optional.of(DrawSetting.pool(EXAMPLE, DrawSetting.people(9, code))),
                        numbers,
                        DrawSetting.NO_DOCUMENTS);
    }

    /** Sealed values of two offices and public numbers: each step waits for the one before. */
    @Test
    void waitsForWhoeverHasASay() {
        assertThat(elsewhere(Optional.empty()).faults())
                .extracting(Fault::problem)
                .containsExactly("2026-001还没有交来专家办公室的封存数", "2026-001还没有交来机关纪委的封存数");
        assertThat(setting.papers()).isEmpty();

        SealedSlip one = sealed("专家办公室", "A1");
        SealedSlip two = sealed("机关纪委", "b2");
        assertThat(elsewhere(Optional.empty(), one, two).faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "2026-001还没有开启专家办公室封存的随机数", "2026-001还没有开启机关纪委封存的随机数", "2026-001还没有录入公开数字：体育彩票排列五抽取日之后第一期");
        assertThat(setting.papers()).containsExactly("draw-commitment", "draw-commitment", "draw-terms");

        assertThat(elsewhere(Optional.of("2 4 1"), one, two, opened("专家办公室", "A1"), opened("机关纪委", "B3"))
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("2026-001还没有开启机关纪委封存的随机数");

        assertThat(elsewhere(Optional.of("2 4 1"), one, two, opened("专家办公室", "A1"), opened("机关纪委", "B2"))
                        .state())
                .isEqualTo(State.DRAWN);
        Entry<Drawn> drawn = setting.draws.draw("2026-001").orElseThrow();
        assertThat(drawn.decision().seed()).endsWith("/A1/B2/1.2.4./");
    }

    /** A digest that comes when the terms are fixed binds nobody any more. */
    @Test
    void takesNoCommitmentThatComesLate() {
        SealedSlip one = sealed("专家办公室", "A1");
        SealedSlip two = sealed("机关纪委", "B2");
        elsewhere(Optional.empty(), one, two);

        assertThat(elsewhere(
                                Optional.of("7"),
                                one,
                                two,
                                opened("专家办公室", "A1"),
                                sealed("机关纪委", "C3"),
                                opened("机关纪委", "C3"))
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("2026-001还没有开启机关纪委封存的随机数");
        assertThat(setting.papers()).hasSize(3);
    }

    @Test
    void saysWhichPublicNumbersCannotBeRead() {
        SealedSlip one = sealed("专家办公室", "A1");
        SealedSlip two = sealed("机关纪委", "B2");

        assertThat(elsewhere(Optional.of("第3期"), one, two, opened("专家办公室", "A1"), opened("机关纪委", "B2"))
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("“第3期”不是数字");
    }

    @Test
    void refusesToRecordASecondDraw() {
        carryOut(REQUEST, 9);
        Drawn drawn = setting.draws.draw("2026-001").orElseThrow().decision();

        assertThatThrownBy(() -> setting.draws.record(drawn, DrawSetting.TODAY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void understandsWhatIsWanted() {
        Dispatch two =
                DrawSetting.dispatch("2026-001", Map.of(Field.CATEGORY, "3.1工艺1人、3.5消防1人", Field.TO, "2026-09-07"));

        assertThat(setting.drawing(CHANGZHI).request(two))
                .contains(new DrawRequest(
                        "2026-001",
                        "a".repeat(64),
                        DrawSetting.SERVICE,
                        DrawSetting.SERVICE.plusDays(2),
                        "示例氯碱化工有限公司",
                        List.of(new Seats(List.of("3.1"), 1), new Seats(List.of("3.5"), 1))));
    }
}
