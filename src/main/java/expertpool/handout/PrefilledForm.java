package expertpool.handout;

import expertpool.document.WordForm;
import expertpool.expert.Specialty;
import expertpool.form.BlankForm;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 预填的考核表: the bureau's own blank Table 5 for a person, with what the pool knows; the rest the department writes. */
public final class PrefilledForm {
    private final BureauPack bureau;
    private final byte[] blank;
    private final BlankForm boxes;
    private final int year;

    private PrefilledForm(BureauPack bureau, byte[] blank, BlankForm boxes, int year) {
        this.bureau = bureau;
        this.blank = blank;
        this.boxes = boxes;
        this.year = year;
    }

    /** Of that year; nothing if the pack has no blank that can be filled. */
    public static Optional<PrefilledForm> of(Blanks blanks, int year) {
        return blanks.form(FormKind.APPRAISAL).flatMap(boxes -> blanks.file(FormKind.APPRAISAL)
                .map(blank -> new PrefilledForm(blanks.bureau(), blank, boxes, year)));
    }

    /** For a department to appraise somebody. */
    public byte[] forPerson(String department, Expert expert) {
        Map<String, String> words = new LinkedHashMap<>();
        values(expert).forEach((field, value) -> boxes.place(field)
                .filter(place -> !value.isEmpty())
                .ifPresent(place -> words.put(place, value)));
        return filled(words, department, Optional.of(expert.reference()));
    }

    /** For a department to appraise somebody who is not on its list. */
    public byte[] forAnybody(String department) {
        return filled(Map.of(), department, Optional.empty());
    }

    private byte[] filled(Map<String, String> words, String department, Optional<String> person) {
        FormKey key = new FormKey(FormKind.APPRAISAL, Optional.of(year), Optional.of(department), person);
        return WordForm.fill(blank, words, Map.of(FormKey.PROPERTY, key.toString()));
    }

    private Map<Field, String> values(Expert expert) {
        Map<Field, String> values = new LinkedHashMap<>();
        LocalDate birth = expert.idNumber().birthDate();
        values.put(Field.NAME, expert.entries().text(Field.NAME).orElse(""));
        values.put(Field.BIRTH_DATE, "%d年%d月".formatted(birth.getYear(), birth.getMonthValue()));
        values.put(
                Field.SPECIALTIES,
                expert.specialties().stream()
                        .flatMap(code -> bureau.classification().specialty(code).stream())
                        .map(Specialty::printed)
                        .collect(Collectors.joining("、")));
        values.put(Field.MOBILE, expert.entries().text(Field.MOBILE).orElse(""));
        values.put(Field.PERIOD, "%d年度".formatted(year));
        return values;
    }
}
