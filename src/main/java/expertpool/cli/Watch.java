package expertpool.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.IntSupplier;

/** 值守: looks at the folder every so often, and runs when it has changed and then stayed the same. */
final class Watch {
    private Watch() {}

    static int over(Path folder, int seconds, IntSupplier run) {
        long settled = 0;
        long before = 0;
        try {
            while (true) {
                long now = snapshot(folder);
                if (now == before && now != settled) {
                    int status = run.getAsInt();
                    // a run that could not finish is tried again
                    settled = status == 0 || status == Problem.REJECTIONS ? now : settled;
                }
                before = now;
                Thread.sleep(seconds * 1000L);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** A number that changes with names, sizes and times; what cannot be looked into counts as empty. */
    private static long snapshot(Path folder) throws IOException {
        long[] all = {1};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // a sum, for the order of a folder's files is not the same on every system
                all[0] += (file.hashCode() * 31L + attributes.size()) * 31L
                        + attributes.lastModifiedTime().toMillis();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return all[0];
    }
}
