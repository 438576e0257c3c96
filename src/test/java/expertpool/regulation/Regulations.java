package expertpool.regulation;

import expertpool.expert.Educations;
import expertpool.expert.Titles;
import expertpool.regulation.ProvisionsReader.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Regulations that no pack would give. */
public final class Regulations {
    private Regulations() {}

    /** One that asks nothing, and so has no basis for any finding. */
    public static Regulation empty(BureauPack bureau) {
        return new Regulation(
                new Law(LocalDate.EPOCH, Map.of(), Set.of(), List.of(), List.of()),
                new Yardsticks(
                        bureau.vocabulary(),
                        bureau.classification(),
                        new Titles(List.of()),
                        new Educations(Map.of()),
                        bureau.departments(),
                        bureau.situations()));
    }

    /** The shipped one with one requirement changed. */
    static Regulation with(Requirement changed) {
        return FilledForms.PACK.regulation().with(changed);
    }
}
