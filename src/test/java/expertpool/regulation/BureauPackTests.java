package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.expert.Industry;
import expertpool.form.FormKind;
import expertpool.form.FormTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class BureauPackTests {
    private static final Path CHANGZHI = Path.of("templates/changzhi");

    private static final LocalDate LAW = LocalDate.of(2023, 8, 29);

    private final Path folder;

    BureauPackTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void copyThePack() throws IOException {
        try (Stream<Path> files = Files.list(CHANGZHI)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    static List<String> files() {
        return List.of(
                "regulation.txt",
                "rules.yaml",
                "labels.yaml",
                "organisation.yaml",
                "specialties.csv",
                "quotas.csv",
                "titles.csv",
                "educations.csv",
                "departments.csv",
                "units.csv",
                "situations.csv",
                "activities.csv",
                "rates.csv",
                "holidays.csv",
                "contracts.csv");
    }

    @Test
    void readsThePackThatIsShipped() throws FaultyPack {
        BureauPack pack = BureauPack.load(CHANGZHI);

        assertThat(pack.vocabulary().templates()).extracting(FormTemplate::kind).containsExactly(FormKind.values());
        assertThat(pack.classification().industries())
                .extracting(Industry::quotaName, industry -> industry.quotaOn(LAW))
                .containsExactly(
                        tuple("煤矿", 100),
                        tuple("非煤", 40),
                        tuple("危化", 60),
                        tuple("冶金工贸", 40),
                        tuple("抢险救灾", 40),
                        tuple("法规", 10),
                        tuple("信息化", 10));
        assertThat(pack.classification().specialties()).hasSize(72);
        assertThat(pack.organisation().name()).isEqualTo("长治市应急管理局");
        assertThat(pack.regulation().requirement("age-limit").orElseThrow().number("years", LAW))
                .isEqualTo(65);
    }

    @Test
    void changesItsFingerprintWithItsContent() throws Exception {
        String before = BureauPack.load(folder).fingerprint();
        String again = BureauPack.load(folder).fingerprint();
        replace("rules.yaml", "years: 65", "years: 64");

        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(again);
        assertThat(BureauPack.load(folder).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThat(faults(folder.resolve("nowhere")))
                .containsExactly("找不到单位资料夹 " + folder.resolve("nowhere") + "。请用 --bureau 指明");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhichFileIsMissing(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThat(faults(folder)).containsExactly(file + "：文件不存在或无法读取，请补上");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhichFileIsNotInUtf8(String file) throws IOException {
        Files.write(folder.resolve(file), "名称: 局".getBytes(java.nio.charset.Charset.forName("GBK")));

        assertThat(faults(folder)).containsExactly(file + "：不是UTF-8编码，请另存为UTF-8");
    }

    @Test
    void givesAllFaultsAtOnce() throws IOException {
        replace("rules.yaml", "years: 65", "year: 65");
        replace("rules.yaml", "severity: should", "severity: perhaps");
        replace("rules.yaml", "article: 5(4)", "article: 第五条");
        replace("quotas.csv", "煤矿,100", "煤矿,一百");
        replace("organisation.yaml", "name: 长治市应急管理局\n", "");

        assertThat(faults(folder))
                .containsExactly(
                        "rules.yaml 第153行：article “第五条”不是条款的写法，应如 7 或 7(1)",
                        "rules.yaml 第235行：year 不是规则 age-limit 的参数，请核对拼写或删去",
                        "rules.yaml 第228行：缺少参数 years，请补上",
                        "rules.yaml 第248行：severity 应为 must、should 或 note，写的是“perhaps”",
                        "quotas.csv 第2行：quota 应为整数，写的是“一百”",
                        "organisation.yaml 第2行：缺少 name，请补上",
                        "quotas.csv：从2023-08-29起各行业名额合计200人，rules.yaml 的总数是300人，请核对");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/regulation/faulty-packs.csv", numLinesToSkip = 1, delimiter = '|')
    void saysWhatIsWrongWhereAndWhatToDo(String file, String words, String other, String expected) throws IOException {
        // a bar parts the columns of the table
        replace(file, words.replace('¦', '|'), other.replace('¦', '|'));

        assertThat(faults(folder)).containsExactly(expected.replace('¦', '|').split(" / "));
    }

    @Test
    void asksForOneContractADay() throws IOException {
        Files.writeString(
                folder.resolve("contracts.csv"),
                """
                第三方服务机构,合同编号,自,至
                虚构公司,1号,2026-01-01,2026-12-31
                虚构公司,2号,2026-12-31,2027-12-31
                虚构公司,,2028-01-01,2028-12-31
                虚构公司,4号,2029-12-31,2029-01-01
                虚构公司,5号,明年,2029-01-01
                """);

        assertThat(faults(folder))
                .containsExactly(
                        "contracts.csv 第3行：与另一份合同的期限重叠，不知道由谁支付，请改正起止日期",
                        "contracts.csv 第4行：请填写第三方服务机构和合同编号",
                        "contracts.csv 第5行：止日早于起日，请核对",
                        "contracts.csv 第6行：自 应为日期，如 2023-08-29，写的是“明年”");
    }

    @Test
    void takesBoundsThatMeet() throws Exception {
        replace("rules.yaml", "least: 10", "least: 15");

        assertThat(BureauPack.load(folder).regulation().requirement("daily-experts"))
                .hasValueSatisfying(law -> assertThat(law.number("least", LAW)).isEqualTo(15));
    }

    @Test
    void saysThatAFileIsNoYaml() throws IOException {
        Files.writeString(folder.resolve("organisation.yaml"), "name: [长治市", StandardCharsets.UTF_8);

        assertThat(faults(folder).get(0)).isEqualTo("organisation.yaml 第1行：YAML写法有误，请核对缩进、引号和括号");
    }

    /** Replaces the first place alone. */
    private void replace(String file, String words, String other) throws IOException {
        String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        int place = text.indexOf(words);
        assertThat(place).as("%s in %s", words, file).isNotNegative();
        Files.writeString(
                folder.resolve(file),
                text.substring(0, place) + other + text.substring(place + words.length()),
                StandardCharsets.UTF_8);
    }

    private static List<String> faults(Path folder) {
        return catchThrowableOfType(FaultyPack.class, () -> BureauPack.load(folder))
                .faults();
    }
}
