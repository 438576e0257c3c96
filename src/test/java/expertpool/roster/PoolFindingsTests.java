package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Classification;
import expertpool.expert.Classifications;
import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.regulation.Reading;
import expertpool.regulation.Regulation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolFindingsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final BureauPack bureau;
    private final Regulation regulation;

    PoolFindingsTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
        regulation = bureau.regulation();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {"299|-", "300|-", "301|pool-size 名单共301人，原则上不超过300人，超出1人 第七条第（四）项"})
    void warnsAboveTheSizeOfThePool(int people, String expected) {
        assertThat(lines(regulation, List.of(), new Quotas(List.of(new Quotas.Line(coal(), 1000, people, people)))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {"99|-", "100|-", "101|industry-quota 煤矿共101人，名额100人，超出1人 第七条第（四）项"})
    void warnsAboveTheShareOfAnIndustry(int people, String expected) {
        assertThat(lines(regulation, List.of(), new Quotas(List.of(new Quotas.Line(coal(), 100, people, 500)))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void countsNobodyAgainstALawThatIsNotInForce() {
        Quotas crowded = new Quotas(List.of(new Quotas.Line(coal(), 100, 400, 400)));

        assertThat(new PoolFindings(regulation, LocalDate.of(2023, 8, 28)).of(List.of(), crowded))
                .isEmpty();
        assertThat(new PoolFindings(regulation, LocalDate.of(2023, 8, 29)).of(List.of(), crowded))
                .hasSize(2);
    }

    @Test
    void countsPeopleOfTwoIndustriesInBothIfThePackReadsItSo() {
        Quotas quotas = new Quotas(List.of(new Quotas.Line(coal(), 100, 99, 101)));

        assertThat(lines(regulation, List.of(), quotas)).isEmpty();
        assertThat(lines(regulation.read("industry-quota", Reading.EVERYWHERE), List.of(), quotas))
                .containsExactly("industry-quota 煤矿共101人，名额100人，超出1人 第七条第（四）项");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "0|-",
                "9|daily-experts 危化科的日常技术服务专家9名，规定为10至15名 第六条第（一）项",
                "10|-",
                "15|-",
                "16|daily-experts 危化科的日常技术服务专家16名，规定为10至15名 第六条第（一）项"
            })
    void warnsOfTooFewOrTooManyDailyExpertsOfADepartment(int daily, String expected) {
        List<Expert> pool = new ArrayList<>(List.of(People.member(People.HAN, "韩峰永", "3.1")));
        for (int i = 0; i < daily; i++) {
            Expert member = People.with(People.member(People.YE, "叶丽静", "3.3"), Field.REMARK, "日常服务");
            pool.add(new Expert(
                    member.idNumber(),
                    member.status(),
                    member.industry(),
                    member.specialties(),
                    true,
                    List.of("危化科"),
                    member.entries()));
        }

        // whoever was removed serves nobody daily
        Expert removed = People.with(People.member(People.LAI, "赖斌立", "3.3"), Field.REMARK, "日常服务");
        pool.add(new Expert(
                removed.idNumber(),
                Expert.Status.REMOVED,
                removed.industry(),
                removed.specialties(),
                true,
                List.of("危化科"),
                removed.entries()));

        assertThat(lines(regulation, pool, new Quotas(List.of())))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void saysWhomAnotherReadingWouldChange() {
        Expert young = People.with(People.member(People.HAN, "韩峰永", "3.1"), Field.ID_NUMBER, People.HAN);
        Expert old = People.member("140499196112010011", "丁丽静", "3.1");
        List<Expert> pool = List.of(young, old);
        Quotas quotas = Quotas.count(one(), pool, DAY);

        List<OtherReadings.Line> lines = new OtherReadings(regulation, LocalDate.of(2026, 12, 2)).of(pool, quotas);

        assertThat(lines)
                .contains(new OtherReadings.Line(
                        "age-limit", "第五条第（六）项", "年龄不超过规定周岁", "按周岁计算，满下一周岁的前一天仍符合", "从生日的第二天起即为超过", "1人结果不同：丁丽静"))
                .extracting(OtherReadings.Line::rule)
                .containsExactly(
                        "title-level",
                        "age-limit",
                        "employer-opinion",
                        "industry-quota",
                        "specialty-count",
                        "draw-rotation",
                        "draw-widening");
        assertThat(lines)
                .filteredOn(line -> line.rule().startsWith("draw-"))
                .extracting(OtherReadings.Line::differences)
                .containsOnly("只影响以后的抽取，不影响任何人的资格");
    }

    private static Classification one() {
        return new Classification(
                List.of(new Industry(3, "化工", "危化", Classifications.always(1), List.of())), List.of());
    }

    private static Industry coal() {
        return new Industry(1, "煤矿", "煤矿", Classifications.always(100), List.of());
    }

    private static List<String> lines(Regulation regulation, List<Expert> pool, Quotas quotas) {
        return new PoolFindings(regulation, DAY)
                .of(pool, quotas).stream()
                        .map(line -> line.rule() + " " + line.problem() + " " + line.basis())
                        .toList();
    }
}
