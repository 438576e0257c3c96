package expertpool.form;

import expertpool.expert.Quarter;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 季度: 2026年第3季度, 2026年三季度, 2026Q3, 2026年7月至9月. */
final class QuarterReader {
    private static final Pattern QUARTER = Pattern.compile("(20[0-9]{2})(?:"
            + "年?度?第?([1-4一二三四])季度?"
            + "|[-年]?Q([1-4])"
            + "|年([0-9]{1,2})月?(?:份)?(?:[-至到—~])(?:\\1年)?([0-9]{1,2})月)");

    private static final Set<String> UNFILLED = Set.of("", "年第季度", "年季度", "季度");

    private static final int MONTHS = 3;

    private QuarterReader() {}

    static Reading<Quarter> read(String text) {
        if (UNFILLED.contains(Words.key(text))) {
            return Reading.empty();
        }
        List<Quarter> found = mentioned(text);
        return found.size() == 1
                ? Reading.of(found.get(0))
                : Reading.fault(new Fault(
                        "quarter-format", "写的是" + Quotation.of(text) + "，看不出是哪一个季度。", "请写明一个季度，例如“2026年第3季度”。"));
    }

    /** The quarters that words speak of, each once. */
    static List<Quarter> mentioned(String text) {
        return QUARTER.matcher(CellText.compact(text).replace('q', 'Q'))
                .results()
                .flatMap(match -> quarter(match).stream())
                .distinct()
                .toList();
    }

    private static Optional<Quarter> quarter(MatchResult match) {
        if (match.group(4) != null) {
            int first = Integer.parseInt(match.group(4));
            int last = Integer.parseInt(match.group(5));
            return last - first == MONTHS - 1 && last % MONTHS == 0 && last <= 12
                    ? Quarter.parse(match.group(1) + "Q" + last / MONTHS)
                    : Optional.empty();
        }
        String number = match.group(2) == null ? match.group(3) : match.group(2);
        int index = "一二三四".indexOf(number);
        return Quarter.parse(match.group(1) + "Q" + (index < 0 ? number : Integer.toString(index + 1)));
    }
}
