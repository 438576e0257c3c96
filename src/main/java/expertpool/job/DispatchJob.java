package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.dispatch.Chance;
import expertpool.dispatch.DispatchSlips;
import expertpool.dispatch.Dispatches;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Draws;
import expertpool.dispatch.Members;
import expertpool.dispatch.SealedValues;
import expertpool.document.DocxRenderer;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.edition.Editions;
import expertpool.filing.Archive;
import expertpool.filing.Ledger;
import expertpool.filing.Papers;
import expertpool.filing.Slips;
import expertpool.regulation.BureauPack;
import expertpool.roster.Removals;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** 派出: experts are drawn for the filed requests for which nothing is missing, and what was drawn is published. */
@Configuration(proxyBeanMethods = false)
class DispatchJob {
    @Bean
    Job dispatch(JobRepository jobs, Step drawExperts, Step publishDraws) {
        return new JobBuilder("dispatch", jobs)
                .start(drawExperts)
                .next(publishDraws)
                .build();
    }

    @Bean
    Step drawExperts(JobRepository jobs, PlatformTransactionManager transactions, DrawingDesk desk) {
        return new StepBuilder("draw experts", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Map<String, Object> asked = context.getStepContext().getJobParameters();
                            desk.draw(words(asked.get(Operations.DISPATCH)), words(asked.get(Operations.NUMBERS)));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static Optional<String> words(@Nullable Object parameter) {
        return Optional.ofNullable(parameter).map(Object::toString);
    }

    @Bean
    Step publishDraws(JobRepository jobs, PlatformTransactionManager transactions, DrawingDesk desk) {
        return new StepBuilder("publish draws", jobs)
                .tasklet(
                        (contribution, context) -> {
                            desk.publish();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Draws draws(Ledger ledger, Archive archive) {
        return new Draws(ledger, archive);
    }

    @Bean
    Dispatching dispatching(
            BureauPack bureau,
            Dispatches dispatches,
            Draws draws,
            Editions editions,
            Removals removals,
            Slips papers,
            ExpertPoolSettings settings) {
        DispatchSlips slips = new DispatchSlips(papers);
        SealedValues values = new SealedValues(settings.data().resolve("sealed"), DispatchJob::unforeseen);
        Chance chance =
                new Chance(bureau.regulation().requirement("draw-entropy").orElseThrow(), draws, values, slips::sealed);
        return new Dispatching(
                bureau, dispatches, draws, editions, removals, new Members(editions), slips, chance, settings.asOf());
    }

    private static byte[] unforeseen() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Bean
    DrawPapers drawPapers(
            Dispatching dispatching, Archive archive, DocxRenderer docx, PdfRenderer pdf, SheetRenderer sheets) {
        return new DrawPapers(dispatching, archive, docx, pdf, sheets);
    }

    @Bean
    DrawingDesk drawingDesk(Dispatching dispatching, Papers papers, DrawPapers documents, KeptDocuments kept) {
        return new DrawingDesk(dispatching, papers, documents, kept);
    }
}
