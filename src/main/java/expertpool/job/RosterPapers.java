package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.document.DocxRenderer;
import expertpool.document.ListForm;
import expertpool.document.OfficialDocument;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.edition.EditionStage;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.roster.Expert;
import expertpool.roster.Quotas;
import expertpool.roster.ReviewSheets;
import expertpool.roster.RosterNotice;
import expertpool.roster.RosterSheets;
import expertpool.roster.Transfers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents and data files of the roster. */
public record RosterPapers(
        BureauPack bureau,
        ExpertPoolSettings settings,
        Output output,
        DocxRenderer docx,
        PdfRenderer pdf,
        SheetRenderer sheets) {

    /** The roster as it stands: the draft for consultation, the internal list, the tables for programs. */
    void draft(List<Expert> pool) {
        LocalDate day = settings.asOf();
        Quotas quotas = Quotas.count(bureau.classification(), pool, day);
        OfficialDocument notice = notice(pool, day);
        String name = name(day.getYear()) + "（" + EditionStage.CONSULT.chinese() + "）";
        output.publish(name + ".docx", docx.render(notice));
        output.publish(name + ".pdf", pdf.render(notice));
        output.publish(name(day.getYear()) + "（内部）.xlsx", sheets.render(RosterSheets.of(bureau, pool, quotas, day)));
        review(pool, day);
        output.publish("data/experts.csv", DataFiles.experts(bureau.classification(), pool));
        output.publish("data/quotas.csv", DataFiles.quotas(quotas));
    }

    /** What the first examination of the applicants came to, and for each department those that are handed to it. */
    private void review(List<Expert> pool, LocalDate day) {
        List<Sheet> review = new ReviewSheets(bureau, day).of(pool);
        String folder = "名单/%d/初审/".formatted(day.getYear());
        output.publish(folder + "专家初审表.xlsx", sheets.render(review));
        output.publish(folder + "专家初审表.pdf", pdf.render(review.get(0)));
        Transfers transfers = new Transfers(bureau, day);
        transfers.byDepartment(pool).forEach((department, applicants) -> {
            Sheet list = transfers.list(department, applicants);
            output.publish(folder + department + "/移交清单.xlsx", sheets.render(List.of(list)));
            output.publish(folder + department + "/移交清单.pdf", pdf.render(list));
            bureau.blank("table2-blank.xlsx")
                    .ifPresent(blank -> output.publish(
                            folder + department + "/专家汇总表（预填）.xlsx",
                            ListForm.fill(
                                    blank,
                                    transfers.labels(),
                                    transfers.rows(applicants),
                                    transfers.lines(department),
                                    Map.of(FormKey.PROPERTY, key(department, day)))));
        });
    }

    private static String key(String department, LocalDate day) {
        return new FormKey(FormKind.SUMMARY, Optional.of(day.getYear()), Optional.of(department), Optional.empty())
                .toString();
    }

    private OfficialDocument notice(List<Expert> pool, LocalDate day) {
        return RosterNotice.of(
                bureau,
                pool.stream().filter(Expert::isDue).toList(),
                new RosterNotice.Issue(day, EditionStage.CONSULT.draftMark(), "", List.of(), Optional.empty()));
    }

    private String name(int year) {
        return "名单/" + year + "/" + bureau.organisation().rosterTitle();
    }
}
