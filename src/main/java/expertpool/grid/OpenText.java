package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** The words of the cell or paragraph of a Word document that is being read, run by run. */
final class OpenText {
    private final StringBuilder words = new StringBuilder();
    private final Set<Kind> peculiarities = EnumSet.noneOf(Kind.class);

    /** Runs stand within runs where a text box stands in one. */
    private int runs;

    private final BitSet hiddenRuns = new BitSet();
    private final BitSet struckRuns = new BitSet();

    void startRun() {
        runs++;
        hiddenRuns.clear(runs);
        struckRuns.clear(runs);
    }

    void endRun() {
        runs--;
    }

    void hideRun(boolean hidden) {
        hiddenRuns.set(runs, hidden);
    }

    /** There are two properties for it, a single and a double line. */
    void strikeRun(boolean struck) {
        struckRuns.set(runs, struck || struckRuns.get(runs));
    }

    /** Adds words of the run, unless they are struck through. */
    void append(String text) throws UnreadableFile {
        if (struckRuns.get(runs)) {
            note(Kind.TEXT_STRUCK, text);
        } else {
            if (hiddenRuns.get(runs)) {
                note(Kind.TEXT_HIDDEN, text);
            }
            words.append(text);
            Allowance.text(words.length());
        }
    }

    private void note(Kind kind, String text) {
        if (!text.isBlank()) {
            peculiarities.add(kind);
        }
    }

    void endParagraph() throws UnreadableFile {
        words.append('\n');
        Allowance.text(words.length());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void clear() {
        words.setLength(0);
        peculiarities.clear();
    }

    /** What is told of the words so far. */
    Set<Kind> peculiarities() {
        return peculiarities;
    }

    @Override
    public String toString() {
        int length = words.length();
        while (length > 0 && words.charAt(length - 1) == '\n') {
            length--;
        }
        return words.substring(0, length);
    }
}
