package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Seats;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How people write which experts they want, and what the program makes of it. */
class SeatsReaderTests {
    private static final SeatsReader READER = new SeatsReader(Readers.PACK.classification(), List.of("临时", "日常"));

    @ParameterizedTest
    @CsvFileSource(resources = "/form/seats.csv", numLinesToSkip = 1)
    void readsWhatIsWanted(String category, String content, String headcount, String expected) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        put(entries, Field.CATEGORY, category);
        put(entries, Field.CONTENT, content);
        put(
                entries,
                Field.HEADCOUNT,
                CountReader.read(headcount).asOptional().orElseThrow().toString());
        CountReader.details(headcount).ifPresent(words -> put(entries, Field.HEADCOUNT_DETAILS, words));

        assertThat(words(READER.read(new Entries(entries)))).isEqualTo(expected);
    }

    private static void put(Map<Field, Entry> entries, Field field, String words) {
        entries.put(field, new Entry(words, "C1", List.of()));
    }

    private static String words(Reading<List<Seats>> reading) {
        String seats = reading.asOptional().orElse(List.of()).stream()
                .map(one -> shown(one.codes()) + "×" + one.number())
                .collect(Collectors.joining(" "));
        return seats + reading.faults().stream().map(Fault::problem).collect(Collectors.joining("；"));
    }

    private static String shown(List<String> codes) {
        return codes.size() > 5 ? codes.get(0) + "…" + codes.get(codes.size() - 1) : String.join("/", codes);
    }
}
