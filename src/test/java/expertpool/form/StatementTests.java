package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 劳务费支付明细 as contractors hand it in. */
class StatementTests {
    private static final String TITLE = "专家劳务费支付明细表";
    private static final String HEAD = "付款单位：虚构人力资源服务有限公司    结算季度：2026年第3季度";
    private static final String HEADS = "序号 | 姓名 | 身份证号 | 应发金额（元） | 代扣个税（元） | 实发金额（元） | 支付日期 | 备注";
    private static final String HAN =
            "1 | 韩峰永 | 140499197108232732 | 2,400.00 | 320.00 | 2,080.00元 | 2026年10月20日 | 第一批";

    @Test
    void readsAListWithItsHeadAndItsSums() {
        assertThat(FormText.of(read(
                        TITLE,
                        HEAD,
                        HEADS,
                        HAN,
                        " | 小计 |  | 2400.00 | 320.00 | 2080.00 |  | ",
                        "2 | 叶丽静 |  | (800) | 0 | -800 |  | 退回",
                        "合计 |  |  | 1600.00 | 320.00 | 1280.00 |  | ",
                        "合计（大写） | 壹仟贰佰捌拾元整 |  |  |  |  |  | ",
                        "制表：卓某    支付日期：2026年10月21日")))
                .isEqualTo(
                        """
                        # PAYMENT_STATEMENT | Sheet1
                        handler | 卓某 | Sheet1!A9
                        quarter | 2026Q3 | Sheet1!A2
                        payer | 虚构人力资源服务有限公司 | Sheet1!A2
                        paid_on | 2026-10-21 | Sheet1!A9
                        ## record
                        name | 韩峰永 | Sheet1!B4
                        id_number | 140499197108232732 | Sheet1!C4
                        remark | 第一批 | Sheet1!H4
                        gross | 2400.00 | Sheet1!D4
                        tax | 320.00 | Sheet1!E4
                        net | 2080.00 | Sheet1!F4
                        paid_on | 2026-10-20 | Sheet1!G4
                        ## record
                        name | 叶丽静 | Sheet1!B6
                        id_number |  | Sheet1!C6
                        remark | 退回 | Sheet1!H6
                        gross | -800.00 | Sheet1!D6
                        tax | 0.00 | Sheet1!E6
                        net | -800.00 | Sheet1!F6
                        paid_on | 2026-10-21 | Sheet1!A9
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年第三季度专家劳务费支付明细表",
                "长治市应急管理局2026年三季度专家劳务费支付明细表",
                "专家劳务费支付明细表（2026年7—9月）",
                "附件：2026年度第3季度专家劳务费支付汇总表"
            })
    void takesTheQuarterFromTheTitle(String title) {
        assertThat(only(read(title, HEADS, HAN)).header().text(Field.QUARTER)).contains("2026Q3");
    }

    @Test
    void takesTheQuarterFromALineUnderTheTitle() {
        assertThat(only(read(TITLE, "（2026年第3季度）", HEADS, HAN)).header().text(Field.QUARTER))
                .contains("2026Q3");
    }

    @Test
    void guessesNoQuarter() {
        assertThat(only(read(TITLE, HEADS, HAN)).header().text(Field.QUARTER)).isEmpty();
        assertThat(only(read("2026年第2季度、2026年第3季度专家劳务费支付明细表", HEADS, HAN))
                        .header()
                        .text(Field.QUARTER))
                .isEmpty();
    }

    @Test
    void findsTheColumnsByTheirLabelsInAnyOrder() {
        Form form = only(read(
                TITLE, HEAD, "支付金额 | 开户行 | 证件号码 | 收款人 | 付款日期", "2080 | 示例银行 | 140499197108232732 | 韩峰永 | 2026/10/20"));

        assertThat(FormText.of(form.records().get(0)))
                .isEqualTo(
                        """
                        name | 韩峰永 | Sheet1!D4
                        id_number | 140499197108232732 | Sheet1!C4
                        net | 2080.00 | Sheet1!A4
                        paid_on | 2026-10-20 | Sheet1!E4
                        """);
    }

    @Test
    void followsFromGrossAndTaxWhatWasPaid() {
        Form form = only(read(TITLE, HEAD, HEADS, "1 | 韩峰永 | 140499197108232732 | 2400 | 320 |  |  | "));

        assertThat(form.records().get(0).text(Field.NET)).contains("2080.00");
    }

    @Test
    void tellsAmountsThatDoNotFitAndThoseThatCannotBeRead() {
        Form form = only(read(
                TITLE,
                HEAD,
                HEADS,
                "1 | 韩峰永 | 140499197108232732 | 2400 | 320 | 2400 |  | ",
                "2 | 叶丽静 | 140499198503182848 | 八百 | 0 | 0.08万 |  | "));

        assertThat(FormText.rules(form.records().get(0))).containsExactly("amounts-unfit");
        assertThat(FormText.rules(form.records().get(1))).containsExactly("amount-format", "amount-format");
    }

    /** Of a list of people and one of payments, the one is meant of which more is seen. */
    @Test
    void isKnownWithoutATitle() {
        assertThat(only(read(HEADS, HAN)).kind()).isEqualTo(FormKind.PAYMENT_STATEMENT);
        assertThat(only(read("序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 备注", "1 | 韩峰永 | 男 | 140499197108232732 |  |  | "))
                        .kind())
                .isEqualTo(FormKind.SUMMARY);
    }

    private static List<Form> read(String... lines) {
        return Readers.READER.read(List.of(Papers.sheet(lines)));
    }

    private static Form only(List<Form> forms) {
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }
}
