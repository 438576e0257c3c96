package expertpool.regulation;

import expertpool.expert.Seniority;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Undecided;

/**
 * 从业年限: how long somebody has worked, by the periods in 工作简历. Whether the posts were in the specialty, people
 * judge.
 */
final class ServiceYears {
    private static final int MONTHS = 12;

    private ServiceYears() {}

    /** 具有N年以上…工作经历, but for the specialties of which another sentence asks more. */
    static Condition asked(Requirement law, Yardsticks yardsticks) {
        return subject ->
                SpecialtyCodes.cover(law.list("except"), subject.specialty()) ? Ruling.NOT_ASKED : ruling(law, subject);
    }

    /** …的专家应具有N年以上工作经历, for the specialties that the pack names; for doubtful ones people judge. */
    static Condition askedOf(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            boolean doubtful = SpecialtyCodes.cover(law.list("doubtful"), subject.specialty());
            if (!doubtful && !SpecialtyCodes.cover(law.list("specialties"), subject.specialty())) {
                return Ruling.NOT_ASKED;
            }
            Ruling ruling = ruling(law, subject);
            return doubtful && ruling instanceof Breached breach
                    ? new Undecided(
                            breach.field(), breach.problem(), "本专业是否要求%d年，由受理单位核定".formatted(years(law, subject)))
                    : ruling;
        };
    }

    private static Ruling ruling(Requirement law, Subject subject) {
        int years = years(law, subject);
        Seniority service = subject.career().service(subject.today());
        // what was not understood may have been time away from work: only a complete count shows that it is enough
        if (service.complete() && service.least() >= years * MONTHS) {
            return Ruling.satisfied(service.chinese());
        }
        if (service.complete() && service.most() < years * MONTHS) {
            return new Breached(
                    Field.RESUME,
                    "工作简历中的工作时间合计%s，不足%d年".formatted(service.chinese(), years),
                    "请核对工作简历的起止年月，补齐遗漏的工作经历；确实不足的，不能推荐此专业");
        }
        return new Undecided(
                Field.RESUME,
                "从工作简历算不出是否满%d年（%s）"
                        .formatted(years, service.most() == 0 ? "没有读出工作时间" : "读出的工作时间为" + service.chinese()),
                "请逐段写明起止年月，例如“1997.07—2005.03 某单位 职务”");
    }

    private static int years(Requirement law, Subject subject) {
        return law.number("years", subject.today());
    }
}
