package expertpool.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Dispatch;
import expertpool.document.Column;
import expertpool.document.Sheet;
import expertpool.fee.Quote.Fee;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.scenario.ChangedPack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemunerationTests {
    private static final Expert HAN = People.with(People.member(People.HAN, "韩峰永", "3.1"), Field.TITLE, "总工程师/高级工程师");
    private static final Expert YE = People.with(People.member(People.YE, "叶丽静", "3.3"), Field.TITLE, "工程师");

    /** Rates that are approved: on site before tax, lectures after tax. */
    private static final String RATES =
            """
            自,至,活动,级别,地点,单位,金额,半天,多天,首段,续段,封顶,法定节假日,税,批准文件,说明
            2025-01-01,,现场检查,正高级|副高级,,天,800,60%,,,,,2,税前,虚构〔2025〕1号,
            2025-01-01,,现场检查,,,天,600,60%,,,,,2,税前,虚构〔2025〕1号,
            2025-01-01,,评审,,,天,1500,60%,,,,,,税后,虚构〔2025〕1号,
            """;

    private static final String CONTRACTS = "第三方服务机构,合同编号,自,至\n虚构公司,2025-1,2025-01-01,2025-12-31\n";

    @TempDir
    private Path folder;

    private BureauPack bureau;

    @BeforeEach
    void laysDownRates() throws IOException, FaultyPack {
        ChangedPack.copy(folder);
        Files.writeString(folder.resolve("rates.csv"), RATES, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("contracts.csv"), CONTRACTS, StandardCharsets.UTF_8);
        bureau = BureauPack.load(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-12 全天 | 1 | '' | 800.00",
                "2025-03-12 上午 | 0.5 | '' | 480.00",
                "2025-03-12 全天;2025-03-13 半天 | 1.5 | '' | 1280.00",
                "2025-01-01 全天 | 1 | '' | 1600.00",
                "2025-03-12 全天 | 1 | 1 | 800.00",
                "2025-03-12 全天 | 1 | 0.5 | 备注写的天数（0.5）与使用时间（1天）不同，请写明各人在哪几天",
                "2025-03-12 全天 | 1 | 1;0.5 | 备注写的天数（1、0.5）与使用时间（1天）不同，请写明各人在哪几天",
                "'' | 3 | '' | 使用时间只写了天数，不知道是哪几天"
            })
    void paysByTheDaysThatAreKnown(String days, String total, String stated, String expected) {
        Entries use = with(Written.with(use("韩峰永", "整改验收"), Field.DAYS, total), Field.SERVICE_DAYS, days);
        Remuneration pay = pay(with(use, Field.STATED_DAYS, stated));

        assertThat(pay.lines()
                        .get(0)
                        .payable()
                        .map(fee -> fee.amount().toPlainString())
                        .orElseGet(() -> String.join("；", pay.lines().get(0).open())))
                .isEqualTo(expected);
    }

    @Test
    void paysNobodyForWhomSomethingIsMissing() {
        Remuneration pay = pay(Written.without(use("韩峰永|无此人", "整改验收"), Field.REPORT_TITLE));

        assertThat(pay.lines())
                .extracting(Remuneration.Line::open)
                .containsExactly(List.of("没有专家报告或评审意见名称"), List.of("专家库中没有此人", "没有专家报告或评审意见名称", "不知道专家的职称"));
        assertThat(pay.payments()).isEmpty();
        assertThat(pay.hasAmounts()).isTrue();
    }

    /** each rate says whether it is before or after tax, and the sum is grossed up, not each line. */
    @Test
    void withholdsFromTheSumOfThePayment() {
        Remuneration pay = pay(use("韩峰永", "整改验收"), use("韩峰永|叶丽静", "方案评审"), use("叶丽静", "隐患排查"));

        assertThat(pay.payments())
                .extracting(payment -> payment.withheld().income() + " "
                        + payment.withheld().tax() + " " + payment.withheld().net())
                // 800 before tax leave 800; with 1,500 after tax 2,300 have to remain: (2300 - 160) / 0.8
                .containsExactly("2675.00 375.00 2300.00", "2425.00 325.00 2100.00");
        assertThat(pay.month()).isEqualTo("2025-04");
        assertThat(pay.isExample()).isFalse();
    }

    @Test
    void sumsUpWhatEachDepartmentHasUsed() {
        Remuneration pay = pay(
                        use("韩峰永|叶丽静", "整改验收"),
                        use("韩峰永", "方案评审"),
                        Written.with(use("无此人", "现场检查"), Field.DEPARTMENT, "煤矿科"),
                        Written.with(use("叶丽静", "隐患排查"), Field.DEPARTMENT, "煤 矿 科"))
                .with(
                        List.of(new Adjustment(
                                new Owed(
                                        "煤矿科",
                                        "2024-12-02",
                                        "2024-12-02",
                                        People.HAN,
                                        "韩峰永",
                                        false,
                                        new BigDecimal("-100.00")),
                                new BigDecimal("800.00"),
                                Optional.of(HAN),
                                "",
                                "",
                                false)),
                        Optional.empty());

        Sheet sheet = DepartmentSheet.of(pay, "本季度已结束");

        assertThat(sheet.rows())
                .containsExactly(
                        List.of("危化科", "2", "3", "3", "0", "0", "1400.00", "1500.00"),
                        List.of("煤矿科", "2", "2", "1", "1", "1", "500.00", "0.00"));
        assertThat(sheet.footLines()).containsExactly("共使用4次，5人次。");
    }

    /** Article 14: a report is kept; whether it came in is told by the name of its file. */
    @Test
    void tellsWhichReportsHaveComeIn() {
        Remuneration pay = pay(
                Written.with(use("韩峰永|叶丽静", "整改验收"), Field.REPORT_TITLE, "明泉化肥整改验收专家意见"),
                Written.with(use("韩峰永", "方案评审"), Field.REPORT_TITLE, "明泉化肥方案评审意见"),
                Written.with(use("韩峰永", "隐患排查"), Field.REPORT_TITLE, "意见"),
                Written.without(use("叶丽静", "现场检查"), Field.REPORT_TITLE));

        Sheet sheet = ReportSheet.of(pay, List.of("危化科/报告/明泉化肥 整改验收专家意见（定稿）.pdf", "危化科/方案评审.docx", "危化科/意见.docx"));

        assertThat(sheet.rows())
                .extracting(row -> row.get(3) + "：" + row.get(4))
                .containsExactly("明泉化肥整改验收专家意见：危化科/报告/明泉化肥 整改验收专家意见（定稿）.pdf", "明泉化肥方案评审意见：没有收到", "意见：没有收到", "：没有写名称");
        assertThat(sheet.headLines()).containsExactly("共4次使用，其中3次的报告没有收到。");
    }

    /** Article 10(4): the fee and the allowance are two columns; the allowance is left to people. */
    @Test
    void keepsTheTravelAllowanceApartFromTheFee() {
        Sheet sheet = SettlementSheet.of(pay(use("韩峰永", "整改验收")), "本季度已结束");

        assertThat(sheet.columns().stream().map(Column::header).toList().subList(10, 13))
                .containsExactly("税前应付（元）", "税后应付（元）", "差旅补贴（元）");
        assertThat(sheet.rows().get(0).subList(10, 13)).containsExactly("800.00", "", "");
    }

    /** 61号 Article 11: whoever pays withholds, and from what he pays himself; two payers of a quarter know nothing of each other. */
    @Test
    void paysByTheContractOfEachDay() throws IOException, FaultyPack {
        Files.writeString(
                folder.resolve("contracts.csv"),
                "第三方服务机构,合同编号,自,至\n虚构公司,2025-1,2025-01-01,2025-03-12\n样例公司,2025-2,2025-03-13,2025-12-31\n",
                StandardCharsets.UTF_8);
        bureau = BureauPack.load(folder);
        Entries later = Written.with(
                Written.with(Written.with(use("韩峰永|叶丽静", "整改验收"), Field.FROM, "2025-03-13"), Field.TO, "2025-03-13"),
                Field.SERVICE_DAYS,
                "2025-03-13 全天");
        Remuneration pay = pay(use("韩峰永", "方案评审"), later)
                .with(
                        List.of(new Adjustment(
                                new Owed(
                                        "危化科",
                                        "2024-12-02",
                                        "2024-12-02",
                                        People.YE,
                                        "叶丽静",
                                        false,
                                        new BigDecimal("900.00")),
                                BigDecimal.ZERO,
                                Optional.of(YE),
                                "",
                                "",
                                false)),
                        bureau.contracts().on(LocalDate.of(2025, 3, 31)));

        assertThat(pay.payments())
                .extracting(payment -> payment.payer() + " " + payment.name() + " "
                        + payment.withheld().income() + " " + payment.withheld().tax())
                .containsExactly("虚构公司 韩峰永 1675.00 175.00", "样例公司 韩峰永 800.00 0.00", "样例公司 叶丽静 1500.00 140.00");
        assertThat(pay.payouts())
                .extracting(payout -> payout.name() + " " + payout.income() + " " + payout.tax() + " " + payout.net())
                .containsExactly("韩峰永 2475.00 175.00 2300.00", "叶丽静 1500.00 140.00 1360.00");
        assertThat(PaymentSheet.of(pay, "本季度已结束"))
                .extracting(sheet -> sheet.name() + " " + sheet.headLines().get(0) + " "
                        + sheet.rows().size())
                .containsExactly("发放表1 付款单位：虚构公司（合同2025-1）　　2025年4月一次付清 1", "发放表2 付款单位：样例公司（合同2025-2）　　2025年4月一次付清 2");
    }

    @Test
    void printsWhatIsPaidWithTheSumInWords() {
        Remuneration pay = pay(use("韩峰永|叶丽静", "整改验收"));

        Sheet settled = SettlementSheet.of(pay, "本季度已结束");
        Sheet paid = PaymentSheet.of(pay, "本季度已结束").get(0);

        assertThat(settled.headLines()).containsExactly("付款单位：虚构公司（合同2025-1）", "本季度已结束");
        assertThat(paid.headLines()).containsExactly("付款单位：虚构公司（合同2025-1）　　2025年4月一次付清", "本季度已结束");
        assertThat(settled.rows().get(0).subList(7, 13))
                .containsExactly("韩峰永", "2025-03-12 现场检查8小时：800.00元", "800.00", "800.00", "", "");
        assertThat(settled.footLines())
                .startsWith(
                        "可以支付2人次：税前标准1400.00元（人民币壹仟肆佰元整），税后标准0.00元（人民币零元整）。",
                        "材料不全、暂不支付0人次：税前标准0.00元（人民币零元整），税后标准0.00元（人民币零元整）。");
        assertThat(paid.rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "1|韩峰永|" + People.HAN + "|" + employer(HAN)
                                + "|总工程师/高级工程师|2025-001|1|800.00|800.00|0.00|0.00|800.00||",
                        "2|叶丽静|" + People.YE + "|" + employer(YE) + "|工程师|2025-001|1|600.00|600.00|0.00|0.00|600.00||");
        assertThat(paid.footLines().get(0))
                .isEqualTo("共2人。应发合计1400.00元（人民币壹仟肆佰元整），代扣个税合计0.00元（人民币零元整），实发合计1400.00元（人民币壹仟肆佰元整）。");
    }

    private static String employer(Expert expert) {
        return expert.entries().text(Field.EMPLOYER).orElse("");
    }

    /** the table that is shipped is an example. */
    @Test
    void saysWhereAnExampleTookPart() throws FaultyPack {
        BureauPack shipped = BureauPack.load(Path.of("templates/changzhi"));
        Remuneration pay = Remuneration.of(settlement(use("韩峰永", "整改验收")), List.of(), shipped);

        assertThat(pay.lines().get(0).payable().map(Fee::amount)).contains(new BigDecimal("800.00"));
        assertThat(SettlementSheet.of(pay, "本季度尚未结束，为草稿").headLines())
                .containsExactly("付款单位：", "本季度尚未结束，为草稿。示例标准，未经批准，不得据此支付");
        assertThat(PaymentSheet.of(pay, "本季度已结束").get(0).headLines().get(1)).isEqualTo("本季度已结束。示例标准，未经批准，不得据此支付");
    }

    @Test
    void listsQuantitiesWhereThereAreNoRates() throws IOException, FaultyPack {
        Files.writeString(folder.resolve("rates.csv"), RATES.substring(0, RATES.indexOf('\n') + 1));
        Remuneration pay = Remuneration.of(settlement(use("韩峰永", "整改验收")), List.of(), BureauPack.load(folder));

        assertThat(pay.lines().get(0).open()).containsExactly("报酬标准没有2025-03-12“现场检查”的标准");
        assertThat(SettlementSheet.of(pay, "本季度已结束").headLines().get(1)).isEqualTo("本季度已结束。没有报酬标准，只列数量，不计算金额");
        assertThat(SettlementSheet.of(pay, "本季度已结束").rows().get(0).subList(6, 11))
                .containsExactly("1", "韩峰永", "", "", "");
    }

    private static Entries with(Entries use, Field field, String list) {
        return list.isEmpty() ? Written.without(use, field) : Written.with(use, field, list.replace(";", "|"));
    }

    private Remuneration pay(Entries... uses) {
        return Remuneration.of(settlement(uses), List.of(), bureau);
    }

    private static Settlement settlement(Entries... uses) {
        List<Use> all = Stream.of(uses)
                .map(use -> new Use(1, 1, "危化科/use.docx", "table 1", use))
                .toList();
        return Settlement.all(all, List.of(dispatch()), List.of(HAN, YE), any -> false)
                .values()
                .iterator()
                .next();
    }

    private static Entries use(String experts, String what) {
        return Written.entries(Map.of(
                Field.DEPARTMENT, "危化科",
                Field.FROM, "2025-03-12",
                Field.TO, "2025-03-12",
                Field.DAYS, "1",
                Field.SERVICE_DAYS, "2025-03-12 全天",
                Field.DISPATCH_NUMBER, "2025-001",
                Field.PURPOSE, "虚构明泉化肥有限公司" + what,
                Field.REPORT_TITLE, "专家意见",
                Field.EXPERTS, experts));
    }

    private static Dispatch dispatch() {
        return new Dispatch(
                "2025-001",
                LocalDate.of(2025, 3, 1),
                "危化科/request.docx",
                "",
                1,
                Written.entries(Map.of(Field.DEPARTMENT, "危化科", Field.DISPATCH_DATE, "2025-03-12")),
                false,
                Optional.empty());
    }
}
