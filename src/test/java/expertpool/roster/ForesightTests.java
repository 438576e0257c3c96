package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForesightTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Born on 10 January 1961: the last day is 9 January 2027. */
    private static final Expert OLD = People.member("140499196101100011", "丁丽静", "3.1", "3.3");

    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");

    private final BureauPack bureau;

    ForesightTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08, false, false",
        "2026-01-09, false, true",
        "2027-01-09, false, true",
        "2027-01-10, true, false"
    })
    void looksTwelveMonthsAheadAndIncludesTheLastDay(LocalDate day, boolean over, boolean leaving) {
        Foresight foresight = foresight(List.of(OLD, HAN), List.of(), day);

        Foresight.Leaving old = new Foresight.Leaving(OLD, "丁丽静", "化工", LocalDate.of(2027, 1, 9));
        assertThat(foresight.over()).isEqualTo(over ? List.of(old) : List.of());
        assertThat(foresight.leaving()).isEqualTo(leaving ? List.of(old) : List.of());
    }

    @Test
    void saysWhatIsLeftOfQuotasAndSmallSpecialties() {
        Foresight foresight = foresight(List.of(OLD, HAN, YE), List.of(), DAY);

        assertThat(foresight.shares())
                .extracting(share ->
                        "%s %d %d/%d".formatted(share.industry().name(), share.now(), share.after(), share.quota()))
                .containsExactly("化工 3 2/60");
        assertThat(foresight.specialties())
                .extracting(scarce -> "%s %d %d".formatted(scarce.specialty().code(), scarce.now(), scarce.after()))
                .containsExactly("3.1 2 1", "3.3 2 1");
    }

    @Test
    void saysNothingOfASpecialtyThatKeepsTwo() {
        Expert lai = People.member(People.LAI, "赖有然", "3.1");

        assertThat(foresight(List.of(OLD, HAN, YE, lai), List.of(), DAY).specialties())
                .extracting(scarce -> scarce.specialty().code())
                .containsExactly("3.3");
    }

    @Test
    void countsOnlyThoseWhomTheNextEditionWouldHave() {
        Expert removed = People.expert("140499196101100011", "丁丽静", Status.REMOVED, true, "3.1");
        Expert waiting = People.expert("140499196101100011", "丁丽静", Status.RECOMMENDED, false, "3.1");

        assertThat(foresight(List.of(removed), List.of(), DAY).leaving()).isEmpty();
        assertThat(foresight(List.of(waiting), List.of(), DAY).leaving()).isEmpty();
    }

    @Test
    void looksAtNoAgeBeforeTheLaw() {
        assertThat(foresight(List.of(OLD), List.of(), LocalDate.of(2023, 8, 28)))
                .isEqualTo(new Foresight(
                        LocalDate.of(2023, 8, 28), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "15, false", "16, true"})
    void saysWhetherTheDailyExpertsOfADepartmentAreInRange(int count, boolean outOfRange) {
        List<Expert> pool = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pool.add(daily(YE, Status.LISTED));
        }

        assertThat(foresight(pool, List.of(), DAY).daily())
                .extracting(Foresight.Daily::department, Foresight.Daily::count, Foresight.Daily::isOutOfRange)
                .containsExactly(tuple("危化科", count, outOfRange));
    }

    @Test
    void namesWhoCameAndWhoWentSinceTheLatestEdition() {
        Expert lai = People.member(People.LAI, "赖强", "3.1");
        List<Expert> issued = List.of(daily(HAN, Status.LISTED), daily(OLD, Status.LISTED), daily(lai, Status.LISTED));
        List<Expert> pool =
                List.of(daily(HAN, Status.LISTED), daily(YE, Status.RECOMMENDED), daily(OLD, Status.REMOVED), lai);

        assertThat(foresight(pool, issued, DAY).daily())
                .containsExactly(new Foresight.Daily("危化科", 2, 10, 15, List.of("叶丽静"), List.of("丁丽静", "赖强")));
        assertThat(foresight(pool, List.of(), DAY).daily())
                .containsExactly(new Foresight.Daily("危化科", 2, 10, 15, List.of(), List.of()));
        assertThat(foresight(List.of(lai), issued, DAY).daily())
                .containsExactly(new Foresight.Daily("危化科", 0, 10, 15, List.of(), List.of("丁丽静", "韩峰永", "赖强")));
    }

    @Test
    void remindsOfTheEditionOfTheYear() {
        assertThat(Foresight.edition(bureau.regulation(), false, DAY))
                .contains(new PoolFindings.Line(
                        "yearly-edition",
                        "专家库每年更新一次",
                        "2026年还没有印发名单",
                        "请按入库程序完成本年度名单的征求意见、审议和印发（publish）",
                        "第九条第（一）项"));
        assertThat(Foresight.edition(bureau.regulation(), true, DAY)).isEmpty();
    }

    @Test
    void remindsNobodyWhoseLawAsksForNone() throws FaultyPack {
        BureauPack other = BureauPack.load(Path.of("templates/example-bureau"));

        assertThat(Foresight.edition(other.regulation(), false, DAY)).isEmpty();
    }

    private Foresight foresight(List<Expert> pool, List<Expert> issued, LocalDate day) {
        return Foresight.of(bureau.regulation(), bureau.classification(), pool, issued, day);
    }

    private static Expert daily(Expert expert, Status status) {
        Expert marked = People.with(expert, Field.REMARK, "日常服务");
        return new Expert(
                marked.idNumber(),
                status,
                marked.industry(),
                marked.specialties(),
                true,
                List.of("危化科"),
                marked.entries());
    }
}
