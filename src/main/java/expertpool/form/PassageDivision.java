package expertpool.form;

import expertpool.form.Passage.Section;
import expertpool.form.TimeMention.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides the words of a {@link ResumeText} among its times. A line, a semicolon or a full stop ends an item, and the words
 * of an item belong to the times in it; between two times of one item the signs and the side on which words stand decide.
 */
final class PassageDivision {
    private static final String STRONG = ";。";
    private static final String ITEM_ENDS = STRONG + "\n";
    private static final String WEAK = ",、";
    private static final Pattern LEAD = Pattern.compile("[(\\[【〔 ]{0,2}(?:从|自|于|由|在)?[(\\[【〔 ]{0,2}$");
    private static final Pattern MEANWHILE = Pattern.compile("(?:其间|期间|其中)[:,(从自于在 ]{0,4}$");
    private static final Pattern SHARED = Pattern.compile("[\\s,;、()和及与以]*");

    /** Where a time stands to its words. */
    private enum Side {
        BEFORE,
        BEHIND,
        EITHER
    }

    private final String text;
    private final List<TimeMention> times;
    private final String[] before;
    private final String[] after;
    private final boolean[] wordlessItemEnds;
    private final List<List<String>> more = new ArrayList<>();
    private List<String> opening = List.of();

    PassageDivision(String text, List<TimeMention> times) {
        this.text = text;
        this.times = times;
        this.before = new String[times.size()];
        this.after = new String[times.size()];
        Arrays.fill(before, "");
        Arrays.fill(after, "");
        this.wordlessItemEnds = wordlessItemEnds();
        divide();
        handBracketsBack();
        share();
    }

