package expertpool.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Period;
import expertpool.expert.ServiceDay;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReaderTests {
    @ParameterizedTest
    @CsvFileSource(resources = "/form/periods.csv", numLinesToSkip = 1, delimiter = '|')
    void reads(String text, int year, String expected) {
        OptionalInt defaultYear = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);

        assertThat(line(PeriodReader.read(Readings.unescaped(text), defaultYear)))
                .isEqualTo(Readings.unescaped(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2天, 时间“2天”只写了天数，没有写日期。",
        "3次, 时间“3次”只写了天数，没有写日期。",
        "一周, 时间“一周”没有写明哪几天，一周可能是5天也可能是7天。",
        "3小时, 时间“3小时”按小时填写，看不出是哪一天的上午还是下午。",
        "2026年9月, 时间“2026年9月”看不出起止日期。",
        "9月5日, 时间“9月5日”没有写年份。",
        "2026年9月7日至5日, 时间“2026年9月7日至5日”止日早于起日。",
        "2026年9月5日晚上, 时间“2026年9月5日晚上”看不出算半天还是一天。"
    })
    void saysWhatIsUnclear(String text, String problem) {
        assertThat(PeriodReader.read(text, OptionalInt.empty()).faults())
                .extracting(Fault::problem)
                .containsExactly(problem);
    }

    /** Fees and overlaps need the days themselves; what is not told is not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年9月5日 | 2026-09-05 全天",
                "2026年9月5日上午 | 2026-09-05 上午",
                "2026年9月5日下午 | 2026-09-05 下午",
                "2026年9月5日上午、下午 | 2026-09-05 全天",
                "2026年9月5日半天 | 2026-09-05 半天",
                "2026年9月5日上午半天 | 2026-09-05 上午",
                "2026年9月5日至6日 | 2026-09-05 全天, 2026-09-06 全天",
                "2026年9月5日下午至7日上午 | 2026-09-05 下午, 2026-09-06 全天, 2026-09-07 上午",
                "2026年9月5日、7日 | 2026-09-05 全天, 2026-09-07 全天",
                "2026年9月5日上午、6日 | 2026-09-05 上午, 2026-09-06 全天",
                "2026年9月5日至6日各半天 | 2026-09-05 半天, 2026-09-06 半天",
                "2026年9月5日至9日（共3天） | ''",
                "2026年9月5日至9日共3天、10日 | ''",
                "2026年9月5日至6日共2天 | 2026-09-05 全天, 2026-09-06 全天"
            })
    void tellsTheDaysThatAreKnown(String text, String expected) {
        assertThat(PeriodReader.read(text, OptionalInt.empty()).asOptional().orElseThrow().stream()
                        .flatMap(period -> period.service().stream())
                        .map(ServiceDay::toString)
                        .collect(joining(", ")))
                .isEqualTo(expected);
    }

    private static String line(Reading<List<Period>> reading) {
        return Readings.line(reading.map(periods -> periods.stream()
                        .map(period -> period.from() + ".." + period.to() + "=" + period.days())
                        .collect(joining(" "))))
                .replace("| ", "");
    }
}
