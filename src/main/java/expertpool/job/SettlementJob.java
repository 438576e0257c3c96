package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.dispatch.Dispatching;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.filing.Archive;
import expertpool.filing.Ledger;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Removals;
import expertpool.settlement.Closings;
import expertpool.settlement.QuarterlySettlement;
import expertpool.settlement.Settlements;
import expertpool.settlement.UseFindings;
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
            Closings closings,
            KeptDocuments kept,
            Experts experts,
            QuarterPapers quarters,
            Output output,
            UseFindings findings,
            Papers papers) {
        return new StepBuilder("settle quarters", jobs)
                .tasklet(
                        (contribution, context) -> {
                            List<Expert> pool = experts.all();
                            closings.all().forEach(closing -> kept.publish(closing.documents()));
                            quarterlySettlement
                                    .quarters(pool)
                                    .open()
                                    .values()
                                    .forEach(settled -> quarters.each(settled, output::publish));
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
    UseFindings useFindings(BureauPack bureau) {
        return new UseFindings(bureau);
    }

    @Bean
    QuarterlySettlement quarterlySettlement(
            BureauPack bureau,
            Settlements settlements,
            Dispatching dispatching,
            Removals removals,
            Closings closings,
            ExpertPoolSettings settings) {
        return new QuarterlySettlement(bureau, settlements, dispatching, removals, closings, settings.asOf());
    }

    @Bean
    Closings closings(Ledger ledger, Archive archive) {
        return new Closings(ledger, archive);
    }

    @Bean
    QuarterPapers quarterPapers(
            BureauPack bureau,
            Submissions submissions,
            ExpertPoolSettings settings,
            SheetRenderer sheets,
            PdfRenderer pdf) {
        return new QuarterPapers(bureau, submissions, settings.asOf(), sheets, pdf);
    }
}
