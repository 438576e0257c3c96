package expertpool.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that an office program keeps beside a document while somebody has it open. */
final class OfficeLock {
    /** One that is older was left behind by a crash: nobody keeps a form open for longer. */
    private static final Duration STALE = Duration.ofHours(12);

    private OfficeLock() {}

    /** The lock beside a document, if there is one that is not stale. */
    static Optional<Path> of(Path document, Clock clock) throws IOException {
        for (String name : names(document.getFileName().toString()).toList()) {
            Path lock = document.resolveSibling(name);
            if (Files.isRegularFile(lock)
                    && Files.getLastModifiedTime(lock)
                            .toInstant()
                            .isAfter(clock.instant().minus(STALE))) {
                return Optional.of(lock);
            }
        }
        return Optional.empty();
    }

    /** Excel and WPS put ~$ before the name, Word puts it over the first two characters of a longer one. */
    private static Stream<String> names(String document) {
        String overwritten = document.substring(
                document.offsetByCodePoints(0, Math.min(2, document.codePointCount(0, document.length()))));
        return Stream.of("~$" + document, "~$" + overwritten, ".~lock." + document + "#", ".~" + document);
    }
}
