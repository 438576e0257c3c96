package expertpool.expert;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The classification table of the Measures, from its CSV files. */
public final class Classifications {
    private Classifications() {}

    public static Classification changzhi() {
        List<CSVRecord> specialties = rows("specialties.csv");
        List<Industry> industries = rows("quotas.csv").stream()
                .map(row -> new Industry(
                        Integer.parseInt(row.get("domain_no")),
                        row.get("domain_name"),
                        row.get("quota_name"),
                        always(Integer.parseInt(row.get("quota"))),
                        subfieldsOf(row.get("domain_no"), specialties)))
                .toList();
        return new Classification(
                industries,
                specialties.stream()
                        .map(row ->
                                new Specialty(row.get("code"), row.get("name"), Integer.parseInt(row.get("domain_no"))))
                        .toList());
    }

    /** A share that has always held. */
    public static Dated always(int quota) {
        return new Dated(new TreeMap<>(Map.of(LocalDate.EPOCH, quota)));
    }

    private static List<String> subfieldsOf(String industry, List<CSVRecord> specialties) {
        return specialties.stream()
                .filter(row -> row.get("domain_no").equals(industry))
                .map(row -> row.get("subfields"))
                .findFirst()
                .filter(subfields -> !subfields.isEmpty())
                .map(subfields -> List.of(subfields.split("\\|", -1)))
                .orElse(List.of());
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (InputStreamReader reader = new InputStreamReader(
                        Objects.requireNonNull(Classifications.class.getResourceAsStream("/regulation/" + file)),
                        StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
