package expertpool.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import expertpool.form.Scores.Aspect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScoreReaderTests {
    /** The printed words of 考核内容; the places {@code {}} are where people write. */
    private static final String PRINTED =
            """
            1. 德：思想政治素质的个人品德、职业道德、社会公德等方面的表现（20分）。{}
            2. 能：履行岗位职责相关业务能力情况（20分）；{}
            3. 勤：责任心、工作态度方面情况（20分）；{}
            4. 绩：完成工作的质量及服务对象的满意度（20分）；{}
            5. 廉：廉洁自律方面的表现（20分）；{}
            6. 其他加分或扣分项{}""";

    @ParameterizedTest
    @CsvFileSource(resources = "/form/scores-opinion.csv", numLinesToSkip = 1, delimiter = '|')
    void readsTheOpinion(String opinion, @Nullable String scores, @Nullable String rules) {
        assertThat(line(ScoreReader.read(Readers.POINTS, printed(), Readings.unescaped(opinion))))
                .isEqualTo(expected(scores, rules));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/form/scores-contents.csv", numLinesToSkip = 1, delimiter = '|')
    void readsWhatIsWrittenIntoThePrintedList(
            @Nullable String one,
            @Nullable String two,
            @Nullable String three,
            @Nullable String four,
            @Nullable String five,
            @Nullable String six,
            @Nullable String scores,
            @Nullable String rules) {
        assertThat(line(ScoreReader.read(Readers.POINTS, printed(one, two, three, four, five, six), "同意继续聘用。")))
                .isEqualTo(expected(scores, rules));
    }

    @Test
    void addsUpOnlyWhenAllFiveAreThere() {
        Scores five = scores("德18 能19 勤20 绩17 廉20 加2分");
        Scores four = scores("德18 能19 勤20 绩17 加2分");

        assertThat(five.total()).contains(new BigDecimal("96"));
        assertThat(four.total()).isEmpty();
        assertThat(four.of(Aspect.INTEGRITY)).isEmpty();
    }

    @Test
    void keepsTheReasonOfAnAdjustmentInChinesePunctuation() {
        String contents = printed(null, null, null, null, null, "：加2.5分（参加抢险，连续3天），扣1分（迟到）");

        assertThat(ScoreReader.read(Readers.POINTS, contents, "德18 能19 勤20 绩17 廉20")
                        .value())
                .isEqualTo(new Scores(
                        Map.of(
                                Aspect.VIRTUE, new BigDecimal(18),
                                Aspect.ABILITY, new BigDecimal(19),
                                Aspect.DILIGENCE, new BigDecimal(20),
                                Aspect.ACHIEVEMENT, new BigDecimal(17),
                                Aspect.INTEGRITY, new BigDecimal(20)),
                        Optional.of(new BigDecimal("1.5")),
                        Optional.of("参加抢险，连续3天；迟到"),
                        Optional.empty()));
    }

    @Test
    void joinsBothBoxesAndTellsWhereTheyDiffer() {
        String contents = printed("18", "19", "20", null, null, null);

        assertThat(line(ScoreReader.read(Readers.POINTS, contents, "绩17 廉20 总分94")))
                .isEqualTo("德18 能19 勤20 绩17 廉20 总94");
        assertThat(line(ScoreReader.read(Readers.POINTS, contents, "德18 能19 勤20 绩17 廉20")))
                .isEqualTo("德18 能19 勤20 绩17 廉20");
        assertThat(ScoreReader.read(Readers.POINTS, contents, "德17 绩17 廉20").faults())
                .extracting(Fault::problem)
                .containsExactly("“德”一项看不出哪个数是得分。");
    }

    @Test
    void saysWhichScoresAreMissingOrWrong() {
        assertThat(ScoreReader.read(Readers.POINTS, printed(), "德18 能25 勤20 总分94")
                        .faults())
                .extracting(Fault::rule, Fault::problem)
                .containsExactly(tuple("score-range", "“能”一项写的是25分，超出0至20分。"), tuple("score-missing", "没有写得分的项目：绩、廉。"));
        assertThat(ScoreReader.read(Readers.POINTS, printed(), "德18 能19 勤20 绩17 廉20 总分95")
                        .faults())
                .containsExactly(new Fault("score-total", "总分写的是95分，各项相加是94分。", "请核对各项得分、加分或扣分和总分。"));
    }

    @Test
    void isEmptyOnlyIfBothBoxesAre() {
        assertThat(ScoreReader.read(Readers.POINTS, " ", "/")).isEqualTo(Reading.<Scores>empty());
        assertThat(line(ScoreReader.read(Readers.POINTS, printed(), ""))).isEqualTo("| score-missing");
    }

    private static Scores scores(String opinion) {
        return ScoreReader.read(Readers.POINTS, printed(), opinion).asOptional().orElseThrow();
    }

    private static String printed(@Nullable String... written) {
        String contents = PRINTED;
        for (String words : written) {
            contents = contents.replaceFirst("\\{}", words == null ? "" : words);
        }
        return contents.replace("{}", "");
    }

    private static String expected(@Nullable String scores, @Nullable String rules) {
        return (Readings.unescaped(scores) + (rules == null ? "" : " | " + rules)).strip();
    }

    private static String line(Reading<Scores> reading) {
        return Readings.line(reading.map(scores -> List.of(
                        scores.byAspect().entrySet().stream()
                                .map(score -> score.getKey().chinese() + score.getValue())
                                .collect(joining(" ")),
                        scores.adjustment().map(points -> "加" + points).orElse(""),
                        scores.statedTotal().map(points -> "总" + points).orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(joining(" "))));
    }
}
