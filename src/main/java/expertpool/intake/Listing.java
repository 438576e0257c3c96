package expertpool.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of the input folder, at any depth, in the order of their paths. */
final class Listing {
    /** Keeps an empty folder under version control. */
    private static final String PLACEHOLDER = ".gitkeep";

    private Listing() {}

    /** Files; links, which are not followed, for they could lead outside; hidden folders as one entry each. */
    static List<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (directory.equals(folder) || !isHidden(directory)) {
                    return FileVisitResult.CONTINUE;
                }
                entries.add(directory);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
                if (file.equals(folder)) {
                    throw unreadable;
                }
                entries.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean received = attributes.isRegularFile() || attributes.isSymbolicLink();
                if (received && !file.getFileName().toString().equals(PLACEHOLDER)) {
                    entries.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }

    static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
