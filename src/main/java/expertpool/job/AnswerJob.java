package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.document.Output;
import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.FiledSubmission;
import expertpool.filing.Submissions;
import expertpool.regulation.BureauPack;
import expertpool.report.Answer;
import expertpool.report.Answers;
import expertpool.report.Copies;
import expertpool.report.DataFiles;
import expertpool.report.Receipts;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** 回执: every file is answered, after its papers were compared with all others. */
@Configuration(proxyBeanMethods = false)
class AnswerJob {
    private static final int FILES = 200;

    @Bean
    Job answer(JobRepository jobs, Step answerFiles, Step publishAnswers) {
        return new JobBuilder("answer", jobs)
                .start(answerFiles)
                .next(publishAnswers)
                .build();
    }

    @Bean
    Step answerFiles(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Submissions submissions,
            Answers answers,
            AnswerWriter writer,
            StepProgress progress) {
        return new StepBuilder("answer files", jobs)
                .<FiledSubmission, Answer>chunk(FILES)
                .transactionManager(transactions)
                .reader(new ListReader<>(submissions::all))
                .processor(answers::to)
                .writer(writer)
                .listener(progress)
                .build();
    }

    @Bean
    Step publishAnswers(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            AnswerWriter writer,
            Output output,
            BureauPack bureau) {
        return new StepBuilder("publish answers", jobs)
                .tasklet(
                        (contribution, context) -> {
                            writer.publish();
                            output.publish(
                                    "data/rules.csv",
                                    DataFiles.rules(bureau.regulation().requirements()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    AnswerWriter answerWriter(
            Output output,
            Receipts receipts,
            Copies copies,
            Archive archive,
            FailureLog failures,
            ExpertPoolSettings settings) {
        return new AnswerWriter(output, receipts, copies, archive, failures, settings.data());
    }
}
