package expertpool.edition;

import expertpool.expert.Industry;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.PoolFindings;
import expertpool.roster.Quotas;
import expertpool.roster.Removal;
import expertpool.roster.RosterOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 版次稿件: an edition at a stage, with all that its documents tell; they can be made again from it at any time.
 *
 * @param before the edition it is held against
 * @param previous the members of that edition
 * @param removals the latest removal of each person before the stage was reached, by identity number
 */
public record Draft(
        EditionStep step,
        List<Member> members,
        Optional<EditionStep> before,
        List<Member> previous,
        Map<String, Removal> removals) {

    public Draft {
        members = List.copyOf(members);
        previous = List.copyOf(previous);
    }

    /** The same with other waivers. */
    public Draft with(List<Waiver> waivers) {
        return new Draft(step.with(waivers), members, before, previous, removals);
    }

    public List<Expert> experts() {
        return members.stream().map(Member::expert).toList();
    }

    /** Those who count against the quota of an industry, in the order in which official lists name people. */
    List<Member> membersOf(BureauPack bureau, Industry industry) {
        return members.stream()
                .filter(member -> member.expert().industry() == industry.number())
                .sorted(Comparator.comparing(
                        Member::expert,
                        RosterOrder.comparator(bureau.organisation().nameOrder())))
                .toList();
    }

    public Changes changes(BureauPack bureau) {
        return Changes.between(previous, members, removals, bureau.vocabulary());
    }

    public Quotas quotas(BureauPack bureau) {
        return Quotas.count(bureau.classification(), experts(), step.day());
    }

    /** What the regulation says of this roster as a whole. */
    public List<PoolFindings.Line> findings(BureauPack bureau) {
        return new PoolFindings(bureau.regulation(), step.day()).of(experts(), quotas(bureau));
    }
}
