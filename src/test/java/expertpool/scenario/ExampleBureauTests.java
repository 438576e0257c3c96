package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dialect.FormFiles;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Another bureau, with another regulation, other groups, ages, years, shares, forms, words and points, runs the whole main
 * job with nothing but a pack of its own.
 */
class ExampleBureauTests {
    private static final String PACK = "templates/example-bureau";

    @TempDir
    private Path workplace;

    private Path input;
    private FormFiles forms;

    @BeforeEach
    void dropTheForms() throws Exception {
        input = workplace.resolve("input");
        forms = new FormFiles(BureauPack.load(Path.of(PACK)).vocabulary());
        apply("矿山处/甲.docx", "钟启明", "140499197503150016", "高级工程师", "1.2 通风", "2010.07—至今 某矿业公司 通风工程师");
        apply("矿山处/年限不足.docx", "邹一帆", "14049919800612003X", "高级工程师", "1.1 采掘", "2019.12—至今 某矿业公司 工程师");
        apply("危化处/职称不够.docx", "邵清和", "140499197809090028", "工程师", "2.1 工艺", "2010.07—至今 某化工公司 工程师");
        apply("危化处/超龄.docx", "祁长风", "140499196611220013", "高级工程师", "2.2 设备", "1990.07—至今 某化工公司 工程师");
        apply("减灾处/两个组.docx", "岳明远", "140499198201010055", "高级工程师", "4.1 建筑消防、5.1 防汛", "2005.07—至今 某设计院 工程师");
        list("矿山处/名册.xlsx", "矿山处", "钟启明", "140499197503150016", "高级工程师", "1.2 通风");
        request();
        use();
        appraise("矿山处/考评.docx", "德9 能18 勤19 绩38 廉10 总分94");
        appraise("矿山处/考评（分数过高）.docx", "德9 能18 勤19 绩41 廉10");
    }

    @Test
    void runsTheMainJobWithAPackOfItsOwn() throws IOException {
        Program program = Program.in(workplace, input);

        Program.Ended ended = program.run("run", "--bureau", PACK);

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(verdicts(program))
                .containsExactly(
                        "减灾处/两个组.docx rejected specialty-count 2",
                        "危化处/职称不够.docx rejected title-level 3(2)",
                        "危化处/超龄.docx rejected age-limit 3(5)",
                        "矿山处/使用.docx accepted",
                        "矿山处/名册.xlsx accepted",
                        "矿山处/年限不足.docx rejected service-years-long 3(3)",
                        "矿山处/甲.docx accepted",
                        "矿山处/申请.docx accepted dispatch-filed 9 draw-edition 9 draw-past 9",
                        "矿山处/考评.docx accepted",
                        "矿山处/考评（分数过高）.docx rejected score-range 11");
        assertThat(message(program, "危化处/超龄.docx"))
                .isEqualTo("到2026-11-23已满60周岁，超过59周岁（最后符合条件的日期为2026-11-21）。请核对身份证号；年龄确已超过的，不能推荐入库。（依据：第三条第（五）项）");
        assertThat(Files.readAllLines(program.output().resolve("data/quotas.csv")))
                .contains("矿山,1,矿山,30,1,1,0", "数字化,6,数字化,10,0,0,0");
        assertThat(Files.readString(program.output().resolve("data/appraisals-2025.csv")))
                .contains("9,18,19,38,10")
                .contains("94");
    }

    @Test
    void proposesByTheBandsOfItsOwnRegulation() throws IOException {
        Program program = Program.in(workplace, input);
        program.run("run", "--bureau", PACK);

        assertThat(Workbooks.rows(program.output().resolve("考核/2025/专家考核汇总表.xlsx"), "按行业排名"))
                .contains("矿山|1|钟启明|1|94|94|0|优秀");
        assertThat(Workbooks.rows(program.output().resolve("考核/2025/续聘清退建议表.xlsx"), "续聘清退建议"))
                .contains("1|钟启明|某虚构公司|矿山|已推荐|1|94|94|续聘（提请研究）|考核等次：优秀（第十一条）；矿山处94分|");
        assertThat(Workbooks.rows(program.output().resolve("考核/2026/应考核未考核名单.xlsx"), "应考核未考核"))
                .contains("矿山处|1|钟启明|某虚构公司|矿山|已推荐|是|1次：2026-09-05 矿山处/使用.docx|");
    }

