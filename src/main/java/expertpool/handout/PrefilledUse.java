package expertpool.handout;

import expertpool.document.WordForm;
import expertpool.form.BlankForm;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 预填的使用情况表: the bureau's own blank Table 4 for a dispatch, with its purpose, its number and the experts in the box for remarks, so that the
 * settlement knows whom it concerns; the rest the department writes.
 */
public final class PrefilledUse {
    private final byte[] blank;
    private final BlankForm boxes;
    private final String label;

    private PrefilledUse(byte[] blank, BlankForm boxes, String label) {
        this.label = label;
        this.blank = blank;
        this.boxes = boxes;
    }

    /** Nothing if the pack has no blank that can be filled. */
    public static Optional<PrefilledUse> of(Blanks blanks) {
        return blanks.form(FormKind.USE_RECORD).flatMap(boxes -> blanks.file(FormKind.USE_RECORD)
                .map(blank -> new PrefilledUse(
                        blank,
                        boxes,
                        blanks.bureau()
                                .vocabulary()
                                .label(FormKind.USE_RECORD, Field.REMARK)
                                .orElse(""))));
    }

    /**
     * @param purpose the unit that is served, and for what
     * @param experts names of who goes
     */
    public byte[] forDispatch(String number, String department, String purpose, List<String> experts) {
        Map<String, String> words = new LinkedHashMap<>();
        boxes.place(Field.DEPARTMENT).ifPresent(place -> words.put(place, department));
        boxes.place(Field.PURPOSE).ifPresent(place -> words.put(place, purpose));
        remark().ifPresent(place -> words.put(place, "派出编号：" + number + "；专家：" + String.join("、", experts)));
        return WordForm.fill(blank, words, Map.of());
    }

    /** The cell beside the label; the note below the table bears the same word and is none (T4-08). */
    private Optional<String> remark() {
        return boxes.rows().stream()
                .filter(row -> !row.paragraph()
                        && row.cells().size() > 1
                        && row.cells().get(0).text().equals(label))
                .map(row -> row.cells().get(1).where())
                .findFirst();
    }
}
