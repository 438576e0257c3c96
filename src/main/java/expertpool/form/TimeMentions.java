package expertpool.form;

import expertpool.expert.MonthOrYear;
import expertpool.form.DateMention.Kind;
import expertpool.form.TimeMention.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the dates of a {@link ResumeText} together: which two are the ends of one period, which stand alone. */
final class TimeMentions {
    private static final String DASH =
            "(?:一?直)?[-—~_]{1,8}[ \n\t]{0,2}(?:(?:一?直)?[至到])?|一(?=[0-9今至现目当])" + "|(?:截?止|终止|结束|离职)(?:时间|日期|年月)?: ?";
    private static final Pattern CONNECTOR =
            Pattern.compile("(?:\\([^()\n]{0,12}\\))?[ \t\n.。]{0,2}(?:起始?|开始|始)?[ \n,]{0,2}" + "(?:(" + DASH
                    + ")|(?:一?直)?([至到]|致(?=今))[-—~]{0,4})[ \n\t]{0,2}");
    private static final Pattern SAME_ROW = Pattern.compile(" ?\t[ \t]{0,8}");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern NEXT_LINE = Pattern.compile(" ?\n ?");
    private static final Pattern NOW = Pattern.compile(
            "(?:[至迄]?今(?![年后晚0-9])[天日]?|现(?:在|今|时)|现(?=[任为])|现(?![一-龥])" + "|目前|当前|如今|[Nn]ow|NOW|[Pp]resent)(?:为?止)?");
    private static final Pattern SINCE = Pattern.compile("起?以来");
    private static final Pattern TAIL = Pattern.compile(" ?(?:止|为止|结束|期间|间)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]++(?:[./-][0-9]++)*+[年月日]?");
    private static final Pattern NUMERALS = Pattern.compile("[〇零一二三四五六七八九十]{2,}");
    private static final Pattern NO_DATE = Pattern.compile("退休|离休|离职|辞职|毕业|解散|结束|调离|[去前今本]年");
    private static final Pattern OF_A_YEAR = Pattern.compile("任|调|分|到|入|进|转|毕业|参加工作|获|被|考|取得|晋|评|担任");
    private static final Pattern UP_TO = Pattern.compile("(?:截[至止]|截[至止]到)[ \n]?");
    private static final String OPENERS = "\n\t,;。、:.)([【〔从自于由在";

    private final String text;
    private final List<DateMention> dates;
    private final List<TimeMention> times = new ArrayList<>();
    /** The number of the first date not yet taken. */
    private int next;

    private TimeMentions(String text, List<DateMention> dates) {
        this.text = text;
        this.dates = dates;
    }

    static List<TimeMention> in(String text, List<DateMention> dates) {
        TimeMentions mentions = new TimeMentions(text, dates);
        while (mentions.next < dates.size()) {
            mentions.take(mentions.next);
        }
        return List.copyOf(mentions.times);
    }

    private void take(int i) {
        DateMention date = dates.get(i);
        next = i + 1;
        if (date.is(Kind.NOW)) {
            add(date.from(), date.to(), Shape.NOW, null, null);
        } else if (joined(i) || (inColumns(i) && !date.is(Kind.NUMBER))) {
            period(i);
        } else if (!date.is(Kind.YEAR_OR_YEARS) || opensClause(date.from()) || isSurelyAYear(date)) {
            withoutPartner(i);
        }
    }

    private void withoutPartner(int i) {
        DateMention date = dates.get(i);
        Matcher connector = matcher(CONNECTOR, date.to());
        boolean connected = connector.lookingAt();
        for (int behind : new int[] {connected ? connector.end() : date.to(), end(SAME_ROW, date.to())}) {
            if (behind > date.to() && end(NOW, behind) > behind) {
                open(date, end(NOW, behind));
                return;
            }
        }
        if (end(SINCE, date.to()) > date.to()) {
            open(date, end(SINCE, date.to()));
        } else if (connected && (!"到".equals(connector.group(2)) || end(DIGITS, connector.end()) > connector.end())) {
            oneSided(i, connector);
        } else {
            alone(date);
        }
    }

