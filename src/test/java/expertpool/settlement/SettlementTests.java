package expertpool.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.dispatch.Dispatch;
import expertpool.expert.Quarter;
import expertpool.filing.Register;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTests {
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");
    private static final Dispatch DISPATCH = dispatch("2025-001", "危化科", "2025-03-12", "虚构明泉化肥有限公司");
    private static final Entries USE = Written.entries(Map.of(
            Field.DEPARTMENT, "危化科",
            Field.FROM, "2025-03-12",
            Field.TO, "2025-03-12",
            Field.DAYS, "1",
            Field.PURPOSE, "虚构明泉化肥有限公司重大隐患整改验收",
            Field.REPORT_TITLE, "专家意见",
            Field.EXPERTS, "韩峰永|叶丽静"));

    @Test
    void givesALineToEachPersonOfAUse() {
        assertThat(lines(USE, DISPATCH))
                .containsExactly(
                        new Settlement.Line(use(USE), Optional.of(DISPATCH), "韩峰永", List.of(HAN), List.of()),
                        new Settlement.Line(use(USE), Optional.of(DISPATCH), "叶丽静", List.of(YE), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 危 化 科, true",
        "DEPARTMENT, 工贸科, false",
        "FROM, 2025-03-11, true",
        "FROM, 2025-03-13, false",
        "TO, 2025-03-20, true",
        "PURPOSE, 验收（虚构明泉化肥 有限公司）, true",
        "PURPOSE, 重大隐患整改验收, false"
    })
    void findsTheDispatchByDepartmentDayAndUnit(Field field, String value, boolean found) {
        Entries use = Written.with(USE, field, value);
        if (field == Field.FROM && !found) {
            use = Written.with(use, Field.TO, value);
        }

        assertThat(lines(use, DISPATCH))
                .extracting(Settlement.Line::dispatch)
                .containsOnly(found ? Optional.of(DISPATCH) : Optional.empty());
    }

    @Test
    void findsTheDispatchByItsNumberBeforeAnythingElse() {
        Dispatch other = dispatch("2025-002", "工贸科", "2025-03-01", "别的公司");
        Entries numbered = Written.with(USE, Field.DISPATCH_NUMBER, "2025-002");

        assertThat(lines(numbered, DISPATCH, other))
                .extracting(Settlement.Line::dispatch)
                .containsOnly(Optional.of(other));
        assertThat(lines(Written.with(USE, Field.DISPATCH_NUMBER, "2025-009"), DISPATCH, other))
                .extracting(Settlement.Line::missing)
                .containsOnly(List.of("没有对应的派出报备单（表3）"));
    }

    @Test
    void findsTheCorrectedRequestByTheNumberOfTheOneItReplaced() {
        Dispatch corrected = dispatch("2025-002", "危化科", "2025-03-13", "虚构明泉化肥有限公司");
        Entries numbered = Written.with(USE, Field.DISPATCH_NUMBER, "2025-001");

        assertThat(lines(numbered, superseded(Optional.of("2025-002")), corrected))
                .extracting(Settlement.Line::dispatch)
                .containsOnly(Optional.of(corrected));
        assertThat(lines(numbered, superseded(Optional.empty()), corrected))
                .extracting(Settlement.Line::dispatch, Settlement.Line::missing)
                .containsOnly(tuple(Optional.empty(), List.of("派出报备单2025-001已被同一文件的其他内容替代")));
    }

    private static Dispatch superseded(Optional<String> successor) {
        return new Dispatch(
                DISPATCH.number(),
                DISPATCH.filedOn(),
                DISPATCH.path(),
                DISPATCH.paper(),
                1,
                DISPATCH.request(),
                true,
                successor);
    }

    @Test
    void choosesNoneOfSeveralDispatches() {
        Dispatch same = dispatch("2025-002", "危化科", "2025-03-12", "虚构明泉化肥有限公司");

        assertThat(lines(USE, DISPATCH, same))
                .extracting(Settlement.Line::dispatch, Settlement.Line::missing)
                .containsOnly(tuple(Optional.empty(), List.of("有2份派出报备单可对应，请填写派出编号")));
    }

    @Test
    void saysWhatIsMissingOfAUse() {
        Entries poor = Written.without(Written.without(USE, Field.EXPERTS), Field.REPORT_TITLE);

        assertThat(lines(poor))
                .containsExactly(new Settlement.Line(
                        use(poor),
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of("不知道使用了哪些专家，不能支付", "没有对应的派出报备单（表3）", "没有专家报告或评审意见名称")));
    }

    /** Article 17(1), Q-51. */
    @Test
    void asksForNoDispatchOfADailyUse() {
        assertThat(only(Settlement.all(List.of(use(USE)), List.of(), List.of(HAN, YE), any -> true))
                        .lines())
                .extracting(Settlement.Line::dispatch, Settlement.Line::missing)
                .containsOnly(tuple(Optional.empty(), List.of()));
    }

    /** nobody is taken because he stands first. */
    @Test
    void confirmsNobodyByANameThatIsUnknownOrShared() {
        Expert namesake = People.member(People.LAI, "叶丽静", "3.4");
        Entries use = Written.with(USE, Field.EXPERTS, "无此人|叶丽静");

        assertThat(only(Settlement.all(List.of(use(use)), List.of(DISPATCH), List.of(HAN, YE, namesake), any -> false))
                        .lines())
                .extracting(
                        Settlement.Line::name,
                        Settlement.Line::candidates,
                        Settlement.Line::expert,
                        Settlement.Line::missing)
                .containsExactly(
                        tuple("无此人", List.of(), Optional.empty(), List.of("专家库中没有此人")),
                        tuple("叶丽静", List.of(YE, namesake), Optional.empty(), List.of("专家库中有2名同名人员，请人工确认")));
    }

    @Test
    void settlesAUseInTheQuarterOfItsLastDay() {
        Entries across = Written.with(Written.with(USE, Field.FROM, "2025-03-30"), Field.TO, "2025-04-01");
        Entries undated = Written.without(USE, Field.TO);

        assertThat(Settlement.all(List.of(use(across), use(USE), use(undated)), List.of(), List.of(), any -> false))
                .containsOnlyKeys(new Quarter(2025, 1), new Quarter(2025, 2))
                .extractingByKey(new Quarter(2025, 2))
                .satisfies(quarter -> assertThat(quarter.lines()).hasSize(2));
    }

    @Test
    void takesTheAcceptedUsesOfTheRegister() {
        Register register = new Register();
        LocalDate day = LocalDate.of(2025, 4, 1);
        register.accept("危化科/use.docx", day, Written.form(FormKind.USE_RECORD, USE));
        register.file("危化科/returned.docx", day, Written.form(FormKind.USE_RECORD, USE), Verdict.REJECTED);

        assertThat(new Uses(register.client()).all()).containsExactly(new Use(0, 1, "危化科/use.docx", "table 1", USE));
    }

    private static Settlement only(Map<Quarter, Settlement> settlements) {
        assertThat(settlements).containsOnlyKeys(new Quarter(2025, 1));
        return settlements.values().iterator().next();
    }

    private static List<Settlement.Line> lines(Entries use, Dispatch... dispatches) {
        return Settlement.all(List.of(use(use)), List.of(dispatches), List.of(HAN, YE), any -> false).values().stream()
                .flatMap(settlement -> settlement.lines().stream())
                .toList();
    }

    private static Use use(Entries entries) {
        return new Use(1, 1, "危化科/use.docx", "table 1", entries);
    }

    private static Dispatch dispatch(String number, String department, String day, String unit) {
        return new Dispatch(
                number,
                LocalDate.parse(day),
                "危化科/request.docx",
                "",
                1,
                Written.entries(
                        Map.of(Field.DEPARTMENT, department, Field.DISPATCH_DATE, day, Field.SERVED_UNIT, unit)),
                false,
                Optional.empty());
    }
}
