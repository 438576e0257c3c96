package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 表2 as departments hand it in. */
class SummaryTests {
    private static final String TITLE = "长治市应急管理专家汇总表";
    private static final String DATED = "填报科室：危化科    填报时间：2025年2月25日";
    private static final String HEADS = "序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 职务职称 | 毕业院校 | 所学专业 | 现从事专业 | 备注";
    private static final String HAN =
            "1 | 韩峰永 | 男 | 140499197108232732 | 15481278919 | 甲公司 | 高级工程师 | 样例大学 | 化工 | 3.1 工艺 | 新增";
    private static final String YE =
            "2 | 叶丽静 | 女 | 140499198503182848 | 15481286838 | 乙公司 | 工程师 | 样例大学 | 化工 | 3.3 设备安全 | ";
    private static final String SIGNED = "承办人：赵立    科室负责人：林敏玲    分管领导：董满保";

    @Test
    void readsAListWithItsHeadAndFoot() {
        assertThat(FormText.of(read(TITLE, DATED, HEADS, HAN, SIGNED)))
                .isEqualTo(
                        """
                        # SUMMARY | Sheet1
                        department | 危化科 | Sheet1!A2
                        filled_on | 2025-02-25 | Sheet1!A2
                        handler | 赵立 | Sheet1!A5
                        head | 林敏玲 | Sheet1!A5
                        deputy_director | 董满保 | Sheet1!A5
                        ## record
                        name | 韩峰永 | Sheet1!B4
                        sex | 男 | Sheet1!C4
                        id_number | 140499197108232732 | Sheet1!D4
                        birth_date | 1971-08-23 | Sheet1!D4
                        mobile | 15481278919 | Sheet1!E4
                        employer | 甲公司 | Sheet1!F4
                        title | 高级工程师 | Sheet1!G4
                        school | 样例大学 | Sheet1!H4
                        major | 化工 | Sheet1!I4
                        specialties | 3.1 | Sheet1!J4
                        remark | 新增 | Sheet1!K4
                        row_number | 1 | Sheet1!A4
                        """);
    }