    /** The passages under these headings. */
    List<Passage> passages(NavigableMap<Integer, Section> headings) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            Map.Entry<Integer, Section> heading = headings.floorEntry(time.from());
            passages.add(new Passage(
                    time,
                    before[i].strip(),
                    text.substring(time.from(), time.to()),
                    after[i].strip(),
                    more.get(i),
                    heading == null ? Section.NONE : heading.getValue(),
                    isMeanwhile(i)));
        }
        return List.copyOf(passages);
    }

    /** Lines before the first time. */
    List<String> opening() {
        return opening;
    }

    private void divide() {
        int first = times.get(0).from();
        int line = text.lastIndexOf('\n', first - 1) + 1;
        opening = Passages.lines(text.substring(0, line));
        String ahead = text.substring(line, first);
        int item = lastOf(ahead, STRONG) + 1;
        before[0] = ahead.substring(item);
        if (item > 0) {
            opening = Stream.concat(opening.stream(), Passages.lines(ahead.substring(0, item)).stream())
                    .toList();
        }
        Side side = side(0);
        for (int i = 0; i < times.size(); i++) {
            String between = between(i);
            boolean last = i + 1 == times.size();
            int firstEnd = firstOf(between, ITEM_ENDS);
            if (last || (firstEnd >= 0 && !isTail(i + 1))) {
                int begin = last ? between.length() : lastOf(between, ITEM_ENDS) + 1;
                giveTo(i, between.substring(0, begin), firstEnd);
                if (!last) {
                    before[i + 1] = between.substring(begin);
                    side = side(i + 1);
                }
            } else {
                divide(i, between, side);
                more.add(List.of());
            }
        }
    }

    /** The words up to the end of its own item are its own; what follows is told below it, if it has words of its own. */
    private void giveTo(int i, String words, int firstEnd) {
        int end = firstEnd < 0 ? words.length() : firstEnd;
        int lineEnd = words.indexOf('\n');
        boolean ownWords = Passage.saysSomething(before[i]) || Passage.saysSomething(words.substring(0, end));
        int own = ownWords ? end : lineEnd < 0 ? words.length() : lineEnd;
        after[i] = words.substring(0, own);
        more.add(Passages.lines(words.substring(own)));
    }

    /** Gives the words between two times of one item to the one they stand by; to both, if nobody can tell. */
    private void divide(int i, String between, Side side) {
        Matcher meanwhile = MEANWHILE.matcher(between).region(Math.max(0, between.length() - 8), between.length());
        if (isTail(i + 1) || meanwhile.find()) {
            cut(i, between, isTail(i + 1) ? between.length() : meanwhile.start());
            return;
        }
        Matcher lead = LEAD.matcher(between).region(Math.max(0, between.length() - 6), between.length());
        int end = lead.find() ? lead.start() : between.length();
        int begin = !between.isEmpty() && ")】]".indexOf(between.charAt(0)) >= 0 ? 1 : 0;
        boolean opens = begin < end && WEAK.indexOf(between.charAt(begin)) >= 0;
        boolean closes = end > begin && WEAK.indexOf(between.charAt(end - 1)) >= 0;
        int weak = Math.max(between.lastIndexOf(',', end - 1), between.lastIndexOf('、', end - 1));
        boolean brackets = isBracketed(i + 1) && (isBracketed(i) || weak >= 0);
        if (between.endsWith(":") || between.endsWith(": ")) {
            cut(i, between, Math.max(weak, between.lastIndexOf('(')) + 1);
        } else if (closes && !opens) {
            cut(i, between, end);
        } else if (!opens && weak >= 0 && (side != Side.BEFORE || brackets)) {
            cut(i, between, weak + 1);
        } else if (side == Side.BEFORE) {
            cut(i, between, end);
        } else if (side == Side.BEHIND || brackets || (opens && !closes && !isBlankBefore(i + 1))) {
            cut(i, between, begin);
        } else {
            after[i] = between;
            before[i + 1] = between;
        }
    }

    private void cut(int i, String between, int at) {
        after[i] = between.substring(0, at);
        before[i + 1] = between.substring(at);
    }

    private boolean isBlankBefore(int i) {
        int from = times.get(i).from();
        return from > 0 && Character.isWhitespace(text.charAt(from - 1));
    }

    private static int firstOf(String words, String signs) {
        return IntStream.range(0, words.length())
                .filter(i -> signs.indexOf(words.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int lastOf(String words, String signs) {
        return signs.chars().map(words::lastIndexOf).max().orElse(-1);
    }

    /** Of the first time of an item, on which side of their words the times there stand. */
    private Side side(int i) {
        if (!PassageSense.tellsOfAnything(before[i])) {
            return Side.BEFORE;
        }
        return wordlessItemEnds[i] ? Side.BEHIND : Side.EITHER;
    }

    /** 至今 and 至2005年3月 have no words of their own. */
    private boolean isTail(int i) {
        return times.get(i).is(Shape.NOW) || times.get(i).is(Shape.END);
    }

    /** Of every time, whether no words stand between the last time of its item and the end of the item. */
    private boolean[] wordlessItemEnds() {
        boolean[] wordless = new boolean[times.size()];
        for (int i = times.size() - 1; i >= 0; i--) {
            String between = between(i);
            int end = firstOf(between, ITEM_ENDS);
            boolean last = end >= 0 || i + 1 == times.size();
            wordless[i] =
                    last ? !Passage.saysSomething(end < 0 ? between : between.substring(0, end)) : wordless[i + 1];
        }
        return wordless;
    }

    private String between(int i) {
        int to = i + 1 < times.size() ? times.get(i + 1).from() : text.length();
        return text.substring(times.get(i).to(), to);
    }

    private boolean isBracketed(int i) {
        int from = times.get(i).from();
        return from > 0 && "([【".indexOf(text.charAt(from - 1)) >= 0;
    }

    private boolean isMeanwhile(int i) {
        int from = times.get(i).from();
        return MEANWHILE.matcher(text.substring(Math.max(0, from - 8), from)).find();
    }

    /** 任技术员(其间：2001.09—2004.07函授学习)、科长: what stands behind the bracket belongs to the job. */
    private void handBracketsBack() {
        for (int i = times.size() - 1; i > 0; i--) {
            int close = after[i].indexOf(')');
            if (close >= 0 && isMeanwhile(i)) {
                after[i - 1] += " " + after[i].substring(close + 1);
                after[i] = after[i].substring(0, close);
            }
        }
    }

    /** 1997.07—2005.03、2006.01—2010.05在某矿工作: both have the words. */
    private void share() {
        for (int i = times.size() - 2; i >= 0; i--) {
            if (isWordless(i) && isShared(i)) {
                after[i] = after[i + 1];
            }
        }
        for (int i = 1; i < times.size(); i++) {
            if (isWordless(i) && isShared(i - 1)) {
                before[i] = before[i - 1];
            }
        }
    }

    private boolean isWordless(int i) {
        return !Passage.saysSomething(before[i])
                && !Passage.saysSomething(after[i])
                && more.get(i).isEmpty();
    }

    private boolean isShared(int i) {
        String between = text.substring(times.get(i).to(), times.get(i + 1).from());
        return times.get(i).isPeriod()
                && times.get(i + 1).isPeriod()
                && between.indexOf('\n') < 0
                && SHARED.matcher(between).matches();
    }
}
