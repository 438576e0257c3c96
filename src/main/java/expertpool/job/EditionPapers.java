package expertpool.job;

import expertpool.document.DocxRenderer;
import expertpool.document.OfficialDocument;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.edition.Draft;
import expertpool.edition.EditionSheets;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.filing.Archive;
import expertpool.regulation.BureauPack;
import expertpool.report.EditionData;
import expertpool.roster.RosterNotice;
import expertpool.roster.RosterSheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of an edition. What they say depends on the draft and the bureau's pack alone. */
public record EditionPapers(BureauPack bureau, DocxRenderer docx, PdfRenderer pdf, SheetRenderer sheets) {

    /** By their path in the output folder. */
    public SortedMap<String, byte[]> of(Draft draft) {
        SortedMap<String, byte[]> papers = new TreeMap<>();
        EditionStep step = draft.step();
        String folder = "名单/%d/第%d版/".formatted(step.year(), step.revision());
        String title = bureau.organisation().rosterTitle();
        String stage = "（" + step.stage().chinese() + "）";
        OfficialDocument notice = notice(draft);
        papers.put(folder + title + stage + ".docx", docx.render(notice));
        papers.put(folder + title + stage + ".pdf", pdf.render(notice));
        List<Sheet> internal = RosterSheets.of(bureau, draft.experts(), draft.quotas(bureau), step.day());
        papers.put(folder + title + stage + "内部.xlsx", sheets.render(internal));
        Sheet changes = EditionSheets.changes(bureau, draft);
        List<Sheet> annexes = Stream.of(
                        changes, EditionSheets.overQuota(bureau, draft), EditionSheets.waivers(bureau, draft))
                .toList();
        papers.put(folder + "变动和名额" + stage + ".xlsx", sheets.render(annexes));
        papers.put(folder + "变动情况" + stage + ".pdf", pdf.render(changes));
        if (step.stage() == EditionStage.CONSULT) {
            Sheet opinions = EditionSheets.opinions(bureau, draft);
            papers.put(folder + "征求意见表.xlsx", sheets.render(List.of(opinions)));
            papers.put(folder + "征求意见表.pdf", pdf.render(opinions));
        }
        if (step.stage() == EditionStage.ISSUE) {
            Sheet open = EditionSheets.open(bureau, draft);
            papers.put(folder + title + "（公开版）.xlsx", sheets.render(List.of(open)));
            papers.put(folder + title + "（公开版）.pdf", pdf.render(open));
        }
        return papers;
    }

    private OfficialDocument notice(Draft draft) {
        EditionStep step = draft.step();
        String blank = bureau.organisation()
                .numberPattern()
                .replace("{year}", Integer.toString(step.day().getYear()))
                .replace("{number}", "　　");
        return RosterNotice.of(
                bureau,
                draft.experts(),
                step.day(),
                step.stage().draftMark(),
                step.documentNumber().isEmpty() ? blank : step.documentNumber(),
                "本名单为%s，名单指纹（SHA-256）为%s。".formatted(step.name(), step.fingerprint()));
    }

    /** Publishes what every edition has written so far, from the archive. */
    void publish(Editions editions, Archive archive, Output output) {
        List<EditionStep> steps = editions.steps();
        for (EditionStep step : steps) {
            step.documents().forEach((path, sha256) -> {
                if (!output.republish(path, sha256)) {
                    output.publish(path, content(archive, sha256));
                }
            });
        }
        steps.stream()
                .map(EditionStep::year)
                .distinct()
                .forEach(year -> output.publish("data/edition-" + year + ".json", EditionData.of(year, steps)));
    }

    private static byte[] content(Archive archive, String sha256) {
        try {
            return Files.readAllBytes(archive.original(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
