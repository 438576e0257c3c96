package expertpool.document;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.DefaultLineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Lets a line end within a word that may be longer than it, as a fingerprint of 64 digits. Flying Saucer would draw such
 * a word beyond the edge of the page. The words themselves stay as they are, so that they are found in the PDF.
 */
final class LongWords implements LineBreakingStrategy {

    /** Characters of the longest word that is kept whole: identity numbers and credit codes have 18. */
    private static final int LONGEST_WHOLE = 24;

    private final LineBreakingStrategy usual = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        BreakPointsProvider points = usual.getBreakPointsProvider(text, language, style);
        return text.length() <= LONGEST_WHOLE ? points : new ListBreakPointsProvider(withinLongWords(text, points));
    }

    private static List<BreakPoint> withinLongWords(String text, BreakPointsProvider usual) {
        List<BreakPoint> points = new ArrayList<>();
        int start = 0;
        for (int end = usual.next().getPosition(); end >= 0; end = usual.next().getPosition()) {
            if (end - start > LONGEST_WHOLE) {
                for (int i = text.offsetByCodePoints(start, 1); i < end; i = text.offsetByCodePoints(i, 1)) {
                    points.add(new BreakPoint(i));
                }
            }
            points.add(new BreakPoint(end));
            start = end;
        }
        return points;
    }
}
