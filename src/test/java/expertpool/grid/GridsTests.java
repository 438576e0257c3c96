package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridsTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(docx?|xlsx?)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensEverySample(Path sample) throws Exception {
        String title = "长治市应急管理";

        assertThat(Grids.open(sample))
                .flatExtracting(Grid::rows)
                .flatExtracting(Row::cells)
                .extracting(Cell::text)
                .anyMatch(words -> words.startsWith(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table2-filled.xlsx", "table3-filled.docx"})
    void readsAWholeFile(String sample) throws Exception {
        String approved = Files.readString(
                Path.of("src/test/resources/grid", sample.replace('.', '-') + ".txt"), StandardCharsets.UTF_8);

        assertThat(GridText.of(Grids.open(SAMPLES.resolve(sample)))).isEqualTo(approved);
    }

    @ParameterizedTest
    @CsvSource({
        "table1-blank.doc, table1-blank.docx",
        "table2-blank.doc, table2-blank.docx",
        "table2-blank.xls, table2-blank.xlsx",
        "table3-blank.doc, table3-blank.docx",
        "table4-blank.doc, table4-blank.docx",
        "table5-blank.doc, table5-blank.docx"
    })
    void seesTheSameCellsInTheOldAndTheNewFormat(String old, String current) throws Exception {
        assertThat(visible(old)).isEqualTo(visible(current));
    }

    /** A lone blank in an empty cell is nothing that anybody sees. */
    private static List<Row> visible(String sample) throws Exception {
        return Grids.open(SAMPLES.resolve(sample)).stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row ->
                        new Row(row.cells().stream().map(GridsTests::visible).toList(), row.paragraph()))
                .toList();
    }

    private static Cell visible(Cell cell) {
        String text = Words.key(cell.text());
        return new Cell(text, cell.column(), cell.where(), cell.numeric(), cell.picture());
    }
}
