package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an office writes to seal a number for a draw. */
final class SealReader {
    private static final Pattern DISPATCH = Pattern.compile("(?<![0-9])([0-9]{4})[-—–－]([0-9]{3,6})(?![0-9])");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Hexadecimal or decimal digits; long enough that nobody finds it by trying (16 of them are 64 bits). */
    private static final Pattern VALUE = Pattern.compile("[0-9A-Fa-f]{16,128}");

    private SealReader() {}

    /** 派出编号, for example 2026-007. */
    static Reading<String> dispatch(String text) {
        Matcher number = DISPATCH.matcher(CellText.compact(text));
        return number.find()
                ? Reading.of(number.group(1) + "-" + number.group(2))
                : Reading.fault(
                        new Fault("dispatch-number-format", "派出编号“%s”无法识别".formatted(text), "请填写派出编号，如 2026-007"));
    }

    /** 封存指纹; spaces and line ends come from the width of the box. */
    static Reading<String> digest(String text) {
        String compact = CellText.compact(text).toLowerCase(Locale.ROOT);
        return DIGEST.matcher(compact).matches()
                ? Reading.of(compact)
                : Reading.fault(new Fault(
                        "digest-format",
                        "封存指纹有%d个字符，应为64位的数字和字母a至f".formatted(compact.length()),
                        "请用 java Verify.java seal 派出编号 单位 生成，完整复制"));
    }

    /** 随机数, as the digest was made of it. */
    static Reading<String> value(String text) {
        String compact = CellText.compact(text);
        return VALUE.matcher(compact).matches()
                ? Reading.of(compact)
                : Reading.fault(new Fault("sealed-value-format", "随机数应为16至128位的数字和字母A至F", "请填写生成封存指纹时的随机数，完整复制"));
    }
}
