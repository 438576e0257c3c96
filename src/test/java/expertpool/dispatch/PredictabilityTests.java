package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Predictability.Holder;
import expertpool.dispatch.Predictability.Meeting;
import expertpool.dispatch.Predictability.Outlook;
import expertpool.dispatch.Predictability.Pair;
import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.ListedIn;
import expertpool.dispatch.Terms.Wanted;
import expertpool.document.Sheet;
import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import expertpool.regulation.Reading;
import expertpool.roster.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictabilityTests {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final Specialty CRAFT = new Specialty("3.1", "工艺", 3);
    private static final Holder HAN = held(People.HAN, "韩峰永", 0);
    private static final Holder YE = held(People.YE, "叶丽静", 0);
    private static final Holder LAI = held(People.LAI, "赖斌立", 0);

    private static Holder held(String id, String name, int days) {
        return new Holder(new IdNumber(id), name, "3.1", DAY.plusDays(days));
    }

    private static Terms terms(List<Wanted> wanted, Candidate... pool) {
        return new Terms(
                "2026-001",
                "p",
                new ListedIn("2026年第1版", "e", "l"),
                DAY,
                DAY,
                "示例公司",
                new Rotation(Reading.FEWEST, 365),
                wanted,
                List.of(pool),
                List.of());
    }

    private static Terms terms(int seats, int... turns) {
        return terms(
                List.of(new Wanted(List.of("3.1"), seats, false)),
                IntStream.range(0, turns.length)
                        .mapToObj(i -> new Candidate("id" + i, List.of("3.1"), turns[i]))
                        .toArray(Candidate[]::new));
    }

    /** Whoever names the likeliest gets so much of the seats right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "1 | 0             | 1.0000",
                "1 | 0 0           | 0.5000",
                "1 | 0 0 0         | 0.3333",
                "1 | 0 1 1 1 1     | 1.0000",
                "2 | 0 1 1 1 1     | 0.6250",
                "2 | 0 0           | 1.0000",
                "2 | 0 0 0 0 0     | 0.4000",
                "2 | 0             | nothing"
            })
    void knowsWhatCouldBeForeseen(int seats, String turns, BigDecimal expected) {
        int[] numbers =
                List.of(turns.split(" ")).stream().mapToInt(Integer::parseInt).toArray();

        assertThat(terms(seats, numbers).foreseen().orElse(null)).isEqualTo(expected);
    }

    /** One of the two kinds can be filled by one person alone, who has both specialties. */
    @Test
    void countsOverTrialsWhereSomebodyCouldTakeSeveralSeats() {
        Terms terms = terms(
                List.of(new Wanted(List.of("3.1"), 1, false), new Wanted(List.of("3.2"), 1, false)),
                new Candidate("a", List.of("3.1", "3.2"), 0),
                new Candidate("b", List.of("3.1"), 0),
                new Candidate("c", List.of("3.1"), 0));

        assertThat(Odds.of(terms).exact()).isFalse();
        // a is certain, b or c follows: about three seats of four
        assertThat(terms.foreseen().orElseThrow()).isBetween(new BigDecimal("0.75"), new BigDecimal("0.80"));
    }

    @Test
    void asksAmongHowManyChanceWouldDecideToday() {
        assertThat(new Outlook(CRAFT, 4, List.of(2, 1, 1, 3), List.of()).due()).isEqualTo(2);
        assertThat(new Outlook(CRAFT, 4, List.of(2, 1, 1, 3), List.of()).foreseen())
                .contains(new BigDecimal("0.5000"));
        assertThat(new Outlook(CRAFT, 4, List.of(), List.of()).foreseen()).isEmpty();
    }

    @Test
    void tellsHowSeatsAreSpread() {
        Outlook even = new Outlook(CRAFT, 3, List.of(1, 1, 1), List.of(HAN, YE, LAI));
        Outlook uneven = new Outlook(
                CRAFT,
                3,
                List.of(1, 3),
                List.of(HAN, held(People.YE, "叶丽静", 50), held(People.YE, "叶丽静", 20), held(People.YE, "叶丽静", 0)));

        assertThat(even.spread()).isEqualTo(new BigDecimal("3.0"));
        assertThat(even.most()).isEqualTo(Map.of("韩峰永", 1L, "叶丽静", 1L, "赖斌立", 1L));
        assertThat(even.gap()).isEqualTo(OptionalLong.empty());
        // 16 / (1 + 9)
        assertThat(uneven.spread()).isEqualTo(new BigDecimal("1.6"));
        assertThat(uneven.people()).isEqualTo(2);
        assertThat(uneven.most()).isEqualTo(Map.of("叶丽静", 3L));
        assertThat(uneven.gap()).isEqualTo(OptionalLong.of(20));
    }

    @Test
    void namesWhoMetMoreThanOnceMostFirst() {
        Predictability told = told(
                meeting("2026-001", "0.2", HAN, YE),
                meeting("2026-002", "0.2", YE, LAI),
                meeting("2026-003", "0.2", LAI, HAN, YE),
                meeting("2026-004", "0.2", LAI, YE));

        List<Pair> pairs = told.pairs();

        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).dispatches()).containsExactly("2026-002", "2026-003", "2026-004");
        assertThat(List.of(pairs.get(0).one(), pairs.get(0).other())).containsExactlyInAnyOrder("叶丽静", "赖斌立");
        assertThat(pairs.get(1).dispatches()).containsExactly("2026-001", "2026-003");
        assertThat(List.of(pairs.get(1).one(), pairs.get(1).other())).containsExactlyInAnyOrder("韩峰永", "叶丽静");
    }

    @Test
    void warnsFromThePartOfThePack() {
        Predictability told = new Predictability(
                DAY.minusDays(365),
                DAY,
                50,
                List.of(
                        new Outlook(CRAFT, 3, List.of(0, 0), List.of()),
                        new Outlook(new Specialty("3.2", "设备", 3), 3, List.of(0, 0, 0), List.of())),
                List.of(meeting("2026-001", "0.4999"), meeting("2026-002", "0.5"), meeting("2026-003", "1")));

        assertThat(told.warnings()).containsExactly("1个专业轮到的人太少，抽取容易预知", "2025-09-03以来抽取前容易预知的派出：2026-002、2026-003");
        assertThat(told(meeting("2026-001", "0.49")).warnings()).isEmpty();
    }

    @Test
    void isPrintedBySpecialtyByDrawAndByPair() {
        Predictability told = new Predictability(
                DAY.minusDays(365),
                DAY,
                50,
                List.of(
                        new Outlook(CRAFT, 4, List.of(0, 1, 2), List.of(HAN, YE, held(People.YE, "叶丽静", 12))),
                        new Outlook(new Specialty("3.2", "设备", 3), 3, List.of(0, 0, 0), List.of()),
                        new Outlook(new Specialty("3.3", "储运", 3), 1, List.of(), List.of()),
                        new Outlook(new Specialty("3.4", "仪表", 3), 0, List.of(), List.of(LAI))),
                List.of(meeting("2026-001", "1", HAN, YE), meeting("2026-002", "0.625", YE, HAN)));

        List<Sheet> sheets = PredictabilitySheets.of(DrawSetting.CHANGZHI, told);

        assertThat(sheets)
                .extracting(sheet -> sheet.headLines().get(0))
                .containsOnly("统计期2025-09-03至2026-09-03，共抽取2次。依据：第十七条第（二）项");
        assertThat(sheets.get(0).rows())
                .containsExactly(
                        List.of("3.1 工艺", "4", "3", "1", "100%", "3", "2", "1.8", "叶丽静2次", "12", "轮到的只有1人，可以预知"),
                        List.of("3.2 设备", "3", "3", "3", "33%", "0", "0", "—", "—", "—", ""),
                        List.of("3.3 储运", "1", "0", "0", "—", "0", "0", "—", "—", "—", "今日没有人可派"),
                        List.of("3.4 仪表", "0", "0", "0", "—", "1", "1", "1.0", "赖斌立1次", "—", "现行名单中没有人"));
        assertThat(sheets.get(1).rows())
                .containsExactly(
                        List.of("2026-001", "2026-09-03", "3.1 工艺1人", "韩峰永、叶丽静", "100%", "随机数没有决定任何席位，抽取前可以预知"),
                        List.of("2026-002", "2026-09-03", "3.1 工艺1人", "叶丽静、韩峰永", "63%", "抽取前容易预知"));
        assertThat(sheets.get(2).rows()).hasSize(1);
        assertThat(sheets.get(2).rows().get(0).subList(3, 5)).containsExactly("2", "2026-001、2026-002");
    }

    private static Predictability told(Meeting... meetings) {
        return new Predictability(DAY.minusDays(365), DAY, 50, List.of(), List.of(meetings));
    }

    private static Meeting meeting(String dispatch, String foreseen, Holder... holders) {
        return new Meeting(dispatch, DAY, "3.1 工艺1人", new BigDecimal(foreseen), List.of(holders));
    }
}
