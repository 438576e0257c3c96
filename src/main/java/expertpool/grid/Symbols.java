package expertpool.grid;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that exist only as glyphs of a symbol font, and the Unicode characters they look like. */
final class Symbols {
    private static final String EMPTY_BOX = "☐";
    private static final String TICKED_BOX = "☑";

    private static final Map<String, String> WINGDINGS = Map.of(
            "A8", EMPTY_BOX, "6F", EMPTY_BOX, "71", EMPTY_BOX, "FE", TICKED_BOX, "FD", "☒", "FC", "✓", "FB", "✗");
    private static final Map<String, String> WINGDINGS_2 =
            Map.of("A3", EMPTY_BOX, "52", TICKED_BOX, "53", "☒", "54", "☒", "50", "✓", "4F", "✗");

    private Symbols() {}

    /**
     * @param code hexadecimal, as {@code w:sym} has it; F000 may have been added to it
     * @return the look-alike, or nothing for a glyph that no form uses
     */
    static String unicode(@Nullable String font, @Nullable String code) {
        if (font == null || code == null || code.length() < 2) {
            return "";
        }
        String glyph = code.substring(code.length() - 2).toUpperCase(Locale.ROOT);
        return switch (font) {
            case "Wingdings" -> WINGDINGS.getOrDefault(glyph, "");
            case "Wingdings 2" -> WINGDINGS_2.getOrDefault(glyph, "");
            default -> "";
        };
    }
}
