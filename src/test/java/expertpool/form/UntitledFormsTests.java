package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.finding.Fault;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several forms in one Word document, not all of which have a title. */
class UntitledFormsTests {
    private static final Map<Integer, String> TITLES = Map.of(
            1, "长治市应急管理专家推荐表",
            3, "长治市应急管理专家派出报备单",
            4, "长治市应急管理使用专家情况表",
            5, "长治市应急管理专家考核表");

    private static final String[] REQUEST = {
        "填报时间：2025年3月10日",
        "使用单位或科室 | 危化科 | 派出日期 | 2025年3月12日",
        "服务单位名称 | 甲公司 | 专家类别 | 危化",
        "服务主要内容 | 检查 | 专家人数 | 2",
        "经办人 | 赵立 | 电话 | 0355-0000001"
    };
    private static final String HEADS = "序号 | 姓名 | 性别 | 身份证号 | 移动电话 | 单位全称 | 职务职称";
    private static final String HAN = "1 | 韩峰永 | 男 | 140499197108232732 | 15481278919 | 甲公司 | 高级工程师";
    private static final String YE = "2 | 叶丽静 | 女 | 140499198503182848 | 15481286838 | 乙公司 | 工程师";
    private static final String FOOT = "承办人：赵立    科室负责人：林敏玲    分管领导：董满保";

