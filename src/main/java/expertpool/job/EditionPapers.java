package expertpool.job;

import expertpool.document.DocxRenderer;
import expertpool.document.OfficialDocument;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.edition.Draft;
import expertpool.edition.EditionSheets;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.edition.PublicList;
import expertpool.regulation.BureauPack;
import expertpool.report.EditionData;
import expertpool.roster.RosterNotice;
import expertpool.roster.RosterSheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** The documents of an edition. What they say depends on the draft and the bureau's pack alone. */
public record EditionPapers(
        BureauPack bureau, String program, DocxRenderer docx, PdfRenderer pdf, SheetRenderer sheets) {

    /** Makes them one by one, for those of a province need much room: path in the output folder, and content. */
    public void each(Draft draft, BiConsumer<String, byte[]> papers) {
        EditionStep step = draft.step();
        String folder = "名单/%d/第%d版/".formatted(step.year(), step.revision());
        String title = bureau.organisation().rosterTitle();
        String stage = "（" + step.stage().chinese() + "）";
        OfficialDocument notice = notice(draft);
        papers.accept(folder + title + stage + ".docx", docx.render(notice));
        papers.accept(folder + title + stage + ".pdf", pdf.render(notice));
        List<Sheet> internal = RosterSheets.ofEdition(bureau, draft.experts(), draft.quotas(bureau), step.day());
        papers.accept(folder + title + stage + "内部.xlsx", sheets.render(internal));
        Sheet changes = EditionSheets.changes(bureau, draft);
        List<Sheet> annexes = List.of(
                changes,
                RosterSheets.quotas(bureau, draft.quotas(bureau), step.day()),
                EditionSheets.overQuota(bureau, draft),
                EditionSheets.waivers(bureau, draft));
        papers.accept(folder + "变动和名额" + stage + ".xlsx", sheets.render(annexes));
        papers.accept(folder + "变动情况" + stage + ".pdf", pdf.render(changes));
        if (step.stage() == EditionStage.CONSULT) {
            Sheet opinions = EditionSheets.opinions(bureau, draft);
            papers.accept(folder + "征求意见表.xlsx", sheets.render(List.of(opinions)));
            papers.accept(folder + "征求意见表.pdf", pdf.render(opinions));
        }
        if (step.stage() == EditionStage.ISSUE) {
            Sheet open = EditionSheets.open(bureau, draft);
            papers.accept(folder + title + "（公开版）.xlsx", sheets.render(List.of(open)));
            papers.accept(folder + title + "（公开版）.pdf", pdf.render(open));
            String list = PublicList.of(step.fingerprint(), draft.members());
            papers.accept(folder + "成员指纹（公开）.txt", list.getBytes(StandardCharsets.UTF_8));
        }
    }

    private OfficialDocument notice(Draft draft) {
        EditionStep step = draft.step();
        String printed = step.fingerprintPrinted();
        int half = printed.length() / 2;
        return RosterNotice.of(
                bureau,
                draft.experts(),
                new RosterNotice.Issue(
                        step.day(),
                        step.stage().draftMark(),
                        step.documentNumber(),
                        List.of(
                                "本名单为%s，名单指纹（SHA-256）如下：".formatted(step.name()),
                                printed.substring(0, half).strip(),
                                printed.substring(half).strip()),
                        draft.before()
                                .map(earlier -> new RosterNotice.Earlier(earlier.name(), earlier.documentNumber()))));
    }

    /** Publishes what every edition has written so far. */
    static void publish(Editions editions, KeptDocuments documents) {
        List<EditionStep> steps = editions.steps();
        steps.forEach(step -> documents.publish(step.documents()));
        steps.stream().map(EditionStep::year).distinct().forEach(year -> documents
                .output()
                .publish("data/edition-" + year + ".json", EditionData.of(year, steps)));
    }
}
