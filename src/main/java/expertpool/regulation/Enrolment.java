package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;
import java.util.List;
import java.util.Optional;

/** 入库: what the application and the department's list must show. */
final class Enrolment {
    private Enrolment() {}

    /** 如实填写: somebody with this number can be alive, and is born. */
    static Condition idPlausible(Requirement law, Yardsticks yardsticks) {
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
    static Condition sexMatchesId(Requirement law, Yardsticks yardsticks) {
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
    static Condition birthMatchesId(Requirement law, Yardsticks yardsticks) {
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
    static Condition employerNamed(Requirement law, Yardsticks yardsticks) {
        return subject -> breachedIf(
                isEmployed(law, subject) && !hasEmployer(subject),
                Field.EMPLOYER,
                "%s人员没有填写单位全称"
                        .formatted(subject.entries().text(Field.EMPLOYMENT).orElse("")),
                "请填写单位全称");
    }

    /** 有单位的专家应由所在单位推荐. */
    static Condition employerOpinion(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            boolean everybody = law.isRead(Reading.EVERYBODY) && hasEmployer(subject);
            return breachedIf(
                    (everybody || isEmployed(law, subject))
                            && !subject.entries().flag(Field.EMPLOYER_OPINION_SIGNED),
                    Field.EMPLOYER_OPINION_SIGNED,
                    "%s人员的“所在单位意见”没有填写"
                            .formatted(subject.entries().text(Field.EMPLOYMENT).orElse("")),
                    "请由所在单位签署意见并盖章");
        };
    }

    /** 作出工作纪律、职业道德、技术服务和廉政建设的承诺. */
    static Condition pledgeSigned(Requirement law, Yardsticks yardsticks) {
        return subject -> breachedIf(
                !subject.entries().flag(Field.PLEDGE_SIGNED), Field.PLEDGE_SIGNED, "“专家承诺”没有本人签名", "请本人抄写承诺并签名、填写日期");
    }

    private static boolean hasEmployer(Subject subject) {
        return subject.entries()
                .text(Field.EMPLOYER)
                .filter(name -> !name.equals(Entry.NONE))
                .isPresent();
    }

    /** The pack says which of the options of 在岗情况 means that somebody has a unit. */
    private static boolean isEmployed(Requirement law, Subject subject) {
        return subject.entries()
                .text(Field.EMPLOYMENT)
                .filter(law.list("employed")::contains)
                .isPresent();
    }

    /** 同一专家专业范围原则上不超过N种专业. */
    static Condition specialtyCount(Requirement law, Yardsticks yardsticks) {
        boolean industries = law.isRead(Reading.INDUSTRIES);
        String what = industries ? "个行业领域" : "种专业";
        return subject -> {
            List<String> codes = subject.entries().list(Field.SPECIALTIES);
            long claimed = industries
                    ? codes.stream()
                            .map(yardsticks.classification()::specialty)
                            .flatMap(Optional::stream)
                            .map(Specialty::industry)
                            .distinct()
                            .count()
                    : codes.size();
            int most = law.number("count", subject.today());
            return breachedIf(
                    claimed > most,
                    Field.SPECIALTIES,
                    "填报了%d%s，原则上不超过%d%s".formatted(claimed, what, most, what.substring(0, 1)),
                    "请保留最主要的%d%s；确需超出的，请说明理由".formatted(most, what.substring(0, 1)));
        };
    }
}
