package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dialect.FormFiles;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The forms of December go out and come back: two members of one department have one name and one month of birth, and only
 * the key tells them apart.
 */
class AppraisalFormsTests {
    private static final String FIRST = "140499197503150016";
    private static final String SECOND = "140499197503220037";

    @TempDir
    private Path workplace;

    private Path input;
    private Program program;

    @BeforeEach
    void prepare() throws IOException {
        input = Files.createDirectories(workplace.resolve("input"));
        program = Program.in(workplace, input);
    }

    @ParameterizedTest
    @CsvSource({
        "changzhi, 煤矿安全监督管理科, 1.3 矿井通风与瓦斯防治, 在岗☑退休□, 德18 能18 勤19 绩19 廉20",
        "example-bureau, 矿山处, 1.2 通风, 在职☑离退休□自由职业□, 德9 能18 勤19 绩38 廉10"
    })
    void matchesAFormByItsKeyThoughTheNameIsDamaged(
            String pack, String department, String specialty, String employment, String scores) throws Exception {
        String bureau = "templates/" + pack;
        dropMembers(bureau, department, specialty, employment);
        program.run("run", "--bureau", bureau);
        Program.Ended ended = program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("预填2份");

        // directly in the input folder: the department is that of the key
        fill(form(department, "钟启明，1975-03，2"), input.resolve("一.docx"), "钟起明", scores);
        program.run("run", "--bureau", bureau);

        assertThat(verdict("一.docx")).isEqualTo("accepted");
        assertThat(rules("一.docx")).containsExactly("info key-words");
        assertThat(appraisals()).hasSize(2).last().asString().contains(SECOND).contains(department);
        assertThat(list(department)).contains("□").contains("☑ 已收到：一.docx");
    }

    @Test
    void asksWhereSomebodyElseWasWrittenOnAForm() throws Exception {
        String bureau = "templates/example-bureau";
        dropMembers(bureau, "矿山处", "1.2 通风", "在职☑离退休□自由职业□");
        program.run("run", "--bureau", bureau);
        program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);

        Path filled = input.resolve("矿山处/甲.docx");
        fill(form("矿山处", "钟启明，1975-03"), filled, "邹一帆", "德9 能18 勤19 绩38 廉10");
        change(filled, "1975年3月", "1980年6月");
        change(filled, "15481278919", "15481278000");
        program.run("run", "--bureau", bureau);

