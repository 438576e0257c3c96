package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.grid.Grid;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalTranscriptTests {
    private static final String CONTENTS = "table 1, row 4, column 2";
    private static final String OPINION = "table 1, row 5, column 2";

    /** 表5 has no boxes for scores: what is wrong with them is told of the box in which they are written. */
    @ParameterizedTest
    @CsvSource({
        "'', '德18 能19 勤20 绩17 廉20 总分95', opinion, score-total",
        "'', '德18 能19 勤20 绩17 廉21', opinion, score-range",
        "'', 同意续聘, opinion, score-missing",
        "'1.德：18 2.能：19 3.勤：20 4.绩：17 5.廉：20 总分：95', 同意续聘, scores, score-total",
        "'1.德：18 2.能：19 3.勤：20 4.绩：17 5.廉：21', 同意续聘, scores, score-range"
    })
    void tellsOfScoresWhereTheyAreWritten(String contents, String opinion, String box, String rule) throws Exception {
        Grid paper =
                Papers.with(Papers.with(Papers.sample("table5-filled.docx"), CONTENTS, contents), OPINION, opinion);
        Entries read = Readers.READER.read(List.of(paper)).get(0).records().get(0);

        assertThat(read.all().entrySet().stream().flatMap(entry -> entry.getValue().faults().stream()
                        .map(Fault::rule)
                        .map(found -> entry.getKey().code() + " " + found)))
                .containsExactly(box + " " + rule);
    }
}
