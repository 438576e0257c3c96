package expertpool.benchmark;

import expertpool.cli.Commands;
import expertpool.sample.BenchmarkFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes a folder of people and papers, reads it in three ways and prints what each costs in processor time: the floor,
 * POI's document model, and the whole main job. Everything is warmed up with a smaller folder first; the three are
 * measured in turn, and medians are printed. Then the reading alone, and one very long list.
 *
 * <p>Arguments: how many people (1,000), how many rounds (3).
 */
public final class Benchmark {
    static final String DAY = "2026-11-23";
    private static final int WARM_UP = 300;

    private final Path folder;
    private final Map<String, Long> peakHeap = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory("expertpool-benchmark");
        try {
            new Benchmark(folder).run(people, rounds);
        } finally {
            delete(folder);
        }
    }

    private void run(int people, int rounds) throws IOException, InterruptedException {
        Path small = folder.resolve("small");
        Path full = folder.resolve("full");
        BenchmarkFolder.write(small, WARM_UP);
        BenchmarkFolder.write(full, people);
        List<Path> files = files(full);
        out.printf(
                "%,d people, %,d files, %.1f MB; Java %s, heap at most %d MB%n",
                people,
                files.size(),
                bytes(files) / 1e6,
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (int i = 0; i < 2; i++) {
            measure(Floor.STAX, files(small));
            measure(Floor.POI, files(small));
            mainJob(small, "warm-up " + i);
        }
        List<Double> floors = new ArrayList<>();
        List<Double> models = new ArrayList<>();
        List<Double> jobs = new ArrayList<>();
        Map<String, List<Double>> stages = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            floors.add(measure(Floor.STAX, files));
            models.add(measure(Floor.POI, files));
            Map<String, Double> job = mainJob(full, "round " + i);
            out.printf("round %d: floor %.2f, model %.2f, main job %s%n", i, floors.get(i), models.get(i), job);
            jobs.add(job.values().stream().mapToDouble(Double::doubleValue).sum());
            job.forEach((stage, cpu) ->
                    stages.computeIfAbsent(stage, s -> new ArrayList<>()).add(cpu));
        }
        out.printf("%n%-28s %12s %16s %14s%n", "", "processor s", "forms a second", "peak heap MB");
        line("floor: inflate and StAX", median(floors), files.size(), 0);
        line("POI's document model", median(models), files.size(), 0);
        stages.forEach((stage, cpu) ->
                line("main job: " + stage, median(cpu), files.size(), peakHeap.getOrDefault(stage, 0L)));
        line(
                "main job: all stages",
                median(jobs),
                files.size(),
                peakHeap.values().stream().mapToLong(Long::longValue).max().orElse(0));
        out.printf("%nmain job / floor          %6.2f%n", median(jobs) / median(floors));
        out.printf("main job / POI's model    %6.2f   (to reach: 1.5)%n", median(jobs) / median(models));
        Path profiled = Files.createDirectory(folder.resolve("profiled"));
        out.printf(
                "rules / main job          %6.2f   (to reach: 0.10)%n",
                RuleShare.during(folder, () -> execute(full, profiled)));
        again(full);
        ReadingSpeed reading = new ReadingSpeed(out);
        reading.measure("Table 1 .docx", named(files, "推荐表"));
        reading.measure("Table 2 .xlsx", named(files, "汇总表"));
        LongList.measure(folder, out);
    }

    private static List<Path> named(List<Path> files, String name) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .toList();
    }

    private void line(String what, double seconds, int files, long peakHeap) {
        out.printf(
                "%-28s %12.2f %16.0f %14s%n",
                what, seconds, seconds == 0 ? 0 : files / seconds, peakHeap == 0 ? "" : Long.toString(peakHeap));
    }

    /** The second run over the same folder, both as whole commands with their start. */
    private void again(Path input) throws IOException {
        Path work = Files.createDirectory(folder.resolve("again"));
        double first = seconds(() -> execute(input, work));
        double second = seconds(() -> execute(input, work));
        out.printf("first run %.1f s, second run %.1f s: %.2f   (to reach: 0.25)%n", first, second, second / first);
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static double measure(Floor floor, List<Path> files) throws IOException {
        Duration before = processorTime();
        for (Path file : files) {
            floor.read(file);
        }
        return processorTime().minus(before).toMillis() / 1000.0;
    }

    /** Processor seconds by stage, start-up apart. */
    private Map<String, Double> mainJob(Path input, String name) throws IOException {
        Path work = Files.createDirectory(folder.resolve(name));
        execute(input, work);
        JsonNode run = new ObjectMapper().readTree(Files.readString(work.resolve("output/data/run.json")));
        Map<String, Double> stages = new TreeMap<>();
        run.get("processor_seconds")
                .properties()
                .forEach(stage -> stages.put(stage.getKey(), stage.getValue().asDouble()));
        run.get("peak_heap_mb")
                .properties()
                .forEach(
                        stage -> peakHeap.merge(stage.getKey(), stage.getValue().asLong(), Math::max));
        delete(work);
        return stages;
    }

    private static void execute(Path input, Path work) {
        // the folder was made a moment ago, and nobody is writing to it
        System.setProperty("expertpool.quiet-period", "0s");
        int status = Commands.execute(
                "run",
                "--quiet",
                "--as-of",
                DAY,
                "--input",
                input.toString(),
                "--output",
                work.resolve("output").toString(),
                "--data",
                work.resolve("data").toString());
        if (status != 0) {
            throw new IllegalStateException("the main job ended with status " + status);
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
