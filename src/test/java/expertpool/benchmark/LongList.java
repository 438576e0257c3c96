package expertpool.benchmark;

import expertpool.sample.BenchmarkFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One list of ten thousand people, read by the program in a process of its own with little memory. */
final class LongList {
    private static final int PEOPLE = 10_000;
    private static final int HEAP_MB = 256;

    private LongList() {}

    static void measure(Path folder, PrintStream out) throws IOException, InterruptedException {
        Path input = folder.resolve("long/input");
        BenchmarkFolder.writeList(input, PEOPLE);
        Path work = Files.createDirectories(folder.resolve("long/work"));
        long before = System.nanoTime();
        int status = start(input, work).waitFor();
        double seconds = (System.nanoTime() - before) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(
                    "the list ended with status " + status + ": " + Files.readString(work.resolve("err.txt")));
        }
        JsonNode run = new ObjectMapper().readTree(Files.readString(work.resolve("output/data/run.json")));
        out.printf(
                "%na list of %,d people, heap at most %d MB: intake %.1f s (to reach: 10), peak heap %d MB; whole run %.1f s%n",
                PEOPLE,
                HEAP_MB,
                run.get("seconds").get("intake").asDouble(),
                run.get("peak_heap_mb").get("intake").asLong(),
                seconds);
    }

    private static Process start(Path input, Path work) throws IOException {
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx" + HEAP_MB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "expertpool.ExpertPool",
                        "run",
                        "--as-of",
                        Benchmark.DAY,
                        "--input",
                        input.toString(),
                        "--output",
                        work.resolve("output").toString(),
                        "--data",
                        work.resolve("data").toString()))
                .redirectOutput(work.resolve("out.txt").toFile())
                .redirectError(work.resolve("err.txt").toFile());
        program.environment().put("EXPERTPOOL_QUIET_PERIOD", "0s");
        return program.start();
    }
}
