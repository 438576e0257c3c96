package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.appraisal.Appraisals;
import expertpool.document.DocxRenderer;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.filing.Papers;
import expertpool.handout.KeyFindings;
import expertpool.regulation.BureauPack;
import expertpool.report.Publications;
import expertpool.roster.Candidacy;
import expertpool.roster.Candidates;
import expertpool.roster.Decisions;
import expertpool.roster.Experts;
import expertpool.roster.RosterMerge;
import expertpool.roster.RosterMerge.Merged;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** 名单: the papers of each person are merged, and the next edition of the roster is drafted. */
@Configuration(proxyBeanMethods = false)
class RosterJob {
    private static final int PEOPLE = 200;

    @Bean
    Job roster(JobRepository jobs, Step clearPool, Step merge, Step compareKeys, Step draftRoster) {
        return new JobBuilder("roster", jobs)
                .start(clearPool)
                .next(merge)
                .next(compareKeys)
                .next(draftRoster)
                .build();
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
                            papers.forgetComparisons();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step merge(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Candidates candidates,
            Decisions decisions,
            RosterMerge merge,
            Experts experts,
            Papers papers,
            StepProgress progress) {
        CandidateReader reader = new CandidateReader(candidates, decisions, PEOPLE);
        return new StepBuilder("merge", jobs)
                .<Candidacy, Merged>chunk(PEOPLE)
                .transactionManager(transactions)
                .reader(reader)
                .processor(person -> merge.merge(person, reader.isListed(person), reader.isRemoved(person)))
                .writer(merged -> {
                    experts.add(merged.getItems().stream().map(Merged::expert).toList());
                    merged.forEach(one -> papers.compare(one.findings()));
                })
                .listener(progress)
                .build();
    }

    /** Only against the whole pool can be told whom the key of an appraisal form names. */
    @Bean
    Step compareKeys(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            BureauPack bureau,
            Appraisals appraisals,
            Experts experts,
            Papers papers) {
        KeyFindings keys = new KeyFindings(bureau.regulation(), bureau.vocabulary());
        return new StepBuilder("compare keys", jobs)
                .tasklet(
                        (contribution, context) -> {
                            papers.compare(keys.of(appraisals, experts.all()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
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
