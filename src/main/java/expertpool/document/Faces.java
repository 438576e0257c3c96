package expertpool.document;

import com.lowagie.text.pdf.BaseFont;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** The loaded {@linkplain Face faces}, and only these: a style sheet that names another is a mistake of ours. */
final class Faces extends ITextFontResolver {

    private static final List<Face> PREFERRED = List.of(Face.FANG, Face.SONG, Face.HEI);

    private final Map<Face, FontDescription> descriptions = new EnumMap<>(Face.class);

    Faces() {
        for (Face face : Face.values()) {
            descriptions.put(face, new FontDescription(face.load()));
        }
    }

    /** Whether text, titles and headings can all be set with this character. */
    boolean isCommon(int codePoint) {
        return PREFERRED.stream().allMatch(face -> font(face).charExists(codePoint));
    }

    /** Whether {@link Face#WIDE} can be set with this character. */
    boolean isCovered(int codePoint) {
        return font(Face.WIDE).charExists(codePoint);
    }

    private BaseFont font(Face face) {
        return description(face).getFont();
    }

    private FontDescription description(Face face) {
        return Objects.requireNonNull(descriptions.get(face));
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification specification) {
        Face face = Face.valueOf(specification.families[0].toUpperCase(Locale.ROOT));
        return new ITextFSFont(description(face), specification.size);
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }

    /**
     * Measures every face as one em high, 0.88 above the base line and 0.12 below it, which is what all four say of
     * their Chinese characters. Flying Saucer takes the box of the largest glyph instead; lines would stand up to an em
     * too low, and runs of different faces on one line apart.
     */
    static final class EmBoxTextRenderer extends ITextTextRenderer {
        @Override
        public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
            float size = font.getSize2D();
            return new ITextFSFontMetrics(0.88f * size, 0.12f * size, -0.3f * size, size / 12, 0.1f * size, size / 12);
        }
    }
}
