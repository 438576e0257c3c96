package expertpool.dispatch;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.edition.Member;
import expertpool.expert.TitleGrade;
import expertpool.expert.Titles.Title;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.Words;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.regulation.UnitNames.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 库外专家: what stands against somebody from outside the roster who is to join a dispatch. Members of a higher department's pool are
 * shown by evidence (Article 17(5), Q-59), all others need a high title as well (Article 17(4), Q-10). What is not shown does not
 * count. Who is in the roster comes by the order of the draw alone.
 *
 * @param members of the edition in force
 */
record Outsiders(BureauPack bureau, Recusal recusal, List<Member> members) {
    /**
     * @param unit that is served
     * @param panel names of those who go already
     */
    List<Fault> faults(Outsider who, String unit, List<String> panel) {
        List<Fault> faults = new ArrayList<>();
        if (panel.contains(who.name())) {
            faults.add(new Fault("draw-holder", "专家组中已有%s".formatted(who.name()), "请核对姓名"));
        }
        if (who.evidence().isEmpty()) {
            faults.add(new Fault(
                    who.superior().isEmpty() ? "outsider-title" : "outsider-superior",
                    "没有写明%s的证明材料".formatted(who.superior().isEmpty() ? "职称" : "上级专家库成员身份"),
                    "请用 --evidence 写明证书或文件的名称、编号"));
        }
        if (who.superior().isEmpty()) {
            title(who).ifPresent(faults::add);
        }
        if (members.stream().anyMatch(member -> isSame(member, who))) {
            faults.add(new Fault(
                    "outsider-member", "%s（%s）是在库专家".formatted(who.name(), who.unit()), "在库专家按抽取次序递补，不用 --with 指定"));
        }
        tie(who, unit)
                .filter(tie -> !tie.review())
                .ifPresent(tie -> faults.add(new Fault(tie.rule(), tie.reason(), "请另请与服务单位无关的专家")));
        return faults;
    }

    /** Why somebody should stand back; with review if the names of the units leave it open. */
    Optional<Exclusion> tie(Outsider who, String unit) {
        return recusal.byEmployer(who.unit(), unit);
    }

    private Optional<Fault> title(Outsider who) {
        Requirement law = bureau.regulation().requirement("outsider-title").orElseThrow();
        TitleGrade least = TitleGrade.named(String.join("", law.list("least"))).orElseThrow();
        Optional<TitleGrade> held = bureau.titles().highest(who.title()).map(Title::grade);
        return held.filter(grade -> grade.compareTo(least) >= 0).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(
                        law.rule(),
                        held.map(grade -> "职称“%s”是%s，不到%s".formatted(who.title(), grade.chinese(), least.chinese()))
                                .orElseGet(() ->
                                        who.title().isEmpty() ? "没有写明职称" : "看不出职称“%s”是哪一级".formatted(who.title())),
                        "请用 --title 写明证书上的职称；不到规定等级的不能使用"));
    }

    private boolean isSame(Member member, Outsider who) {
        return member.expert()
                        .entries()
                        .text(Field.NAME)
                        .filter(name -> Words.key(name).equals(Words.key(who.name())))
                        .isPresent()
                && bureau.units()
                                .compare(
                                        member.expert()
                                                .entries()
                                                .text(Field.EMPLOYER)
                                                .orElse(""),
                                        who.unit())
                                .relation()
                        == Relation.SAME;
    }
}
