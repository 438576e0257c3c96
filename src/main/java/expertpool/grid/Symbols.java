package expertpool.grid;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters that exist only as glyphs of a symbol font, and the Unicode characters they look like. */
final class Symbols {
    private static final String EMPTY_BOX = "☐";
    private static final String TICKED_BOX = "☑";

    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings",
            Map.of(
                    0xA8,
                    EMPTY_BOX,
                    0x6F,
                    EMPTY_BOX,
                    0x71,
                    EMPTY_BOX,
                    0xFE,
                    TICKED_BOX,
                    0xFD,
                    "☒",
                    0xFC,
                    "✓",
                    0xFB,
                    "✗"),
            "wingdings 2",
            Map.of(0xA3, EMPTY_BOX, 0x52, TICKED_BOX, 0x53, "☒", 0x54, "☒", 0x50, "✓", 0x4F, "✗"),
            "webdings",
            Map.of(0x63, EMPTY_BOX, 0x61, "✓", 0x72, "✗"));

    private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{2,6}");

    /** Where the glyphs of symbol fonts stand in Unicode, which has no signs there. */
    private static final int GLYPHS = 0xF000;

    private static final int LAST_GLYPH = 0xF0FF;

    private Symbols() {}

    /**
     * @param code hexadecimal, as {@code w:sym} has it; F000 may have been added to it
     * @return the look-alike, the sign itself where the code is its own in Unicode, or nothing for a glyph that no form
     *     uses
     */
    static String unicode(@Nullable String font, @Nullable String code) {
        return code == null || !CODE.matcher(code).matches() ? "" : unicode(font, Integer.parseInt(code, 16));
    }

    static String unicode(@Nullable String font, int code) {
        if (code <= 0xFF || isGlyph(code)) {
            String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
            return FONTS.getOrDefault(name, Map.of()).getOrDefault(code & 0xFF, "");
        }
        return Character.isValidCodePoint(code) ? Characters.printable(Character.toString(code)) : "";
    }

    /** The words with the look-alikes of the glyphs among them; a glyph that no form uses stays as it is. */
    static String lookAlike(@Nullable String font, String words) {
        if (words.chars().noneMatch(Symbols::isGlyph)) {
            return words;
        }
        StringBuilder all = new StringBuilder();
        words.chars().forEach(c -> {
            String sign = isGlyph(c) ? unicode(font, c) : "";
            all.append(sign.isEmpty() ? Character.toString(c) : sign);
        });
        return all.toString();
    }

    private static boolean isGlyph(int c) {
        return c >= GLYPHS && c <= LAST_GLYPH;
    }
}
