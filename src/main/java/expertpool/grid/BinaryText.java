package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The words of a cell or a paragraph of a Word 97–2003 document, run by run. */
final class BinaryText {
    /** Marks of paragraphs, cells and fields are characters too, and stay where words are struck through. */
    private static final Pattern WORDS = Pattern.compile("[^\\x00-\\x1F]+");

    private static final char SHAPE = 0x08;
    private static final char FIELD_BEGINS = 0x13;
    private static final char RESULT_BEGINS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final byte @Nullable [] data;
    private final PicturesTable pictures;
    private final BinaryShapes shapes;
    private final StringBuilder text = new StringBuilder();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean picture;
    private boolean links;
    private boolean inShape;

    /** A paragraph whose mark is deleted goes on in the next one. */
    private boolean goesOn;

    BinaryText(HWPFDocument document, BinaryShapes shapes) {
        this.data = document.getDataStream();
        this.pictures = document.getPicturesTable();
        this.shapes = shapes;
    }

    void add(Range range) {
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            picture |= pictures.hasPicture(run);
            goesOn = run.isMarkedDeleted();
            if (!goesOn) {
                add(run);
            }
        }
    }

    private void add(CharacterRun run) {
        Field field = fields.peek();
        if (field != null && run.isData()) {
            field.data = run.getPicOffset();
        }
        if (run.isSymbol()) {
            append(run, Symbols.unicode(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()));
            return;
        }
        String words = run.text();
        int begin = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == SHAPE || (c >= FIELD_BEGINS && c <= FIELD_ENDS)) {
                append(run, words.substring(begin, i));
                mark(c, run.getStartOffset() + i);
                begin = i + 1;
            }
        }
        append(run, Symbols.lookAlike(run.getFontName(), words.substring(begin)));
    }

    private void mark(char mark, int position) {
        switch (mark) {
            case FIELD_BEGINS -> fields.push(new Field());
            case RESULT_BEGINS -> Optional.ofNullable(fields.peek()).ifPresent(field -> field.result = true);
            case FIELD_ENDS -> Optional.ofNullable(fields.poll()).ifPresent(this::end);
            default -> shape(position);
        }
    }

    private void end(Field field) {
        String code = field.code.toString();
        links |= WordLinks.isLinking(code);
        if (code.strip().startsWith("FORMCHECKBOX") && !inCode()) {
            text.append(BinaryCheckBox.read(data, field.data));
        }
    }

    private boolean inCode() {
        return fields.stream().anyMatch(field -> !field.result);
    }

    /** The words of a text box stand where the box is anchored; boxes do not stand in each other. */
    private void shape(int position) {
        if (inShape) {
            return;
        }
        picture |= shapes.hasPicture(position);
        shapes.words(position).ifPresent(words -> {
            boolean outside = goesOn;
            inShape = true;
            add(words);
            inShape = false;
            goesOn = outside;
            text.setLength(text.toString().stripTrailing().length());
            text.append('\n');
        });
    }

    private void append(CharacterRun run, String words) {
        if (inCode()) {
            Field field = fields.element();
            if (!field.result && field.code.length() < Field.KEYWORD) {
                field.code.append(words);
            }
        } else if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            note(Kind.TEXT_STRUCK, words);
            text.append(WORDS.matcher(words).replaceAll(""));
        } else {
            if (run.isVanished()) {
                note(Kind.TEXT_HIDDEN, words);
            }
            text.append(words);
        }
    }

    private void note(Kind kind, String words) {
        if (!Characters.printable(words).isBlank()) {
            kinds.add(kind);
        }
    }

    boolean goesOn() {
        return goesOn;
    }

    /** Whether a field took words from elsewhere. */
    boolean links() {
        return links;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    Cell cell(int column, String where) {
        return new Cell(Characters.printable(text.toString()).stripTrailing(), column, where, false, picture);
    }

    /** A field that has begun: first comes what it does, then, after a mark of its own, what came of it. */
    private static final class Field {
        /** The word that says what a field does stands among the first characters. */
        private static final int KEYWORD = 100;

        private final StringBuilder code = new StringBuilder();
        private boolean result;
        private int data = -1;
    }
}
