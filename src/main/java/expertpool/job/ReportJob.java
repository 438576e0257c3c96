package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.appraisal.Evidence;
import expertpool.appraisal.SilentDepartments;
import expertpool.dispatch.Dispatches;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Predictability;
import expertpool.document.Output;
import expertpool.edition.Editions;
import expertpool.edition.Member;
import expertpool.filing.Submissions;
import expertpool.regulation.BureauPack;
import expertpool.report.ReportPage;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Foresight;
import expertpool.roster.OtherReadings;
import expertpool.roster.PoolFindings;
import expertpool.roster.Quotas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** 报告: the page that shows the state of the pool. */
@Configuration(proxyBeanMethods = false)
class ReportJob {
    @Bean
    Job report(JobRepository jobs, Step writeReport) {
        return new JobBuilder("report", jobs).start(writeReport).build();
    }

    @Bean
    Step writeReport(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Reporting reporting,
            Output output,
            ExpertPoolSettings settings) {
        return new StepBuilder("write report", jobs)
                .tasklet(
                        (contribution, context) -> {
                            output.publish("报告/index.html", reporting.page(settings));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Reporting reporting(
            BureauPack bureau,
            Submissions submissions,
            Experts experts,
            Dispatches dispatches,
            Dispatching dispatching,
            Editions editions,
            Evidence evidence) {
        return new Reporting(bureau, submissions, experts, dispatches, dispatching, editions, evidence);
    }

    /** Gathers what the page shows. */
    record Reporting(
            BureauPack bureau,
            Submissions submissions,
            Experts experts,
            Dispatches dispatches,
            Dispatching dispatching,
            Editions editions,
            Evidence evidence) {
        byte[] page(ExpertPoolSettings settings) {
            List<Expert> pool = experts.all();
            Quotas quotas = Quotas.count(bureau.classification(), pool, settings.asOf());
            Map<String, Integer> quarters = new TreeMap<>();
            evidence.settlements()
                    .all(pool)
                    .forEach((quarter, settlement) ->
                            quarters.put(quarter.toString(), settlement.lines().size()));
            return new ReportPage()
                    .render(
                            bureau.organisation().name(),
                            settings.asOf(),
                            submissions.countsByDepartment(),
                            quotas,
                            new PoolFindings(bureau.regulation(), settings.asOf()).of(pool, quotas),
                            new OtherReadings(bureau.regulation(), settings.asOf()).of(pool, quotas),
                            foresight(pool, settings.asOf()),
                            reminders(settings.asOf()),
                            dispatches.standing(),
                            dispatching.drawn(),
                            dispatching
                                    .predictability()
                                    .map(Predictability::warnings)
                                    .orElse(List.of()),
                            evidence.appraisals().counts(),
                            quarters);
        }

        private Foresight foresight(List<Expert> pool, LocalDate day) {
            return Foresight.of(
                    bureau.regulation(),
                    bureau.classification(),
                    pool,
                    editions.inForce().stream().map(Member::expert).toList(),
                    day);
        }

        private List<PoolFindings.Line> reminders(LocalDate day) {
            return Stream.of(
                            Foresight.edition(bureau.regulation(), editions.isIssuedInTheYearOf(day), day),
                            SilentDepartments.reminder(bureau.regulation(), evidence, day))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
