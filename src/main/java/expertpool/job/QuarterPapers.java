package expertpool.job;

import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.expert.Quarter;
import expertpool.filing.Submissions;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.settlement.DepartmentSheet;
import expertpool.settlement.IrregularitySheet;
import expertpool.settlement.PaymentSheet;
import expertpool.settlement.QuarterlySettlement.Settled;
import expertpool.settlement.Remuneration;
import expertpool.settlement.ReportSheet;
import expertpool.settlement.SettlementSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The sheets and data files of a quarter. */
public record QuarterPapers(
        BureauPack bureau, Submissions submissions, LocalDate today, SheetRenderer sheets, PdfRenderer pdf) {

    /** Makes them one by one: path in the output folder, and content. */
    void each(Settled settled, BiConsumer<String, byte[]> papers) {
        boolean over = today.isAfter(settled.pay().quarter().end());
        each(settled, over ? "本季度已结束" : "本季度尚未结束，为草稿", papers);
    }

    /** The same of a quarter that is closed today. */
    public void closed(Settled settled, BiConsumer<String, byte[]> papers) {
        each(settled, "本季度已于%s关账".formatted(today), papers);
    }

    private void each(Settled settled, String stage, BiConsumer<String, byte[]> papers) {
        Remuneration pay = settled.pay();
        Quarter quarter = pay.quarter();
        String folder = "结算/%s/".formatted(quarter);
        Sheet lines = SettlementSheet.of(pay, stage);
        List<Sheet> payments = PaymentSheet.of(pay, stage);
        List<Sheet> uses = List.of(lines, DepartmentSheet.of(pay, stage), ReportSheet.of(pay, submissions.paths()));
        papers.accept(
                folder + "专家使用结算表.xlsx",
                sheets.render(Stream.concat(uses.stream(), payments.stream()).toList()));
        papers.accept(folder + "专家使用结算表.pdf", pdf.render(uses));
        if (!payments.isEmpty()) {
            papers.accept(folder + "专家劳务费发放表.pdf", pdf.render(payments));
        }
        if (!settled.irregularities().isEmpty()) {
            Sheet sheet = IrregularitySheet.of(quarter, settled.irregularities(), bureau.regulation());
            papers.accept(folder + "结算例外清单.xlsx", sheets.render(List.of(sheet)));
            papers.accept(folder + "结算例外清单.pdf", pdf.render(sheet));
        }
        papers.accept("data/settlement-" + quarter + ".csv", DataFiles.settlement(pay));
        papers.accept("data/tax-" + quarter + ".csv", DataFiles.tax(pay));
    }
}
