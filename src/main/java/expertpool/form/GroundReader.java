package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 清退依据 as people cite it: 第八条第（六）项, 8.6, （六）, 第6项; the words of the item may follow. */
final class GroundReader {
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String LAW = "(?:依据|根据|按照|违反)?(?:《[^》]{0,60}》)?";
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            LAW + "(?:第?" + NUMBER + "条(?:第[一二三1-3]款)?|" + NUMBER + "(?=[.(]))[.]?第?[(]?" + NUMBER + "[)]?[项款]?");

    /** A bare number may be that of an article. */
    private static final Pattern ALONE = Pattern.compile(LAW + "(?:[(]" + NUMBER + "[)]项?|第[(]?" + NUMBER + "[)]?项)");

    /** Another item behind the first; the words of an item begin with no number. */
    private static final Pattern ANOTHER =
            Pattern.compile("[、,;和及与或/]?(?:第?[(]" + NUMBER + "[)]|第" + NUMBER + "[项条]|" + NUMBER + "(?:[、,;项).]|$))");

    private GroundReader() {}

    /** The item as {@code 8(6)}, or {@code (6)}. */
    static Reading<String> read(String text) {
        String compact = CellText.compact(text);
        Matcher full = WITH_ARTICLE.matcher(compact);
        Matcher alone = ALONE.matcher(compact);
        if (!full.lookingAt() && !alone.lookingAt()) {
            return unclear("没有写明是第几项");
        }
        Matcher found = full.lookingAt() ? full : alone;
        if (ANOTHER.matcher(compact.substring(found.end())).lookingAt()) {
            return unclear("写了不止一项");
        }
        return Reading.of(
                found == alone
                        ? "(" + number(found, 1, 2) + ")"
                        : number(found, 1, 2) + "(" + number(found, 3, 3) + ")");
    }

    private static String number(Matcher found, int group, int otherwise) {
        String written = found.group(group) == null ? found.group(otherwise) : found.group(group);
        OptionalInt chinese = ChineseNumeral.of(written);
        return Integer.toString(chinese.isPresent() ? chinese.getAsInt() : Integer.parseInt(written));
    }

    private static Reading<String> unclear(String why) {
        return Reading.fault(new Fault("ground-unclear", "清退依据" + why, "请写明第几条第几项，只写一项"));
    }
}
