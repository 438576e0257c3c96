package expertpool.document;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Justifies Chinese text. Flying Saucer gives four fifths of the room on a line to its blanks, so that a line without
 * blanks ends before the margin.
 */
final class JustifiedOutput extends ITextOutputDevice {

    /** What Flying Saucer keeps for blanks, in units of what it gives to all other characters. */
    private static final float KEPT_FOR_BLANKS = 4;

    private float line = Float.NaN;
    private int drawnOnLine;

    JustifiedOutput() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        if (info == null || info.spaceAdjust() > 0) {
            super.drawString(text, x, y, info);
        } else {
            drawJustified(text, x, y, info.nonSpaceAdjust());
        }
    }

    private void drawJustified(String run, float x, float y, float given) {
        if (Float.compare(y, line) != 0) {
            line = y;
            drawnOnLine = 0;
        }
        float kept = KEPT_FOR_BLANKS * given;
        super.drawString(run, x + drawnOnLine * kept, y, new JustificationInfo(given + kept, 0));
        drawnOnLine += run.length();
    }
}
