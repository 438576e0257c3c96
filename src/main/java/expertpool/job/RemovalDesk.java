package expertpool.job;

import expertpool.filing.Papers;
import expertpool.filing.Slip;
import expertpool.filing.Slips;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Grounds;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import expertpool.roster.SlipDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 清退的办理: records removals with their letters, and carries out the approved slips. */
public record RemovalDesk(
        BureauPack bureau,
        Removals removals,
        Slips slips,
        Experts experts,
        RemovalLetters letters,
        Papers papers,
        LocalDate today) {

    /**
     * Records that somebody leaves; a member of the edition in force is told by letter.
     *
     * @return the removal with its letter
     */
    public Removal record(Removal removal, Expert expert) {
        boolean member = expert.status() == Expert.Status.LISTED;
        Removal recorded = member ? letters.written(removal, expert, experts.all()) : removal;
        removals.record(recorded);
        return recorded;
    }

    /**
     * Carries out what was approved, and tells the departments what became of their slips.
     *
     * @return whether somebody left, so that the pool has to be made again
     */
    boolean carryOut() {
        papers.forgetComparisons(FormKind.REMOVAL_SLIP);
        List<Slip> standing = slips.standing(FormKind.REMOVAL_SLIP);
        if (standing.isEmpty()) {
            return false;
        }
        Map<String, Expert> pool = new HashMap<>(experts.all().stream()
                .collect(Collectors.toMap(one -> one.idNumber().number(), Function.identity())));
        Grounds grounds = Grounds.of(bureau);
        Map<Long, List<Finding>> findings = new TreeMap<>();
        List<Removal> decided = new ArrayList<>(removals.all());
        int before = decided.size();
        for (Slip slip : standing) {
            Optional<Expert> person = slip.entries().text(Field.ID_NUMBER).map(pool::get);
            SlipDecision decision = SlipDecision.of(slip, person, decided, grounds, today);
            findings.put(
                    slip.form(),
                    decision.told().stream().map(fault -> finding(fault, slip)).toList());
            if (decision.removal().isPresent() && person.isPresent()) {
                decided.add(record(decision.removal().get(), person.get()));
                pool.put(person.get().idNumber().number(), person.get().as(Expert.Status.REMOVED));
            }
        }
        papers.compare(findings);
        return decided.size() > before;
    }

    /** The box where somebody has to do something. */
    private static Field box(Fault fault) {
        return switch (fault.rule()) {
            case "slip-unapproved" -> Field.DEPUTY_DIRECTOR;
            case "ground-unclear", "slip-health" -> Field.GROUND;
            default -> Field.ID_NUMBER;
        };
    }

    private Finding finding(Fault fault, Slip slip) {
        return bureau.regulation()
                .finding(
                        fault,
                        FormKind.REMOVAL_SLIP,
                        1,
                        box(fault),
                        slip.entries().entry(box(fault)).orElse(null));
    }
}
