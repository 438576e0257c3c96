package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.appraisal.AppraisalIssue;
import expertpool.appraisal.AppraisalIssues;
import expertpool.appraisal.AppraisalYear;
import expertpool.appraisal.Appraisals;
import expertpool.appraisal.DutySheets;
import expertpool.appraisal.Evidence;
import expertpool.appraisal.ProposalSheet;
import expertpool.appraisal.SummarySheets;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.filing.Papers;
import expertpool.finding.Finding;
import expertpool.form.FormKind;
import expertpool.handout.KeyFindings;
import expertpool.regulation.BureauPack;
import expertpool.report.DataFiles;
import expertpool.roster.Experts;
import expertpool.roster.Recommendations;
import expertpool.roster.Removals;
import expertpool.settlement.Settlements;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** 考核: the appraisals of every year with evidence, and of the year that is asked for, are summed up and held against duty. */
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
            Evidence evidence,
            KeyFindings keys,
            Appraisals appraisals,
            Experts experts,
            AppraisalPapers documents,
            Papers papers,
            ExpertPoolSettings settings) {
        return new StepBuilder("sum up appraisals", jobs)
                .tasklet(
                        (contribution, context) -> {
                            SortedSet<Integer> years = evidence.years(settings.asOf());
                            Object asked =
                                    context.getStepContext().getJobParameters().get(Operations.YEAR);
                            if (asked != null) {
                                years.add(Integer.valueOf(asked.toString()));
                            }
                            Map<Long, List<Finding>> findings = new TreeMap<>(keys.of(appraisals, experts.all()));
                            evidence.of(years).forEach(year -> documents
                                    .publish(year)
                                    .forEach((form, found) -> findings.merge(form, found, AppraisalJob::both)));
                            papers.forgetComparisons(FormKind.APPRAISAL);
                            papers.compare(findings);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static List<Finding> both(List<Finding> one, List<Finding> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Only against the whole pool can be told whom the key of an appraisal form names. */
    @Bean
    KeyFindings keyFindings(BureauPack bureau) {
        return new KeyFindings(bureau.regulation(), bureau.vocabulary());
    }

    @Bean
    Evidence evidence(
            Appraisals appraisals,
            Settlements settlements,
            Recommendations recommendations,
            Removals removals,
            Experts experts,
            BureauPack bureau) {
        return new Evidence(appraisals, settlements, recommendations, removals, experts, bureau.departments());
    }

    @Bean
    AppraisalPapers appraisalPapers(
            BureauPack bureau, ExpertPoolSettings settings, Output output, SheetRenderer sheets, PdfRenderer pdf) {
        return new AppraisalPapers(bureau, settings, output, sheets, pdf);
    }

    /** The documents and the data file of a year, and what the receipts have to say. */
    record AppraisalPapers(
            BureauPack bureau, ExpertPoolSettings settings, Output output, SheetRenderer sheets, PdfRenderer pdf) {
        /** @return what is wrong with appraisals, by form */
        Map<Long, List<Finding>> publish(AppraisalYear year) {
            List<AppraisalIssue> issues = new AppraisalIssues(bureau, settings.asOf()).of(year);
            publish(year, "专家考核汇总表", SummarySheets.of(bureau, year, issues));
            publish(year, "应考核未考核名单", DutySheets.of(bureau, year, settings.asOf()));
            publish(year, "续聘清退建议表", List.of(ProposalSheet.of(bureau, year, settings.asOf())));
            output.publish("data/appraisals-" + year.year() + ".csv", DataFiles.appraisals(year.summary()));
            return issues.stream()
                    .filter(AppraisalIssue::isNews)
                    .collect(Collectors.groupingBy(
                            issue -> issue.appraisal().form(),
                            Collectors.mapping(issue -> issue.finding(bureau.regulation()), Collectors.toList())));
        }

        private void publish(AppraisalYear year, String title, List<Sheet> tables) {
            String name = "考核/%d/%s".formatted(year.year(), title);
            output.publish(name + ".xlsx", sheets.render(tables));
            output.publish(name + ".pdf", pdf.render(tables));
        }
    }
}
