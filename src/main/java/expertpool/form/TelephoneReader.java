package expertpool.form;

import static java.util.stream.Collectors.joining;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 移动电话, 工作电话, 住宅电话, 传真. Of several numbers in one box the first that fits counts. No message holds a number. */
final class TelephoneReader {
    private static final Pattern CANONICAL_MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern CANONICAL_LANDLINE =
            Pattern.compile("0(?:10|2[0-9])-[0-9]{8}|0[3-9][0-9]{2}-[0-9]{7,8}");
    /** 11 digits, the first 1, the second 3 to 9; country code and grouping as people write them. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[ -]?|0)?(1[ .-]?[3-9](?:[ .-]?[0-9]){9})(?![0-9])");

    private static final Pattern SERVICE = Pattern.compile("(?<![0-9])([48]00)[ -]?([0-9]{3})[ -]?([0-9]{4})(?![0-9])");
    private static final String EXTENSION = "(?:\\s*(?:-|转|分机|ext\\.?)\\s*([0-9]{1,6}))?(?![0-9])";
    /** Area codes are 010, 02x and 03xx to 09xx; a spreadsheet takes their zero away. */
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9])(?:\\+?86[ -]?)?\\(?0?(?:"
            + "(10|2[0-9])\\)?[ -]?([0-9]{4}[ -]?[0-9]{4})|([3-9][0-9]{2})\\)?[ -]?([0-9]{3,4}[ -]?[0-9]{4}))"
            + EXTENSION);

    private static final Pattern LOCAL = Pattern.compile("(?<![0-9)-])([0-9]{7,8})" + EXTENSION);
    private static final Pattern SCIENTIFIC = Pattern.compile("1\\.[0-9]{1,10}[Ee]\\+?10");
    private static final Pattern DASHES = Pattern.compile("\\s*[‐‑‒–—−－-]+\\s*");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

    private TelephoneReader() {}

    /** The 11 digits. */
    static Reading<String> mobile(String text) {
        if (CANONICAL_MOBILE.matcher(text).matches()) {
            return Reading.of(text);
        }
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        return mobileIn(plain(text)).map(Reading::of).orElseGet(() -> {
            int digits = digitsOf(text).length();
            return Reading.fault(new Fault(
                    "mobile-format", "移动电话不是11位手机号码（共有%d位数字）。".formatted(digits), "请填写本人11位手机号码，不填短号，不遮盖数字。"));
        });
    }

    /**
     * Area code, number and extension joined by hyphens: {@code 0355-0123456-8012}. A local number stays without area
     * code, a mobile number is taken as well.
     */
    static Reading<String> landline(String text) {
        if (CANONICAL_LANDLINE.matcher(text).matches()) {
            return Reading.of(text);
        }
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        String plain = plain(text);
        return joined(SERVICE.matcher(plain))
                .or(() -> joined(LANDLINE.matcher(plain)).map(number -> "0" + number))
                .or(() -> mobileIn(plain))
                .or(() -> joined(LOCAL.matcher(plain)))
                .map(Reading::of)
                .orElseGet(() -> Reading.fault(new Fault(
                        "phone-format",
                        "电话号码不完整或不是电话号码（共有%d位数字）。".formatted(digitsOf(text).length()),
                        "请按“区号-号码”的样式填写。")));
    }

    private static Optional<String> mobileIn(String plain) {
        Matcher mobile = MOBILE.matcher(plain);
        return mobile.find() ? Optional.of(digitsOf(mobile.group(1))) : Optional.empty();
    }

    private static Optional<String> joined(Matcher number) {
        if (!number.find()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(1, number.groupCount())
                .mapToObj(number::group)
                .filter(Objects::nonNull)
                .map(TelephoneReader::digitsOf)
                .collect(joining("-")));
    }

    private static String plain(String text) {
        String narrow = DASHES.matcher(CellText.narrow(text)).replaceAll("-");
        return SCIENTIFIC.matcher(narrow).matches() ? new BigDecimal(narrow).toPlainString() : narrow;
    }

    private static String digitsOf(String text) {
        return NOT_DIGITS.matcher(CellText.narrow(text)).replaceAll("");
    }
}
