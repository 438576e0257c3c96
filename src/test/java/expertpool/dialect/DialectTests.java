package expertpool.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.FormKind;
import expertpool.grid.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One form in many dialects: what is read is always what the form says, and no box has a fault. A failure names the
 * manuscript, which is the same file each time.
 */
class DialectTests {
    private static final List<Long> SEEDS = List.of(1L, 20L, 300L);

    /** How many mixtures are tried; {@code -Dmixtures=20000} for a longer search. */
    private static final long MIXTURES = Long.getLong("mixtures", 400);

    private static final int MOST_DIALECTS = 8;
    private static final int MOST_FORMS = 3;

    private static final Print PRINT = new Print(Transcription.PACK.vocabulary());

    @TempDir
    private static Path folder;

    static Stream<Arguments> dialectsByTable() {
        return Manuscript.DIALECTS.stream().flatMap(dialect -> Arrays.stream(FormKind.values())
                .filter(kind -> Arrays.stream(Format.values()).anyMatch(format -> dialect.suits(kind, format)))
                .map(kind -> Arguments.of(dialect, kind)));
    }

    @ParameterizedTest
    @MethodSource("dialectsByTable")
    void readsTheSameRecordInEachDialect(Dialect dialect, FormKind kind) throws IOException, UnreadableFile {
        for (Format format : Format.values()) {
            if (dialect.suits(kind, format)) {
                for (long seed : format.isAnotherName() ? SEEDS.subList(0, 1) : SEEDS) {
                    assertReadsWhatIsSaid(new Manuscript(seed, List.of(kind), format, Set.of(dialect)));
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, MIXTURES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSameRecordInAnyMixtureOfDialects(long seed) throws IOException, UnreadableFile {
        assertReadsWhatIsSaid(mixture(seed));
    }

    private static void assertReadsWhatIsSaid(Manuscript manuscript) throws IOException, UnreadableFile {
        Path file = folder.resolve("表" + manuscript.format().extension());
        Files.write(file, manuscript.bytes(PRINT));

        assertThat(Transcription.read(file))
                .as(manuscript.toString())
                .isEqualTo(Transcription.said(manuscript.papers()));
    }

    private static Manuscript mixture(long seed) {
        Random random = new Random(seed);
        Format format = pick(random, Format.values());
        List<FormKind> kinds = new ArrayList<>();
        do {
            kinds.add(pick(random, FormKind.values()));
        } while (kinds.size() < MOST_FORMS && random.nextInt(3) == 0);
        boolean untitled = random.nextInt(4) == 0;
        List<Dialect> able = new ArrayList<>(Manuscript.DIALECTS);
        able.removeIf(dialect -> kinds.stream().noneMatch(kind -> dialect.suits(kind, format)));
        Collections.shuffle(able, random);
        Set<Dialect> chosen = new LinkedHashSet<>();
        if (untitled) {
            chosen.add(Labelling.NO_TITLE);
        }
        for (Dialect dialect : able.subList(0, 1 + random.nextInt(MOST_DIALECTS))) {
            if (chosen.stream().noneMatch(other -> dialect.excludes(other) || other.excludes(dialect))) {
                chosen.add(dialect);
            }
        }
        return new Manuscript(seed, kinds, format, chosen);
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
