package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The reference samples, written by other programs: the filled ones belong together, the blank ones are returned. */
class ReferenceSamplesTests {
    private static final Path INPUT = Path.of("src/test/resources/samples").toAbsolutePath();

    @Test
    void judgesEachOfThem(@TempDir Path workplace) {
        Program program = Program.in(workplace, INPUT);
        assertThat(program.run("run").status()).isZero();
        SortedMap<String, String> verdicts = new TreeMap<>();
        for (JsonNode file : program.submissions()) {
            verdicts.put(file.get("file").asString(), describe(file));
        }
        assertThat(verdicts)
                .isEqualTo(new TreeMap<>(java.util.Map.ofEntries(
                        java.util.Map.entry("README.md", "rejected []"),
                        java.util.Map.entry("table1-blank.doc", "rejected [1 form-blank]"),
                        java.util.Map.entry("table1-blank.docx", "rejected [1 form-blank]"),
                        java.util.Map.entry("table1-filled.docx", "accepted [1]"),
                        java.util.Map.entry("table2-blank.doc", "rejected [2 form-blank]"),
                        java.util.Map.entry("table2-blank.docx", "rejected [2 form-blank]"),
                        java.util.Map.entry("table2-blank.xls", "rejected [2 form-blank]"),
                        java.util.Map.entry("table2-blank.xlsx", "rejected [2 form-blank]"),
                        java.util.Map.entry("table2-filled.xlsx", "accepted_with_warnings [2 recommendation-missing]"),
                        java.util.Map.entry("table3-blank.doc", "rejected [3 form-blank]"),
                        java.util.Map.entry("table3-blank.docx", "rejected [3 form-blank]"),
                        java.util.Map.entry("table3-filled.docx", "accepted [3 dispatch-filed draw-edition draw-past]"),
                        java.util.Map.entry("table4-blank.doc", "rejected [4 form-blank]"),
                        java.util.Map.entry("table4-blank.docx", "rejected [4 form-blank]"),
                        java.util.Map.entry("table4-filled.docx", "accepted [4]"),
                        java.util.Map.entry("table5-blank.doc", "rejected [5 form-blank]"),
                        java.util.Map.entry("table5-blank.docx", "rejected [5 form-blank]"),
                        java.util.Map.entry("table5-filled.docx", "accepted [5 appraisal-department]"))));
    }

    /** Verdict, and of each form its table and the rules of its findings. */
    private static String describe(JsonNode file) {
        TreeSet<String> forms = new TreeSet<>();
        for (JsonNode form : file.get("forms")) {
            TreeSet<String> rules = new TreeSet<>();
            form.get("findings")
                    .forEach(finding -> rules.add(finding.get("rule").asString()));
            forms.add((form.get("table").asString() + " " + String.join(" ", rules)).strip());
        }
        return file.get("verdict").asString() + " " + forms;
    }
}
