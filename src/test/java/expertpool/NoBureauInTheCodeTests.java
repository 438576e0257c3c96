package expertpool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is one bureau's stands in its pack: its name, its articles, the numbers of its law. Comments may quote the law. */
class NoBureauInTheCodeTests {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])(\\d[\\d_]*)(?![\\w.])");

    /** Ages, years, shares, counts and points of the Measures, as far as they are no everyday numbers of a program. */
    private static final List<Integer> OF_THE_LAW = List.of(5, 10, 15, 20, 40, 60, 65, 100, 300);

    @Test
    void namesNoBureau() throws IOException {
        assertThat(lines(Pattern.compile("长治|山西|潞"), false)).isEmpty();
    }

    @Test
    void citesNoArticle() throws IOException {
        assertThat(lines(Pattern.compile("第[一二三四五六七八九十]+条|[^\\w\"]\"\\d+\\(\\d+\\)\""), true))
                .isEmpty();
    }

    /** In the packages that decide: what they count by comes from the pack. */
    @Test
    void holdsNoNumberOfTheLaw() throws IOException {
        List<String> found = new ArrayList<>();
        for (String decides : List.of("regulation", "roster", "dispatch", "appraisal", "settlement")) {
            try (Stream<Path> files = Files.walk(MAIN.resolve("java/expertpool/" + decides))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> !path.endsWith("ChineseNumber.java"))
                        .toList()) {
                    String code = STRING.matcher(withoutComments(file)).replaceAll("\"\"");
                    code.lines()
                            .filter(line -> !line.contains("new Column(") && !line.contains("WIDTHS"))
                            .filter(line -> NUMBER.matcher(line)
                                    .results()
                                    .anyMatch(number -> OF_THE_LAW.contains(
                                            Integer.valueOf(number.group(1).replace("_", "")))))
                            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** @param code whether comments are left out */
    private static List<String> lines(Pattern words, boolean code) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(java|html|properties|sql|xml|css|json)"))
                    .toList()) {
                String text = code ? withoutComments(file) : Files.readString(file, StandardCharsets.UTF_8);
                text.lines()
                        .filter(line -> words.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        return found;
    }

    private static String withoutComments(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll("");
    }
}
