package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.appraisal.Appraisals;
import expertpool.appraisal.Evidence;
import expertpool.dispatch.Dispatches;
import expertpool.document.DocxRenderer;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.edition.Editions;
import expertpool.filing.Archive;
import expertpool.filing.Balances;
import expertpool.filing.FailureLog;
import expertpool.filing.Ledger;
import expertpool.filing.Papers;
import expertpool.filing.Slips;
import expertpool.filing.Submissions;
import expertpool.filing.Succession;
import expertpool.intake.Examination;
import expertpool.regulation.BureauPack;
import expertpool.report.Answers;
import expertpool.report.Copies;
import expertpool.report.Publications;
import expertpool.report.Receipts;
import expertpool.roster.Candidates;
import expertpool.roster.Experts;
import expertpool.roster.Recommendations;
import expertpool.roster.Removals;
import expertpool.roster.RosterMerge;
import expertpool.settlement.Settlements;
import expertpool.settlement.Uses;
import java.time.Clock;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the jobs work with: the register, the archive, the renderers. Settings and pack come from the command. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    IntakeJob.class,
    RosterJob.class,
    DispatchJob.class,
    AnswerJob.class,
    AppraisalJob.class,
    SettlementJob.class,
    ReconciliationJob.class,
    ReportJob.class
})
public class Workplace {
    @Bean
    Archive archive(ExpertPoolSettings settings) {
        return new Archive(settings.data().resolve("archive"));
    }

    @Bean
    Output output(ExpertPoolSettings settings) {
        return new Output(settings.output());
    }

    @Bean
    Submissions submissions(JdbcClient db) {
        return new Submissions(db);
    }

    @Bean
    Succession succession(JdbcTemplate db) {
        return new Succession(db);
    }

    @Bean
    Balances balances(JdbcClient db) {
        return new Balances(db);
    }

    @Bean
    Papers papers(JdbcTemplate db) {
        return new Papers(db);
    }

    @Bean
    FailureLog failureLog(ExpertPoolSettings settings, Clock clock) {
        return new FailureLog(settings.data(), clock);
    }

    @Bean
    Examination examination(Archive archive, FailureLog failures, BureauPack bureau, ExpertPoolSettings settings) {
        return new Examination(archive, failures, bureau, settings.asOf());
    }

    @Bean
    Candidates candidates(JdbcTemplate db) {
        return new Candidates(db);
    }

    @Bean
    RosterMerge rosterMerge(BureauPack bureau, ExpertPoolSettings settings) {
        return new RosterMerge(bureau.regulation(), bureau.classification(), settings.asOf());
    }

    @Bean
    Experts experts(JdbcTemplate db) {
        return new Experts(db);
    }

    @Bean
    Ledger ledger(ExpertPoolSettings settings, JdbcClient db, Clock clock) {
        return Ledger.open(settings.data().resolve("ledger"), db, clock, System.getProperty("user.name", ""));
    }

    @Bean
    Removals removals(Ledger ledger) {
        return new Removals(ledger);
    }

    @Bean
    Editions editions(Ledger ledger, Archive archive) {
        return new Editions(ledger, archive);
    }

    @Bean
    Slips slips(JdbcClient db) {
        return new Slips(db);
    }

    @Bean
    Dispatches dispatches(JdbcClient db) {
        return new Dispatches(db);
    }

    @Bean
    Appraisals appraisals(JdbcClient db) {
        return new Appraisals(db);
    }

    @Bean
    Settlements settlements(JdbcClient db, Dispatches dispatches, BureauPack bureau) {
        return new Settlements(new Uses(db), dispatches, bureau);
    }

    @Bean
    Recommendations recommendations(JdbcClient db) {
        return new Recommendations(db);
    }

    @Bean
    FormPapers formPapers(BureauPack bureau, Output output, SheetRenderer sheets, Evidence evidence) {
        return new FormPapers(bureau, output, sheets, evidence);
    }

    @Bean
    Answers answers(Papers papers, BureauPack bureau) {
        return new Answers(papers, bureau.vocabulary());
    }

    @Bean
    Receipts receipts(BureauPack bureau, @Value("${expertpool.version}") String version) {
        return new Receipts(bureau, version);
    }

    @Bean
    Copies copies(JdbcClient db) {
        return new Copies(db);
    }

    @Bean
    Publications publications(JdbcTemplate db) {
        return new Publications(db);
    }

    @Bean
    DocxRenderer docxRenderer() {
        return new DocxRenderer();
    }

    @Bean
    PdfRenderer pdfRenderer() {
        return new PdfRenderer();
    }

    @Bean
    SheetRenderer sheetRenderer() {
        return new SheetRenderer();
    }

    @Bean
    Operations operations(
            Map<String, Job> jobs,
            JobOperator operator,
            JobRepository repository,
            StageListener listener,
            ExpertPoolSettings settings,
            BureauPack bureau,
            Submissions submissions,
            Ledger ledger,
            Publications publications,
            Balances balances,
            InboxReader inbox,
            Output output,
            PlatformTransactionManager transactions,
            @Value("${expertpool.version}") String version) {
        return new Operations(
                jobs,
                operator,
                repository,
                listener,
                new Operations.Register(
                        settings,
                        bureau,
                        version,
                        submissions,
                        ledger,
                        publications,
                        balances,
                        inbox,
                        output,
                        new TransactionTemplate(transactions)));
    }
}
