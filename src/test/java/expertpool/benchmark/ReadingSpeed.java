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

/**
 * Opening files as cells, and reading the forms in them, against the floor: warm, on one thread, in turn. Nothing is
 * checked or kept.
 */
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
        List<Double> opening = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double floor = seconds(files, Floor.STAX::read);
            double open = seconds(files, ReadingSpeed::open);
            double read = seconds(files, this::read);
            if (i >= 0) {
                floors.add(1000 * floor / files.size());
                opening.add(open / floor);
                reading.add(read / floor);
            }
        }
        out.printf(
                "%s, %d files: floor %.2f ms a file; opened as cells %.2f times that (to reach: 3), read as forms %.2f times%n",
                what, files.size(), Benchmark.median(floors), Benchmark.median(opening), Benchmark.median(reading));
    }

    private static void open(Path file) throws IOException {
        try {
            Grids.open(file);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
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