    @Test
    void namesItsDocumentsAsTheBureauDoes() throws IOException {
        Program program = Program.in(workplace, input);
        program.run("run", "--bureau", PACK);

        try (Stream<Path> files = Files.walk(program.output())) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> program.output().relativize(file).toString())
                    .toList();
            assertThat(names)
                    .contains(
                            "名单/2026/云川市安全技术专家名册（征求意见稿）.docx",
                            "名单/2026/云川市安全技术专家名册（征求意见稿）.pdf",
                            "名单/2026/云川市安全技术专家名册（内部）.xlsx",
                            "回执/危化处/超龄.docx.html",
                            "回执/危化处/超龄.docx");
            for (String name : names) {
                if (name.matches(".*\\.(html|csv|jsonl|json)")) {
                    assertThat(Files.readString(program.output().resolve(name), StandardCharsets.UTF_8))
                            .as(name)
                            .doesNotContain("长治");
                }
            }
        }
    }

    @Test
    void handsOutTheFormsOfThePack() throws Exception {
        for (Map.Entry<String, byte[]> blank : forms.blanks().entrySet()) {
            assertThat(Path.of(PACK, "forms", blank.getKey())).hasBinaryContent(blank.getValue());
        }
    }

    private void apply(String file, String name, String id, String title, String specialties, String resume)
            throws IOException {
        Map<Field, String> words = new EnumMap<>(Field.class);
        words.put(Field.NAME, name);
        words.put(Field.SEX, Integer.parseInt(id.substring(16, 17)) % 2 == 1 ? "男" : "女");
        words.put(Field.BIRTH_MONTH, id.substring(6, 10) + "年" + Integer.parseInt(id.substring(10, 12)) + "月");
        words.put(Field.ID_NUMBER, id);
        words.put(Field.MOBILE, "15481278919");
        words.put(Field.EMPLOYMENT, "在职☑离退休□自由职业□");
        words.put(Field.EMPLOYER, "某虚构公司");
        words.put(Field.TITLE, title);
        words.put(Field.EDUCATION, "本科");
        words.put(Field.MAJOR, "安全工程");
        words.put(Field.SPECIALTIES, specialties);
        words.put(Field.RESUME, resume);
        words.put(Field.EMPLOYER_OPINION, "同意");
        words.put(Field.PLEDGE, "本人承诺遵守规定。\n承诺人：" + name + "　2026年5月8日");
        forms.write(input.resolve(file), FormKind.RECOMMENDATION, Map.of(), List.of(words));
    }

    private void list(String file, String department, String name, String id, String title, String specialty)
            throws IOException {
        Map<Field, String> head = Map.of(
                Field.DEPARTMENT, department, Field.FILLED_ON, "2026年6月1日", Field.HEAD, "沈某", Field.HANDLER, "林某");
        Map<Field, String> person = Map.of(
                Field.ROW_NUMBER, "1",
                Field.NAME, name,
                Field.SEX, "男",
                Field.ID_NUMBER, id,
                Field.MOBILE, "15481278919",
                Field.EMPLOYER, "某虚构公司",
                Field.TITLE, title,
                Field.MAJOR, "安全工程",
                Field.SPECIALTIES, specialty);
        forms.write(input.resolve(file), FormKind.SUMMARY, head, List.of(person));
    }

    private void request() throws IOException {
        forms.write(
                input.resolve("矿山处/申请.docx"),
                FormKind.DISPATCH_REQUEST,
                Map.of(),
                List.of(Map.of(
                        Field.FILLED_ON, "2026年9月1日",
                        Field.DEPARTMENT, "矿山处",
                        Field.DISPATCH_DATE, "2026年9月5日",
                        Field.SERVED_UNIT, "某矿",
                        Field.CATEGORY, "矿山",
                        Field.CONTENT, "通风检查",
                        Field.HEADCOUNT, "1",
                        Field.HEAD_SIGNATURE, "沈某",
                        Field.DEPUTY_DIRECTOR_SIGNATURE, "吴某",
                        Field.HANDLER, "林某")));
    }

    private void use() throws IOException {
        forms.write(
                input.resolve("矿山处/使用.docx"),
                FormKind.USE_RECORD,
                Map.of(),
                List.of(Map.of(
                        Field.DEPARTMENT, "矿山处",
                        Field.USE_PERIOD, "2026年9月5日",
                        Field.PURPOSE, "某矿通风检查",
                        Field.REPORT_TITLE, "某矿通风检查报告",
                        Field.HEAD_SIGNATURE, "沈某",
                        Field.REMARK, "专家：钟启明")));
    }

    private void appraise(String file, String opinion) throws IOException {
        forms.write(
                input.resolve(file),
                FormKind.APPRAISAL,
                Map.of(),
                List.of(Map.of(
                        Field.NAME, "钟启明",
                        Field.BIRTH_DATE, "1975年3月",
                        Field.SPECIALTIES, "1.2 通风",
                        Field.MOBILE, "15481278919",
                        Field.PERIOD, "2025年度",
                        Field.SCORES,
                                "1. 德：品德（10分）\n2. 能：能力（20分）\n3. 勤：态度（20分）\n4. 绩：质量（40分）\n5. 廉：廉洁（10分）\n6. 其他加分或扣分项",
                        Field.OPINION, opinion,
                        Field.HEAD_SIGNATURE, "沈某")));
    }

    /** Path, verdict, rules and articles of each line. */
    private static List<String> verdicts(Program program) {
        List<String> verdicts = new ArrayList<>();
        for (JsonNode file : program.submissions()) {
            StringBuilder line = new StringBuilder(
                    file.get("file").asString() + " " + file.get("verdict").asString());
            findings(file).forEach(finding -> line.append(" ")
                    .append(finding.get("rule").asString())
                    .append(" ")
                    .append(finding.get("article").asString()));
            verdicts.add(line.toString());
        }
        return verdicts;
    }

    private static String message(Program program, String path) {
        return program.submissions().stream()
                .filter(file -> file.get("file").asString().equals(path))
                .flatMap(ExampleBureauTests::findings)
                .map(finding -> finding.get("message").asString())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> findings(JsonNode file) {
        List<JsonNode> findings = new ArrayList<>();
        file.get("forms").forEach(form -> form.get("findings").forEach(findings::add));
        return findings.stream();
    }
}
