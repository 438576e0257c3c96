package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 金额 in yuan: 3360, 3,360.00元, ￥3360, -120.50, (120.50), 负120.50. */
final class AmountReader {
    private static final int FEN = 2;

    /** What a spreadsheet that calculates in binary fractions adds to an amount. */
    private static final BigDecimal DUST = new BigDecimal("0.000001");

    private static final Pattern AMOUNT =
            Pattern.compile("(?:人民币|RMB|CNY)?[¥￥]?([-−－负]?)[¥￥]?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]{1,20})?"
                    + "(?:元[整正]?)?");

    private AmountReader() {}

    static Reading<BigDecimal> read(String text) {
        String compact = CellText.compact(text);
        boolean taken = compact.startsWith("(") && compact.endsWith(")");
        Matcher amount = AMOUNT.matcher(taken ? compact.substring(1, compact.length() - 1) : compact);
        if (compact.isEmpty()) {
            return Reading.empty();
        }
        if (!amount.matches()) {
            return Reading.fault(unclear(text, "看不出是多少元"));
        }
        String decimals = amount.group(3) == null ? "" : amount.group(3);
        BigDecimal exact = new BigDecimal(amount.group(2).replace(",", "") + decimals);
        BigDecimal yuan = exact.setScale(FEN, RoundingMode.HALF_UP);
        if (yuan.subtract(exact).abs().compareTo(DUST) > 0) {
            return Reading.fault(unclear(text, "不是整分"));
        }
        return Reading.of(taken != !amount.group(1).isEmpty() ? yuan.negate() : yuan);
    }

    private static Fault unclear(String text, String why) {
        return new Fault(
                "amount-format",
                "金额写的是" + Quotation.of(text) + "，" + why + "。",
                "请以元为单位填写数字，最多两位小数，例如“3360.00”；退回的填负数。");
    }
}
