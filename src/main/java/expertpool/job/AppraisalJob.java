package expertpool.job;

import expertpool.appraisal.AppraisalSummary;
import expertpool.appraisal.Appraisals;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.report.DataFiles;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
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

/** 考核: the appraisals of every year for which there are any are summed up. */
@Configuration(proxyBeanMethods = false)
class AppraisalJob {
    @Bean
    Job appraisal(JobRepository jobs, Step sumUpAppraisals) {
        return new JobBuilder("appraisal", jobs).start(sumUpAppraisals).build();
    }

    @Bean
    Step sumUpAppraisals(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Appraisals appraisals,
            Experts experts,
            Output output,
            SheetRenderer sheets,
            PdfRenderer pdf) {
        return new StepBuilder("sum up appraisals", jobs)
                .tasklet(
                        (contribution, context) -> {
                            List<Expert> pool = experts.all();
                            for (int year : appraisals.years()) {
                                AppraisalSummary summary = AppraisalSummary.of(year, appraisals.of(year), pool);
                                Sheet sheet = summary.sheet();
                                String name = "考核/%d/专家考核汇总表".formatted(year);
                                output.publish(name + ".xlsx", sheets.render(List.of(sheet)));
                                output.publish(name + ".pdf", pdf.render(sheet));
                                output.publish("data/appraisals-" + year + ".csv", DataFiles.appraisals(summary));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