    static Stream<Arguments> pairs() {
        return TITLES.keySet().stream().flatMap(first -> TITLES.keySet().stream()
                .flatMap(second -> Stream.of(
                        Arguments.of(first, false, second, false),
                        Arguments.of(first, true, second, false),
                        Arguments.of(first, false, second, true))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsTwoFormsOfWhichOneOrBothHaveNoTitle(int first, boolean titled, int second, boolean secondTitled)
            throws Exception {
        Grid one = sample(first, titled);
        Grid other = numbered(sample(second, secondTitled), 2);

        assertThat(FormText.of(read(Papers.joined(one, other))))
                .isEqualTo(FormText.of(read(one)) + FormText.of(read(other)));
    }

    @Test
    void readsAFormThatGoesOnInAnotherTableAsOne() throws Exception {
        Grid whole = sample(1, false);

        assertThat(read(inTwoTables(whole, List.of())))
                .extracting(form -> FormText.values(form.records().get(0)))
                .containsExactly(FormText.values(read(whole).get(0).records().get(0)));
    }

    @Test
    void readsOnWhereTheNextPageSaysAgainWhoseFormItIs() throws Exception {
        Grid whole = sample(1, false);
        Row again = document("单位全称 | 虚构碧川化工有限公司").rows().get(0);

        assertThat(read(inTwoTables(whole, List.of(again))))
                .extracting(
                        Form::kind,
                        form -> form.records().get(0).text(Field.RESUME).isPresent())
                .containsExactly(tuple(FormKind.RECOMMENDATION, true));
    }

    @Test
    void leavesASmallTableWithTheFormBeforeIt() {
        Grid file = document(lines(REQUEST, "参加人员如下：", "序号 | 姓名 | 电话", "1 | 范有 | 0355-0000002"));

        assertThat(read(file)).extracting(Form::kind).containsExactly(FormKind.DISPATCH_REQUEST);
    }

    @Test
    void asksWhatATableIsThatRepeatsBoxesAndIsNoWholeForm() {
        Grid file = document(lines(REQUEST, "", "使用单位或科室 | 矿山科 | 派出日期 | 2025年4月12日", "服务单位名称 | 乙公司 | 专家类别 | 煤矿"));

        List<Form> forms = read(file);

        assertThat(forms.get(0)).isEqualTo(read(document(REQUEST)).get(0));
        assertThat(forms.subList(1, forms.size()))
                .containsExactly(new Form(
                        FormKind.DISPATCH_REQUEST,
                        "table 2",
                        Entries.none(),
                        List.of(),
                        0,
                        List.of(PaperFault.of(new Fault(
                                "form-ambiguous",
                                "《长治市应急管理专家派出报备单》的后面又有一张没有标题的表，栏目与前面重复，看不出是不是另一张表，没有读取",
                                "请补上表格的标题和缺少的栏目后重新报送")))));
    }

    @Test
    void givesTheLineBetweenTwoTablesToTheFormBelowIt() {
        String[] undated = Stream.of(REQUEST).skip(1).toArray(String[]::new);

        assertThat(read(document(lines(undated, REQUEST))))
                .extracting(form -> form.records().get(0).text(Field.FILLED_ON).orElse(""))
                .containsExactly("", "2025-03-10");
    }

    @Test
    void readsAFormBehindAnAppendixWhoseWordsAreNotItsOwn() throws Exception {
        Grid appendix = document("长治市应急管理专家行业领域和专业范围分类表", "序号 | 行业领域 | 专业", "1 | 煤矿 | 1.1 地质测量、勘探", " | 专业 | 电话");
        Grid appraisal = numbered(sample(5, false), 3);

        assertThat(FormText.of(read(Papers.joined(sample(1, true), numbered(appendix, 2), appraisal))))
                .isEqualTo(FormText.of(read(sample(1, true))) + FormText.of(read(appraisal)));
    }

    @Test
    void partsTwoListsByTheirHeadLines() {
        Grid file = document(
                "填报科室：危化科    填报时间：2025年2月25日", HEADS, HAN, FOOT, "填报科室：危化科    填报时间：2025年3月25日", HEADS, YE, FOOT);

        assertThat(read(file))
                .extracting(
                        Form::kind, form -> form.header().text(Field.FILLED_ON).orElse(""), UntitledFormsTests::names)
                .containsExactly(
                        tuple(FormKind.SUMMARY, "2025-02-25", List.of("韩峰永")),
                        tuple(FormKind.SUMMARY, "2025-03-25", List.of("叶丽静")));
    }

    @Test
    void partsTwoListsOfWhichTheFirstIsNotSigned() {
        Grid file = document("填报科室：危化科", HEADS, HAN, "填报科室：矿山科", HEADS, YE, FOOT);

        assertThat(read(file))
                .extracting(form -> form.header().text(Field.DEPARTMENT).orElse(""), UntitledFormsTests::names)
                .containsExactly(tuple("危化科", List.of("韩峰永")), tuple("矿山科", List.of("叶丽静")));
    }

    @Test
    void takesAListForOneThoughMoreOfItsHeadsStandInThePersonsForm() {
        String more = " | 出生年月 | 最高学历 | 职业资格 | 行业 | 办公电话";
        String filled = " | 1971.08 | 本科 | 无 | 化工 | 0355-0000001";
        String title = "长治市应急管理专家汇总表";

        for (String above : List.of("", title)) {
            assertThat(read(document(
                            above, "填报科室：危化科", HEADS + more, HAN + filled, "续表", HEADS + more, YE + filled, FOOT)))
                    .extracting(Form::kind, UntitledFormsTests::names)
                    .containsExactly(tuple(FormKind.SUMMARY, List.of("韩峰永", "叶丽静")));
        }
    }

    @Test
    void readsAListThatGoesOnUnderItsHeadAsOne() {
        assertThat(read(document("填报科室：危化科", HEADS, HAN, "续表", HEADS, YE, FOOT)))
                .extracting(UntitledFormsTests::names)
                .containsExactly(List.of("韩峰永", "叶丽静"));
    }

    private static List<Form> read(Grid file) {
        return Readers.READER.read(List.of(file));
    }

    private static List<String> names(Form list) {
        return list.records().stream()
                .map(person -> person.text(Field.NAME).orElse(""))
                .toList();
    }

    private static Grid sample(int table, boolean titled) throws Exception {
        Grid paper = Papers.sample("table" + table + "-filled.docx");
        return titled ? paper : Papers.relabelled(paper, TITLES.getOrDefault(table, ""), "");
    }

    private static String[] lines(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    /** A Word document: cells are separated by {@code |}, any other line is a paragraph, and ends a table. */
    private static Grid document(String... lines) {
        List<Row> rows = new ArrayList<>();
        int table = 0;
        int row = 0;
        for (String line : lines) {
            if (line.indexOf('|') < 0) {
                rows.add(Papers.line(line));
                row = 0;
                continue;
            }
            table += row++ == 0 ? 1 : 0;
            List<Cell> cells = new ArrayList<>();
            for (String words : line.split("\\|", -1)) {
                String where = "table %d, row %d, column %d".formatted(table, row, cells.size() + 1);
                cells.add(new Cell(words.strip(), cells.size(), where, false, false));
            }
            rows.add(new Row(cells, false));
        }
        return new Grid("", rows);
    }

    private static Grid numbered(Grid paper, int table) {
        return new Grid("", paper.rows().stream().map(row -> in(table, row)).toList());
    }

    /** The table broken after its ninth row, with more rows where it goes on. */
    private static Grid inTwoTables(Grid paper, List<Row> more) {
        List<Row> rows = new ArrayList<>();
        for (Row row : paper.rows()) {
            boolean below = !row.paragraph() && row.cells().get(0).where().matches("table 1, row 1[0-9],.*");
            if (below && rows.stream().noneMatch(other -> place(other).startsWith("table 2"))) {
                rows.add(Papers.line(""));
                more.forEach(again -> rows.add(in(2, again)));
            }
            rows.add(below ? in(2, row) : row);
        }
        return new Grid("", rows);
    }

    private static String place(Row row) {
        return row.cells().get(0).where();
    }

    private static Row in(int table, Row row) {
        UnaryOperator<String> place = where -> where.replaceFirst("^table 1,", "table " + table + ",");
        return new Row(
                row.cells().stream()
                        .map(cell -> new Cell(
                                cell.text(), cell.column(), place.apply(cell.where()), cell.numeric(), cell.picture()))
                        .toList(),
                row.paragraph());
    }
}
