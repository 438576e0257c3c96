package expertpool.form;

import expertpool.expert.MonthOrYear;
import expertpool.form.DateMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a {@link ResumeText}, in order, and passes by the numbers of standards, telephones, documents. */
final class DateMentions {
    private static final Pattern NOW = Pattern.compile("[至到迄致][ \n]?今(?!年)[天日]?|[至到](?:现在|目前|当前|如今)(?!为止)");
    /** Nobody knows in which year the words were written. */
    private static final Pattern THIS_YEAR = Pattern.compile("[去今前本]年(?:[0-9]{1,2}月|[^0-9]{0,3}(?=任|调|到|入))");

    private static final Pattern VAGUE = Pattern.compile("左右|前后|以前|之前|以后|之后|前(?![身往线期进])|后(?![勤期备方])|正月|腊月|冬月|闰|[农阴]历");
    private static final Pattern ABOUT = Pattern.compile("(?:(?<![公合条契节])约|大概|大致|将近)于? ?");
    private static final Pattern LASTING = Pattern.compile("(?:工作|从事|满|共|达|近|计|历时|工龄|年限|经验)[为了有]? ?");
    private static final Pattern UNIT = Pattern.compile(
            " ?(?:[kKmMcG]?(?:[WVmgLAt]|Pa|Hz)(?![A-Za-z])|[%‰℃°亩套件次倍岁页字号]|台(?![山湾州])|万?吨|[万亿]元|元(?!宝)|亿|米(?!脂)|公里|千米|度(?!假)"
                    + "|[多余]?人(?![民力事保大才])|[多余][人名项次个家座]|名(?![誉义优])|项(?!目)|个(?!体)|分(?![公厂局院矿管部配到])|立方|平方)");
    /** What follows is no date, whatever it looks like. */
    private static final Pattern NUMBER_OF =
            Pattern.compile("(?:编号|证号|书号|号码|电话|手机|传真|邮编|邮政编码|身份证)(?:号码?)?[:为是]? ?(?:[A-Z]{0,2})");

