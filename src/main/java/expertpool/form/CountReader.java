package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 专家人数: 3, 3人, 三名, 3名（其中电气1名）. */
final class CountReader {
    private static final Pattern COUNT = Pattern.compile("(?:共|共计|合计|专家)?"
            + "(?:0*([1-9][0-9]{0,2})(?:\\.0+)?|([一二两俩三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5})(?:\\(([0-9]{1,3})\\))?)"
            + "(?:个人|个|人|名|位)?(?:专家)?(?:\\([^()]*\\)|[,;。]?(?:其中|含|包括).*)?。?");

    private static final Pattern DETAILS = Pattern.compile("[(,;。]?((?:其中|含|包括)[^)]*)");

    private CountReader() {}

    static Reading<Integer> read(String text) {
        if (BlankWords.isBlank(text) && !CellText.compact(text).equals("0")) {
            return Reading.empty();
        }
        Matcher count = COUNT.matcher(CellText.compact(text));
        OptionalInt number = count.matches() ? number(count) : OptionalInt.empty();
        return number.isPresent()
                ? Reading.of(number.getAsInt())
                : Reading.fault(
                        new Fault("count-format", "专家人数写的是" + Quotation.of(text) + "，看不出确定的人数。", "请填写一个大于0的整数，例如“3”。"));
    }

    /** The words besides the number that name parts of it. */
    static Optional<String> details(String text) {
        Matcher details = DETAILS.matcher(CellText.compact(text));
        return details.find() ? Optional.of(details.group(1)) : Optional.empty();
    }

    private static OptionalInt number(Matcher count) {
        if (count.group(1) != null) {
            return OptionalInt.of(Integer.parseInt(count.group(1)));
        }
        OptionalInt inWords = ChineseNumeral.of(count.group(2));
        boolean agrees = count.group(3) == null || inWords.equals(OptionalInt.of(Integer.parseInt(count.group(3))));
        return agrees ? inWords : OptionalInt.empty();
    }
}
