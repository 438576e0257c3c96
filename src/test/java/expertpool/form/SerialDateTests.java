package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Reading;
import expertpool.grid.Grid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of every table in cells of a workbook that have lost the format of a date. */
class SerialDateTests {
    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(
                        "27454",
                        List.of(
                                "长治市应急管理专家推荐表",
                                "姓名 | 韩峰永 | 性别 | 男 | 出生年月 | 27454",
                                "身份证号 | 140499197503012736 | 邮政编码 | 46000 | 行业 | 化工",
                                "移动电话 | 15481278919 | 单位全称 | 甲公司"),
                        Map.of("birth_month", "1975-03 | date-serial")),
                Arguments.of(
                        "45713",
                        List.of(
                                "长治市应急管理专家汇总表",
                                "填报科室： | 危化科 | 填报时间： | 45713",
                                "序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 职务职称",
                                "1 | 韩峰永 | 男 | 140499197108232732 | 15481278919 | 甲公司 | 高级工程师"),
                        Map.of("department", "危化科", "filled_on", "2025-02-25 | date-serial")),
                Arguments.of(
                        "45713",
                        List.of(
                                "长治市应急管理专家派出报备单",
                                " | 填报时间： | 45713",
                                "使用单位或科室 | 危化科 | 派出日期 | 45713",
                                "服务单位名称 | 甲公司 | 专家类别 | 危化",
                                "服务主要内容 | 检查 | 专家人数 | 2"),
                        Map.of("filled_on", "2025-02-25 | date-serial", "dispatch_date", "2025-02-25 | date-serial")),
                Arguments.of(
                        "45713",
                        List.of("长治市应急管理使用专家情况表", "专家使用科室或单位 | 危化科 | 使用时间 | 45713", "使用事由 | 检查 | 专家报告或评审意见名称 | 《意见》"),
                        Map.of("from", "2025-02-25 | date-serial", "to", "2025-02-25", "days", "1")),
                Arguments.of(
                        "45713",
                        List.of(
                                "长治市应急管理专家考核表",
                                "姓名 | 韩峰永 | 出生年月 | 45713 | 专业 | 3.1",
                                "手机号 | 15481278919 | 考核时间 | 45713"),
                        Map.of("birth_date", "| date-format", "period", "2025-02-25 | date-serial")),
                Arguments.of(
                        "27454",
                        List.of(
                                "长治市应急管理专家考核表",
                                "姓名 | 韩峰永 | 出生年月 | 27454 | 专业 | 3.1",
                                "手机号 | 15481278919 | 考核时间 | 27454"),
                        Map.of("birth_date", "1975-03 | date-serial", "period", "| date-format")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void readsTheNumbersOfCellsThatHoldDates(String number, List<String> lines, Map<String, String> expected) {
        Grid paper = Papers.sheet(lines.toArray(String[]::new));

        assertThat(readings(Papers.numeric(paper, number), expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void readsNoDateFromTheSameWords(String number, List<String> lines, Map<String, String> expected) {
        Grid paper = Papers.sheet(lines.toArray(String[]::new));

        assertThat(readings(paper, expected).values()).noneMatch(reading -> reading.contains("date-serial"));
    }

    private static Map<String, String> readings(Grid paper, Map<String, String> fields) {
        Form form = Readers.READER.read(List.of(paper)).get(0);
        Map<String, String> readings = new TreeMap<>();
        for (Entries entries : List.of(form.header(), form.records().get(0))) {
            entries.all().forEach((field, entry) -> {
                if (fields.containsKey(field.code())) {
                    readings.put(field.code(), Readings.line(new Reading<>(entry.value(), entry.faults())));
                }
            });
        }
        return readings;
    }
}
