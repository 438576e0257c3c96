package expertpool.regulation;

import expertpool.expert.EducationLevel;
import expertpool.expert.IdNumber;
import expertpool.expert.TitleGrade;
import expertpool.expert.Titles.Kind;
import expertpool.expert.Titles.Title;
import expertpool.form.Field;
import expertpool.regulation.Rule.Condition;
import expertpool.regulation.Ruling.Breached;
import expertpool.regulation.Ruling.Undecided;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 专家条件: who may be a member, and for which specialties. */
final class Eligibility {
    private Eligibility() {}

    /** 年龄不超过N周岁. An identity number that is missing or wrong is a finding of its own. */
    static Condition ageLimit(Requirement law, Yardsticks yardsticks) {
        return subject -> {
            LocalDate today = subject.today();
            Optional<IdNumber> id = subject.entries().text(Field.ID_NUMBER).flatMap(IdNumber::of);
            if (id.isEmpty()) {
                return new Undecided(Field.ID_NUMBER, "没有可用的身份证号，不能确定年龄", "请填写身份证号");
            }
            LocalDate last = AgeLimit.lastDay(law, id.get(), today);
            String age = "到%s已满%d周岁".formatted(today, id.get().ageOn(today));
            return today.isAfter(last)
                    ? new Breached(
                            Field.ID_NUMBER,
                            "%s，超过%d周岁（最后符合条件的日期为%s）".formatted(age, law.number("years", today), last),
                            "请核对身份证号；年龄确已超过的，不能推荐入库")
                    : Ruling.satisfied("%s（符合条件至%s）".formatted(age, last));
        };
    }

    /** 具有中高级相关专业技术职称或某项资格. Whether the specialty of the title is related, people judge. */
    static Condition titleLevel(Requirement law, Yardsticks yardsticks) {
        TitleGrade least = TitleGrade.named(String.join("", law.list("least"))).orElseThrow();
        return subject -> {
            if (law.isRead(Reading.INSTEAD)
                    && SpecialtyCodes.cover(law.list("degree_specialties"), subject.specialty())) {
                return Ruling.satisfied("本专业以学历为准");
            }
            String title = subject.entries().text(Field.TITLE).orElse("");
            String qualification = subject.entries().text(Field.QUALIFICATION).orElse("");
            Optional<Title> highest = Stream.of(
                            yardsticks.titles().highest(title),
                            yardsticks.titles().highestAlone(qualification))
                    .flatMap(Optional::stream)
                    .filter(found -> reaches(found, least))
                    .findFirst();
            if (highest.isPresent()) {
                return Ruling.satisfied(shown(highest.get()));
            }
            List<Title> known = yardsticks.titles().in(title + "\n" + qualification);
            return known.stream()
                    .filter(found -> law.list("qualifications").contains(found.name()))
                    .findFirst()
                    .map(found -> Ruling.satisfied(found.name()))
                    .orElseGet(() -> belowOrUnknown(law, yardsticks, title, qualification));
        };
    }

    private static boolean reaches(Title title, TitleGrade least) {
        return title.grade() != null && title.grade().compareTo(least) >= 0;
    }

    private static Ruling belowOrUnknown(Requirement law, Yardsticks yardsticks, String title, String qualification) {
        List<Title> low = yardsticks.titles().in(title).stream()
                .filter(found -> found.grade() != null || found.kind() == Kind.SKILL || found.kind() == Kind.NONE)
                .toList();
        List<Title> held = yardsticks.titles().in(qualification);
        boolean doubtful = yardsticks.titles().leavesOpen(title)
                || (!qualification.isEmpty() && held.isEmpty())
                || held.stream().anyMatch(found -> law.list("qualifications").stream()
                        .anyMatch(asked -> found.name().endsWith(asked)));
        String asked = String.join("", law.list("least")) + "及以上职称，或者" + String.join("、", law.list("qualifications"));
        if (low.isEmpty() || doubtful) {
            return new Undecided(
                    Field.TITLE,
                    "职务/职称填写的是“%s”%s，看不出是否达到要求的%s"
                            .formatted(title, qualification.isEmpty() ? "" : "，职业资格填写的是“" + qualification + "”", asked),
                    "请写明职称名称，例如“科长/高级工程师”，并附证书；名称不常见的，由受理单位核定");
        }
        return new Breached(
                Field.TITLE,
                "职称为%s，职业资格%s，达不到要求的%s"
                        .formatted(
                                low.stream().map(Eligibility::shown).collect(Collectors.joining("、")),
                                qualification.isEmpty() ? "没有填写" : "为" + qualification,
                                asked),
                "请核对职称和职业资格，并附证书；确不具备的，不能推荐入库");
    }

    private static String shown(Title title) {
        return title.grade() == null
                ? title.name()
                : title.name() + "（" + title.grade().chinese() + "）";
    }

    /** 应具有相关专业大专以上学历, for the specialties that the pack names. Whether the major is related, people judge. */
    static Condition degreeLevel(Requirement law, Yardsticks yardsticks) {
        EducationLevel least =
                EducationLevel.named(String.join("", law.list("least"))).orElseThrow();
        return subject -> {
            if (!SpecialtyCodes.cover(law.list("specialties"), subject.specialty())) {
                return Ruling.NOT_ASKED;
            }
            String written = subject.entries().text(Field.EDUCATION).orElse("");
            Optional<EducationLevel> level = yardsticks.educations().highest(written);
            if (level.isEmpty()) {
                return new Undecided(Field.EDUCATION, "最高学历填写的是“" + written + "”，看不出学历层次", "请填写大专、本科、硕士研究生等学历层次");
            }
            String major = subject.entries().text(Field.MAJOR).orElse("未填");
            return level.get().compareTo(least) >= 0
                    ? Ruling.satisfied("%s，所学专业“%s”".formatted(level.get().chinese(), major))
                    : new Breached(
                            Field.EDUCATION,
                            "最高学历为%s，达不到要求的%s".formatted(level.get().chinese(), least.chinese()),
                            "请核对最高学历，并附证书；确不具备的，不能推荐此专业");
        };
    }

    /** The parameters of these rules that are words of a fixed scale, for the check of a pack. */
    static Stream<String> faults(Requirement law) {
        boolean known =
                switch (law.rule()) {
                    case "title-level", "outsider-title" ->
                        TitleGrade.named(String.join("", law.list("least"))).isPresent();
                    case "degree-level" ->
                        EducationLevel.named(String.join("", law.list("least"))).isPresent();
                    default -> true;
                };
        return known ? Stream.empty() : Stream.of("least 写的是“" + String.join("、", law.list("least")) + "”，不是一个等级");
    }
}
