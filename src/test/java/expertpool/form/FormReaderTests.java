package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.finding.Fault;
import expertpool.grid.Grid;
import expertpool.grid.Grids;
import expertpool.grid.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "table1-filled.docx",
                "table2-filled.xlsx",
                "table3-filled.docx",
                "table4-filled.docx",
                "table5-filled.docx"
            })
    void readsEveryBoxOfAFilledPaper(String sample) throws Exception {
        String table = sample.substring(0, sample.indexOf('-'));
        String expected =
                Files.readString(Path.of("src/test/resources/form/filled", table + ".txt"), StandardCharsets.UTF_8);

        assertThat(FormText.of(read(sample))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "table1-blank.doc, RECOMMENDATION",
        "table1-blank.docx, RECOMMENDATION",
        "table2-blank.doc, SUMMARY",
        "table2-blank.docx, SUMMARY",
        "table2-blank.xls, SUMMARY",
        "table2-blank.xlsx, SUMMARY",
        "table3-blank.doc, DISPATCH_REQUEST",
        "table3-blank.docx, DISPATCH_REQUEST",
        "table4-blank.doc, USE_RECORD",
        "table4-blank.docx, USE_RECORD",
        "table5-blank.doc, APPRAISAL",
        "table5-blank.docx, APPRAISAL"
    })
    void knowsABlankForm(String sample, FormKind kind) throws Exception {
        assertThat(read(sample))
                .singleElement()
                .extracting(Form::kind, Form::isBlank)
                .containsExactly(kind, true);
    }

    @ParameterizedTest
    @CsvSource({
        "table1-filled.docx, 长治市应急管理专家推荐表",
        "table2-filled.xlsx, 长治市应急管理专家汇总表",
        "table3-filled.docx, 长治市应急管理专家派出报备单",
        "table4-filled.docx, 长治市应急管理使用专家情况表",
        "table5-filled.docx, 长治市应急管理专家考核表"
    })
    void knowsATableWithoutItsTitleByItsLabels(String sample, String title) throws Exception {
        Grid untitled = Papers.relabelled(Papers.sample(sample), title, "");

        assertThat(Readers.READER.read(List.of(untitled))).isEqualTo(read(sample));
    }

    @ParameterizedTest
    @CsvSource({
        "table1-filled.docx, 长治市应急管理专家推荐表, 应急管理专家推荐表（2026年度）",
        "table1-filled.docx, 长治市应急管理专家推荐表, '表1 长 治 市 应 急 管 理 专 家 推 荐 表'",
        "table2-filled.xlsx, 长治市应急管理专家汇总表, 附件2：长治市应急管理专家推荐汇总表",
        "table2-filled.xlsx, 长治市应急管理专家汇总表, '长治市应急管理\n专家汇总表'",
        "table3-filled.docx, 长治市应急管理专家派出报备单, 《长治市应急管理专家派出报备单》",
        "table4-filled.docx, 长治市应急管理使用专家情况表, 长治市应急管理局使用专家情况表",
        "table5-filled.docx, 长治市应急管理专家考核表, 2025年度长治市应急管理专家考核表"
    })
    void knowsATableByAVariantOfItsTitle(String sample, String title, String variant) throws Exception {
        Grid paper = Papers.relabelled(Papers.sample(sample), title, variant);

        assertThat(Readers.READER.read(List.of(paper))).isEqualTo(read(sample));
    }

    @Test
    void knowsATitleBrokenIntoTwoParagraphs() throws Exception {
        Grid request = Papers.sample("table3-filled.docx");
        List<Row> rows = new ArrayList<>();
        for (Row row : request.rows()) {
            if (row.cells().get(0).text().equals("长治市应急管理专家派出报备单")) {
                rows.add(Papers.line("长治市应急管理"));
                rows.add(Papers.line("专家派出报备单"));
            } else {
                rows.add(row);
            }
        }

        assertThat(Readers.READER.read(List.of(Papers.joined(Papers.sample("table4-filled.docx"), new Grid("", rows)))))
                .extracting(Form::kind)
                .containsExactly(FormKind.USE_RECORD, FormKind.DISPATCH_REQUEST);
    }

    @Test
    void knowsATableWithoutItsTitleWhenLabelsAndAnswersShareCells() {
        Grid untitled = Papers.sheet("专家使用科室或单位：危化科 | 使用时间：2025年3月12日", "使用事由：检查", "专家报告或评审意见名称：《意见》", "备注：每人1天");

        assertThat(Readers.READER.read(List.of(untitled))).singleElement().satisfies(form -> {
            assertThat(form.kind()).isEqualTo(FormKind.USE_RECORD);
            assertThat(FormText.values(form.records().get(0)))
                    .containsEntry("department", "危化科")
                    .containsEntry("from", "2025-03-12")
                    .containsEntry("purpose", "检查");
        });
    }

    @Test
    void isNotDeceivedByATitleAboveSomethingElse() {
        Grid notice = Papers.sheet("长治市应急管理专家推荐表", "请各科室于月底前报送。", "联系人：赵立  电话：0355-0000123");

        assertThat(Readers.READER.read(List.of(notice))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4"})
    void tellsOfATableFromWhichMostBoxesAreGone(int left, int boxes) throws Exception {
        Grid whole = Papers.sample("table3-filled.docx");
        Grid cut = new Grid(
                whole.name(),
                whole.rows().stream()
                        .filter(row -> !row.paragraph())
                        .limit(left)
                        .toList());
        Grid title = new Grid(
                "",
                whole.rows().stream().filter(row -> row.paragraph()).limit(2).toList());

        List<Form> forms = Readers.READER.read(List.of(Papers.joined(whole, title, cut)));

        assertThat(forms.get(0)).isEqualTo(read("table3-filled.docx").get(0));
        assertThat(forms.subList(1, forms.size()))
                .containsExactly(new Form(
                        FormKind.DISPATCH_REQUEST,
                        "table 1",
                        Entries.none(),
                        List.of(),
                        0,
                        List.of(PaperFault.of(new Fault(
                                "form-incomplete",
                                "有《长治市应急管理专家派出报备单》的标题，但只认出%d个栏目（至少应有5个），没有读取".formatted(boxes),
                                "请在完整的空白表格上填写后重新报送")))));
    }

    @Test
    void asksWhichTableIsMeantWhereTheLabelsFitTwo() {
        Grid untitled = Papers.sheet(
                "使用科室或单位 | 危化科 | 分管领导签字 | 董满保",
                "派出日期 | 2026-03-01 | 服务单位 | 甲公司",
                "人数 | 3 | 使用时间 | 2026-03-01",
                "使用事由 | 检查 | 备注 | 无");

        assertThat(Readers.READER.read(List.of(untitled)))
                .extracting(Form::kind, Form::records, Form::faults)
                .containsExactly(tuple(
                        FormKind.DISPATCH_REQUEST,
                        List.of(),
                        List.of(PaperFault.of(new Fault(
                                "form-ambiguous",
                                "没有标题，从栏目看可能是《长治市应急管理专家派出报备单》，也可能是《长治市应急管理使用专家情况表》，没有读取",
                                "请补上表格的标题后重新报送")))));
    }

    @Test
    void findsNothingInATableThatIsNoneOfTheFive() {
        assertThat(Readers.READER.read(List.of(Papers.sheet("姓名 | 手机", "张三 | 15400000001"))))
                .isEmpty();
        assertThat(Readers.READER.read(List.of())).isEmpty();
    }

    @Test
    void findsEveryFormOfADocument() throws Exception {
        Grid file = Papers.joined(
                Papers.sample("table3-filled.docx"),
                Papers.sample("table4-filled.docx"),
                Papers.sample("table3-filled.docx"));

        assertThat(Readers.READER.read(List.of(file)))
                .extracting(Form::kind, form -> form.records().get(0).text(Field.CONTENT))
                .containsExactly(
                        tuple(FormKind.DISPATCH_REQUEST, java.util.Optional.of("重大隐患整改验收")),
                        tuple(FormKind.USE_RECORD, java.util.Optional.empty()),
                        tuple(FormKind.DISPATCH_REQUEST, java.util.Optional.of("重大隐患整改验收")));
    }

    @Test
    void findsTheFormOfEveryWorksheet() throws Exception {
        Grid sheet = Papers.sample("table2-filled.xlsx");

        assertThat(Readers.READER.read(
                        List.of(new Grid("新", sheet.rows()), new Grid("说明", List.of()), new Grid("旧", sheet.rows()))))
                .extracting(Form::where)
                .containsExactly("新", "旧");
    }

    @Test
    void findsAFormOnAWorksheetWithoutAName() throws Exception {
        Grid nameless = new Grid(
                "",
                Papers.sheet("专家使用科室或单位 | 危化科 | 使用时间 | 2025年3月12日", "使用事由 | 检查", "备注 | 每人1天", "专家报告或评审意见名称 | 《意见》")
                        .rows());

        assertThat(Readers.READER.read(List.of(nameless)))
                .extracting(Form::kind, Form::where)
                .containsExactly(tuple(FormKind.USE_RECORD, "document"));
    }

    @Test
    void givesItsCitationToEveryFaultTheReadersCanFind() throws Exception {
        List<String> cited = Readers.PACK.regulation().requirements().stream()
                .map(expertpool.regulation.Requirement::rule)
                .toList();

        assertThat(Sources.kebabCaseLiterals(Path.of("src/main/java/expertpool/form")))
                .hasSizeGreaterThan(30)
                .isSubsetOf(cited);
    }

    private static List<Form> read(String sample) throws Exception {
        return Readers.READER.read(Grids.open(Path.of("src/test/resources/samples", sample)));
    }
}