    /** Whether a dash, or a word for it, leads to the next date. One at the head of a line may only be the mark of an item. */
    private boolean joined(int i) {
        if (!joinedOrItems(i)) {
            return false;
        }
        boolean nextLine =
                text.substring(dates.get(i).to(), dates.get(i + 1).from()).indexOf('\n') >= 0;
        return !nextLine || !joinedOrItems(i + 1);
    }

    private boolean joinedOrItems(int i) {
        return i + 1 < dates.size()
                && !dates.get(i + 1).is(Kind.NOW)
                && isBetween(CONNECTOR, dates.get(i), dates.get(i + 1));
    }

    /** Begin and end in columns of their own: a tab, a line each, or the first two words of a line. */
    private boolean inColumns(int i) {
        if (i + 1 == dates.size() || dates.get(i + 1).is(Kind.NOW)) {
            return false;
        }
        DateMention first = dates.get(i);
        DateMention last = dates.get(i + 1);
        return isBetween(SAME_ROW, first, last)
                || (isBetween(NEXT_LINE, first, last) && opensLine(first) && endsLine(last))
                || (isBetween(BLANK, first, last) && opensLine(first) && endsWord(last));
    }

    private boolean isBetween(Pattern pattern, DateMention first, DateMention last) {
        return last.from() > first.to() && end(pattern, first.to()) == last.from();
    }

    private void period(int i) {
        DateMention first = dates.get(i);
        DateMention last = dates.get(i + 1);
        boolean numbers = last.is(Kind.NUMBER) && isShort(first);
        boolean years = first.is(Kind.YEAR_OR_YEARS) && !opensClause(first.from()) && !isSurelyAYear(first);
        next = i + 2;
        if (joined(i + 1) || inColumns(i + 1)) {
            add(first.from(), dates.get(i + 2).to(), Shape.UNCLEAR, null, null);
        } else if (!numbers && !years) {
            MonthOrYear begin = isFirst(first) ? first.date() : null;
            MonthOrYear end = isLast(last, first) ? last.date() : null;
            // 2003-12-22年 is neither a day nor a year
            boolean day = last.is(Kind.YEAR_OR_YEARS)
                    && begin != null
                    && !begin.isYearOnly()
                    && text.startsWith("-", first.to());
            boolean possible =
                    begin != null && end != null && !day && !end.latest().isBefore(begin.earliest());
            add(first.from(), end(TAIL, last.to()), possible ? Shape.PERIOD : Shape.UNCLEAR, begin, end);
        }
    }

    private static boolean isFirst(DateMention date) {
        return date.is(Kind.DATE)
                || date.is(Kind.IN_CONTEXT)
                || date.is(Kind.MONTH_OR_YEARS)
                || date.is(Kind.YEAR_OR_YEARS);
    }

    private boolean isLast(DateMention date, DateMention first) {
        return isFirst(date)
                || (date.is(Kind.MONTH) && first.date() != null && !first.date().isYearOnly())
                || (date.is(Kind.VAGUE) && text.startsWith("后", date.to()));
    }

    /** 97年 and 05年 are no numbers of years. */
    private boolean isSurelyAYear(DateMention date) {
        char c = text.charAt(date.from());
        return c == '0' || c > '5';
    }

    private boolean isShort(DateMention date) {
        return date.is(Kind.IN_CONTEXT) && text.charAt(date.from() + 2) < '0';
    }

    private void open(DateMention date, int to) {
        add(date.from(), to, isFirst(date) ? Shape.OPEN : Shape.UNCLEAR, date.date(), null);
    }

    private void oneSided(int i, Matcher connector) {
        DateMention date = dates.get(i);
        int behind = connector.end();
        if (!isFirst(date) || (isShort(date) && !opensClause(date.from()))) {
            alone(date);
            return;
        }
        int digits = end(DIGITS, behind);
        boolean blank = behind == text.length()
                || Character.isWhitespace(text.charAt(behind - 1))
                || ",;。、)".indexOf(text.charAt(behind)) >= 0;
        boolean word = connector.group(1) == null && !blank;
        boolean another =
                i + 1 < dates.size() && isOneClause(behind, dates.get(i + 1).from());
        boolean unclear =
                digits > behind || word || another || end(NO_DATE, behind) > behind || end(NUMERALS, behind) > behind;
        add(date.from(), digits, unclear ? Shape.UNCLEAR : Shape.ONE_SIDED, date.date(), null);
    }

