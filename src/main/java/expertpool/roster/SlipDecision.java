package expertpool.roster;

import expertpool.filing.Slip;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.Words;
import expertpool.regulation.Citation;
import expertpool.regulation.Grounds;
import expertpool.roster.Expert.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a 清退意见单: a removal, once somebody has approved it, or what stands against it. A slip is carried out
 * once; what it says of somebody who has come back since is past.
 *
 * @param removal without its letter
 * @param told what the department is told
 */
public record SlipDecision(Optional<Removal> removal, Optional<Fault> told) {

    /**
     * @param person of the number on the slip, if there is one
     * @param removals that were decided before, in their order
     * @param today the day on which it works
     */
    public static SlipDecision of(
            Slip slip, Optional<Expert> person, List<Removal> removals, Grounds grounds, LocalDate today) {
        Optional<Removal> done = removals.stream()
                .filter(one -> one.paper().equals(slip.paper()))
                .findFirst();
        if (done.isPresent()) {
            return carriedOut(done.get());
        }
        if (person.isEmpty()) {
            return told("slip-unknown", "专家库中没有这个身份证号的人，没有清退", "请核对身份证号");
        }
        Expert expert = person.get();
        if (!Words.key(RosterOrder.name(expert)).equals(Words.key(slip.text(Field.NAME)))) {
            return told("slip-unknown", "专家库中这个身份证号的人不叫“%s”，没有清退".formatted(slip.text(Field.NAME)), "请核对姓名和身份证号");
        }
        Optional<Removal> before = removals.stream()
                .filter(one -> one.idNumber().equals(expert.idNumber()))
                .reduce((earlier, later) -> later);
        if (before.isPresent()) {
            Removal last = before.get();
            if (expert.status() == Status.REMOVED) {
                return told(
                        "slip-removed",
                        "此人已于%s按%s清退，没有重复登记".formatted(last.day(), last.ground().chinese()),
                        "请核对；重新申请入库并通过后才能再次清退");
            }
            if (slip.entries()
                    .date(Field.FILLED_ON)
                    .filter(day -> day.isAfter(last.day()))
                    .isEmpty()) {
                return told("slip-outdated", "此人%s清退后又重新申请，意见单填报在此之前，没有清退".formatted(last.day()), "仍需清退的，请重新填报意见单");
            }
        }
        return approved(slip, expert, grounds, today);
    }

    private static SlipDecision carriedOut(Removal done) {
        return told(
                "slip-carried-out",
                "已于%s登记清退".formatted(done.day()),
                done.documents().isEmpty()
                        ? "此人当时不在现行名单中，不发函，不需要再办理"
                        : "清退函（%s）编号、盖章后发出"
                                .formatted(String.join("、", done.documents().keySet())));
    }

    private static SlipDecision approved(Slip slip, Expert expert, Grounds grounds, LocalDate today) {
        String code = slip.text(Field.GROUND);
        Optional<Citation> ground = grounds.named(code);
        if (ground.isEmpty()) {
            return told(
                    "ground-unclear",
                    "%s没有“%s”这一项，没有清退".formatted(grounds.article().chinese(), code),
                    "请核对清退依据");
        }
        if (slip.text(Field.DEPUTY_DIRECTOR).isEmpty()) {
            return told("slip-unapproved", "没有批准人签字，作为清退意见登记，没有清退", "批准后请批准人签字，用原文件名重新报送");
        }
        if (grounds.isHealth(ground.get(), expert.idNumber(), today)
                && slip.text(Field.EVIDENCE).isEmpty()) {
            return told(
                    "slip-health",
                    "此人没有超过规定年龄，按%s清退只能是身体原因，没有写明依据材料，没有清退"
                            .formatted(ground.get().chinese()),
                    "请核对清退依据；确是身体原因的，请填写依据材料");
        }
        return new SlipDecision(
                Optional.of(new Removal(
                        expert.idNumber(),
                        ground.get(),
                        today,
                        slip.text(Field.REASON),
                        slip.text(Field.EVIDENCE),
                        (slip.text(Field.DEPARTMENT) + " " + slip.text(Field.HEAD)).strip(),
                        slip.text(Field.DEPUTY_DIRECTOR),
                        slip.paper(),
                        Map.of())),
                Optional.empty());
    }

    private static SlipDecision told(String rule, String problem, String remedy) {
        return new SlipDecision(Optional.empty(), Optional.of(new Fault(rule, problem, remedy)));
    }
}
