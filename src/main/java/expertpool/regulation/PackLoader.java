package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.regulation.ProvisionsReader.Law;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
                yardsticks.situations(),
                yardsticks.vocabulary(),
                organisation,
                fingerprint);
    }
}
