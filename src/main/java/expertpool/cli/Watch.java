package expertpool.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** 值守: looks at the folder every so often, and runs when it has changed and then stayed the same. */
final class Watch {
    private Watch() {}

    static int over(Path folder, int seconds, Runnable run) {
        long settled = 0;
        long before = 0;
        try {
            while (true) {
                long now = snapshot(folder);
                if (now == before && now != settled) {
                    run.run();
                    settled = now;
                }
                before = now;
                Thread.sleep(seconds * 1000L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** A number that changes with names, sizes and times; a folder that is away counts as empty. */
    private static long snapshot(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().mapToLong(Watch::fingerprint).reduce(1, (all, one) -> all * 31 + one);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static long fingerprint(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return file.hashCode() * 31L
                    + attributes.size()
                    + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
