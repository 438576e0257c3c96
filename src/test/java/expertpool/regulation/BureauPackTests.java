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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BureauPackTests {
    private static final Path CHANGZHI = Path.of("templates/changzhi");

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

    @Test
    void readsThePackThatIsShipped() throws FaultyPack {
        BureauPack pack = BureauPack.load(CHANGZHI);

        assertThat(pack.vocabulary().templates()).extracting(FormTemplate::kind).containsExactly(FormKind.values());
        assertThat(pack.classification().industries())
                .extracting(Industry::quotaName, Industry::quota)
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
        assertThat(pack.regulation().requirements().get(0).numbers()).containsEntry("years", 65);
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
    @ValueSource(strings = {"rules.yaml", "labels.yaml", "organisation.yaml", "specialties.csv", "quotas.csv"})
    void saysWhichFileIsMissing(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThat(faultsOf(file)).containsExactly(file + "：文件不存在或无法读取");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.yaml", "labels.yaml", "organisation.yaml", "specialties.csv", "quotas.csv"})
    void saysWhichFileIsNotInUtf8(String file) throws IOException {
        Files.write(folder.resolve(file), "名称: 局".getBytes(java.nio.charset.Charset.forName("GBK")));

        assertThat(faultsOf(file)).containsExactly(file + "：不是UTF-8编码");
    }

    @Test
    void givesAllFaultsAtOnce() throws IOException {
        replace("rules.yaml", "    years: 65\n", "    year: 65\n");
        replace("rules.yaml", "    severity: should\n", "    severity: perhaps\n");
        replace("rules.yaml", "article: \"5(4)\"", "article: 第五条");
        replace("organisation.yaml", "name: 长治市应急管理局\n", "");

        assertThat(faults(folder))
                .containsExactly(
                        "rules.yaml rules[1]：规则 age-limit 不用参数 year，或其值不是整数",
                        "rules.yaml rules[1]：缺少参数 years",
                        "rules.yaml rules[2]：“第五条”不是条款的写法，应如 7 或 7(1)",
                        "rules.yaml rules[13]：severity 应为 must、should 或 note",
                        "organisation.yaml：缺少 name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: age-limit | rule: age-limits | rules.yaml rules[1]：规则 age-limits 不用参数 years，或其值不是整数 / "
                        + "rules.yaml rules[1]：规则 age-limits 没有“full-years”这种理解 / "
                        + "rules.yaml rules[1]：程序没有规则 age-limits / rules.yaml：缺少规则 age-limit",
                "rule: id-length | rule: id-checksum | rules.yaml rules[9]：规则 id-checksum 出现两次 / rules.yaml：缺少规则 id-length",
                "years: 65 | years: 六十五 | rules.yaml rules[1]：规则 age-limit 不用参数 years，或其值不是整数 / rules.yaml rules[1]：缺少参数 years",
                "'since: \"2023-08-29\"' | since: 2023 | 'rules.yaml rules[1]：since 应为加引号的日期，如 \"2023-08-29\"'",
                "'tables: [1, 2]' | 'tables: [1, 6]' | rules.yaml rules[1]：没有表6",
                "'tables: [1, 2]' | 'tables: [1, 二]' | rules.yaml rules[1]：没有表二",
                "box: resume | box: resumé | rules.yaml rules[2]：不认识的栏目 resumé / rules.yaml rules[2]：程序没有规则 resume-required",
                "'article: \"5(6)\"' | article: | rules.yaml rules[1]：缺少 article / rules.yaml rules[1]：“”不是条款的写法，应如 7 或 7(1)",
                "reading: full-years | reading: lunar | rules.yaml rules[1]：规则 age-limit 没有“lunar”这种理解"
            })
    void saysWhatIsWrongWithARule(String words, String other, String expected) throws IOException {
        replace("rules.yaml", words, other);

        assertThat(faults(folder)).containsExactly(expected.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels.yaml | labels_needed: 6 | labels_need: 6 | labels.yaml forms[1]：不认识的键 labels_need / "
                        + "labels.yaml forms[1]：labels_needed 应为整数",
                "labels.yaml | labels_needed: 6 | labels_needed: 六 | labels.yaml forms[1]：labels_needed 应为整数",
                "labels.yaml | table: 1 | table: 7 | labels.yaml forms[1]：table 应为1至5",
                "labels.yaml | 'name: [姓名]' | 'names: [姓名]' | labels.yaml forms[1] boxes：不认识的栏目 names",
                "quotas.csv | '7(4),煤矿,100,1,' | '7(4),煤矿,100,8,' | quotas.csv：行业领域1没有名额。请补一行",
                "quotas.csv | '7(4),煤矿,100,1,' | '7(4),煤矿,一百,1,' | quotas.csv：第2行 quota 应为整数",
                "specialties.csv | ',code,' | ',codes,' | specialties.csv：缺少列 code",
                "specialties.csv | '1,煤矿,井工煤矿|露天煤矿|洗（选）煤,1.1,' | '1,煤矿,井工煤矿|露天煤矿|洗（选）煤,2.1,' | "
                        + "specialties.csv：第2行 专业编号“2.1”不是行业1的编号"
            })
    void saysWhatIsWrongWithAnotherFile(String file, String words, String other, String expected) throws IOException {
        replace(file, words, other);

        assertThat(faults(folder)).containsExactly(expected.split(" / "));
    }

    @Test
    void saysThatAFileIsNoYaml() throws IOException {
        Files.writeString(folder.resolve("organisation.yaml"), "name: [长治市", StandardCharsets.UTF_8);

        assertThat(faults(folder).get(0)).startsWith("organisation.yaml：YAML写法有误。");
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

    /** Without the industries that have no quota while the list of quotas cannot be read. */
    private List<String> faultsOf(String file) {
        return faults(folder).stream()
                .filter(fault -> !file.equals("quotas.csv") || !fault.endsWith("没有名额。请补一行"))
                .toList();
    }

    private static List<String> faults(Path folder) {
        return catchThrowableOfType(FaultyPack.class, () -> BureauPack.load(folder))
                .faults();
    }
}
