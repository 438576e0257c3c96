package expertpool.job;

import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.expert.Quarter;
import expertpool.filing.Papers;
import expertpool.form.FormKind;
import expertpool.reconciliation.Reconciliation;
import expertpool.reconciliation.ReconciliationSheets;
import expertpool.reconciliation.Reconciliations;
import expertpool.reconciliation.StatementFindings;
import expertpool.reconciliation.Statements;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.roster.Experts;
import expertpool.settlement.QuarterlySettlement;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** 对账: the contractor's payment statements are held against what their quarters come to. */
@Configuration(proxyBeanMethods = false)
class ReconciliationJob {
    @Bean
    Job reconciliation(JobRepository jobs, Step reconcileQuarters) {
        return new JobBuilder("reconciliation", jobs).start(reconcileQuarters).build();
    }

    @Bean
    Step reconcileQuarters(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Reconciliations reconciliations,
            BureauPack bureau,
            SheetRenderer sheets,
            PdfRenderer pdf,
            Output output,
            Papers papers) {
        return new StepBuilder("reconcile quarters", jobs)
                .tasklet(
                        (contribution, context) -> {
                            List<Reconciliation> all =
                                    List.copyOf(reconciliations.all().values());
                            for (Reconciliation one : all) {
                                Quarter quarter = one.dues().quarter();
                                ReconciliationSheets papersOf = new ReconciliationSheets(one, bureau.regulation());
                                String path = "结算/%s/对账表".formatted(quarter);
                                output.publish(path + ".xlsx", sheets.render(papersOf.all()));
                                output.publish(path + ".pdf", pdf.render(papersOf.open()));
                                output.publish(
                                        "data/reconciliation-" + quarter + ".csv", DataFiles.reconciliation(one));
                            }
                            papers.forgetComparisons(FormKind.PAYMENT_STATEMENT);
                            papers.compare(new StatementFindings(bureau.regulation()).of(all));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Reconciliations reconciliations(JdbcClient db, QuarterlySettlement settlement, Experts experts) {
        return new Reconciliations(new Statements(db), settlement, experts);
    }
}