    private static final Pattern AMOUNT = Pattern.compile("[%％‰]|[万亿]?(?:吨|元(?!宝))|[万亿](?:立方|平方|米|余|多)");
    private static final Pattern DOCUMENT = Pattern.compile("[〕\\]】] ?第?[0-9]{1,5}号");
    /** GB 18218-2018, GB/T33000-2016, DB14/T 1234-2018. */
    private static final Pattern STANDARD = Pattern.compile(
            "[A-Z]{1,6}[0-9]{0,2}(?:/[A-Z]{1,6})?[ -]?(?!(?:19|20)[0-9]{2}(?:[^0-9]|[01][0-9]))[0-9]{3,6}(?:\\.[0-9]{1,3}){0,3}"
                    + "(?: ?[-—:] ?(?:[0-9]{4}|[0-9]{2})(?![0-9.年]))?(?![0-9])");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]++(?![0-9])");
    private static final Pattern CHAIN = Pattern.compile("[0-9A-Za-z]++(?:[./:~—-][0-9A-Za-z]++)*+");
    private static final Pattern LIKE_A_DATE = Pattern.compile("(?<![0-9A-Za-z:])(?:19|20)[0-9]{2}(?![0-9A-Za-z])"
            + "|[0-9][~—-](?:[0-9]{2}|[0-9]{4})[./](?:0?[1-9]|1[0-2])(?![0-9./])"
            + "|(?<![0-9])(?:(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])){1,2}(?![0-9])");
    /** 2O05.3, l997.7: letters typed for digits. */
    private static final Pattern LETTERS_IN_DATE = Pattern.compile(
            "(?<![0-9A-Za-z])(?=[0-9OoIl]*[OoIl])[12Il][0-9OoIl]{3}(?=[./-][0-9OoIl]{1,2}(?![A-Za-z0-9]))");
    /** 997.07—今, 20005年3月. */
    private static final Pattern BROKEN =
            Pattern.compile("[0-9]{1,6}[./][0-9OoIl]{1,2} ?[-—~至到]{1,3} ?[今现目]|[0-9OoIl]{3,6}年[0-9]{1,2}月|[0-9]{5,6}月"
                    + "|[0-9]{3}[./][0-9]{1,2}(?:[./][0-9]{1,2})?(?= ?[任调到入分进担毕在至])");

    /** 79.780.10: two dates without the dash between them. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("[0-9]{2,4}[./][0-9]{3,6}[./][0-9]{1,2}|[0-9]{6}[./][0-9]{1,2}");

    private static final Pattern NUMBERING =
            Pattern.compile("(?:\\(?[1-9][0-9]?[)、]|[1-9][0-9]?\\.(?=(?:19|20)[0-9]{2})"
                    + "|[1-9]\\.(?=[0-9]{2}[年./])|[12]?[0-9]\\.(?= )) ?");

    private final String text;
    private final DateWriting writing;
    private final List<DateMention> found = new ArrayList<>();

    private DateMentions(String text, LocalDate asOf) {
        this.text = text;
        this.writing = new DateWriting(text, asOf);
    }

    static List<DateMention> in(String text, LocalDate asOf) {
        DateMentions mentions = new DateMentions(text, asOf);
        for (int at = 0; at < text.length(); ) {
            at = mentions.next(at);
        }
        return List.copyOf(mentions.found);
    }

    /** Takes what begins at that place, and tells where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        boolean digit = c >= '0' && c <= '9';
        if ((digit || c == '(') && opensItem(at)) {
            int numbered = end(NUMBERING, at);
            if (numbered > at) {
                return numbered;
            }
        }
        if (digit) {
            return number(at);
        }
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            int passed = end(BROKEN, at) > at ? at : Math.max(end(STANDARD, at), end(LETTERS, at));
            return passed > at ? passed : chain(at);
        }
        if ("同当该次翌第转".indexOf(c) >= 0) {
            return writing.relative(at, previous()).map(this::add).orElse(at + 1);
        }
        if ("去今前本".indexOf(c) >= 0) {
            return word(THIS_YEAR, at, Kind.UNCLEAR);
        }
        boolean upTo = at > 0 && "截止".indexOf(text.charAt(at - 1)) >= 0;
        return "至到迄致".indexOf(c) >= 0 && !upTo ? word(NOW, at, Kind.NOW) : at + 1;
    }

    private boolean opensItem(int at) {
        int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return before < 0 || "\n:;。".indexOf(text.charAt(before)) >= 0;
    }

    private int word(Pattern pattern, int at, Kind kind) {
        int end = end(pattern, at);
        return end > at ? add(new DateMention(at, end, null, kind)) : at + 1;
    }

    private int add(DateMention mention) {
        found.add(mention);
        return mention.to();
    }

    private int number(int at) {
        if (endsWith(NUMBER_OF, at, 8)) {
            return end(CHAIN, at);
        }
        Optional<DateMention> date = writing.at(at, previous());
        if (date.isEmpty()) {
            return chain(at);
        }
        DateMention mention = date.get();
        if (goesOn(mention.to())) {
            int end = end(CHAIN, mention.to() + 1);
            return end(UNIT, end) > end ? end : add(new DateMention(at, end, null, Kind.UNCLEAR));
        }
        boolean lasting = mention.is(Kind.YEAR_OR_YEARS) && text.charAt(at) != '0' && endsWith(LASTING, at, 4);
        boolean year = mention.date() != null && mention.date().isYearOnly();
        if (lasting || text.startsWith("号", mention.to()) || (year && end(DOCUMENT, mention.to()) > mention.to())) {
            return mention.to();
        }
        if (endsWith(ABOUT, at, 4) || end(VAGUE, mention.to()) > mention.to()) {
            return add(mention.as(mention.date() == null ? Kind.UNCLEAR : Kind.VAGUE));
        }
        if (text.startsWith("度", mention.to()) && text.charAt(mention.to() - 1) == '年') {
            return add(mention.as(Kind.UNCLEAR));
        }
        Pattern unit = mention.is(Kind.IN_CONTEXT) ? UNIT : AMOUNT;
        boolean counted = "年月日".indexOf(text.charAt(mention.to() - 1)) < 0 && end(unit, mention.to()) > mention.to();
        return add(counted ? mention.as(Kind.NUMBER) : mention);
    }

    /** 1997.07.2005, 2005:12 and 2005.3.4.5 are no dates with something behind them. */
    private boolean goesOn(int to) {
        return to + 1 < text.length()
                && "./:".indexOf(text.charAt(to)) >= 0
                && text.charAt(to + 1) >= '0'
                && text.charAt(to + 1) <= '9';
    }

    private int chain(int at) {
        int end = end(CHAIN, at);
        boolean date = LIKE_A_DATE.matcher(text).region(at, end).find()
                || LETTERS_IN_DATE.matcher(text).region(at, end).find()
                || end(BROKEN, at) > at
                || (opensItem(at) && end(RUN_TOGETHER, at) > at);
        if (date && end(UNIT, end) == end) {
            add(new DateMention(at, end, null, Kind.UNCLEAR));
        }
        return end;
    }

    private @Nullable MonthOrYear previous() {
        return found.isEmpty() ? null : found.get(found.size() - 1).date();
    }

    private boolean endsWith(Pattern pattern, int to, int longest) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int from = Math.max(0, to - longest); from < to; from++) {
            if (matcher.region(from, to).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where the pattern, looked for at that very place, ends; the place itself if it is not there. */
    private int end(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
