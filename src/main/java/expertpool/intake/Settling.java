package expertpool.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 静置: whether files have come to rest. One that was changed a moment ago is looked at twice, the quiet period apart. Its
 * own time alone proves nothing: the clock of a share may differ, and a copy may carry an old date.
 *
 * @param quiet how long size and time have to stay the same; zero takes every file as it is
 */
public record Settling(Duration quiet, Clock clock) {
    /** The files that are still being written; waits once if any of them is young. */
    Set<Path> restless(List<Path> files) {
        Map<Path, Look> young = new HashMap<>();
        for (Path file : files) {
            look(file).filter(this::isYoung).ifPresent(look -> young.put(file, look));
        }
        if (young.isEmpty()) {
            return Set.of();
        }
        try {
            Thread.sleep(quiet.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return young.keySet();
        }
        return young.entrySet().stream()
                .filter(entry -> !look(entry.getKey()).equals(Optional.of(entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Changed within the quiet period, or, by a clock that goes differently, in the future. */
    private boolean isYoung(Look look) {
        return !quiet.isZero()
                && look.modified().toInstant().isAfter(clock.instant().minus(quiet));
    }

    private static Optional<Look> look(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Look(attributes.size(), attributes.lastModifiedTime()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // whoever opens the file will tell why it cannot be read
            return Optional.empty();
        }
    }

    private record Look(long size, FileTime modified) {}
}
