package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.FormTemplate;
import expertpool.form.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arrangement in which the bureau prints its five tables. */
final class Print {
    /** Columns of a table that is one record: one, two or three boxes share a row. */
    static final int COLUMNS = 12;

    private static final int LABEL_COLUMNS = 2;

    private static final List<Field> PEOPLE = List.of(
            Field.ROW_NUMBER,
            Field.NAME,
            Field.SEX,
            Field.ID_NUMBER,
            Field.MOBILE,
            Field.EMPLOYER,
            Field.TITLE,
            Field.SCHOOL,
            Field.MAJOR,
            Field.SPECIALTIES,
            Field.REMARK);

    private static final List<Field> PAYMENT = List.of(
            Field.ROW_NUMBER,
            Field.NAME,
            Field.ID_NUMBER,
            Field.DISPATCH_NUMBER,
            Field.PURPOSE,
            Field.GROSS,
            Field.TAX,
            Field.NET,
            Field.PAID_ON,
            Field.REMARK);

    private final Vocabulary vocabulary;

    Print(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    FormTemplate template(FormKind kind) {
        return vocabulary.templates().stream()
                .filter(template -> template.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The words for a box in the pack, the printed ones first. */
    static List<String> spellings(Map<Field, List<String>> labels, Field box) {
        return labels.getOrDefault(box, List.of());
    }

    Page page(Paper paper, String name) {
        FormTemplate template = template(paper.kind());
        List<Row> rows = new ArrayList<>();
        rows.add(Row.line(Slot.note("表" + paper.kind().table())));
        rows.add(Row.line(Slot.of(Role.TITLE, null, template.titles().get(0))));
        heading(paper, template).ifPresent(rows::add);
        if (paper.kind() == FormKind.PAYMENT_STATEMENT) {
            rows.addAll(list(PAYMENT, paper, template));
            rows.add(Row.line(line(template, Field.HANDLER, paper.head())));
        } else if (paper.kind() == FormKind.SUMMARY) {
            rows.addAll(list(PEOPLE, paper, template));
            rows.add(Row.line(
                    line(template, Field.HANDLER, paper.head()),
                    line(template, Field.HEAD, paper.head()),
                    line(template, Field.DEPUTY_DIRECTOR, paper.head())));
        } else {
            Content record = paper.records().get(0);
            for (List<Field> together : boxes(paper.kind())) {
                rows.add(row(template, record, together));
            }
            rows.add(Row.line(Slot.note("备注：此单是应急管理专家结算的凭证，请妥善保管。")));
        }
        return new Page(paper.kind(), name, rows);
    }

    private static Optional<Row> heading(Paper paper, FormTemplate template) {
        return switch (paper.kind()) {
            case RECOMMENDATION ->
                Optional.of(Row.line(
                        line(template, Field.DEPARTMENT, paper.head()),
                        Slot.note(paper.head().words(Field.FILLED_ON))));
            case SUMMARY ->
                Optional.of(Row.line(
                        line(template, Field.DEPARTMENT, paper.head()), line(template, Field.FILLED_ON, paper.head())));
            case DISPATCH_REQUEST, REMOVAL_SLIP, RECUSAL_SLIP, NUMBER_SLIP ->
                Optional.of(
                        Row.line(line(template, Field.FILLED_ON, paper.records().get(0))));
            case PAYMENT_STATEMENT ->
                Optional.of(Row.line(
                        line(template, Field.PAYER, paper.head()),
                        line(template, Field.QUARTER, paper.head()),
                        line(template, Field.FILLED_ON, paper.head())));
            default -> Optional.empty();
        };
    }

    private static Slot line(FormTemplate template, Field field, Content content) {
        return Slot.of(Role.LINE, field, spellings(template.lines(), field).get(0) + "：" + content.words(field))
                .meaning(content.meaning(field));
    }

    private static List<Row> list(List<Field> columns, Paper paper, FormTemplate template) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(columns.stream()
                .map(column -> Slot.of(
                        Role.HEAD, column, spellings(template.boxes(), column).get(0)))
                .toList()));
        for (Content person : paper.records()) {
            rows.add(Row.of(columns.stream()
                    .map(column -> slot(Role.ENTRY, column, person))
                    .toList()));
        }
        return rows;
    }

    static Row row(FormTemplate template, Content record, List<Field> together) {
        int answer = COLUMNS / together.size() - LABEL_COLUMNS;
        List<Slot> slots = new ArrayList<>();
        for (Field box : together) {
            slots.add(Slot.of(Role.LABEL, box, spellings(template.boxes(), box).get(0))
                    .across(LABEL_COLUMNS));
            slots.add(slot(Role.ANSWER, box, record).across(answer));
        }
        return Row.of(slots);
    }

    private static Slot slot(Role role, Field field, Content content) {
        String meaning =
                field == Field.USE_PERIOD && content.meaning(Field.FROM).equals(content.meaning(Field.TO))
                        ? content.meaning(Field.FROM)
                        : content.meaning(field);
        return Slot.of(role, field, content.words(field)).meaning(meaning);
    }

    /** The boxes of a table that is one record, row by row. */
    private static List<List<Field>> boxes(FormKind kind) {
        return switch (kind) {
            case RECOMMENDATION ->
                List.of(
                        List.of(Field.NAME, Field.SEX, Field.BIRTH_MONTH),
                        List.of(Field.WORK_PHONE, Field.HOME_PHONE, Field.MOBILE),
                        List.of(Field.ID_NUMBER, Field.EMPLOYMENT),
                        List.of(Field.EMPLOYER),
                        List.of(Field.EMPLOYER_ADDRESS, Field.POSTAL_CODE),
                        List.of(Field.DIVISION, Field.TITLE),
                        List.of(Field.UNIT_PHONE, Field.FAX, Field.EMAIL),
                        List.of(Field.SCHOOL, Field.EDUCATION, Field.QUALIFICATION),
                        List.of(Field.MAJOR, Field.INDUSTRY, Field.SPECIALTIES),
                        List.of(Field.RESUME),
                        List.of(Field.PUBLICATIONS),
                        List.of(Field.AWARDS),
                        List.of(Field.ACHIEVEMENTS),
                        List.of(Field.EMPLOYER_OPINION),
                        List.of(Field.RECOMMENDER_OPINION),
                        List.of(Field.PLEDGE));
            case DISPATCH_REQUEST ->
                List.of(
                        List.of(Field.DEPARTMENT, Field.DISPATCH_DATE),
                        List.of(Field.SERVED_UNIT, Field.CATEGORY),
                        List.of(Field.CONTENT, Field.HEADCOUNT),
                        List.of(Field.HEAD_SIGNATURE, Field.DEPUTY_DIRECTOR_SIGNATURE),
                        List.of(Field.HANDLER, Field.PHONE));
            case USE_RECORD ->
                List.of(
                        List.of(Field.DEPARTMENT, Field.USE_PERIOD),
                        List.of(Field.PURPOSE),
                        List.of(Field.REPORT_TITLE),
                        List.of(Field.HEAD_SIGNATURE),
                        List.of(Field.DEPUTY_DIRECTOR_SIGNATURE),
                        List.of(Field.REMARK));
            case APPRAISAL ->
                List.of(
                        List.of(Field.NAME, Field.BIRTH_DATE),
                        List.of(Field.SPECIALTIES, Field.MOBILE),
                        List.of(Field.PERIOD),
                        List.of(Field.SCORES),
                        List.of(Field.OPINION),
                        List.of(Field.HEAD_SIGNATURE),
                        List.of(Field.REMARK));
            case REMOVAL_SLIP ->
                List.of(
                        List.of(Field.NAME, Field.ID_NUMBER),
                        List.of(Field.GROUND),
                        List.of(Field.REASON),
                        List.of(Field.EVIDENCE),
                        List.of(Field.DEPARTMENT, Field.HEAD),
                        List.of(Field.DEPUTY_DIRECTOR));
            case RECUSAL_SLIP ->
                List.of(
                        List.of(Field.NAME, Field.ID_NUMBER),
                        List.of(Field.SERVED_UNIT),
                        List.of(Field.REASON),
                        List.of(Field.SIGNATURE));
            case NUMBER_SLIP ->
                List.of(
                        List.of(Field.DISPATCH_NUMBER, Field.DEPARTMENT),
                        List.of(Field.DIGEST),
                        List.of(Field.VALUE),
                        List.of(Field.SIGNATURE));
            case SUMMARY, PAYMENT_STATEMENT -> List.of();
        };
    }
}
