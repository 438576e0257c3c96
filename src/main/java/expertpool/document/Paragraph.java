package expertpool.document;

/**
 * Words in a style.
 *
 * @param text may hold line feeds
 * @param roomRight characters free on the right, on top of what the style says
 */
record Paragraph(Style style, String text, double roomRight) {

    Paragraph {
        text = Words.of(text);
    }

    Paragraph(Style style, String text) {
        this(style, text, 0);
    }
}
