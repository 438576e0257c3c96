package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 表3 and 表4 as departments hand them in. */
class DispatchAndUseTests {
    private static final String REMARK = "table 1, row 6, column 2";
    private static final String PURPOSE = "table 1, row 2, column 2";
    private static final String PERIOD = "table 1, row 1, column 4";

    private final Grid request;
    private final Grid use;

    DispatchAndUseTests() throws Exception {
        request = Papers.sample("table3-filled.docx");
        use = Papers.sample("table4-filled.docx");
    }

    @ParameterizedTest
    @CsvSource({"林敏玲, true", "'同意 林敏玲\n2025年3月10日', true", "'2025年3月10日', false", "'  年  月  日', false", "'', false"})
    void takesARequestForSignedIfThereAreWordsBesideTheDate(String words, String signed) {
        assertThat(record(Papers.with(request, "table 1, row 4, column 2", words))
                        .text(Field.HEAD_SIGNED))
                .contains(signed);
    }

    @Test
    void takesAPictureForASignature() {
        String where = "table 1, row 4, column 4";
        Grid unsigned = Papers.with(request, where, "");

        assertThat(record(unsigned).text(Field.DEPUTY_DIRECTOR_SIGNED)).contains("false");
        assertThat(record(Papers.withPicture(unsigned, where)).entry(Field.DEPUTY_DIRECTOR_SIGNED))
                .contains(new Entry("true", where, List.of()));
    }

    @Test
    void readsTheDateBesideTheWordsAboveTheTable() {
        Grid sheet = Papers.sheet(
                "长治市应急管理专家派出报备单",
                " | 填报时间： | 2025-03-10",
                "使用单位或科室 | 危化科 | 派出日期 | 2025年3月12日",
                "服务单位名称 | 甲公司 | 专家类别 | 危化",
                "服务主要内容 | 检查 | 专家人数 | 2");

        assertThat(record(sheet).entry(Field.FILLED_ON)).contains(new Entry("2025-03-10", "Sheet1!C2", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年3月12日, 2025-03-12, ",
        "2025年3月12日至14日, 2025-03-12, ",
        "3月12日, , period-year",
        "尽快, , period-format"
    })
    void readsTheDayOfTheDispatch(String words, @Nullable String day, @Nullable String rule) {
        Entries read = record(Papers.with(request, PERIOD, words));

        assertThat(read.text(Field.DISPATCH_DATE)).isEqualTo(Optional.ofNullable(day));
        assertThat(FormText.rules(read))
                .isEqualTo(Optional.ofNullable(rule).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025年3月12日, 2025-03-12, 2025-03-12, 1",
        "2025年3月12日至14日, 2025-03-12, 2025-03-14, 3",
        "2025年3月12日上午, 2025-03-12, 2025-03-12, 0.5",
        "2024年12月30日至2025年1月2日, 2024-12-30, 2025-01-02, 4"
    })
    void readsTheTimeOfAUse(String words, String from, String to, String days) {
        Entries read = record(Papers.with(use, PERIOD, words));

        assertThat(List.of(Field.FROM, Field.TO, Field.DAYS).stream()
                        .map(field -> read.text(field).orElse("")))
                .containsExactly(from, to, days);
    }

    @ParameterizedTest
    @CsvSource({
        "（专家：韩峰永、范有）, 韩峰永|范有",
        "验收（专家：韩峰永、范有）共2天, 韩峰永|范有",
        "专家组成员：韩峰永 范有 古丽·买买提, 韩峰永|范有|古丽·买买提",
        "专家名单: 韩峰永，范有；现场检查, 韩峰永|范有",
        "韩峰永2天、范有半天, 韩峰永|范有",
        "韩峰永（2天）、范有（1.5天）, 韩峰永|范有",
        "'韩峰永2天，王五未到，由范有替换', ",
        "专家：另附名单2份, ",
        "专家：韩峰永等3人, ",
        "无, "
    })
    void takesNamesFromARemarkOnlyIfItIsAListOfNames(String remark, @Nullable String names) {
        Grid paper = Papers.with(Papers.with(use, PURPOSE, "重大隐患整改验收"), REMARK, remark);

        assertThat(record(paper).text(Field.EXPERTS)).isEqualTo(Optional.ofNullable(names));
    }

    @Test
    void takesNamesFromThePurposeIfTheRemarkNamesNobody() {
        assertThat(record(use).entry(Field.EXPERTS)).contains(new Entry("韩峰永|范有", PURPOSE, List.of()));
        assertThat(record(Papers.with(use, REMARK, "专家：叶丽静")).entry(Field.EXPERTS))
                .contains(new Entry("叶丽静", REMARK, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "派出编号：2025-001, 2025-001",
        "报备单2025-0012, 2025-0012",
        "编号2025-001（专家：范有）, 2025-001",
        "2025-001, ",
        "派出日期2025-03-12, "
    })
    void takesTheNumberOfTheDispatchFromTheRemark(String remark, @Nullable String number) {
        assertThat(record(Papers.with(use, REMARK, remark)).text(Field.DISPATCH_NUMBER))
                .isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void readsNoRemarkFromTheNotePrintedBelowTheTable() {
        assertThat(record(use).entry(Field.REMARK)).contains(new Entry(null, REMARK, List.of()));
    }

    private static Entries record(Grid grid) {
        return Readers.READER.read(List.of(grid)).get(0).records().get(0);
    }
}
