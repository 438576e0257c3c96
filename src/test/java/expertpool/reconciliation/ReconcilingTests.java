package expertpool.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Quarter;
import expertpool.fee.Withholding;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.regulation.Regulation;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.settlement.Closing.Payout;
import expertpool.settlement.Dues;
import expertpool.settlement.Dues.Pending;
import expertpool.settlement.Owed;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReconcilingTests {
    private static final Quarter Q2 = new Quarter(2026, 2);
    private static final Quarter Q3 = new Quarter(2026, 3);
    private static final String OTHER = "140499197108230016";
    private static final List<Expert> POOL = List.of(
            People.member(People.HAN, "韩峰永", "3.1"),
            People.member(People.YE, "叶丽静", "3.3"),
            People.member(People.LAI, "赖有然", "5.1"));

    /** 韩峰永 is owed 2,400 and 1,600 before tax, 叶丽静 800; 1,000 of hers are not settled, and of 赖有然 nothing at all. */
    private static final Dues DUES = new Dues(
            Q3,
            Optional.of(LocalDate.of(2026, 10, 10)),
            List.of(payout(People.HAN, "韩峰永", "4000"), payout(People.YE, "叶丽静", "800")),
            List.of(
                    owed("危化科", "2026-07-06", People.HAN, "韩峰永", "2400"),
                    owed("煤矿科", "2026-08-03", People.HAN, "韩峰永", "1600"),
                    owed("危化科", "2026-07-06", People.YE, "叶丽静", "800")),
            List.of(
                    new Pending(
                            People.YE,
                            Optional.of(owed("煤矿科", "2026-08-03", People.YE, "叶丽静", "1000")),
                            "没有专家报告或评审意见名称"),
                    new Pending(People.LAI, Optional.empty(), "没有对应的派出报备单（表3）")),
            false);

    /** Each line: name, number, gross, tax, net, day of payment, dispatch; * before one that was handed back. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "韩 HAN 4000 640 3360 10-20; 叶 YE 800 0 800 10-20 => 韩峰永 matched 3360 0 0 0; 叶丽静 matched 800 0 0 0",
                "韩 HAN - - 3360 -; 叶 - - - 800 - => 韩峰永 matched 3360 0 0 0; 叶丽静 matched 800 0 0 0 对账单没有身份证号，按姓名对应",
                "叶 YE 800 0 800 10-20 => 韩峰永 unpaid 0 3360 0 0; 叶丽静 matched 800 0 0 0",
                // two payments of one month, the tax on their sum
                "韩 HAN 2400 320 2080 10-20; 韩 HAN 1600 320 1280 10-28 => 韩峰永 matched 3360 0 0 0",
                "韩 HAN 4000 0 4000 10-20 => 韩峰永 different 3360 0 0 640 没有代扣个人所得税640.00",
                "韩 HAN 2400 320 2080 10-20; 韩 HAN 1600 160 1440 11-20"
                        + " => 韩峰永 different 3360 0 0 160 分2个月支付，个税按各月支付额预扣，与一次付清的相差160.00",
                "韩 HAN 2400 320 2080 10-20; 韩 HAN 1600 160 1440 10-28"
                        + " => 韩峰永 different 3360 0 0 160 同一个月的2笔分别扣税，没有合并计算",
                "韩 HAN 2400 320 2080 10-20 => 韩峰永 different 2080 1280 0 0 少付一项：煤矿科2026-08-03至2026-08-03，1600.00元",
                "韩 HAN 4000 700 3300 10-20 => 韩峰永 different 3300 60 0 0 没有规则能够解释，请付款单位说明",
                "韩 HAN 4000 600 3360 10-20 => 韩峰永 different 3360 0 0 0 实发相同，代扣个税写的是600.00，结算是640.00",
                "叶 YE 1800 200 1600 10-20 => 叶丽静 different 800 0 0 800"
                        + " 多付一项没有结算的：煤矿科2026-08-03至2026-08-03，1000.00元（没有专家报告或评审意见名称）",
                "韩 HAN 4000 640 3360 10-20; 韩 HAN 4000 640 3360 10-21 => 韩峰永 twice 3360 0 0 3360 同一笔支付了几次",
                "韩 HAN 2400 320 2080 10-20; 韩 HAN 1600 320 1280 10-20; 韩 HAN 1600 320 1280 10-21"
                        + " => 韩峰永 twice 3360 0 0 1280 同一笔支付了几次",
                "韩 HAN 4000 640 3360 10-20; 韩 HAN - - -100 10-22 => 韩峰永 different 3260 100 0 0 没有规则能够解释，请付款单位说明",
                "韩 HAN - - -100 10-22 => 韩峰永 different -100 3460 0 0 没有规则能够解释，请付款单位说明",
                // the number is another's: nobody can tell who has the money
                "韩 YE 4000 640 3360 10-20 => 韩峰永 wrong_person 0 0 3360 0 姓名是韩峰永，身份证号是叶丽静的; 叶丽静 wrong_person 0 0 800 0 姓名是韩峰永，身份证号是叶丽静的;"
                        + " +韩峰永 wrong_person 3360 姓名是韩峰永，身份证号是叶丽静的",
                "韩 LAI 4000 640 3360 10-20 => 韩峰永 wrong_person 0 0 3360 0"
                        + " 韩峰永的身份证号****3014是赖有然的，与结算的（****2732）不同;"
                        + " +韩峰永 wrong_person 3360 韩峰永的身份证号****3014是赖有然的，与结算的（****2732）不同",
                "韩 OTHER 4000 640 3360 10-20 => 韩峰永 wrong_person 0 0 3360 0"
                        + " 韩峰永的身份证号****0016不在专家库中，与结算的（****2732）不同;"
                        + " +韩峰永 wrong_person 3360 韩峰永的身份证号****0016不在专家库中，与结算的（****2732）不同",
                "无名氏 LAI 500 0 500 10-20 => +无名氏 wrong_person 500 姓名是无名氏，身份证号是赖有然的",
                "赖 LAI 500 0 500 10-20 => +赖有然 unfounded 500 本季度没有结算：没有对应的派出报备单（表3）",
                "赖 - 500 0 500 10-20 => +赖有然 unfounded 500 本季度没有结算：没有对应的派出报备单（表3）",
                "无名氏 - 500 0 500 10-20 => +无名氏 unfounded 500 专家库中没有此人",
                "无名氏 OTHER 500 0 500 10-20 => +无名氏 unfounded 500 专家库中没有此人",
                // a line that was handed back may be the payment, whatever it says
                "*韩 HAN 4000 640 3360 10-20 => 韩峰永 unclear 0 0 3360 0 这一行已退回更正，见对账单的回执;"
                        + " +韩峰永 unclear 3360 这一行已退回更正，见对账单的回执",
                "韩 HAN 2400 320 2080 10-20; *韩 HAN - - - 10-20 => 韩峰永 different 2080 0 1280 0"
                        + " 少付一项：煤矿科2026-08-03至2026-08-03，1600.00元; +韩峰永 unclear 0 这一行已退回更正，见对账单的回执"
            })
    void tellsWhatHasBecomeOfEveryPayment(String lines, String expected) {
        Reconciliation found = reconciled(POOL, statement(Q3, lines));

        String told = told(found);
        for (String part : expected.split("; ", -1)) {
            assertThat(told).contains(part.strip());
        }
        assertThat(found.loose()).hasSize((int) Stream.of(expected.split("; ", -1))
                .filter(part -> part.startsWith("+"))
                .count());
        assertThat(found.received().subtract(found.settled()))
                .as("the difference is explained to the fen")
                .isEqualByComparingTo(found.sum(Account::surplus)
                        .add(found.unfounded())
                        .add(found.disputed())
                        .subtract(found.sum(Account::open))
                        .subtract(found.sum(Account::disputed)));
    }

    /** a name that two bear is nobody's; R-13: no number is made up for it. */
    @Test
    void holdsBackWhatANamesakeMayHaveReceived() {
        List<Expert> pool = Stream.concat(POOL.stream(), Stream.of(People.member(OTHER, "韩峰永", "1.1")))
                .toList();

        assertThat(told(reconciled(pool, statement(Q3, "韩 - 4000 640 3360 10-20; 叶 YE - - 800 -"))))
                .isEqualTo("韩峰永 unclear 0 0 3360 0 没有身份证号，专家库中有2名同名人员\n叶丽静 matched 800 0 0 0\n"
                        + "+韩峰永 unclear 3360 没有身份证号，专家库中有2名同名人员");
    }

    /** The same payment in the statements of two quarters, or in two files of one. */
    @Test
    void findsAPaymentThatStandsInTwoStatements() {
        assertThat(told(reconciled(
                        POOL,
                        statement(Q2, "赖 LAI 500 0 500 07-20"),
                        statement(Q3, "赖 LAI 500 0 500 07-20; 赖 LAI 500 0 500 10-20"))))
                .endsWith("+赖有然 twice 500 另一个季度的对账单中也有这一笔\n" + "+赖有然 unfounded 500 本季度没有结算：没有对应的派出报备单（表3）");
        assertThat(told(reconciled(
                        POOL,
                        statement(Q3, "叶 YE 800 0 800 10-20"),
                        statement(Q3, "叶 YE 800 0 800 10-20; 韩 HAN 4000 640 3360 10-20"))))
                .isEqualTo("韩峰永 matched 3360 0 0 0\n叶丽静 twice 800 0 0 800 同一笔支付了几次");
    }

    @Test
    void saysInWhichQuarterSomebodyIsOwedSomething() {
        SortedMap<Quarter, Dues> all = new TreeMap<>(Map.of(Q3, DUES));

        Reconciliation found = Reconciling.of(all, Q2, List.of(statement(Q2, "韩 HAN 4000 640 3360 10-20")), POOL);

        assertThat(told(found)).isEqualTo("+韩峰永 unfounded 3360 本季度没有应付的，2026年第3季度结算实发3360.00元");
    }

    /** a rate after tax from which tax is taken once more. */
    @Test
    void explainsATaxThatWasTakenTwice() {
        Withholding leaving = Withholding.leaving(new BigDecimal("1500"));
        Dues dues = new Dues(
                Q3,
                Optional.empty(),
                List.of(new Payout(People.HAN, "韩峰永", leaving.income(), leaving.tax(), leaving.net())),
                List.of(new Owed(
                        "危化科", "2026-07-06", "2026-07-06", People.HAN, "韩峰永", true, new BigDecimal("1500.00"))),
                List.of(),
                false);

        Reconciliation found = Reconciling.of(
                new TreeMap<>(Map.of(Q3, dues)), Q3, List.of(statement(Q3, "韩 HAN 1500 140 1360 10-20")), POOL);

        assertThat(told(found)).isEqualTo("韩峰永 different 1360 140 0 0 税后标准没有还原成应发金额，又扣了税");
    }

    @Test
    void tellsTheContractorAtEachLineWhatIsWrong() throws FaultyPack {
        Regulation law = BureauPack.load(Path.of("templates/changzhi")).regulation();
        List<Expert> pool = Stream.concat(POOL.stream(), Stream.of(People.member(OTHER, "赖有然", "1.1")))
                .toList();
        Reconciliation found = reconciled(
                pool,
                statement(
                        Q3,
                        "韩 HAN 4000 0 4000 10-20; 叶 YE 800 0 800 10-20; 叶 YE 800 0 800 10-21; 叶 LAI 800 0 800 10-20;"
                                + " 无名氏 - 500 0 500 10-20; *叶 - 1 0 1 -"));

        assertThat(new StatementFindings(law).of(List.of(found)).get(1L))
                .extracting(finding ->
                        finding.record() + " " + finding.rule() + " " + finding.where() + " " + finding.problem())
                .containsExactly(
                        "1 payment-different Sheet1!F4 共支付4000.00，结算实发3360.00，相差640.00：没有代扣个人所得税640.00。",
                        "3 payment-twice Sheet1!F6 共支付1600.00，结算实发800.00，相差800.00：同一笔支付了几次。",
                        "4 payment-person Sheet1!F7 付错人：叶丽静的身份证号****3014是赖有然的，与结算的（****2848）不同。",
                        "5 payment-unfounded Sheet1!F8 无依据支付：专家库中没有此人。");
        assertThat(new ReconciliationSheets(found, law).all().get(0).rows())
                .containsExactly(
                        List.of(
                                "金额不符",
                                "1",
                                "3360.00",
                                "4000.00",
                                "3360.00",
                                "0.00",
                                "0.00",
                                "640.00",
                                "第十四条",
                                "请付款单位核对差额；少付的补付，多付的收回"),
                        List.of(
                                "无依据支付",
                                "1",
                                "0.00",
                                "500.00",
                                "0.00",
                                "0.00",
                                "0.00",
                                "500.00",
                                "第十四条",
                                "请付款单位说明依据；没有依据的收回"),
                        List.of(
                                "重复支付",
                                "1",
                                "800.00",
                                "1600.00",
                                "800.00",
                                "0.00",
                                "0.00",
                                "800.00",
                                "第十四条",
                                "请付款单位核对；重复的收回，或者更正对账单"),
                        List.of(
                                "付错人",
                                "1",
                                "0.00",
                                "800.00",
                                "0.00",
                                "0.00",
                                "0.00",
                                "0.00",
                                "第十四条",
                                "请付款单位核对实际收款人；付错的收回后重新支付"),
                        List.of(
                                "待查",
                                "1",
                                "0.00",
                                "1.00",
                                "0.00",
                                "0.00",
                                "0.00",
                                "0.00",
                                "第十四条",
                                "请付款单位补上身份证号，更正后重新报送"));
    }

    /** Every conclusion but that all is right has basis and remedy in the pack: payment-missing, payment-unclear and the others. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MATCHED")
    void citesTheLawForEveryConclusion(Outcome outcome) throws FaultyPack {
        for (String pack : List.of("changzhi", "example-bureau")) {
            assertThat(BureauPack.load(Path.of("templates", pack)).regulation().requirement(outcome.rule()))
                    .as(pack)
                    .isPresent();
        }
    }

    private static Reconciliation reconciled(List<Expert> pool, Statement... statements) {
        return Reconciling.of(new TreeMap<>(Map.of(Q3, DUES)), Q3, List.of(statements), pool);
    }

    private static Payout payout(String id, String name, String income) {
        Withholding withheld = Withholding.of(new BigDecimal(income));
        return new Payout(id, name, withheld.income(), withheld.tax(), withheld.net());
    }

    private static Owed owed(String department, String day, String id, String name, String amount) {
        return new Owed(department, day, day, id, name, false, new BigDecimal(amount + ".00"));
    }

    private static Statement statement(Quarter quarter, String lines) {
        List<String> texts =
                Arrays.stream(lines.split(";", -1)).map(String::strip).toList();
        return new Statement(
                "付款/明细.xlsx",
                LocalDate.of(2026, 10, 30),
                quarter,
                "虚构公司",
                IntStream.range(0, texts.size())
                        .mapToObj(i -> line(i + 1, texts.get(i)))
                        .toList(),
                Optional.empty());
    }

    private static PaidLine line(int number, String text) {
        List<String> cells = List.of(text.replace("*", "").split(" ", -1));
        Map<String, String> people = Map.of("韩", "韩峰永", "叶", "叶丽静", "赖", "赖有然");
        Map<String, String> ids = Map.of("HAN", People.HAN, "YE", People.YE, "LAI", People.LAI, "OTHER", OTHER);
        return new PaidLine(
                1,
                number,
                "付款/明细.xlsx",
                "Sheet1!F" + (number + 3),
                people.getOrDefault(cells.get(0), cells.get(0)),
                Optional.ofNullable(ids.get(cells.get(1))),
                amount(cells.get(2)),
                amount(cells.get(3)),
                amount(cells.get(4)),
                cells.get(5).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse("2026-" + cells.get(5))),
                "",
                text.startsWith("*"));
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text).setScale(2));
    }

    private static String told(Reconciliation found) {
        List<String> told = new ArrayList<>();
        found.accounts()
                .forEach(account -> told.add("%s %s %s %s %s %s %s"
                        .formatted(
                                account.due().name(),
                                account.outcome().code(),
                                plain(account.paid()),
                                plain(account.open()),
                                plain(account.disputed()),
                                plain(account.surplus()),
                                account.why())
                        .strip()));
        found.loose()
                .forEach(one -> told.add("+%s %s %s %s"
                        .formatted(
                                one.line().name(),
                                one.outcome().code(),
                                plain(one.line().amount()),
                                one.why())));
        return told.stream().collect(Collectors.joining("\n"));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
