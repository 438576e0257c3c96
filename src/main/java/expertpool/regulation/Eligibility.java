package expertpool.regulation;

import static expertpool.regulation.Ruling.SATISFIED;
import static expertpool.regulation.Ruling.breachedIf;

import expertpool.expert.IdNumber;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;
import java.time.LocalDate;

/** 专家条件: who may be a member. */
final class Eligibility {
    /** 超过65周岁: not before the 66th birthday. */
    static final String FULL_YEARS = "full-years";
    /** 超过65周岁: from the day after the 65th birthday. */
    static final String BIRTHDAY = "birthday";

    private Eligibility() {}

    /** 年龄不超过N周岁. An identity number that is missing or wrong is a finding of its own. */
    static Condition ageLimit(Requirement law) {
        return subject -> subject.entries()
                .text(Field.ID_NUMBER)
                .flatMap(IdNumber::of)
                .map(id -> breachedIf(
                        subject.today().isAfter(lastDay(law, id)),
                        Field.ID_NUMBER,
                        "到%s已满%d周岁，超过%d周岁（最后符合条件的日期为%s）"
                                .formatted(
                                        subject.today(),
                                        id.ageOn(subject.today()),
                                        law.number("years"),
                                        lastDay(law, id)),
                        "请核对身份证号；年龄确已超过的，不能推荐入库"))
                .orElse(SATISFIED);
    }

    private static LocalDate lastDay(Requirement law, IdNumber id) {
        int years = law.number("years");
        return law.reading().equals(FULL_YEARS) ? birthday(id, years + 1).minusDays(1) : birthday(id, years);
    }

    /** The first day of that age; in a common year the first of March for whoever was born on 29 February. */
    private static LocalDate birthday(IdNumber id, int years) {
        LocalDate day = id.birthDate().plusYears(years);
        return day.getDayOfMonth() == id.birthDate().getDayOfMonth() ? day : day.plusDays(1);
    }

    /** 同一专家专业范围原则上不超过N种专业. */
    static Condition specialtyCount(Requirement law) {
        return subject -> {
            int claimed = subject.entries().list(Field.SPECIALTIES).size();
            return breachedIf(
                    claimed > law.number("count"),
                    Field.SPECIALTIES,
                    "填报了%d种专业，原则上不超过%d种".formatted(claimed, law.number("count")),
                    "请保留最主要的%d种；确需超出的，请说明理由".formatted(law.number("count")));
        };
    }
}
