package expertpool.form;

import expertpool.expert.MonthOrYear;
import expertpool.form.TimeMention.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times that a slip of the finger has cut short or taken apart: what is left of them must not pass for the whole. */
final class BrokenTimes {
    /** 2005.,03 and 2005年月: the month stands behind the year in some other way. */
    private static final Pattern REST_OF_MONTH = Pattern.compile("[年月今]|[ \t.,;。、)(:/到至今~—-]{0,3}[0-9]{1,2}"
            + "(?![0-9年./]|[#号矿厂队井采掘处局院公人个项次余多万篇名部件%]|[.、)] ?(?:19|20)[0-9]{2})");

    private static final Pattern ANOTHER_END =
            Pattern.compile(" ?[-—~] ?[0-9]|[至到]?[0-9]|[./][0-9]|一?[〇零一二三四五六七八九十]{3}");
    private static final Pattern ANOTHER_DATE = Pattern.compile(" ?[0-9]{2,4}[.年/-][0-9]");
    /** 2020.1,0: October or December in two pieces. */
    private static final Pattern REST_OF_NUMBER = Pattern.compile("[ .,;。、)(\t今/-]{1,2}[0-2](?![0-9])");
    /** The end of a period that lost its begin. */
    private static final Pattern LOST_BEGIN = Pattern.compile("(?:[-—~]{1,8}|一) ?(?:今(?![年后])|现在|目前)");

    private BrokenTimes() {}

    /** The same times, with those broken told as unclear, and with the remains of others. */
    static List<TimeMention> toldIn(String text, List<TimeMention> times) {
        List<TimeMention> told = new ArrayList<>();
        int from = 0;
        for (TimeMention time : times) {
            addRemains(text, from, time.from(), told);
            told.add(isBroken(text, time) ? unclear(time.from(), time.to()) : time);
            from = time.to();
        }
        addRemains(text, from, text.length(), told);
        return List.copyOf(told);
    }

    private static void addRemains(String text, int from, int to, List<TimeMention> told) {
        Matcher remains = LOST_BEGIN.matcher(text).region(from, to).useTransparentBounds(true);
        while (remains.find()) {
            told.add(unclear(remains.start(), remains.end()));
        }
    }

    private static boolean isBroken(String text, TimeMention time) {
        boolean behindDash = time.from() > 1
                && "-—~".indexOf(text.charAt(time.from() - 1)) >= 0
                && text.charAt(time.from() - 2) != '\n';
        if (time.is(Shape.NOW)) {
            return behindDash || isBehind(ANOTHER_DATE, text, time.to());
        }
        if (time.is(Shape.OPEN)) {
            return isBehind(ANOTHER_DATE, text, time.to());
        }
        MonthOrYear end = time.is(Shape.PERIOD) ? time.last() : time.first();
        boolean told = time.is(Shape.PERIOD) || time.is(Shape.POINT) || time.is(Shape.END);
        if (!told || end == null) {
            return false;
        }
        Pattern rest = end.isYearOnly() ? REST_OF_MONTH : ANOTHER_END;
        return isBehind(rest, text, time.to())
                || (endsInOne(text, time.to()) && isBehind(REST_OF_NUMBER, text, time.to()));
    }

    private static boolean isBehind(Pattern rest, String text, int at) {
        return rest.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static boolean endsInOne(String text, int at) {
        return text.charAt(at - 1) == '1' && !Character.isDigit(text.charAt(at - 2));
    }

    private static TimeMention unclear(int from, int to) {
        return new TimeMention(from, to, Shape.UNCLEAR, null, null);
    }
}
