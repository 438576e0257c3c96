package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Dated;
import expertpool.fee.Contracts;
import expertpool.fee.FeeSchedule;
import expertpool.regulation.ProvisionsReader.Law;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a bureau's pack, collecting its faults on the way. */
final class PackLoader {
    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    PackLoader(Path folder) {
        this.folder = folder;
    }

    BureauPack load() throws FaultyPack {
        if (!Files.isDirectory(folder)) {
            throw new FaultyPack(List.of("找不到单位资料夹 " + folder + "。请用 --bureau 指明"));
        }
        PackFiles files = new PackFiles(folder, faults);
        LawText text = LawText.parse(files.text("regulation.txt").orElse(""));
        Law law = new ProvisionsReader(files.yaml("rules.yaml"), text).read();
        PackTables tables = new PackTables(files, faults);
        Classification classification = tables.classification();
        Yardsticks yardsticks = new Yardsticks(
                new LabelsReader(files.yaml("labels.yaml")).read(),
                classification,
                tables.titles(),
                tables.educations(),
                tables.departments(classification),
                tables.situations(text));
        UnitNames units = tables.units();
        FeesReader pay = new FeesReader(files, yardsticks.titles().names());
        FeeSchedule fees = pay.schedule(halfDay(law));
        Contracts contracts = pay.contracts();
        Organisation organisation = new OrganisationReader(files.yaml("organisation.yaml")).read();
        faults.addAll(new PackChecks(law, yardsticks).faults());
        faults.addAll(RuleChecks.faults(law, yardsticks));
        String fingerprint = files.fingerprint();
        if (!faults.isEmpty()) {
            throw new FaultyPack(faults);
        }
        return new BureauPack(
                folder,
                text,
                new Regulation(law, yardsticks),
                classification,
                yardsticks.departments(),
                units,
                yardsticks.titles(),
                yardsticks.situations(),
                fees,
                contracts,
                yardsticks.vocabulary(),
                organisation,
                fingerprint);
    }

    /** What counts as half a day; that the law leaves it out is told by the checks of the rules. */
    private static Dated halfDay(Law law) {
        return law.requirements().stream()
                .flatMap(one -> Optional.ofNullable(one.numbers().get("half_day")).stream())
                .findFirst()
                .orElse(new Dated(new TreeMap<>()));
    }
}
