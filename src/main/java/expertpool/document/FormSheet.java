package expertpool.document;

import java.util.List;

/**
 * 可填写的表格: a form as a worksheet, with what its boxes allow.
 *
 * @param name the tab it has
 * @param widths of the columns, in Chinese characters
 * @param catalogue what a box with {@link Check.FromCatalogue} chooses from; it stands in a tab of its own
 */
public record FormSheet(String name, List<Integer> widths, List<Line> lines, Catalogue catalogue) {
    public FormSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /** Entries under a heading; without entries there is no such tab. */
    public record Catalogue(String name, String heading, List<String> entries) {
        public Catalogue {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Pieces that stand side by side.
     *
     * @param rows how high the line is, in lines of text
     */
    public record Line(List<Piece> pieces, int rows) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a piece of a form is. */
    public enum Kind {
        TITLE,
        /** Words without a frame. */
        WORDS,
        /** The words printed beside or above a box. */
        LABEL,
        /** Where somebody writes. */
        BOX
    }

    /**
     * Some cells of one line, merged downwards too where it stands in several.
     *
     * @param column the first, from 0
     */
    public record Piece(Kind kind, String words, int column, int columns, int down, Check check) {
        public Piece {
            words = Words.of(words);
        }
    }

    /** What a box allows. */
    public sealed interface Check {
        /** Any words. */
        record Any() implements Check {}

        /** One of some words. */
        record Choice(List<String> choices) implements Check {
            public Choice {
                choices = List.copyOf(choices);
            }
        }

        /** One of the catalogue, or, as somebody may need several, other words. */
        record FromCatalogue() implements Check {}

        /** So many characters. */
        record Length(int characters) implements Check {}

        /** A day; other words after a question. */
        record Day() implements Check {}

        /** A whole number from 1. */
        record Count() implements Check {}
    }
}
