package expertpool.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a résumé with one writing for what is written in many ways: digits for Chinese numerals in dates, {@code -}
 * for short dashes, {@code —} for long ones, {@code ~} for waves and arrows, {@code \t} between columns, a line for every
 * numbered item.
 */
final class ResumeText {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern COLUMN = Pattern.compile("[\t|｜│┃]");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern LINE_EDGE = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern SHORT_DASH = Pattern.compile("[‐‑−﹣]");
    private static final Pattern LONG_DASH = Pattern.compile("[‒–—―─━﹘⸺⸻ー]");
    private static final Pattern WAVE = Pattern.compile("[∼〜⁓˜→⇒➔]");
    private static final Pattern DOT = Pattern.compile("[·•・･‧∙⋅](?<=[0-9].)(?=[0-9])");
    private static final Pattern LETTER_O = Pattern.compile("[○◯](?:(?<=[一二三四五六七八九〇零].)|(?=[一二三四五六七八九〇零]))");
    private static final Pattern CIRCLED = Pattern.compile("[①-⒛㈠-㈩❶-❿➀-➓]");
    private static final String NUMERAL = "[0-9〇零一二三四五六七八九十]";
    private static final Pattern BLANK_IN_DATE =
            Pattern.compile(" (?:(?<=" + NUMERAL + " )(?=[年月日])|(?<=[年月] )(?=" + NUMERAL + "{1,4} ?[月日]))");
    private static final Pattern LINE_END_IN_DATE = Pattern.compile("\n(?:(?<=(?:19|20)[0-9]{2}\n)(?=年)"
            + "|(?<=(?:19|20)[0-9]{2}年\n)(?=[0-9]{1,2}月)|(?<=(?:19|20)[0-9]{2}年[0-9]{1,2}\n)(?=月)"
            + "|(?<=(?:19|20)[0-9]{2}年[0-9]{1,2}月\n)(?=[0-9]{1,2}日))");
    /** Without two of them together there is no year in Chinese numerals. */
    private static final Pattern TWO_DIGITS = Pattern.compile("[〇零一二三四五六七八九]{2}");

    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<!" + NUMERAL + ")([〇零一二三四五六七八九]{2})年(?=[0-9一二三四五六七八九十]{1,2}月)" + "|(?<!" + NUMERAL
                    + ")((?:[零〇][一二三四五六七八九]|九[〇零一二三四五六七八]|八[〇零一二三四五六七八]))年");
    private static final Pattern YEAR_DIGITS =
            Pattern.compile("(?<!" + NUMERAL + ")(?:一九|二[〇零])[〇零一二三四五六七八九]{2}(?!" + NUMERAL + ")");
    /** 一九九七年七月一二〇〇五年三月: typed for a dash. */
    private static final Pattern ONE_FOR_DASH = Pattern.compile("(?<=[月日])一(?=(?:一九|二[〇零])[〇零一二三四五六七八九]{2}年)");

    private static final Pattern NEXT_ITEM =
            Pattern.compile("(?=[1-9(])(?:(?<=[^0-9./年月第—~\n-])(?=[1-9][0-9]?[.、)] ?(?:19|20)[0-9]{2}(?:年|[./-][0-9]))"
                    + "|(?<=[^\n])(?=\\([1-9][0-9]?\\) ?[0-9]{2,4}[./年]))");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ResumeText() {}

    static String of(String words) {
        String plain = LINE_END.splitAsStream(words).map(ResumeText::columns).collect(Collectors.joining("\n"));
        plain = LETTER_O.matcher(plain).replaceAll("〇");
        plain = SHORT_DASH.matcher(plain).replaceAll("-");
        plain = LONG_DASH.matcher(plain).replaceAll("—");
        plain = WAVE.matcher(plain).replaceAll("~");
        plain = DOT.matcher(plain).replaceAll(".");
        plain = CIRCLED.matcher(plain).replaceAll("\n$0");
        plain = LINE_EDGE.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("\n");
        plain = BLANK_IN_DATE.matcher(plain).replaceAll("");
        if (TWO_DIGITS.matcher(plain).find()) {
            plain = ONE_FOR_DASH.matcher(plain).replaceAll("—");
            plain = SHORT_YEAR
                    .matcher(plain)
                    .replaceAll(year -> digits(year.group().substring(0, 2)) + "年");
            plain = YEAR_DIGITS.matcher(plain).replaceAll(year -> digits(year.group()));
        }
        plain = ChineseNumeral.inDates(plain);
        plain = LINE_END_IN_DATE.matcher(plain).replaceAll("");
        return Words.trim(NEXT_ITEM.matcher(plain).replaceAll("\n"));
    }

    private static String columns(String line) {
        List<String> cells = COLUMN.splitAsStream(line).map(CellText::narrow).toList();
        return String.join("\t", cells);
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder(year.length());
        for (int i = 0; i < year.length(); i++) {
            digits.append(Math.max(0, DIGITS.indexOf(year.charAt(i))));
        }
        return digits.toString();
    }
}
