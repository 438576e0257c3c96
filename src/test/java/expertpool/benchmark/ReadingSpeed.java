package expertpool.benchmark;

import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opening and reading forms against the floor, warm, on one thread, in turn. Nothing is checked or kept. */
final class ReadingSpeed {
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FormReader reader;
    private final PrintStream out;

    ReadingSpeed(PrintStream out) {
        try {
            BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));
            this.reader = new FormReader(bureau.vocabulary(), bureau.classification());
            this.out = out;
        } catch (FaultyPack e) {
            throw new IllegalStateException(e);
        }
    }

    void measure(String what, List<Path> files) throws IOException {
        List<Double> floors = new ArrayList<>();
        List<Double> readings = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double floor = seconds(files, Floor.STAX::read);
            double reading = seconds(files, this::read);
            if (i >= 0) {
                floors.add(floor);
                readings.add(reading);
                ratios.add(reading / floor);
            }
        }
        out.printf(
                "reading %-22s %5d files: floor %.2f ms, read %.2f ms a file, ratio %.2f (%.2f to %.2f)   (to reach: 3)%n",
                what,
                files.size(),
                1000 * Benchmark.median(floors) / files.size(),
                1000 * Benchmark.median(readings) / files.size(),
                Benchmark.median(ratios),
                ratios.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private void read(Path file) throws IOException {
        try {
            if (reader.read(Grids.open(file)).isEmpty()) {
                throw new IllegalStateException("no form in " + file);
            }
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(List<Path> files, Work work) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        for (Path file : files) {
            work.on(file);
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        void on(Path file) throws IOException;
    }
}
