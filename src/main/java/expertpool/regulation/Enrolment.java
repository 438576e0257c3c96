package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.expert.IdNumber;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;

/** 入库: what the application and the department's list must show. */
final class Enrolment {
    private static final String EMPLOYED = "在岗";

    private Enrolment() {}

    /** 如实填写: somebody with this number can be alive, and is born. */
    static Condition idPlausible(Requirement law) {
        return subject -> subject.entries()
                .text(Field.ID_NUMBER)
                .flatMap(IdNumber::of)
                .map(id -> breachedIf(
                        !id.isPlausibleOn(subject.today()),
                        Field.ID_NUMBER,
                        "身份证号中的出生日期%s不可能".formatted(id.birthDate()),
                        "请对照身份证核对号码"))
                .orElse(SATISFIED);
    }

    /** 如实填写: the printed sex agrees with the 17th digit. */
    static Condition sexMatchesId(Requirement law) {
        return subject -> subject.entries()
                .text(Field.ID_NUMBER)
                .flatMap(IdNumber::of)
                .flatMap(id -> subject.entries()
                        .text(Field.SEX)
                        .map(sex -> breachedIf(
                                !sex.equals(id.sex().chinese()),
                                Field.SEX,
                                "填写的性别是“%s”，身份证号第17位表明是“%s”"
                                        .formatted(sex, id.sex().chinese()),
                                "请核对性别和身份证号，改正填错的一项")))
                .orElse(SATISFIED);
    }

    /** 如实填写: the printed month of birth agrees with the identity number; the number wins. */
    static Condition birthMatchesId(Requirement law) {
        return subject -> subject.entries()
                .text(Field.BIRTH_DATE)
                .flatMap(birth -> subject.entries()
                        .text(Field.BIRTH_MONTH)
                        .map(month -> breachedIf(
                                !birth.startsWith(month),
                                Field.BIRTH_MONTH,
                                "填写的出生年月是%s，与身份证号中的出生日期不一致".formatted(month),
                                "请核对出生年月和身份证号；在改正之前以身份证号为准")))
                .orElse(SATISFIED);
    }

    /** 有单位的专家应由所在单位推荐: whoever is in service names the unit. */
    static Condition employerNamed(Requirement law) {
        return subject ->
                breachedIf(employed(subject) && !hasEmployer(subject), Field.EMPLOYER, "在岗人员没有填写单位全称", "请填写单位全称");
    }

    /** 有单位的专家应由所在单位推荐. */
    static Condition employerOpinion(Requirement law) {
        return subject -> breachedIf(
                employed(subject) && !subject.entries().flag(Field.EMPLOYER_OPINION_SIGNED),
                Field.EMPLOYER_OPINION_SIGNED,
                "在岗人员的“所在单位意见”没有填写",
                "请由所在单位签署意见并盖章");
    }

    /** 作出工作纪律、职业道德、技术服务和廉政建设的承诺. */
    static Condition pledgeSigned(Requirement law) {
        return subject -> breachedIf(
                !subject.entries().flag(Field.PLEDGE_SIGNED), Field.PLEDGE_SIGNED, "“专家承诺”没有本人签名", "请本人抄写承诺并签名、填写日期");
    }

    private static boolean hasEmployer(Rule.Subject subject) {
        return subject.entries()
                .text(Field.EMPLOYER)
                .filter(name -> !name.equals(Entry.NONE))
                .isPresent();
    }

    private static boolean employed(Rule.Subject subject) {
        return subject.entries().text(Field.EMPLOYMENT).filter(EMPLOYED::equals).isPresent();
    }
}
