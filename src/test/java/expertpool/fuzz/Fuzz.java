package expertpool.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.Submission;
import expertpool.finding.Verdict;
import expertpool.intake.Arrival;
import expertpool.intake.Examination;
import expertpool.intake.Examined;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Examines mutants and counts their verdicts. A mutant is a defect of ours if it ends in quarantine or in an exception,
 * takes longer than ten seconds or more memory than there is; its seed is printed, and the status is 1.
 *
 * <p>Arguments: how many mutants (20,000), and the first seed (1). One seed alone repeats one mutant, which is then left
 * in the temporary folder.
 */
public final class Fuzz {
    private static final double LONGEST_SECONDS = 10;

    /** Worth looking at. */
    private static final double SLOW_SECONDS = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Path folder;
    private final Archive archive;
    private final Examination examination;
    private final Aftermath aftermath;
    private volatile @Nullable Mutant current;
    private int defects;
    private double slowest;
    private String slowestMutant = "";

    private Fuzz(Path folder) throws FaultyPack {
        this.folder = folder;
        archive = new Archive(folder.resolve("archive"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));
        LocalDate today = LocalDate.of(2026, 11, 23);
        examination = new Examination(archive, new FailureLog(folder, clock), bureau, today);
        aftermath = new Aftermath(bureau, today);
    }

    public static void main(String[] arguments) throws IOException, FaultyPack {
        int mutants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        // the libraries complain about every broken file
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path folder = Files.createTempDirectory("expertpool-fuzz");
        Fuzz fuzz = new Fuzz(folder);
        fuzz.run(mutants, first);
        if (mutants > 1) {
            delete(folder);
        }
        System.exit(fuzz.defects == 0 ? 0 : 1);
    }

    /** Ends the process with the seed of a mutant that never ends. */
    private void watch() {
        Thread watch = new Thread(() -> {
            Mutant before = null;
            while (true) {
                Mutant now = current;
                if (now != null && now == before) {
                    out.println("DEFECT " + now + ": does not end");
                    Thread.getAllStackTraces().forEach((thread, frames) -> {
                        if (thread.getName().equals("main")) {
                            for (StackTraceElement frame : frames) {
                                out.println("    " + frame);
                            }
                        }
                    });
                    Runtime.getRuntime().halt(1);
                }
                before = now;
                LockSupport.parkNanos(Duration.ofSeconds(40).toNanos());
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private void run(int mutants, long first) throws IOException {
        watch();
        Specimens specimens = Specimens.load();
        long begun = System.nanoTime();
        for (long seed = first; seed < first + mutants; seed++) {
            examine(Mutant.of(seed, specimens), mutants == 1);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "%,d mutants of %d files in %.0f s, heap at most %d MB%n",
                mutants, specimens.all().size(), seconds, Runtime.getRuntime().maxMemory() >> 20);
        verdicts.forEach((verdict, count) -> out.printf("  %-24s %,7d%n", verdict.code(), count));
        out.printf("slowest: %.2f s, %s%n", slowest, slowestMutant);
        out.printf("defects: %d%n", defects);
    }

    private void examine(Mutant mutant, boolean keep) throws IOException {
        String digest = HexFormat.of().toHexDigits(mutant.seed()).repeat(4);
        Path original = archive.original(digest);
        Files.createDirectories(original.getParent());
        Files.write(original, mutant.bytes());
        Arrival arrival =
                new Arrival(new Submission("科室/" + mutant.seed(), "科室", digest, mutant.bytes().length), null, null);
        current = mutant;
        long begun = System.nanoTime();
        try {
            Examined examined = examination.examine(arrival);
            verdicts.merge(examined.verdict(), 1, Integer::sum);
            judge(mutant, examined);
            aftermath.of(examined, original);
        } catch (RuntimeException | Error escaped) {
            defect(mutant, escaped + " " + List.of(escaped.getStackTrace()).subList(0, 6));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (seconds > slowest) {
            slowest = seconds;
            slowestMutant = mutant.toString();
        }
        if (seconds > SLOW_SECONDS) {
            out.printf("slow: %.1f s, %s%n", seconds, mutant);
        }
        if (seconds > LONGEST_SECONDS) {
            defect(mutant, "%.1f s".formatted(seconds));
        }
        if (!keep) {
            Files.delete(original);
        }
    }

    private void judge(Mutant mutant, Examined examined) throws IOException {
        if (examined.verdict() == Verdict.QUARANTINED) {
            Path failures = folder.resolve(FailureLog.NAME);
            defect(
                    mutant,
                    Files.readString(failures).lines().skip(1).limit(8).toList().toString());
            Files.delete(failures);
        } else if (examined.reason() != null && examined.reason().contains("容纳不下")) {
            defect(mutant, "out of memory");
        }
    }

    private void defect(Mutant mutant, String what) {
        defects++;
        out.println("DEFECT " + mutant + ": " + what);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
