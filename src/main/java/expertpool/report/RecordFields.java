package expertpool.report;

import static expertpool.form.Field.*;

import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.List;

/** The fields of each record in {@code output/data}, in the order of the interface contract. */
final class RecordFields {
    static final List<Field> EXPERT = List.of(
            NAME,
            SEX,
            ID_NUMBER,
            BIRTH_DATE,
            MOBILE,
            WORK_PHONE,
            HOME_PHONE,
            EMAIL,
            FAX,
            EMPLOYMENT,
            EMPLOYER,
            EMPLOYER_ADDRESS,
            POSTAL_CODE,
            DIVISION,
            TITLE,
            SCHOOL,
            EDUCATION,
            QUALIFICATION,
            MAJOR,
            INDUSTRY,
            SPECIALTIES,
            RESUME,
            PUBLICATIONS,
            AWARDS,
            ACHIEVEMENTS,
            EMPLOYER_OPINION_SIGNED,
            RECOMMENDER_OPINION_SIGNED,
            PLEDGE_SIGNED,
            REMARK);
    static final List<Field> LIST_HEADER = List.of(DEPARTMENT, FILLED_ON, HANDLER, HEAD, DEPUTY_DIRECTOR);
    static final List<Field> DISPATCH = List.of(
            DEPARTMENT,
            DISPATCH_DATE,
            SERVED_UNIT,
            CATEGORY,
            CONTENT,
            HEADCOUNT,
            HEAD_SIGNED,
            DEPUTY_DIRECTOR_SIGNED,
            HANDLER,
            PHONE,
            FILLED_ON);
    static final List<Field> USE = List.of(
            DEPARTMENT,
            FROM,
            TO,
            DAYS,
            PURPOSE,
            REPORT_TITLE,
            HEAD_SIGNED,
            DEPUTY_DIRECTOR_SIGNED,
            REMARK,
            EXPERTS,
            DISPATCH_NUMBER);
    static final List<Field> APPRAISAL = List.of(
            NAME,
            BIRTH_DATE,
            SPECIALTIES,
            MOBILE,
            PERIOD,
            VIRTUE,
            ABILITY,
            DILIGENCE,
            ACHIEVEMENT,
            INTEGRITY,
            ADJUSTMENT,
            TOTAL,
            OPINION,
            HEAD_SIGNED,
            REMARK);

    static final List<Field> REMOVAL =
            List.of(NAME, ID_NUMBER, GROUND, REASON, EVIDENCE, DEPARTMENT, FILLED_ON, HEAD, DEPUTY_DIRECTOR);

    static final List<Field> RECUSAL = List.of(NAME, ID_NUMBER, SERVED_UNIT, REASON, FILLED_ON, SIGNED);
    static final List<Field> SEALED_NUMBER = List.of(DISPATCH_NUMBER, DEPARTMENT, DIGEST, VALUE, FILLED_ON, SIGNED);

    static final List<Field> PAYMENT =
            List.of(NAME, ID_NUMBER, DISPATCH_NUMBER, PURPOSE, GROSS, TAX, NET, PAID_ON, REMARK);
    static final List<Field> STATEMENT_HEADER = List.of(PAYER, QUARTER, FILLED_ON, HANDLER);

    private RecordFields() {}

    static List<Field> of(FormKind kind) {
        return switch (kind) {
            case RECOMMENDATION, SUMMARY -> EXPERT;
            case DISPATCH_REQUEST -> DISPATCH;
            case USE_RECORD -> USE;
            case APPRAISAL -> APPRAISAL;
            case REMOVAL_SLIP -> REMOVAL;
            case RECUSAL_SLIP -> RECUSAL;
            case NUMBER_SLIP -> SEALED_NUMBER;
            case PAYMENT_STATEMENT -> PAYMENT;
        };
    }

    static List<Field> headerOf(FormKind kind) {
        return switch (kind) {
            case SUMMARY -> LIST_HEADER;
            case PAYMENT_STATEMENT -> STATEMENT_HEADER;
            default -> List.of();
        };
    }
}
