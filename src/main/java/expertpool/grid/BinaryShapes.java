package expertpool.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The shapes in the text of a Word 97–2003 document: floating pictures, and text boxes, whose words the file keeps apart,
 * each with the number of its shape ([MS-DOC] PlcftxbxTxt).
 */
final class BinaryShapes {
    /** Where the head of the file tells the place and the length of that list. */
    private static final int LIST = 602;

    private static final int POSITION = 4;
    private static final int BOX = 22;
    private static final int SHAPE = 14;

    private final HWPFDocument document;
    private final Map<Integer, Range> boxes = new HashMap<>();
    private boolean failed;

    BinaryShapes(HWPFDocument document) {
        this.document = document;
        Range all = document.getMainTextboxRange();
        if (all.getEndOffset() > all.getStartOffset()) {
            try {
                read(all);
            } catch (RuntimeException e) {
                // a list that is not as it should be; the words around the boxes are read all the same
                failed = true;
            }
        }
    }

    private void read(Range all) {
        byte[] head = document.getMainStream();
        byte[] list = document.getTableStream();
        int begin = LittleEndian.getInt(head, LIST);
        int count = (LittleEndian.getInt(head, LIST + POSITION) - POSITION) / (POSITION + BOX);
        int end = all.getStartOffset();
        for (int i = 0; i < count; i++) {
            int first = all.getStartOffset() + LittleEndian.getInt(list, begin + POSITION * i);
            int last = all.getStartOffset() + LittleEndian.getInt(list, begin + POSITION * (i + 1));
            int shape = LittleEndian.getInt(list, begin + POSITION * (count + 1) + BOX * i + SHAPE);
            // in order, so that a list made to do harm has no word twice
            if (first >= end && first < last && last <= all.getEndOffset()) {
                end = last;
                Range words = new Range(first, last, document);
                if (!Characters.printable(words.text()).isBlank()) {
                    boxes.put(shape, words);
                }
            }
        }
        failed = !Characters.printable(new Range(end, all.getEndOffset(), document).text())
                .isBlank();
    }

    /** The words of the text box anchored there, once. */
    Optional<Range> words(int position) {
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(drawing(position)).map(drawing -> boxes.remove(drawing.getShapeId()));
    }

    boolean hasPicture(int position) {
        try {
            OfficeDrawing drawing = drawing(position);
            return drawing != null && drawing.getPictureData() != null;
        } catch (RuntimeException e) {
            // the library answers a picture it does not understand with any exception
            failed = true;
            return false;
        }
    }

    private @Nullable OfficeDrawing drawing(int position) {
        return document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    }

    /** Whether there are words in boxes that stand nowhere in the text. */
    boolean areLeft() {
        return failed
                || boxes.values().stream()
                        .anyMatch(words -> !Characters.printable(words.text()).isBlank());
    }
}