    @Test
    void followsColumnsThatWereMovedOrAdded() {
        Form moved = only(read(
                TITLE,
                "身份证号码 | 姓 名 | 民族 | 性别 | 手机 | 工作单位 | 职务/职称 | 毕业学校 | 所学专业 | 从事专业",
                "140499197108232732 | 韩峰永 | 汉 | 男 | 15481278919 | 甲公司 | 高级工程师 | 样例大学 | 化工 | 3.1"));

        assertThat(FormText.of(moved.records().get(0)))
                .isEqualTo(
                        """
                        name | 韩峰永 | Sheet1!B3
                        sex | 男 | Sheet1!D3
                        id_number | 140499197108232732 | Sheet1!A3
                        birth_date | 1971-08-23 | Sheet1!A3
                        mobile | 15481278919 | Sheet1!E3
                        employer | 甲公司 | Sheet1!F3
                        title | 高级工程师 | Sheet1!G3
                        school | 样例大学 | Sheet1!H3
                        major | 化工 | Sheet1!I3
                        specialties | 3.1 | Sheet1!J3
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // merged cells, as they are repeated
                "序号 | 姓名 | 性别 | 身份证号 | 联系方式 | 单位全称 | 职务职称 | 教育情况 |||备注\n"
                        + "序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 职务职称 | 毕业院校 | 所学专业 | 现从事专业 | 备注",
                "序号 | 姓名 | 性别 | 身份证号 | 联系方式 | 单位全称 | 职务职称 | 教育情况 |||备注\n" + "|||| 移动电话 ||| 毕业院校 | 所学专业 | 现从事专业 |",
                "个人情况 ||||| 单位情况 || 教育情况 |||备注\n" + "序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 职务职称 | 毕业院校 | 所学专业 | 现从事专业 |",
                "序号 | 姓名 | 性别 | 身份 | 手机 | 单位 | 职务 | 毕业 | 所学 | 现从事 | 备注\n" + "||| 证号 | 号码 | 全称 | 职称 | 院校 | 专业 | 专业 |"
            })
    void readsAHeadOfTwoLines(String head) {
        String[] lines = head.split("\n", 2);

        assertThat(only(read(TITLE, lines[0], lines[1], HAN)).records().stream().map(FormText::values))
                .isEqualTo(only(read(TITLE, HEADS, HAN)).records().stream()
                        .map(FormText::values)
                        .toList());
    }

    @Test
    void takesOverWhatIsTheSameAsInTheRowAbove() {
        String ditto = "2 | 叶丽静 | 女 | 140499198503182848 | 15481286838 | 同上 | 〃 | 同 上 | ″ | “ | 同上";
        Form form = only(read(TITLE, HEADS, HAN, ditto, ditto));

        assertThat(FormText.of(form.records().get(1)))
                .isEqualTo(
                        """
                        name | 叶丽静 | Sheet1!B4
                        sex | 女 | Sheet1!C4
                        id_number | 140499198503182848 | Sheet1!D4
                        birth_date | 1985-03-18 | Sheet1!D4
                        mobile | 15481286838 | Sheet1!E4
                        employer | 甲公司 | Sheet1!F4
                        title | 高级工程师 | Sheet1!G4
                        school | 样例大学 | Sheet1!H4
                        major | 化工 | Sheet1!I4
                        specialties | 3.1 | Sheet1!J4
                        remark | 同上 | Sheet1!K4
                        row_number | 2 | Sheet1!A4
                        """);
        assertThat(form.records().get(2).text(Field.EMPLOYER)).contains("甲公司");
    }

    @Test
    void takesNothingOverInTheFirstRowAndNeverAPersonsOwn() {
        Form first = only(read(TITLE, HEADS, HAN.replace("甲公司", "同上")));
        Form numbers = only(read(TITLE, HEADS, HAN, "2 | 同上 | 〃 | 同上 | 同上 | 同上 | | | | | "));

        assertThat(first.records().get(0).text(Field.EMPLOYER)).isEmpty();
        assertThat(FormText.rules(numbers.records().get(1)))
                .containsExactly("name-characters", "sex-format", "id-ditto", "mobile-format");
    }

    @Test
    void readsAnIdentityNumberWithOneDigitInEachCell() {
        String digits = "140499197108232732".replaceAll("(.)(?=.)", "$1 | ");
        String gap = " |".repeat(17);
        Form form = only(read(
                TITLE,
                HEADS.replace("身份证号", "身份证号" + gap),
                HAN.replace("140499197108232732", digits),
                YE.replace("140499198503182848", "140499198503182848" + gap)));

        assertThat(form.records().stream()
                        .map(person -> person.text(Field.ID_NUMBER).orElse("") + " "
                                + person.text(Field.MOBILE).orElse("")))
                .containsExactly("140499197108232732 15481278919", "140499198503182848 15481286838");
    }

    @Test
    void readsOnAfterAHeadRepeatedOnTheNextPage() {
        assertThat(names(TITLE, DATED, HEADS, HAN, HEADS, YE, SIGNED)).containsExactly("韩峰永", "叶丽静");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、化工专家||||||||||",
                "|化工专家|||||||||",
                "||||||||||",
                "合计|||||2人|||||",
                "|合计||2人|||||||",
                "|以下空白||||||||||",
                "|煤矿|||||||||",
                "|||||（盖章）||2026年3月1日|||",
                "3||||||||||",
                "注：以上人员均已核实||||||||||",
                "示例|张三|男||||||||",
                "|例：张三|||||||||",
                "合计：2人||||||||||",
                "|续表|||||||||",
                HEADS
            })
    void passesOverWhatIsNoPerson(String line) {
        assertThat(names(TITLE, DATED, HEADS, HAN, line, YE, SIGNED)).containsExactly("韩峰永", "叶丽静");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "承办人：赵立 | | | 科室负责人：林敏玲 | | | | 分管领导：董满保 | | | ",
                "承办人： | 赵立 | | 科室负责人： | 林敏玲 | | 分管领导： | 董满保 | | | ",
                "经办人:赵立 | | | 负责人:林敏玲 | | | | 分管领导:董满保 | | | "
            })
    void readsAFootInSeveralCells(String foot) {
        Form form = only(read(TITLE, DATED, HEADS, HAN, foot));

        assertThat(form.records()).hasSize(1);
        assertThat(List.of(
                        form.header().text(Field.HANDLER).orElseThrow(),
                        form.header().text(Field.HEAD).orElseThrow(),
                        form.header().text(Field.DEPUTY_DIRECTOR).orElseThrow()))
                .containsExactly("赵立", "林敏玲", "董满保");
    }

    @Test
    void keepsAPersonInWhoseRowAWordOfTheFootStands() {
        String remarked = HAN.replace("新增", "项目负责人：李某");
        Form form = only(read(TITLE, DATED, HEADS, remarked, SIGNED));

        assertThat(form.records())
                .singleElement()
                .extracting(person -> person.text(Field.REMARK).orElseThrow())
                .isEqualTo("项目负责人：李某");
        assertThat(form.header().text(Field.HEAD)).contains("林敏玲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|赵立|||||||||",
                "3|赵立|||||||||",
                "|||140499197108232732|||||||",
                "3||||15481278919|丙公司|工程师||||",
                "|欧阳震华|||||||||",
                "3|赵立|||||||||以下空白"
            })
    void keepsAPersonWhoseRowIsAlmostEmpty(String line) {
        assertThat(only(read(TITLE, DATED, HEADS, HAN, line, YE, SIGNED)).records())
                .hasSize(3);
    }

    @Test
    void keepsAPersonWhoseIdentityNumberOrNameIsMissing() {
        String unnamed = HAN.replace("韩峰永", "");
        String unnumbered = YE.replace("140499198503182848", "");

        assertThat(only(read(TITLE, DATED, HEADS, unnamed, unnumbered, SIGNED)).records())
                .extracting(person -> person.text(Field.NAME).orElse("") + "/"
                        + person.text(Field.ID_NUMBER).orElse(""))
                .containsExactly("/140499197108232732", "叶丽静/");
    }

    @Test
    void distrustsAnIdentityNumberThatTheSheetKeepsAsANumber() {
        Grid sheet = Papers.sheet(TITLE, DATED, HEADS, HAN.replace("140499197108232732", "140499197108232000"));
        Grid numeric = Papers.numeric(sheet, "140499197108232000");

        assertThat(FormText.rules(
                        only(Readers.READER.read(List.of(numeric))).records().get(0)))
                .containsExactly("id-digits-lost");
    }

    private static List<Form> read(String... lines) {
        return Readers.READER.read(List.of(Papers.sheet(lines)));
    }

    private static Form only(List<Form> forms) {
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    private static Stream<String> names(String... lines) {
        return only(read(lines)).records().stream()
                .map(person -> person.text(Field.NAME).orElse(""));
    }
}
