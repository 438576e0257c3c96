package expertpool.document;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Draws only text whose base line is inside the clip. Flying Saucer draws the line next to a page break on both pages,
 * clipped on one of them: nobody sees it there, but searching and copying find it twice.
 */
final class ClippedText extends ITextOutputDevice {

    ClippedText() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        Shape clip = getClip();
        if (clip == null
                || (clip.getBounds2D().getMinY() <= y && y <= clip.getBounds2D().getMaxY())) {
            super.drawString(text, x, y, info);
        }
    }
}
