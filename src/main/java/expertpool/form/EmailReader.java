package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 电子信箱. Of several addresses in one box the first counts. */
final class EmailReader {
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    // RFC 5322 dot-atom, and a domain of letters; UTS #46 takes 。 for the dot of a domain
    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:)?([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+@(?:"
                    + LABEL + "\\.)+[A-Za-z]{2,})");
    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([@.])\\s*");
    private static final Pattern SEVERAL = Pattern.compile("[\\s、,;/]+");

    private EmailReader() {}

    static Reading<String> read(String text) {
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        if (ADDRESS.matcher(text).matches() && !text.startsWith("mailto:")) {
            return Reading.of(text);
        }
        String narrow =
                AROUND_SIGNS.matcher(CellText.narrow(text).replace('。', '.')).replaceAll("$1");
        Matcher address = ADDRESS.matcher(SEVERAL.split(narrow, 2)[0]);
        return address.matches()
                ? Reading.of(address.group(1))
                : Reading.fault(new Fault(
                        "email-format", "电子信箱" + Quotation.of(text) + "不是有效的地址。", "请填写完整的电子信箱，例如 name@example.com。"));
    }
}