    private boolean isOneClause(int from, int to) {
        String between = text.substring(from, to);
        return !Passage.saysSomething(between) || between.chars().noneMatch(c -> ",;。\n".indexOf(c) >= 0);
    }

    private void alone(DateMention date) {
        int before = beforeBlank(date.from());
        char sign = before < 0 ? '\n' : text.charAt(before);
        boolean end = sign == '至' || sign == '到';
        boolean behindDigit = before > 0 && "0123456789年月日".indexOf(text.charAt(before - 1)) >= 0;
        boolean behindDash =
                ("-—~".indexOf(sign) >= 0 && !opensClause(date.from())) || ("一至到".indexOf(sign) >= 0 && behindDigit);
        boolean upTo = end && endsWith(UP_TO, before + 1);
        if (upTo || date.is(Kind.NUMBER) || (isNumber(date) && !behindDash)) {
            return;
        }
        Shape shape = behindDash ? Shape.UNCLEAR : shape(date);
        if (shape == Shape.POINT && end) {
            add(date.from(), end(TAIL, date.to()), Shape.END, date.date(), null);
        } else {
            add(date.from(), date.to(), shape, date.date(), null);
        }
    }

    private Shape shape(DateMention date) {
        boolean point =
                switch (date.kind()) {
                    case DATE -> true;
                    case IN_CONTEXT -> opensClause(date.from());
                    case YEAR_OR_YEARS -> isSurelyAYear(date) || end(OF_A_YEAR, date.to()) > date.to();
                    default -> false;
                };
        return point ? Shape.POINT : Shape.UNCLEAR;
    }

    /** Whether digits that stand in the middle of a clause are no date, as far as anybody can tell. */
    private boolean isNumber(DateMention date) {
        boolean everyYear = date.from() > 0 && "每历".indexOf(text.charAt(date.from() - 1)) >= 0;
        boolean number = (isShort(date) && !isSurelyAYear(date)) || date.is(Kind.MONTH_OR_YEARS);
        return everyYear || (number && !opensClause(date.from()));
    }

    private boolean opensClause(int at) {
        int before = beforeBlank(at);
        boolean bullet = before >= 0
                && "-—·•*".indexOf(text.charAt(before)) >= 0
                && (before == 0 || text.charAt(before - 1) == '\n');
        return before < 0 || bullet || OPENERS.indexOf(text.charAt(before)) >= 0;
    }

    private int beforeBlank(int at) {
        int before = at - 1;
        return before >= 0 && text.charAt(before) == ' ' ? before - 1 : before;
    }

    private boolean opensLine(DateMention date) {
        int before = beforeBlank(date.from());
        return before < 0 || ".、)\n".indexOf(text.charAt(before)) >= 0;
    }

    private boolean endsLine(DateMention date) {
        return date.to() == text.length() || text.charAt(date.to()) == '\n';
    }

    private boolean endsWord(DateMention date) {
        return endsLine(date) || " \t".indexOf(text.charAt(date.to())) >= 0;
    }

    private boolean endsWith(Pattern pattern, int to) {
        Matcher matcher = pattern.matcher(text);
        for (int from = Math.max(0, to - 4); from < to; from++) {
            if (matcher.region(from, to).matches()) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to, Shape shape, @Nullable MonthOrYear first, @Nullable MonthOrYear last) {
        times.add(new TimeMention(from, to, shape, first, last));
        while (next < dates.size() && dates.get(next).from() < to) {
            next++;
        }
    }

    private Matcher matcher(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Where the pattern, looked for at that very place, ends; the place itself if it is not there. */
    private int end(Pattern pattern, int at) {
        Matcher matcher = matcher(pattern, at);
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
