package expertpool.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of a package say literally. */
final class Sources {
    private static final Pattern KEBAB_CASE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private Sources() {}

    /** The names of rules in the sources of a package: every literal that is written as such a name. */
    static Set<String> kebabCaseLiterals(Path folder) throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                KEBAB_CASE
                        .matcher(Files.readString(source, StandardCharsets.UTF_8))
                        .results()
                        .forEach(match -> literals.add(match.group(1)));
            }
        }
        return literals;
    }
}
