package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.regex.Pattern;

/** 邮政编码: six digits; a numeric cell loses a leading zero. */
final class PostalCodeReader {
    private static final Pattern LABEL = Pattern.compile("^(?:邮政编码|邮编):?");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[1-9][0-9]{4}");

    private PostalCodeReader() {}

    /** @param numericCell whether a spreadsheet holds the box as a number */
    static Reading<String> read(String text, boolean numericCell) {
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        String code = LABEL.matcher(CellText.compact(text)).replaceFirst("");
        if (SIX_DIGITS.matcher(code).matches()) {
            return Reading.of(code);
        }
        if (numericCell && FIVE_DIGITS.matcher(code).matches()) {
            String restored = "0" + code;
            return Reading.of(
                    restored,
                    new Fault(
                            "postal-code-zero",
                            "邮政编码" + code + "被电子表格当作数字，缺了开头的0，已按" + restored + "登记。",
                            "请把单元格设为“文本”格式，填写6位邮政编码。"));
        }
        return Reading.fault(new Fault("postal-code-format", "邮政编码" + Quotation.of(text) + "不是6位数字。", "请填写6位邮政编码。"));
    }
}
