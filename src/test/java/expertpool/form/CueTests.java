package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueTests {
    private static final Path RESUMES = Path.of("src/test/resources/resume");

    /** The same place as the pattern finds on every line of the résumés, and on what is left of it at any place. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void findsWhatItsPatternFinds(String name, Cue cue) throws IOException {
        Pattern pattern = Pattern.compile(cue.toString());
        int found = 0;
        for (String line : lines()) {
            for (int from = 0; from < line.length(); from += 3) {
                String words = line.substring(from);
                Matcher matcher = pattern.matcher(words);
                int first = matcher.find() ? matcher.start() : -1;
                assertThat(cue.firstIn(words)).as("%s in %s", name, words).isEqualTo(first);
                found += first >= 0 ? 1 : 0;
            }
        }
        assertThat(found).as(name).isPositive();
    }

    @Test
    void looksBehindAndAhead() {
        Cue cue = Cue.of("(?<!主)任(?!务)");

        assertThat(cue.firstIn("主任任务后任科长")).isEqualTo(5);
        assertThat(cue.isIn("主任")).isFalse();
        assertThat(cue.isIn("𠀀任")).isTrue();
        assertThat(cue.isIn("")).isFalse();
    }

    static List<Object[]> cues() throws IllegalAccessException {
        List<Object[]> cues = new ArrayList<>();
        for (Field field : ResumeCues.class.getDeclaredFields()) {
            if (field.getType() == Cue.class) {
                cues.add(new Object[] {field.getName(), field.get(null)});
            }
        }
        return cues;
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.walk(RESUMES)) {
            List<String> lines = new ArrayList<>(List.of("2010.03参加省局举办的安全培训"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }
}
