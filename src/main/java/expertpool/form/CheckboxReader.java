package expertpool.form;

import static java.util.stream.Collectors.joining;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One choice of several with a box each, as in 在岗☑退休□. The box stands behind its word or before it; the printed boxes
 * of the same line show which.
 */
final class CheckboxReader {
    private static final String OPEN = "[(（\\[【〔]\\s*";
    private static final String CLOSE = "\\s*[)）\\]】〕]";
    // R, S, T, P, þ, ü and £ are what Wingdings leaves when the font is lost
    private static final String TICK = "[☑☒✓✔√✅■◼●◉þüVvRSTPＶｖ\uF052\uF053\uF054\uF050\uF0FE\uF0FC]";
    private static final String CROSS = "[×✕✖✗✘xX]";
    private static final String BOX = "[□☐▢○◯〇￡£\uF0A3\uF0A8\uF06F\uF071]";
    private static final Pattern MARK =
            Pattern.compile("(?<tick>" + OPEN + "(?:" + TICK + "|" + CROSS + ")" + CLOSE + "|" + TICK + ")"
                    + "|(?<box>" + OPEN + CLOSE + "|" + BOX + ")"
                    + "|(?<cross>" + CROSS + ")|(?<blank>\\s+)");
    private static final String NEGATION = "不非未无";

    private enum Kind {
        WORD,
        TICK,
        BOX,
        CROSS,
        BLANK
    }

    private record Token(Kind kind, int option) {}

    private CheckboxReader() {}

    /** The ticked option. Where all other words were struck out, the one that is left counts as ticked. */
    static Reading<String> ticked(String text, List<String> options) {
        String visible = CellText.visible(text);
        if (visible.isEmpty()) {
            return Reading.empty();
        }
        List<Token> tokens = tokens(visible, options);
        long words = tokens.stream()
                .filter(token -> token.kind() == Kind.WORD)
                .map(Token::option)
                .distinct()
                .count();
        boolean marked = tokens.stream().anyMatch(token -> token.kind() != Kind.WORD && token.kind() != Kind.BLANK);
        if (words == 0) {
            return unclear(text, options);
        }
        if (!marked && words == 1) {
            return Reading.of(options.get(tokens.stream()
                    .filter(token -> token.kind() == Kind.WORD)
                    .findFirst()
                    .orElseThrow()
                    .option()));
        }
        return choice(crossesRead(tokens), text, options);
    }

    private static Reading<String> choice(List<Token> tokens, String text, List<String> options) {
        if (tokens.stream().noneMatch(token -> token.kind() == Kind.TICK)) {
            return tokens.stream().anyMatch(token -> token.kind() == Kind.CROSS)
                    ? unclear(text, options)
                    : fault("box-none", "一项也没有勾选。", options);
        }
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.TICK) {
                Optional<Integer> owner = owner(tokens, i);
                if (owner.isEmpty()) {
                    return unclear(text, options);
                }
                owners.add(owner.get());
            }
        }
        List<Integer> chosen = owners.stream().distinct().toList();
        return chosen.size() == 1
                ? Reading.of(options.get(chosen.get(0)))
                : fault("box-several", "勾选了%d项，只能选一项。".formatted(chosen.size()), options);
    }

    /** The word a tick belongs to; none if it may be either of two. */
    private static Optional<Integer> owner(List<Token> tokens, int tick) {
        int before = neighbour(tokens, tick, -1);
        int after = neighbour(tokens, tick, 1);
        if (before < 0 || after < 0) {
            return Optional.of(tokens.get(Math.max(before, after)).option());
        }
        boolean partedBefore = tokens.get(tick - 1).kind() == Kind.BLANK;
        boolean partedAfter = tokens.get(tick + 1).kind() == Kind.BLANK;
        Optional<Boolean> boxesFollow = boxesFollow(tokens);
        if (boxesFollow.isEmpty()) {
            return partedBefore == partedAfter
                    ? Optional.empty()
                    : Optional.of(tokens.get(partedBefore ? after : before).option());
        }
        return boxesFollow.get()
                ? owner(tokens.get(before), partedBefore, hasBox(tokens, before, tick), tokens.get(after), partedAfter)
                : owner(tokens.get(after), partedAfter, hasBox(tokens, tick, after), tokens.get(before), partedBefore);
    }

    /**
     * @param near the word on whose side the printed boxes put the tick
     * @param boxed whether that word has a box of its own, empty, between itself and the tick
     */
    private static Optional<Integer> owner(
            Token near, boolean partedNear, boolean boxed, Token far, boolean partedFar) {
        if (partedNear && !partedFar) {
            return boxed ? Optional.of(far.option()) : Optional.empty();
        }
        return boxed && partedNear == partedFar ? Optional.empty() : Optional.of(near.option());
    }

    private static int neighbour(List<Token> tokens, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < tokens.size() && tokens.get(at).kind() != Kind.WORD) {
            at += step;
        }
        return at < tokens.size() ? at : -1;
    }

    private static boolean hasBox(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Kind.BOX);
    }

    /** Whether boxes stand behind their words: the line ends with a mark, and does not begin with one. */
    private static Optional<Boolean> boxesFollow(List<Token> tokens) {
        boolean first = tokens.get(0).kind() == Kind.WORD;
        boolean last = tokens.get(tokens.size() - 1).kind() == Kind.WORD;
        return first == last ? Optional.empty() : Optional.of(first);
    }

    /** A cross beside a tick says no; crosses alone say either. */
    private static List<Token> crossesRead(List<Token> tokens) {
        boolean ticked = tokens.stream().anyMatch(token -> token.kind() == Kind.TICK);
        return !ticked
                ? tokens
                : tokens.stream()
                        .map(token -> token.kind() == Kind.CROSS ? new Token(Kind.BOX, -1) : token)
                        .toList();
    }

    private static List<Token> tokens(String visible, List<String> options) {
        List<String> longestFirst = options.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<Token> tokens = new ArrayList<>();
        Matcher mark = MARK.matcher(visible);
        int at = 0;
        while (at < visible.length()) {
            int here = at;
            Optional<String> word = longestFirst.stream()
                    .filter(option -> visible.startsWith(option, here) && !isNegated(visible, here))
                    .findFirst();
            mark.region(at, visible.length());
            if (word.isPresent()) {
                tokens.add(new Token(Kind.WORD, options.indexOf(word.get())));
                at += word.get().length();
            } else if (mark.lookingAt()) {
                tokens.add(new Token(kind(mark), -1));
                at = mark.end();
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static boolean isNegated(String text, int at) {
        return at > 0 && NEGATION.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Kind kind(Matcher mark) {
        if (mark.group("tick") != null) {
            return Kind.TICK;
        }
        if (mark.group("box") != null) {
            return Kind.BOX;
        }
        return mark.group("cross") != null ? Kind.CROSS : Kind.BLANK;
    }

    private static Reading<String> unclear(String text, List<String> options) {
        return fault("box-unclear", Quotation.of(text) + "中看不出勾选的是哪一项。", options);
    }

    private static Reading<String> fault(String rule, String problem, List<String> options) {
        String example = options.get(0) + "☑"
                + options.stream().skip(1).map(option -> option + "□").collect(joining());
        return Reading.fault(new Fault(rule, problem, "请勾选一项，例如“" + example + "”。"));
    }
}
