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
import java.util.stream.Stream;

/**
 * What becomes of a 清退意见单: a removal, once somebody has approved it, or what stands against it. A slip is carried out
 * once; what it says of somebody who has come back since is past.
 *
 * @param removal without its letter
 * @param told what the department is told, all of it at once
 */
public record SlipDecision(Optional<Removal> removal, List<Fault> told) {

    public SlipDecision {
        told = List.copyOf(told);
    }

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
            return told(carriedOut(done.get()));
        }
        Optional<Fault> past = person.flatMap(expert -> past(slip, expert, removals));
        if (past.isPresent()) {
            return told(past.get());
        }
        Optional<Citation> ground = grounds.named(slip.text(Field.GROUND));
        List<Fault> faults = Stream.of(
                        unknown(slip, person),
                        unclear(slip, ground, grounds),
                        unfounded(slip, person, ground, grounds, today),
                        premature(slip, today),
                        unapproved(slip))
                .flatMap(Optional::stream)
                .toList();
        return faults.isEmpty()
                ? new SlipDecision(
                        Optional.of(removal(slip, person.orElseThrow(), ground.orElseThrow(), today)), List.of())
                : new SlipDecision(Optional.empty(), faults);
    }

    private static Optional<Fault> unknown(Slip slip, Optional<Expert> person) {
        if (person.isEmpty()) {
            return Optional.of(new Fault("slip-unknown", "专家库中没有这个身份证号的人，没有清退", "请核对身份证号"));
        }
        return person.filter(one -> !isNamed(slip, one))
                .map(one -> new Fault(
                        "slip-unknown", "专家库中这个身份证号的人不叫“%s”，没有清退".formatted(slip.text(Field.NAME)), "请核对姓名和身份证号"));
    }

    private static boolean isNamed(Slip slip, Expert expert) {
        return Words.key(RosterOrder.name(expert)).equals(Words.key(slip.text(Field.NAME)));
    }

    /** Somebody has left before, and the slip says nothing that is newer. */
    private static Optional<Fault> past(Slip slip, Expert expert, List<Removal> removals) {
        return removals.stream()
                .filter(one -> isNamed(slip, expert) && one.idNumber().equals(expert.idNumber()))
                .reduce((earlier, later) -> later)
                .flatMap(last -> expert.status() == Status.REMOVED
                        ? Optional.of(new Fault(
                                "slip-removed",
                                "此人已于%s按%s清退，没有重复登记"
                                        .formatted(last.day(), last.ground().chinese()),
                                "请核对；重新申请入库并通过后才能再次清退"))
                        : outdated(slip, last));
    }

    private static Optional<Fault> outdated(Slip slip, Removal last) {
        return slip.entries()
                        .date(Field.FILLED_ON)
                        .filter(day -> day.isAfter(last.day()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "slip-outdated", "此人%s清退后又重新申请，意见单填报在此之前，没有清退".formatted(last.day()), "仍需清退的，请重新填报意见单"));
    }

    private static Fault carriedOut(Removal done) {
        return new Fault(
                "slip-carried-out",
                "已于%s登记清退".formatted(done.day()),
                done.documents().isEmpty()
                        ? "此人当时不在现行名单中，不发函，不需要再办理"
                        : "清退函（%s）编号、盖章后发出"
                                .formatted(String.join("、", done.documents().keySet())));
    }

    private static Optional<Fault> unclear(Slip slip, Optional<Citation> ground, Grounds grounds) {
        return ground.isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "ground-unclear",
                        "%s没有“%s”这一项，没有清退".formatted(grounds.article().chinese(), slip.text(Field.GROUND)),
                        "请核对清退依据"));
    }

    private static Optional<Fault> premature(Slip slip, LocalDate today) {
        return slip.entries()
                .date(Field.FILLED_ON)
                .filter(day -> day.isAfter(today))
                .map(day ->
                        new Fault("filled-on-future", "填报时间%s还没有到，到那一天以前不清退".formatted(day), "写错的，请改正填报时间，用原文件名重新报送"));
    }

    private static Optional<Fault> unapproved(Slip slip) {
        return slip.text(Field.DEPUTY_DIRECTOR).isEmpty()
                ? Optional.of(new Fault("slip-unapproved", "没有批准人签字，作为清退意见登记，没有清退", "批准后请批准人签字，用原文件名重新报送"))
                : Optional.empty();
    }

    private static Optional<Fault> unfounded(
            Slip slip, Optional<Expert> person, Optional<Citation> ground, Grounds grounds, LocalDate today) {
        return ground.filter(one -> slip.text(Field.EVIDENCE).isEmpty()
                        && person.filter(expert -> grounds.isHealth(one, expert.idNumber(), today))
                                .isPresent())
                .map(one -> new Fault(
                        "slip-health",
                        "此人没有超过规定年龄，按%s清退只能是身体原因，没有写明依据材料，没有清退".formatted(one.chinese()),
                        "请核对清退依据；确是身体原因的，请填写依据材料"));
    }

    private static Removal removal(Slip slip, Expert expert, Citation ground, LocalDate today) {
        return new Removal(
                expert.idNumber(),
                ground,
                today,
                slip.text(Field.REASON),
                slip.text(Field.EVIDENCE),
                (slip.text(Field.DEPARTMENT) + " " + slip.text(Field.HEAD)).strip(),
                slip.text(Field.DEPUTY_DIRECTOR),
                slip.paper(),
                Map.of());
    }

    private static SlipDecision told(Fault fault) {
        return new SlipDecision(Optional.empty(), List.of(fault));
    }
}
