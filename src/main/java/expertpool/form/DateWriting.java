package expertpool.form;

import expertpool.expert.MonthOrYear;
import expertpool.form.DateMention.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to write a month or a year in a {@link ResumeText}. */
final class DateWriting {
    private static final String NOT_WRITTEN = "";
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2099;

    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("([0-9]{4}|[0-9]{2})年 ?([0-9]{1,2})月份?(?: ?[0-9]{1,2}(?:[日号]|(?=[-—~])))?");
    /** 1997年7-2005年3. */
    private static final Pattern CUT_OFF =
            Pattern.compile("([0-9]{4})年([0-9]{1,2})(?= ?[-—~至到)\\n\t]| ?$| (?=[一-龥]{2}))");

    private static final Pattern POINTED =
            Pattern.compile("([0-9]{4}|[0-9]{2})(?: ?([./-])[ \n]?|([、。]))([0-9]{1,2})(?![0-9年])"
                    + "(?:月份?(?:[0-9]{1,2}日)?|(?:\\2|\\3) ?([0-9]{1,2})(?![0-9年])[日号]?(?:T00:00(?::00)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})(0[1-9]|1[0-2])(?:[0-3][0-9])?(?![0-9])月?");
    private static final Pattern DECADE =
            Pattern.compile("[0-9]{2,4}年代|(?:0[0-9]|[6-9][0-9]|(?:19|20)[0-9]{2})年[0-9]{1,2}(?![0-9月])");
    private static final Pattern YEAR =
            Pattern.compile("([0-9]{4}|[0-9]{2})年(?![代0-9])" + "(?:年?[底末]|年?初(?!中)|[春夏秋冬][季天]?|[上下]半年|第?[一二三四1-4]季度)?");
    private static final Pattern YEAR_ALONE = Pattern.compile("([0-9]{4})(?![0-9])");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?!00?月)([0-9]{1,2})月份?(?:[0-9]{1,2}[日号])?");
    private static final Pattern RELATIVE =
            Pattern.compile("([同当该次翌]年|第二年|转年)的?([0-9]{1,2})月份?(?:[0-9]{1,2}[日号])?|([同次翌]年)(?![级龄代])|同月");

    private final String text;
    private final int lastOfThisCentury;

    /** @param asOf years of two digits up to its own are of this century */
    DateWriting(String text, LocalDate asOf) {
        this.text = text;
        this.lastOfThisCentury = asOf.getYear() % 100;
    }

    /**
     * The date whose first digit stands there.
     *
     * @param previous the date before, whose year a month without one shares
     */
    Optional<DateMention> at(int at, @Nullable MonthOrYear previous) {
        return match(MONTH_OF_YEAR, at)
                .or(() -> match(CUT_OFF, at))
                .map(parts -> mention(parts, date(parts.group(1), parts.group(2)), Kind.DATE))
                .or(() -> match(POINTED, at).flatMap(this::pointed))
                .or(() -> match(DIGITS, at)
                        .filter(parts -> isYear(parts.group(1)))
                        .map(parts -> mention(parts, date(parts.group(1), parts.group(2)), Kind.IN_CONTEXT)))
                .or(() -> match(DECADE, at).map(parts -> mention(parts, null, Kind.UNCLEAR)))
                .or(() -> match(YEAR, at).flatMap(this::year))
                .or(() -> match(MONTH_ALONE, at)
                        .map(parts -> mention(parts, sameYear(previous, parts.group(1), 0), Kind.MONTH)))
                .or(() -> match(YEAR_ALONE, at)
                        .filter(parts -> isYear(parts.group(1)))
                        .map(parts -> mention(parts, date(parts.group(1), NOT_WRITTEN), Kind.IN_CONTEXT)));
    }

    /** 同年8月, 次年3月, 同月. */
    Optional<DateMention> relative(int at, @Nullable MonthOrYear previous) {
        return match(RELATIVE, at).map(parts -> {
            int later = parts.group().startsWith("同")
                            || parts.group().startsWith("当")
                            || parts.group().startsWith("该")
                    ? 0
                    : 1;
            MonthOrYear date = parts.group(2) != null
                    ? sameYear(previous, parts.group(2), later)
                    : parts.group(3) != null ? sameYear(previous, NOT_WRITTEN, later) : previous;
            return mention(parts, date, Kind.DATE);
        });
    }

    private Optional<DateMention> pointed(Matcher parts) {
        boolean whole = parts.group(1).length() == 4;
        boolean likeAList = parts.group(3) != null;
        if (whole ? !isYear(parts.group(1)) || (likeAList && !isBesideADash(parts)) : likeAList) {
            return Optional.empty();
        }
        MonthOrYear date = date(parts.group(1), parts.group(4));
        if (date == null && !whole) {
            return Optional.empty();
        }
        String day = parts.group(5);
        if (day != null && Integer.parseInt(day) > 31) {
            return Optional.of(mention(parts, null, Kind.UNCLEAR));
        }
        boolean hyphen = "-".equals(parts.group(2));
        Kind kind = whole ? Kind.DATE : hyphen && day == null ? Kind.MONTH_OR_YEARS : Kind.IN_CONTEXT;
        return Optional.of(mention(parts, date, kind));
    }

    /** 1997、7—2005、3 are months, 2003、4 are two things. */
    private boolean isBesideADash(Matcher parts) {
        char before = parts.start() == 0 ? ' ' : text.charAt(parts.start() - 1);
        char behind = parts.end() == text.length() ? ' ' : text.charAt(parts.end());
        return "-—~至到".indexOf(before) >= 0 || "-—~至到".indexOf(behind) >= 0;
    }

    private Optional<DateMention> year(Matcher parts) {
        String year = parts.group(1);
        MonthOrYear date = date(year, NOT_WRITTEN);
        boolean whole = year.length() == 4;
        return whole || date != null
                ? Optional.of(mention(parts, date, whole ? Kind.DATE : Kind.YEAR_OR_YEARS))
                : Optional.empty();
    }

    private static DateMention mention(Matcher parts, @Nullable MonthOrYear date, Kind kind) {
        boolean understood = date != null || kind == Kind.MONTH;
        return new DateMention(parts.start(), parts.end(), date, understood ? kind : Kind.UNCLEAR);
    }

    private @Nullable MonthOrYear date(String year, String month) {
        int number = Integer.parseInt(year);
        if (year.length() == 2) {
            number += number <= lastOfThisCentury ? 2000 : 1900;
        }
        boolean exists = number >= FIRST_YEAR && number <= LAST_YEAR && isMonth(month);
        return exists ? new MonthOrYear(number, month.isEmpty() ? 0 : Integer.parseInt(month)) : null;
    }

    private static @Nullable MonthOrYear sameYear(@Nullable MonthOrYear previous, String month, int later) {
        return previous == null || !isMonth(month)
                ? null
                : new MonthOrYear(previous.year() + later, month.isEmpty() ? 0 : Integer.parseInt(month));
    }

    private static boolean isMonth(String digits) {
        return digits.isEmpty() || (Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 12);
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private Optional<Matcher> match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
