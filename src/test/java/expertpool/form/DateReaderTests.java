package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {
    @ParameterizedTest
    @CsvSource({
        "2026年9月5日, 2026-09-05",
        "2026年09月05日, 2026-09-05",
        "'2026 年 9 月 5 日', 2026-09-05",
        "2026年9月5号, 2026-09-05",
        "2026年9月5, 2026-09-05",
        "2026.9.5, 2026-09-05",
        "２０２６．９．５, 2026-09-05",
        "2026-09-05, 2026-09-05",
        "2026—9—5, 2026-09-05",
        "2026/9/5, 2026-09-05",
        "'2026 9 5', 2026-09-05",
        "20260905, 2026-09-05",
        "26.9.5, 2026-09-05",
        "260905, 2026-09-05",
        "2026-09-05T00:00, 2026-09-05",
        "'2026-09-05 00:00:00', 2026-09-05",
        "2026年9月5日（星期六）, 2026-09-05",
        "2026年9月5日星期六, 2026-09-05",
        "二〇二三年八月二十九日, 2023-08-29",
        "二○二三年八月三十一日, 2023-08-31",
        "二O二三年元月十日, 2023-01-10",
        "2024-02-29, 2024-02-29",
        "1900.1.1, 1900-01-01",
        "2099.12.31, 2099-12-31",
        "'', ''",
        "'年   月   日', ''",
        "/, ''",
        "1899.12.31, | date-format",
        "2100.1.1, | date-format",
        "2023-02-29, | date-format",
        "20260931, | date-format",
        "2026.13.1, | date-format",
        "2026.9.0, | date-format",
        "2026年9月, | date-format",
        "202609, | date-format",
        "261305, | date-format",
        "9月5日, | date-format",
        "9.5, | date-format",
        "2026年, | date-format",
        "27454, | date-format",
        "2023年正月初五, | date-format",
        "腊月廿三, | date-format",
        "近期, | date-format",
        "同上, | date-format",
        "200905, | date-ambiguous",
        "9.2026, | date-ambiguous",
        "15/3/1975, | date-ambiguous"
    })
    void readsADay(String text, String expected) {
        assertThat(Readings.line(DateReader.day(text, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1975.03, 1975-03",
        "1975.3, 1975-03",
        "1975-03, 1975-03",
        "1975-3, 1975-03",
        "1975/3, 1975-03",
        "1975年3月, 1975-03",
        "'1975 年 3 月', 1975-03",
        "1975年3月份, 1975-03",
        "1975.03., 1975-03",
        "1975·03, 1975-03",
        "75.3, 1975-03",
        "75年3月, 1975-03",
        "05.3, 1905-03",
        "197503, 1975-03",
        "750315, 1975-03",
        "1975.3.15, 1975-03",
        "1975年3月15日, 1975-03",
        "19750315, 1975-03",
        "75.3.15, 1975-03",
        "1975-03-01, 1975-03",
        "1975-03-00, 1975-03",
        "1975.03.00, 1975-03",
        "19750300, 1975-03",
        "一九七五年三月, 1975-03",
        "一九七五年十一月, 1975-11",
        "1975年元月, 1975-01",
        "1975年3月生, 1975-03",
        "1975年3月出生, 1975-03",
        "1975.03（51岁）, 1975-03",
        "1975.1, 1975-01",
        "1975.10, 1975-10",
        "'年  月', ''",
        "无, ''",
        "1975, | date-format",
        "1975年, | date-format",
        "1975.13, | date-format",
        "1975.0, | date-format",
        "1975.2.30, | date-format",
        "197513, | date-format",
        "一九七五年腊月, | date-format",
        "3.2023, | date-ambiguous",
        "15/3/1975, | date-ambiguous"
    })
    void readsAMonthOfBirth(String text, String expected) {
        assertThat(Readings.line(DateReader.birthMonth(text, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25.3, 2025-03", "25年3月, 2025-03", "25.3.15, 2025-03", "2025年3月, 2025-03", "202503, 2025-03"})
    void readsAMonthOfAPaperAsOneOfThisCentury(String text, String expected) {
        assertThat(Readings.line(DateReader.month(text, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1975.1, | date-ambiguous", "1975.10, 1975-10", "1975.2, 1975-02", "197501, 1975-01"})
    void doesNotTellJanuaryFromOctoberInANumericCell(String text, String expected) {
        assertThat(Readings.line(DateReader.birthMonth(text, true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "27454, 1975-03 | date-serial",
        "10959, 1930-01 | date-serial",
        "40543, 2010-12 | date-serial",
        "'27454 ', 1975-03 | date-serial",
        "19543, | date-ambiguous",
        "20003, | date-ambiguous",
        "19540, 1953-06 | date-serial",
        "10958, | date-format",
        "40544, | date-format",
        "45713, | date-format",
        "27454.5, | date-format",
        "1975.1, | date-ambiguous",
        "197503, 1975-03"
    })
    void readsADayOfBirthThatLostItsFormatInANumericCell(String text, String expected) {
        assertThat(Readings.line(DateReader.birthMonth(text, true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "45713, 2025-02-25 | date-serial",
        "45167, 2023-08-29 | date-serial",
        "54788, 2049-12-31 | date-serial",
        "45166, | date-format",
        "54789, | date-format",
        "27454, | date-format",
        "45713.5, | date-format",
        "20251, | date-format",
        "200905, | date-ambiguous",
        "20260905, 2026-09-05"
    })
    void readsADayOfAPaperThatLostItsFormatInANumericCell(String text, String expected) {
        assertThat(Readings.line(DateReader.day(text, true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"27454", "45713", "19543"})
    void readsNoSerialNumberOutOfWords(String text) {
        assertThat(Readings.line(DateReader.birthMonth(text, false))).isEqualTo("| date-format");
        assertThat(Readings.line(DateReader.day(text, false))).isEqualTo("| date-format");
    }

    @Test
    void tellsWhichDayItMadeOfANumber() {
        assertThat(DateReader.day("45713", true).faults())
                .containsExactly(new Fault(
                        "date-serial",
                        "日期存成了数字45713，按电子表格的日期序号读作2025年2月25日。",
                        "请核对；如不是这一天，请把单元格设为“文本”格式，请按“2026年9月5日”的样式填写公历日期。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年9月, 日期“2026年9月”没有写是哪一日。",
        "202609, 日期“202609”没有写是哪一日。",
        "9月5日, 日期“9月5日”没有写年份。",
        "正月初五, 日期“正月初五”像是农历日期。",
        "15412345678, 日期“*******5678”看不出是哪一天。"
    })
    void saysWhatIsMissing(String text, String problem) {
        assertThat(DateReader.day(text, false).faults())
                .extracting(Fault::problem)
                .containsExactly(problem);
    }
}
