package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.dispatch.Dispatches;
import expertpool.filing.Archive;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.filing.Succession;
import expertpool.intake.Arrival;
import expertpool.intake.Examination;
import expertpool.intake.Examined;
import expertpool.intake.Settling;
import java.time.Clock;
import java.time.Duration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * 收件: every file of the input folder that is not known yet is archived, opened, read, checked and filed. A file that
 * the last run did not come to is simply not known yet, so that starting again needs no saved state.
 */
@Configuration(proxyBeanMethods = false)
class IntakeJob {
    /** Files in one transaction: few enough that little is done again after a crash. */
    private static final int FILES = 25;

    @Bean
    Job intake(JobRepository jobs, Step receive, Step settleSuccession, Step fileRequests) {
        return new JobBuilder("intake", jobs)
                .start(receive)
                .next(settleSuccession)
                .next(fileRequests)
                .build();
    }

    @Bean
    Step receive(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            InboxReader inbox,
            Examination examination,
            Filing filing,
            StepProgress progress) {
        return new StepBuilder("receive", jobs)
                .<Arrival, Examined>chunk(FILES)
                .transactionManager(transactions)
                .reader(inbox)
                .processor(examination::examine)
                .writer(filing)
                .listener(progress)
                .build();
    }

    @Bean
    Step settleSuccession(JobRepository jobs, PlatformTransactionManager transactions, Succession succession) {
        return new StepBuilder("settle succession", jobs)
                .tasklet(
                        (contribution, context) -> {
                            succession.settle();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step fileRequests(JobRepository jobs, PlatformTransactionManager transactions, Dispatches dispatches) {
        return new StepBuilder("file requests", jobs)
                .tasklet(
                        (contribution, context) -> {
                            dispatches.fileAccepted();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Settling settling(@Value("${expertpool.quiet-period}") Duration quiet, Clock clock) {
        return new Settling(quiet, clock);
    }

    @Bean
    InboxReader inboxReader(ExpertPoolSettings settings, Archive archive, Settling settling, Submissions submissions) {
        return new InboxReader(settings.input(), archive, settling, submissions);
    }

    @Bean
    Filing filing(Submissions submissions, Papers papers, Archive archive, ExpertPoolSettings settings) {
        return new Filing(submissions, papers, archive, settings.asOf());
    }
}
