package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.dispatch.Dispatching;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.filing.Papers;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removals;
import expertpool.settlement.IrregularitySheet;
import expertpool.settlement.PaymentSheet;
import expertpool.settlement.Quarter;
import expertpool.settlement.QuarterlySettlement;
import expertpool.settlement.QuarterlySettlement.Settled;
import expertpool.settlement.Remuneration;
import expertpool.settlement.SettlementSheet;
import expertpool.settlement.Settlements;
import expertpool.settlement.UseFindings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** 结算: the uses of every quarter with evidence are held against the dispatches, and their quantities listed. */
@Configuration(proxyBeanMethods = false)
class SettlementJob {
    @Bean
    Job settlement(JobRepository jobs, Step settleQuarters) {
        return new JobBuilder("settlement", jobs).start(settleQuarters).build();
    }

    @Bean
    Step settleQuarters(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Settlements settlements,
            QuarterlySettlement quarterlySettlement,
            Experts experts,
            QuarterPapers quarters,
            UseFindings findings,
            Papers papers) {
        return new StepBuilder("settle quarters", jobs)
                .tasklet(
                        (contribution, context) -> {
                            List<Expert> pool = experts.all();
                            quarterlySettlement.all(pool).values().forEach(quarters::publish);
                            papers.forgetComparisons(FormKind.USE_RECORD);
                            papers.compare(findings.of(
                                    settlements.uses().all(),
                                    settlements.dispatches().all(),
                                    pool));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    UseFindings useFindings(BureauPack bureau, ExpertPoolSettings settings) {
        return new UseFindings(bureau, settings.asOf());
    }

    @Bean
    QuarterlySettlement quarterlySettlement(
            BureauPack bureau,
            Settlements settlements,
            Dispatching dispatching,
            Removals removals,
            ExpertPoolSettings settings) {
        return new QuarterlySettlement(bureau, settlements, dispatching, removals, settings.asOf());
    }

    @Bean
    QuarterPapers quarterPapers(
            BureauPack bureau, ExpertPoolSettings settings, Output output, SheetRenderer sheets, PdfRenderer pdf) {
        return new QuarterPapers(bureau, settings, output, sheets, pdf);
    }

    /** The sheets and data files of the quarters. */
    record QuarterPapers(
            BureauPack bureau, ExpertPoolSettings settings, Output output, SheetRenderer sheets, PdfRenderer pdf) {
        void publish(Settled settled) {
            publish(settled.pay());
            if (!settled.irregularities().isEmpty()) {
                Quarter quarter = settled.pay().quarter();
                Sheet sheet = IrregularitySheet.of(quarter, settled.irregularities(), bureau.regulation());
                String name = "结算/%s/结算例外清单".formatted(quarter);
                output.publish(name + ".xlsx", sheets.render(List.of(sheet)));
                output.publish(name + ".pdf", pdf.render(sheet));
            }
        }

        private void publish(Remuneration pay) {
            boolean over = settings.asOf().isAfter(pay.quarter().end());
            List<Sheet> papers = new ArrayList<>(List.of(SettlementSheet.of(pay, over)));
            if (!pay.payments().isEmpty()) {
                papers.add(PaymentSheet.of(pay, over));
            }
            String folder = "结算/%s/".formatted(pay.quarter());
            output.publish(folder + "专家使用结算表.xlsx", sheets.render(papers));
            output.publish(folder + "专家使用结算表.pdf", pdf.render(papers.get(0)));
            if (papers.size() > 1) {
                output.publish(folder + "专家劳务费发放表.pdf", pdf.render(papers.get(1)));
            }
            output.publish("data/settlement-" + pay.quarter() + ".csv", DataFiles.settlement(pay));
            output.publish("data/tax-" + pay.quarter() + ".csv", DataFiles.tax(pay));
        }
    }
}
