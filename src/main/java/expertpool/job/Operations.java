package expertpool.job;

import expertpool.ExpertPoolSettings;
import expertpool.document.Output;
import expertpool.filing.Balance;
import expertpool.filing.Balances;
import expertpool.filing.Ledger;
import expertpool.filing.Submissions;
import expertpool.finding.Verdict;
import expertpool.regulation.BureauPack;
import expertpool.report.Publications;
import expertpool.report.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs the jobs that a command needs, one after the other. A job that a crash left open is closed first; what it did not
 * come to, the next run does.
 */
public final class Operations {
    /** The jobs of the main job in their order, with the names people read. */
    private static final List<String> MAIN =
            List.of("intake", "roster", "dispatch", "appraisal", "settlement", "reconciliation", "answer", "report");

    /** The parameter of the appraisal that names a year besides those that are due. */
    static final String YEAR = "year";

    /** The parameter of the dispatch that names one request. */
    static final String DISPATCH = "dispatch";

    /** The parameter of the dispatch that holds public numbers. */
    static final String NUMBERS = "numbers";

    private final Map<String, Job> jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final StageListener listener;
    private final Register register;

    /** What tells whether anything has happened since the last run. */
    record Register(
            ExpertPoolSettings settings,
            BureauPack bureau,
            String version,
            Submissions submissions,
            Ledger ledger,
            Publications publications,
            Balances balances,
            InboxReader inbox,
            Output output,
            TransactionOperations transactions) {

        /** Everything that the output depends on, as one digest. */
        String state() {
            String state = String.join(
                    "|", settings.asOf().toString(), bureau.fingerprint(), version, submissions.state(), ledger.head());
            return DigestUtils.sha256Hex(state);
        }
    }

    Operations(
            Map<String, Job> jobs,
            JobOperator operator,
            JobRepository repository,
            StageListener listener,
            Register register) {
        this.jobs = Map.copyOf(jobs);
        this.operator = operator;
        this.repository = repository;
        this.listener = listener;
        this.register = register;
    }

    /**
     * What a run did.
     *
     * @param received files that were new or changed
     * @param unchanged whether nothing was new, so that nothing had to be made again
     * @param balance of everything that ever came in
     */
    public record Outcome(long received, boolean unchanged, Balance balance) {}

    /** The main job: everything that is due. */
    public Outcome run(Instant now) {
        Costs costs = new Costs(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        long received = received(start("intake", now, Map.of(), costs));
        boolean unchanged = isPublished();
        if (!unchanged) {
            for (String job : MAIN.subList(1, MAIN.size())) {
                start(job, now, Map.of(), costs);
            }
            replacePublications();
        }
        return new Outcome(received, unchanged, record(now, received, costs));
    }

    /** A file that waits is told of in every run, and received in none. */
    private long received(long filed) {
        return filed - register.submissions().counts().getOrDefault(Verdict.WAITING, 0);
    }

    private boolean isPublished() {
        try {
            return register.publications()
                    .show(register.state(), register.settings().output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What earlier runs published and this one did not is no longer so, and is withdrawn. */
    private void replacePublications() {
        SortedMap<String, String> published = register.output().published();
        register.publications().all().keySet().stream()
                .filter(path -> !published.containsKey(path))
                .forEach(register.output()::withdraw);
        register.transactions()
                .executeWithoutResult(status -> register.publications().replace(register.state(), published));
    }

    /** Writes down what the run did; whether it balances is told by whoever shows the outcome. */
    private Balance record(Instant now, long received, Costs costs) {
        Balance balance = register.balances().of(register.inbox().seen());
        register.output()
                .publish(
                        RunRecord.PATH,
                        RunRecord.of(
                                register.version(),
                                now.toString(),
                                register.settings().asOf().toString(),
                                received,
                                balance,
                                costs.elapsed(),
                                costs.processor(),
                                costs.peakHeap()));
        return balance;
    }

    /** 年度考核 of one year, with those that are due. */
    public Outcome appraise(Instant now, int year) {
        return run(now, List.of("appraisal"), Map.of(YEAR, Integer.toString(year)));
    }

    /**
     * 抽取, for all requests or one.
     *
     * @param numbers public numbers, as they were typed
     */
    public Outcome draw(Instant now, Optional<String> dispatch, Optional<String> numbers) {
        Map<String, String> more = new TreeMap<>();
        dispatch.ifPresent(number -> more.put(DISPATCH, number));
        numbers.ifPresent(typed -> more.put(NUMBERS, typed));
        return run(now, List.of("dispatch", "answer"), more);
    }

    /** Some of the jobs, by name, in the order given. */
    public Outcome run(Instant now, List<String> names) {
        return run(now, names, Map.of());
    }

    private Outcome run(Instant now, List<String> names, Map<String, String> more) {
        Costs costs = new Costs(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        long received = 0;
        for (String name : names) {
            long items = start(name, now, more, costs);
            received += name.equals("intake") ? received(items) : 0;
        }
        SortedMap<String, String> published = register.output().published();
        register.transactions()
                .executeWithoutResult(status -> register.publications().add(published));
        return new Outcome(received, false, record(now, received, costs));
    }

    /** @return how many items the job wrote */
    private long start(String name, Instant now, Map<String, String> more, Costs costs) {
        for (JobExecution left : repository.findRunningJobExecutions(name)) {
            operator.recover(left);
        }
        listener.begins(name);
        long before = System.nanoTime();
        Duration processorBefore = processorTime();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        JobExecution execution = execute(name, now, more);
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        long items = execution.getStepExecutions().stream()
                .mapToLong(step -> step.getWriteCount())
                .sum();
        listener.ended(name, items, took);
        costs.elapsed().put(name, took.toMillis() / 1000.0);
        costs.processor().put(name, processorTime().minus(processorBefore).toMillis() / 1000.0);
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        costs.peakHeap().put(name, peak >> 20);
        return items;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** What the stages cost: seconds, processor seconds, megabytes. */
    private record Costs(
            SortedMap<String, Double> elapsed, SortedMap<String, Double> processor, SortedMap<String, Long> peakHeap) {}

    private JobExecution execute(String name, Instant now, Map<String, String> more) {
        JobParametersBuilder builder = new JobParametersBuilder().addString("run.at", now.toString());
        more.forEach(builder::addString);
        JobParameters parameters = builder.toJobParameters();
        try {
            JobExecution execution = operator.start(Objects.requireNonNull(jobs.get(name)), parameters);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return execution;
            }
            throw execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .map(cause -> new UnfinishedJob(name, cause))
                    .orElseGet(() -> new UnfinishedJob(
                            name,
                            new IllegalStateException(execution.getStatus().toString())));
        } catch (JobExecutionException e) {
            throw new UnfinishedJob(name, e);
        }
    }
}
