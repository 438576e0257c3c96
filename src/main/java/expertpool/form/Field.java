package expertpool.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the tables and slips ask for. The lower-case name is the one {@code output/data} and the pack's {@code labels.yaml}
 * use.
 */
public enum Field {
    NAME,
    SEX,
    ID_NUMBER,
    /** From the identity number; on Table 5 the month that is written there. */
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
    SPECIALTIES(Shape.LIST),
    RESUME,
    PUBLICATIONS,
    AWARDS,
    ACHIEVEMENTS,
    EMPLOYER_OPINION_SIGNED(Shape.FLAG),
    RECOMMENDER_OPINION_SIGNED(Shape.FLAG),
    PLEDGE_SIGNED(Shape.FLAG),
    REMARK,

    DEPARTMENT,
    FILLED_ON,
    HANDLER,
    HEAD,
    DEPUTY_DIRECTOR,

    DISPATCH_DATE,
    SERVED_UNIT,
    CATEGORY,
    CONTENT,
    HEADCOUNT(Shape.NUMBER),
    HEAD_SIGNED(Shape.FLAG),
    DEPUTY_DIRECTOR_SIGNED(Shape.FLAG),
    PHONE,

    FROM,
    TO,
    DAYS(Shape.NUMBER),
    /** 服务日, each as {@link expertpool.expert.ServiceDay} writes it; none where the words do not tell which they were. */
    SERVICE_DAYS(Shape.BOX),
    /** What 备注 says of the days of single people, each number once. */
    STATED_DAYS(Shape.BOX),
    PURPOSE,
    REPORT_TITLE,
    EXPERTS(Shape.LIST),
    DISPATCH_NUMBER,

    PERIOD,
    VIRTUE(Shape.NUMBER),
    ABILITY(Shape.NUMBER),
    DILIGENCE(Shape.NUMBER),
    ACHIEVEMENT(Shape.NUMBER),
    INTEGRITY(Shape.NUMBER),
    ADJUSTMENT(Shape.NUMBER),
    TOTAL(Shape.NUMBER),
    OPINION,
    /** Why points are added or taken away; with the total that somebody wrote it is kept beside the scores. */
    ADJUSTMENT_REASON,
    STATED_TOTAL(Shape.NUMBER),

    /** 清退依据: the item of the law as {@code 8(6)}, or {@code (6)} where the paper names no article. */
    GROUND,
    REASON,
    EVIDENCE,
    /** 本人或经办人签字 on a slip. */
    SIGNED(Shape.FLAG),
    /** 封存指纹: SHA-256 in lower case. */
    DIGEST,
    /** 随机数 as an office made it. */
    VALUE,

    /** 结算季度 of a payment statement, as {@link expertpool.expert.Quarter} writes it. */
    QUARTER,
    /** 付款单位. */
    PAYER,
    /** 应发、代扣个税、实发 in yuan, two decimals; negative for what is taken back. */
    GROSS(Shape.NUMBER),
    TAX(Shape.NUMBER),
    NET(Shape.NUMBER),
    PAID_ON,

    /** The title of a paper and what else is printed above a list. */
    HEADING(Shape.BOX),
    /** 出生年月 as written; it is compared with the identity number and not published. */
    BIRTH_MONTH(Shape.BOX),
    /** What 专家人数 says besides the number: 其中电气1名. */
    HEADCOUNT_DETAILS(Shape.BOX),
    /** The day that stands beside the signature of 分管领导 on Table 3. */
    APPROVED_ON(Shape.BOX),
    UNIT_PHONE(Shape.BOX),
    PHOTO(Shape.BOX),
    EMPLOYER_OPINION(Shape.BOX),
    RECOMMENDER_OPINION(Shape.BOX),
    PLEDGE(Shape.BOX),
    HEAD_SIGNATURE(Shape.BOX),
    DEPUTY_DIRECTOR_SIGNATURE(Shape.BOX),
    SIGNATURE(Shape.BOX),
    USE_PERIOD(Shape.BOX),
    SCORES(Shape.BOX),
    ROW_NUMBER(Shape.BOX),

    /** 登记号 of a form that this program handed out ({@link FormKey}); it stands in no box, but in the file. */
    FORM_KEY(Shape.BOX);

    /** How a value is written in {@code output/data}. */
    public enum Shape {
        TEXT,
        NUMBER,
        FLAG,
        LIST,
        /** A printed box whose words become other fields; not published itself. */
        BOX
    }

    /** Stands between the items of a list in a canonical value. */
    public static final String SEPARATOR = "|";

    private static final Map<String, Field> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Field::code, Function.identity()));

    private final Shape shape;

    Field() {
        this(Shape.TEXT);
    }

    Field(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** The printed box that the field is read from; mostly itself. */
    public Field box() {
        return switch (this) {
            case EMPLOYER_OPINION_SIGNED -> EMPLOYER_OPINION;
            case RECOMMENDER_OPINION_SIGNED -> RECOMMENDER_OPINION;
            case PLEDGE_SIGNED -> PLEDGE;
            case HEAD_SIGNED -> HEAD_SIGNATURE;
            case DEPUTY_DIRECTOR_SIGNED -> DEPUTY_DIRECTOR_SIGNATURE;
            case SIGNED -> SIGNATURE;
            case FROM, TO, DAYS, SERVICE_DAYS -> USE_PERIOD;
            case HEADCOUNT_DETAILS -> HEADCOUNT;
            case STATED_DAYS -> REMARK;
            case APPROVED_ON -> DEPUTY_DIRECTOR_SIGNATURE;
            case VIRTUE,
                    ABILITY,
                    DILIGENCE,
                    ACHIEVEMENT,
                    INTEGRITY,
                    ADJUSTMENT,
                    TOTAL,
                    ADJUSTMENT_REASON,
                    STATED_TOTAL -> SCORES;
            default -> this;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
