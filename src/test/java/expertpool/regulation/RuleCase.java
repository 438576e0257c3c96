package expertpool.regulation;

import expertpool.finding.Finding;
import expertpool.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tables under {@code src/test/resources/regulation}: a form, and what is to be found in it on a day.
 *
 * @param reading rule and reading, as in {@code age-limit=birthday}; empty for those of the pack
 * @param expected findings separated by {@code /}; null if nothing is wrong
 */
record RuleCase(Form form, String reading, LocalDate day, @Nullable String expected) {
    private static final Path TABLES = Path.of("src/test/resources/regulation");

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        try {
            for (String file : List.of("boxes", "eligibility", "enrolment", "papers", "age-limit", "readings")) {
                for (String line : Files.readAllLines(TABLES.resolve(file + ".csv")).stream()
                        .skip(1)
                        .toList()) {
                    cases.add(of(new ArrayList<>(List.of(line.split("\\|", -1)))));
                }
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return cases;
    }

    private static RuleCase of(List<String> cells) throws Exception {
        String reading = cells.size() == 6 ? cells.remove(1) : "";
        Form form = FilledForms.with(FilledForms.of(Integer.parseInt(cells.get(1))), cells.get(2));
        return new RuleCase(
                form, reading, LocalDate.parse(cells.get(3)), cells.get(4).isBlank() ? null : cells.get(4));
    }

    List<Finding> examinedBy(Regulation regulation) {
        if (reading.isEmpty()) {
            return regulation.examine(form, day);
        }
        String[] parts = reading.split("=", -1);
        return regulation
                .read(
                        parts[0],
                        Reading.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')))
                .examine(form, day);
    }
}
