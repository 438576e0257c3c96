package expertpool.settlement;

import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.roster.DailyExperts;
import expertpool.roster.Expert;
import expertpool.roster.Namesakes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 日常技术服务: a department uses its own daily experts without a dispatch (Article 17(1), Q-51). */
record DailyUses(BureauPack bureau, Namesakes namesakes) {
    DailyUses(BureauPack bureau, List<Expert> pool) {
        this(bureau, new Namesakes(pool));
    }

    /** Whether all whom a use names are daily experts of its department; not if it names nobody. */
    boolean isOne(Use use) {
        Optional<LocalDate> day = use.entries().date(Field.TO);
        Optional<Requirement> law = bureau.regulation()
                .requirement("daily-experts")
                .filter(any -> day.filter(any::isInForceOn).isPresent());
        List<String> names = use.entries().list(Field.EXPERTS);
        return law.isPresent()
                && !names.isEmpty()
                && names.stream()
                        .map(Optional::of)
                        .map(namesakes::of)
                        .allMatch(found -> found.size() == 1
                                && DailyExperts.isOne(law.get(), found.get(0))
                                && isOf(use, found.get(0)));
    }

    private boolean isOf(Use use, Expert expert) {
        String department = bureau.departments()
                .fullName(use.entries().text(Field.DEPARTMENT).orElse(""));
        return expert.recommendedBy().stream()
                .map(bureau.departments()::fullName)
                .anyMatch(department::equals);
    }
}
