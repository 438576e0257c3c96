package expertpool.document;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Draws text as Chinese print needs it, where Flying Saucer does otherwise.
 *
 * <p>It draws the line next to a page break on both pages, clipped on one of them: nobody sees it there, but searching
 * and copying find it twice. And it justifies with four fifths of the room at blanks, so that a line without blanks
 * ends before the margin.
 */
final class TextOutput extends ITextOutputDevice {

    /** What Flying Saucer keeps for blanks, in units of what it gives to all other characters. */
    private static final float KEPT_FOR_BLANKS = 4;

    private float line = Float.NaN;
    private int drawnOnLine;

    TextOutput() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        if (isClippedAway(y)) {
            return;
        }
        if (info == null || info.spaceAdjust() > 0) {
            super.drawString(text, x, y, info);
        } else {
            drawJustified(text, x, y, info.nonSpaceAdjust());
        }
    }

    private boolean isClippedAway(float baseLine) {
        Shape clip = getClip();
        if (clip == null) {
            return false;
        }
        Rectangle2D visible = clip.getBounds2D();
        return baseLine < visible.getMinY() || visible.getMaxY() < baseLine;
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
