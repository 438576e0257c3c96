package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import expertpool.finding.Fault;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 表1 as departments hand it in. */
class RecommendationTests {
    private static final String EMPLOYER = "table 1, row 4, column 2";
    private static final String EMPLOYER_OPINION = "table 1, row 14, column 2";
    private static final String PLEDGE = "table 1, row 17, column 2";

    private final Grid paper;

    RecommendationTests() throws Exception {
        paper = Papers.sample("table1-filled.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "移动电话, 手机号码, mobile",
        "身份证号, '公民\n身份号码', id_number",
        "身份证号, 身份证号：, id_number",
        "单位全称, 工作单位, employer",
        "职务/职称, 职务、职称, title",
        "毕业学校, 毕业院校, school",
        "电子信箱, E-mail, email",
        "电子信箱, Ｅ－ｍａｉｌ, email",
        "单位全称, 单位全称（盖章）, employer",
        "职务/职称, '职务/职称\n(请写全称)', title",
        "邮政编码, 邮 编, postal_code",
        "现从事专业, 从事专业, specialties"
    })
    void knowsALabelByItsVariants(String label, String variant, String field) {
        Entries read = record(Papers.relabelled(paper, label, variant));

        assertThat(read).isEqualTo(record(paper));
        assertThat(read.text(Field.ofCode(field).orElseThrow())).isPresent();
    }

    @Test
    void readsALabelAndItsAnswerInOneCell() {
        Grid joined = Papers.with(Papers.with(paper, "table 1, row 4, column 1", ""), EMPLOYER, "单位全称：虚构碧川化工有限公司");

        assertThat(record(joined)).isEqualTo(record(paper));
    }

    @Test
    void readsThePledgeAndItsLabelInOneCell() {
        Grid joined = Papers.sheet(
                "长治市应急管理专家推荐表",
                "姓名：韩峰永 | 性别：男 | 出生年月：1971.08",
                "身份证号：140499197108232732 | 职业资格： | 行业：化工",
                "移动电话：15481278919 | 专家承诺：自愿加入。\n签名：韩峰永");

        assertThat(FormText.values(record(joined)))
                .containsEntry("qualification", "null")
                .containsEntry("industry", "化工")
                .containsEntry("pledge_signed", "true");
    }

    @ParameterizedTest
    @CsvSource({
        "'table 1, row 4, column 2', employer, 无",
        "'table 1, row 6, column 2', division, 无",
        "'table 1, row 6, column 4', title, 无",
        "'table 1, row 8, column 6', qualification, 无",
        "'table 1, row 11, column 2', publications, 无",
        "'table 1, row 12, column 2', awards, 无",
        "'table 1, row 13, column 2', achievements, 无",
        "'table 1, row 1, column 2', name, ",
        "'table 1, row 3, column 2', id_number, ",
        "'table 1, row 2, column 6', mobile, ",
        "'table 1, row 5, column 2', employer_address, ",
        "'table 1, row 8, column 2', school, ",
        "'table 1, row 8, column 4', education, ",
        "'table 1, row 9, column 2', major, ",
        "'table 1, row 9, column 6', specialties, ",
        "'table 1, row 10, column 2', resume, "
    })
    void takesNoneForAnAnswerWhereSomebodyMayHaveNone(String where, String field, @Nullable String value) {
        for (String words : List.of("无", " 暂无", "没有")) {
            assertThat(record(Papers.with(paper, where, words))
                            .entry(Field.ofCode(field).orElseThrow()))
                    .contains(new Entry(value, where, List.of()));
        }
        assertThat(record(Papers.with(paper, where, "/"))
                        .text(Field.ofCode(field).orElseThrow()))
                .isEmpty();
    }

    @Test
    void leavesOutCharactersThatNobodySees() {
        assertThat(record(Papers.with(paper, EMPLOYER, "\u200B虚构碧川\uFEFF化工有限公司\u202C\r\n")))
                .isEqualTo(record(paper));
    }

    @Test
    void readsAnIdentityNumberWithOneDigitInEachCell() {
        List<Row> rows = new ArrayList<>();
        for (Row row : paper.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                if (cell.where().equals("table 1, row 3, column 2")) {
                    cell.text()
                            .chars()
                            .mapToObj(digit -> new Cell(Character.toString(digit), 1, cell.where(), true, false))
                            .forEach(cells::add);
                } else {
                    cells.add(cell);
                }
            }
            rows.add(new Row(cells, row.paragraph()));
        }

        assertThat(record(new Grid("", rows)).entry(Field.ID_NUMBER))
                .isEqualTo(record(paper).entry(Field.ID_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "'同意推荐。\n（公章）\n\n2025年2月6日', true",
        "'张三', true",
        "'\n（公章）\n\n2025年2月6日', false",
        "'（公章）\n\n年  月  日', false",
        "'/', false",
        "'', false"
    })
    void takesAnOpinionForSignedIfThereAreWordsBesideTheDate(String words, String signed) {
        assertThat(record(Papers.with(paper, EMPLOYER_OPINION, words)).text(Field.EMPLOYER_OPINION_SIGNED))
                .contains(signed);
    }