        assertThat(verdict("矿山处/甲.docx")).isEqualTo("accepted_with_warnings");
        assertThat(rules("矿山处/甲.docx")).containsExactly("warning key-person");
        assertThat(appraisals()).hasSize(2).last().asString().doesNotContain(FIRST);
    }

    @Test
    void handsOutTheSameFormsAgainAndNoRunWithdrawsThem() throws Exception {
        String bureau = "templates/example-bureau";
        dropMembers(bureau, "矿山处", "1.2 通风", "在职☑离退休□自由职业□");
        program.run("run", "--bureau", bureau);
        program.run("forms", "--bureau", bureau);
        program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);
        SortedMap<String, String> first = program.published();

        Files.delete(input.resolve("矿山处/二.docx"));
        program.run("forms", "--bureau", bureau);
        program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);
        program.run("run", "--bureau", bureau);

        assertThat(Program.differences(first, program.published())).isEmpty();
        assertThat(first.keySet())
                .contains(
                        "空白表格/表2 安全技术专家名册.xlsx",
                        "空白表格/表5 专家年度考评表.docx",
                        "考核/2026/考核表/减灾处/空白考核表.docx",
                        "考核/2026/考核表/减灾处/考核名单.xlsx");
    }

    @Test
    void writesNothingOverAFormThatSomebodyHasWrittenIn() throws Exception {
        String bureau = "templates/example-bureau";
        dropMembers(bureau, "矿山处", "1.2 通风", "在职☑离退休□自由职业□");
        program.run("run", "--bureau", bureau);
        program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);
        Path written = form("矿山处", "钟启明，1975-03，2");
        change(written, "15481278920", "15481278929");
        byte[] words = Files.readAllBytes(written);
        program.run("remove", "--id", FIRST, "--ground", "8.3", "--reason", "工作调动", "--bureau", bureau);

        Program.Ended again = program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);

        assertThat(again.err()).isEmpty();
        assertThat(again.out().replace('\\', '/'))
                .contains("预填1份", "以下2份不在现在的考核名单中（已清退或者不需要考核），没有删除，请自行处理：", "　考核/2026/考核表/矿山处/考核表（钟启明，1975-03，2）.docx");
        assertThat(Files.readAllBytes(written)).isEqualTo(words);

        Path left = form("矿山处", "钟启明");
        change(left, "15481278920", "15481278929");
        words = Files.readAllBytes(left);
        assertThat(program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau)
                        .out())
                .contains("以下1份原来已有，内容不同（可能已经填写），没有覆盖；要换成新的，请先移走再运行：");
        assertThat(Files.readAllBytes(left)).isEqualTo(words);
        assertThat(program.run("forms", "--for", "appraisal", "--year", "3026", "--bureau", bureau)
                        .err())
                .startsWith("考核年度应在");
    }

    private void dropMembers(String bureau, String department, String specialty, String employment) throws Exception {
        FormFiles forms = new FormFiles(BureauPack.load(Path.of(bureau)).vocabulary());
        List<Map<Field, String>> rows = new ArrayList<>();
        for (String id : List.of(FIRST, SECOND)) {
            Map<Field, String> person = person(id, specialty);
            rows.add(new EnumMap<>(person));
            person.put(Field.BIRTH_MONTH, "1975年3月");
            person.put(Field.EMPLOYMENT, employment);
            person.put(Field.EDUCATION, "本科");
            person.put(Field.QUALIFICATION, "注册安全工程师");
            person.put(Field.RESUME, "1998.07—至今 某矿业公司 通风工程师");
            person.put(Field.EMPLOYER_OPINION, "同意");
            person.put(Field.PLEDGE, "本人承诺遵守规定。\n承诺人：钟启明　2026年5月8日\n签名：钟启明");
            String name = id.equals(FIRST) ? "一" : "二";
            forms.write(
                    input.resolve(department + "/" + name + ".docx"),
                    FormKind.RECOMMENDATION,
                    Map.of(),
                    List.of(person));
        }
        Map<Field, String> head = Map.of(
                Field.DEPARTMENT, department,
                Field.FILLED_ON, "2026年6月1日",
                Field.HEAD, "沈某",
                Field.HANDLER, "林某",
                Field.DEPUTY_DIRECTOR, "吴某");
        forms.write(input.resolve(department + "/名册.xlsx"), FormKind.SUMMARY, head, rows);
    }

    private static Map<Field, String> person(String id, String specialty) {
        Map<Field, String> person = new EnumMap<>(Field.class);
        person.put(Field.NAME, "钟启明");
        person.put(Field.SEX, "男");
        person.put(Field.ID_NUMBER, id);
        person.put(Field.MOBILE, id.equals(FIRST) ? "15481278919" : "15481278920");
        person.put(Field.EMPLOYER, "某虚构公司");
        person.put(Field.TITLE, "高级工程师");
        person.put(Field.MAJOR, "安全工程");
        person.put(Field.SPECIALTIES, specialty);
        return person;
    }

    private Path form(String department, String name) {
        return program.output().resolve("考核/2026/考核表/" + department + "/考核表（" + name + "）.docx");
    }

    /** Writes another name over the prefilled one, the scores into the opinion, and signs. */
    private static void fill(Path form, Path filled, String name, String scores) throws IOException {
        Files.createDirectories(filled.getParent());
        Files.copy(form, filled);
        change(filled, "钟启明", name);
        try (XWPFDocument document = open(filled)) {
            XWPFTable table = document.getTables().get(0);
            int rows = table.getRows().size();
            append(table.getRow(rows - 3).getCell(1), scores);
            append(table.getRow(rows - 2).getCell(1), "沈某");
            save(document, filled);
        }
    }

    private static void append(XWPFTableCell cell, String words) {
        cell.getParagraphs().get(0).createRun().setText(words);
    }

    private static void change(Path file, String words, String others) throws IOException {
        try (XWPFDocument document = open(file)) {
            document.getTables().get(0).getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(cell -> cell.getText().equals(words))
                    .forEach(
                            cell -> cell.getParagraphs().get(0).getRuns().get(0).setText(others, 0));
            save(document, file);
        }
    }

    private static XWPFDocument open(Path file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static void save(XWPFDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }

    private JsonNode submission(String path) {
        return program.submissions().stream()
                .filter(file -> file.get("file").asString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String verdict(String path) {
        return submission(path).get("verdict").asString();
    }

    private List<String> rules(String path) {
        List<String> rules = new ArrayList<>();
        submission(path).get("forms").forEach(form -> form.get("findings")
                .forEach(finding -> rules.add(finding.get("severity").asString() + " "
                        + finding.get("rule").asString())));
        return rules;
    }

    private List<String> appraisals() throws IOException {
        return Files.readAllLines(program.output().resolve("data/appraisals-2026.csv"), StandardCharsets.UTF_8);
    }

    private String list(String department) throws Exception {
        String bureau = "templates/" + (department.endsWith("处") ? "example-bureau" : "changzhi");
        program.run("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau);
        return expertpool.grid.Grids.open(program.output().resolve("考核/2026/考核表/" + department + "/考核名单.xlsx"))
                .toString();
    }
}
