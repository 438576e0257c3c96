package expertpool.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The real files that are damaged: the sample folder, the reference samples, the dialects of other programs. */
record Specimens(List<Specimen> all) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("input"), Path.of("src/test/resources/samples"), Path.of("src/test/resources/dialect"));

    static Specimens load() {
        return new Specimens(FOLDERS.stream()
                .flatMap(Specimens::files)
                .filter(specimen -> specimen.bytes().length > 0)
                .toList());
    }

    Specimen any(Random random) {
        return any(all, random);
    }

    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Another file in the same kind of container. */
    Specimen like(Specimen specimen, Random random) {
        List<Specimen> alike = all.stream()
                .filter(other -> other.isPackage() == specimen.isPackage())
                .toList();
        return any(alike, random);
    }

    private static Stream<Specimen> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Specimen::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
