package expertpool.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Dispatch;
import expertpool.document.Sheet;
import expertpool.expert.Quarter;
import expertpool.fee.Contract;
import expertpool.fee.Contracts;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.People;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One instance of every class is found once, and none where everything goes together. */
class IrregularitiesTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");
    private static final Expert OLD = People.member("140499195505010018", "丁丽静", "3.1");
    private static final Dispatch FIRST = dispatch("2025-001", "2025-03-12", "2");
    private static final Dispatch SECOND = dispatch("2025-002", "2025-03-20", "2");

    private final Map<String, List<String>> going =
            Map.of("2025-001", List.of("韩峰永", "叶丽静"), "2025-002", List.of("韩峰永", "叶丽静"), "2025-004", List.of("韩峰永"));
    private final List<Use> uses = new ArrayList<>();
    private List<Expert> pool = List.of(HAN, YE, OLD);
    private Map<String, LocalDate> removed = Map.of();
    private Contracts contracts = new Contracts(List.of());
    private BureauPack bureau;

    @BeforeEach
    void readTheLaw() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
        use("一.docx", "2025-001", "2025-03-12 全天", "韩峰永|叶丽静", "整改验收");
        use("二.docx", "2025-002", "2025-03-20 上午", "韩峰永|叶丽静", "方案评审");
    }

    @Test
    void findsNothingWhereAllGoesTogether() {
        assertThat(found()).isEmpty();
    }

    @Test
    void findsAUseBeforeItsApproval() {
        use("三.docx", "2025-001", "2025-02-28 全天", "韩峰永|叶丽静", "现场检查");

        assertThat(found()).containsExactly("2025Q1 use-unapproved 三.docx 2025-02-28开始使用，报备单2025-03-01才填报、审签");
    }

    @Test
    void findsWhoWasNotDrawn() {
        use("三.docx", "2025-001", "2025-03-13 全天", "韩峰永|无此人", "现场检查");

        assertThat(found()).containsExactly("2025Q1 use-undrawn 三.docx 无此人 无此人不是抽取的专家（韩峰永、叶丽静）");
    }

    @Test
    void findsMorePeopleThanWereAskedFor() {
        uses.clear();
        use("一.docx", "2025-003", "2025-03-12 全天", "韩峰永|叶丽静|某人", "整改验收");
        use("二.docx", "2025-001", "2025-03-15 全天", "韩峰永", "整改验收二");
        use("三.docx", "2025-002", "2025-03-20 全天", "韩峰永", "方案评审");

        assertThat(found(dispatch("2025-003", "2025-03-12", "2")))
                .containsExactly("2025Q1 use-headcount 一.docx 使用3人，报备单是2人");
    }

    @Test
    void findsOnePersonAtTwoPlacesAcrossQuarters() {
        use("三.docx", "2025-002", "2025-03-20 下午|2025-04-01 全天", "韩峰永", "现场检查");
        use("四.docx", "2025-001", "2025-04-01 上午", "韩峰永", "应急演练");

        assertThat(found()).containsExactly("2025Q2 use-overlap 四.docx 韩峰永 2025-04-01 上午同时在“三.docx”中");
    }

    @Test
    void findsTheSameServiceTwice() {
        use("三.docx", "2025-001", "2025-03-12 全天", "叶丽静", "整改验收");

        assertThat(found()).containsExactly("2025Q1 use-repeated 三.docx 叶丽静 与“一.docx”是同一次服务（2025-03-12 全天）");
    }

    @Test
    void findsServiceAfterRemoval() {
        pool = List.of(HAN.as(Status.REMOVED), YE);
        removed = Map.of(People.HAN, LocalDate.of(2025, 3, 15));

        assertThat(found()).containsExactly("2025Q1 use-removed 二.docx 韩峰永 韩峰永已于2025-03-15清退");
    }

    @Test
    void findsServiceOverAge() {
        use("三.docx", "", "2025-03-25 全天", "丁丽静", "资料核对");

        assertThat(found()).singleElement().asString().startsWith("2025Q1 age-limit 三.docx 丁丽静 丁丽静：");
    }

    @Test
    void findsServiceOutsideTheContract() {
        contracts =
                new Contracts(List.of(new Contract("虚构公司", "1号", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 20))));
        use("三.docx", "2025-001", "2025-03-20 下午|2025-03-21 全天", "叶丽静", "现场检查");

        assertThat(found()).containsExactly("2025Q1 contract-missing 三.docx 2025-03-21没有有效的支付合同");
    }

    @Test
    void findsADispatchWithoutItsRecordOfUse() {
        uses.remove(1);

        assertThat(found()).containsExactly("2025Q1 dispatch-unused 2025-03-20派出，没有使用情况表");
    }

    /** One instance of every class among papers that go together: each is found once, and nothing else. */
    @Test
    void findsOneOfEveryClassInOneCorpus() {
        pool = List.of(HAN, YE.as(Status.REMOVED), OLD);
        removed = Map.of(People.YE, LocalDate.of(2025, 3, 26));
        contracts =
                new Contracts(List.of(new Contract("虚构公司", "1号", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 30))));
        use("早.docx", "2025-001", "2025-02-28 全天", "叶丽静", "现场检查");
        use("未抽.docx", "2025-001", "2025-03-13 全天", "无此人", "应急演练");
        use("多人.docx", "2025-003", "2025-03-14 全天", "韩峰永|叶丽静|某人", "隐患排查");
        use("重复.docx", "2025-002", "2025-03-20 上午", "叶丽静", "方案评审");
        use("同时.docx", "2025-001", "2025-03-20 上午", "韩峰永", "资料核对");
        use("清退.docx", "2025-001", "2025-03-26 全天", "叶丽静", "标准审查");
        use("超龄.docx", "", "2025-03-27 全天", "丁丽静", "宣传培训");
        use("过期.docx", "2025-002", "2025-03-31 全天", "韩峰永", "专题研究");

        assertThat(found(dispatch("2025-003", "2025-03-14", "2"), dispatch("2025-004", "2025-03-15", "1")))
                .extracting(found -> String.join(" ", List.of(found.split(" ")).subList(1, 3)))
                .containsExactlyInAnyOrder(
                        "use-unapproved 早.docx",
                        "use-undrawn 未抽.docx",
                        "use-headcount 多人.docx",
                        "use-repeated 重复.docx",
                        "use-overlap 同时.docx",
                        "use-removed 清退.docx",
                        "age-limit 超龄.docx",
                        "contract-missing 过期.docx",
                        "dispatch-unused 2025-03-15派出，没有使用情况表");
    }

    @Test
    void stopsThePayOfThoseWhomItConcerns() {
        use("三.docx", "2025-001", "2025-03-12 全天", "叶丽静", "整改验收");
        SortedMap<Quarter, Settlement> settlements = settlements();
        Quarter quarter = settlements.firstKey();
        Settlement settlement = settlements.values().iterator().next();
        List<Irregularity> some = irregularities().of(settlements, List.of(FIRST, SECOND)).values().stream()
                .flatMap(List::stream)
                .toList();

        Remuneration pay = Remuneration.of(settlement, some, bureau);
        Sheet sheet = IrregularitySheet.of(quarter, some, bureau.regulation());

        assertThat(pay.lines().stream()
                        .filter(line -> !line.irregular().isEmpty())
                        .map(line -> line.line().use().path() + " " + line.open()
                                + line.payable().isPresent()))
                .containsExactly("三.docx [与“一.docx”是同一次服务（2025-03-12 全天）]false");
        assertThat(sheet.rows())
                .containsExactly(List.of(
                        "1",
                        "同一服务只报一次",
                        "2025-001",
                        "叶丽静",
                        "与“一.docx”是同一次服务（2025-03-12 全天）",
                        "第十七条第（二）项",
                        "请核对；重复报送的一份不支付",
                        "三.docx"));
    }

    private List<String> found(Dispatch... more) {
        List<Dispatch> dispatches = new ArrayList<>(List.of(FIRST, SECOND));
        dispatches.addAll(List.of(more));
        return irregularities().of(Settlement.all(uses, dispatches, pool, any -> false), dispatches).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(one -> List.of(
                                entry.getKey().toString(),
                                one.rule(),
                                one.use().map(Use::path).orElse(""),
                                one.person(),
                                one.problem())
                        .stream()
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "))))
                .toList();
    }

    private SortedMap<Quarter, Settlement> settlements() {
        return Settlement.all(uses, List.of(FIRST, SECOND), pool, any -> false);
    }

    private Irregularities irregularities() {
        return new Irregularities(
                bureau.regulation(), number -> Optional.ofNullable(going.get(number)), removed, contracts, TODAY);
    }

    private void use(String file, String dispatch, String days, String experts, String what) {
        List<String> each = List.of(days.split("\\|"));
        Entries use = Written.entries(Map.of(
                Field.DEPARTMENT,
                "危化科",
                Field.FROM,
                each.get(0).substring(0, 10),
                Field.TO,
                each.get(each.size() - 1).substring(0, 10),
                Field.DAYS,
                Integer.toString(each.size()),
                Field.SERVICE_DAYS,
                days,
                Field.PURPOSE,
                what,
                Field.REPORT_TITLE,
                "专家意见",
                Field.EXPERTS,
                experts));
        uses.add(new Use(
                uses.size() + 1,
                1,
                file,
                "table 1",
                dispatch.isEmpty() ? use : Written.with(use, Field.DISPATCH_NUMBER, dispatch)));
    }

    private static Dispatch dispatch(String number, String day, String headcount) {
        return new Dispatch(
                number,
                LocalDate.of(2025, 3, 1),
                "危化科/" + number + ".docx",
                "",
                1,
                Written.entries(Map.of(
                        Field.DEPARTMENT,
                        "危化科",
                        Field.DISPATCH_DATE,
                        day,
                        Field.HEADCOUNT,
                        headcount,
                        Field.FILLED_ON,
                        "2025-03-01")),
                false,
                Optional.empty());
    }
}