    @ParameterizedTest
    @CsvSource({
        "'请对上述文字认真理解，并抄写在下方。\n签名：韩峰永\n2025年2月4日', true",
        "'请对上述文字认真理解，并抄写在下方。\n签 名: 韩峰永', true",
        "'请对上述文字认真理解，并抄写在下方。\n本人自愿加入。\n签名：\n2025年2月4日', false",
        "'请对上述文字认真理解，并抄写在下方。\n\n签名：\n年   月   日', false"
    })
    void takesThePledgeForSignedIfANameFollowsItsLabel(String words, String signed) {
        assertThat(record(Papers.with(paper, PLEDGE, words)).text(Field.PLEDGE_SIGNED))
                .contains(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLEDGE, EMPLOYER_OPINION})
    void takesAPictureForASignature(String where) {
        String printed = where.equals(PLEDGE) ? "签名：\n年   月   日" : "（公章）\n年  月  日";
        Grid unsigned = Papers.with(paper, where, printed);
        Field field = where.equals(PLEDGE) ? Field.PLEDGE_SIGNED : Field.EMPLOYER_OPINION_SIGNED;

        assertThat(record(unsigned).text(field)).contains("false");
        assertThat(record(Papers.withPicture(unsigned, where)).text(field)).contains("true");
    }

    @Test
    void takesAPledgePastedAsAPictureForSigned() {
        Grid pasted = Papers.withPicture(Papers.with(paper, PLEDGE, ""), PLEDGE);

        assertThat(record(pasted).text(Field.PLEDGE_SIGNED)).contains("true");
    }

    @Test
    void takesThePortraitForNoAnswer() {
        Grid unfilled = Papers.with(paper, EMPLOYER, "");

        assertThat(record(unfilled).entry(Field.EMPLOYER)).contains(new Entry(null, EMPLOYER, List.of()));
    }

    @Test
    void asksTheUnitsTelephoneIfThereIsNoneOfTheOffice() {
        Grid unfilled = Papers.with(paper, "table 1, row 2, column 2", "/");

        assertThat(record(unfilled).entry(Field.WORK_PHONE))
                .contains(new Entry("0355-0402819", "table 1, row 7, column 2", List.of()));
    }

    @Test
    void searchesNoAnswerInWordsThatAreTooLongForOne() {
        String specialties = "table 1, row 9, column 6";
        Entries read = record(Papers.with(paper, specialties, "安全管理、".repeat(400)));

        assertThat(read.entry(Field.SPECIALTIES))
                .contains(new Entry(
                        null,
                        specialties,
                        List.of(new Fault("answer-too-long", "这一栏写了2000个字，超过1000个字，没有读取。", "请只填写这一栏要求的内容，其他内容另附。"))));
    }

    @Test
    void takesLongProseAsItIsWritten() {
        String resume = "1993.08-1999.08  技术员\n".repeat(2000).strip();

        assertThat(record(Papers.with(paper, "table 1, row 10, column 2", resume))
                        .text(Field.RESUME))
                .contains(resume);
    }

    @Test
    void answersALongBoxOfASignatureAtOnce() {
        String opinion = "9".repeat(50_000) + " ".repeat(49_000) + "年";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(
                        record(Papers.with(paper, EMPLOYER_OPINION, opinion)).text(Field.EMPLOYER_OPINION_SIGNED))
                .contains("true"));
    }

    @Test
    void keepsTheFaultsOfABoxWithItsPlace() {
        Grid faulty = Papers.with(
                Papers.with(paper, "table 1, row 3, column 2", "140499197108232731"),
                "table 1, row 2, column 6",
                "1548127891");

        assertThat(FormText.rules(record(faulty))).containsExactly("id-checksum", "mobile-format");
        assertThat(record(faulty).entry(Field.BIRTH_DATE)).isEmpty();
        assertThat(record(faulty).entry(Field.ID_NUMBER).orElseThrow().where()).isEqualTo("table 1, row 3, column 2");
    }

    @ParameterizedTest
    @CsvSource({
        "填报：危险化学品安全监督管理科   2025年2月10日, 危险化学品安全监督管理科, 2025-02-10",
        "填报: 危化科 2025.2.10, 危化科, 2025-02-10",
        "填报：危化科  20250210, 危化科, 2025-02-10",
        "填报：危化科  ２０２５－２－１０, 危化科, 2025-02-10",
        "填报：危化科  二O二五年二月十日, 危化科, 2025-02-10",
        "填报：危化科      年   月   日, 危化科, ",
        "填报：         2025年2月10日, , 2025-02-10",
        "填报：              年   月   日, , "
    })
    void readsTheLineAboveTheTable(String line, String department, String filledOn) {
        Form form = form(Papers.with(paper, "paragraph 3", line));

        assertThat(form.header().text(Field.DEPARTMENT)).isEqualTo(java.util.Optional.ofNullable(department));
        assertThat(form.header().text(Field.FILLED_ON)).isEqualTo(java.util.Optional.ofNullable(filledOn));
    }

    private static Form form(Grid grid) {
        return Readers.READER.read(List.of(grid)).get(0);
    }

    private static Entries record(Grid grid) {
        return form(grid).records().get(0);
    }
}
