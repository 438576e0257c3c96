package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.document.DocxRenderer;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.edition.Editions;
import expertpool.filing.Archive;
import expertpool.filing.Papers;
import expertpool.filing.Slips;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.report.Publications;
import expertpool.roster.Candidacy;
import expertpool.roster.Candidates;
import expertpool.roster.Experts;
import expertpool.roster.Removals;
import expertpool.roster.RosterMerge;
import expertpool.roster.RosterMerge.Merged;
import org.springframework.batch.core.ExitStatus;
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

/** 名单: the papers of each person are merged, the next edition of the roster is drafted, removals are told by letter. */
@Configuration(proxyBeanMethods = false)
class RosterJob {
    private static final int PEOPLE = 200;

    /** The pool is made again once somebody has left by a slip, for a removal takes effect at once. */
    private static final String AGAIN = "AGAIN";

    @Bean
    Job roster(
            JobRepository jobs,
            Step clearPool,
            Step merge,
            Step carryOutSlips,
            Step draftRoster,
            Step keepEditions,
            Step writeLetters) {
        return new JobBuilder("roster", jobs)
                .start(clearPool)
                .next(merge)
                .next(carryOutSlips)
                .on(AGAIN)
                .to(clearPool)
                .from(carryOutSlips)
                .on("*")
                .to(draftRoster)
                .next(keepEditions)
                .next(writeLetters)
                .end()
                .build();
    }

    @Bean
    Step carryOutSlips(JobRepository jobs, PlatformTransactionManager transactions, RemovalDesk desk) {
        return new StepBuilder("carry out slips", jobs)
                .tasklet(
                        (contribution, context) -> {
                            if (desk.carryOut()) {
                                contribution.setExitStatus(new ExitStatus(AGAIN));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    RemovalDesk removalDesk(
            BureauPack bureau,
            Removals removals,
            Slips slips,
            Experts experts,
            RemovalLetters letters,
            Papers papers,
            ExpertPoolSettings settings) {
        return new RemovalDesk(bureau, removals, slips, experts, letters, papers, settings.asOf());
    }

    /** What an edition has written, without the pool being made again. */
    @Bean
    Job publication(JobRepository jobs, Step keepEditions) {
        return new JobBuilder("publication", jobs).start(keepEditions).build();
    }

    @Bean
    Step clearPool(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Publications publications,
            Experts experts,
            Papers papers) {
        return new StepBuilder("clear pool", jobs)
                .tasklet(
                        (contribution, context) -> {
                            // until a run is complete again, nothing that is published is known to be true
                            publications.forgetState();
                            experts.clear();
                            papers.forgetComparisons(FormKind.RECOMMENDATION, FormKind.SUMMARY);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step merge(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            CandidateReader reader,
            RosterMerge merge,
            Experts experts,
            Papers papers,
            StepProgress progress) {
        return new StepBuilder("merge", jobs)
                .<Candidacy, Merged>chunk(PEOPLE)
                .transactionManager(transactions)
                .reader(reader)
                .processor(person ->
                        merge.merge(reader.counting(person), reader.isListed(person), reader.isRemoved(person)))
                .writer(merged -> {
                    experts.add(merged.getItems().stream().map(Merged::expert).toList());
                    merged.forEach(one -> papers.compare(one.findings()));
                })
                .listener(progress)
                .build();
    }

    @Bean
    CandidateReader candidateReader(Candidates candidates, Editions editions, Removals removals) {
        return new CandidateReader(candidates, editions, removals, PEOPLE);
    }

    @Bean
    Step draftRoster(
            JobRepository jobs, PlatformTransactionManager transactions, Experts experts, RosterPapers roster) {
        return new StepBuilder("draft roster", jobs)
                .tasklet(
                        (contribution, context) -> {
                            roster.draft(experts.all());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step keepEditions(
            JobRepository jobs, PlatformTransactionManager transactions, Editions editions, KeptDocuments documents) {
        return new StepBuilder("keep editions", jobs)
                .tasklet(
                        (contribution, context) -> {
                            EditionPapers.publish(editions, documents);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    KeptDocuments keptDocuments(Archive archive, Output output) {
        return new KeptDocuments(archive, output);
    }

    @Bean
    EditionPapers editionPapers(
            BureauPack bureau,
            @Value("${expertpool.version}") String program,
            DocxRenderer docx,
            PdfRenderer pdf,
            SheetRenderer sheets) {
        return new EditionPapers(bureau, program, docx, pdf, sheets);
    }

    @Bean
    Step writeLetters(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            RemovalLetters letters,
            KeptDocuments documents) {
        return new StepBuilder("write letters", jobs)
                .tasklet(
                        (contribution, context) -> {
                            letters.publish(documents);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    RemovalLetters removalLetters(
            BureauPack bureau, Removals removals, Archive archive, DocxRenderer docx, PdfRenderer pdf) {
        return new RemovalLetters(bureau, removals, archive, docx, pdf);
    }

    @Bean
    RosterPapers rosterPapers(
            BureauPack bureau,
            ExpertPoolSettings settings,
            Output output,
            DocxRenderer docx,
            PdfRenderer pdf,
            SheetRenderer sheets) {
        return new RosterPapers(bureau, settings, output, docx, pdf, sheets);
    }
}
