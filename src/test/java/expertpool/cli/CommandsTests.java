package expertpool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class CommandsTests {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;

    CommandsTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void speakAgain() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "run --colour",
                "run --as-of yesterday",
                "publish --year 2026",
                "publish --year 2026 --stage approve",
                "settle",
                "appraise --year soon",
                "forms --for",
                "forms --for banquet --year 2026",
                "forms --for appraisal --year soon",
                "forms --for appraisal --year 999",
                "forms --for appraisal --year 10000",
                "remove --id 1"
            })
    void answersWrongUsageWithStatus2AndUsage(String line) {
        assertThat(Commands.execute(line.split(" "))).isEqualTo(2);
        assertThat(text(err)).contains("Usage: expertpool");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "forms --year 2026, --year 要和 --for appraisal 一起用；能预填的只有考核表（appraisal）",
        "forms --for roster --year 2026, --year 要和 --for appraisal 一起用；能预填的只有考核表（appraisal）",
        "forms --for appraisal, 预填考核表要写明四位数的年度：forms --for appraisal --year 2026",
        "forms --for appraisal --lang en, '--for appraisal needs --year YYYY'",
        "forms --year 2026 --lang en, '--for takes appraisal, with --year'"
    })
    void saysHowFormsAreAskedFor(String line, String message) {
        assertThat(Commands.execute(line.split(" "))).isEqualTo(2);
        assertThat(text(err)).startsWith(message + System.lineSeparator()).contains("Usage: expertpool forms");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void namesTheOptionsThatAreMissing() {
        assertThat(Commands.execute("remove", "--id", "1")).isEqualTo(2);
        assertThat(text(err)).startsWith("缺少选项 missing: --ground、--reason" + System.lineSeparator());
    }

    @Test
    void saysWhereTheFormsAreInEitherLanguage() {
        assertThat(execute("forms", "--lang", "en")).isZero();
        assertThat(text(out))
                .contains("Blank forms are in " + folder.resolve("output").resolve("空白表格"));

        out.reset();
        assertThat(execute("forms", "--for", "appraisal", "--year", "2026", "--lang", "en"))
                .isZero();
        assertThat(text(out)).contains("Appraisal forms for 2026 are in").contains("10 departments, 0 prefilled.");

        out.reset();
        assertThat(execute("forms", "--for", "appraisal", "--year", "2026")).isZero();
        assertThat(text(out)).contains("10个科室，预填0份。");
    }

    @Test
    void saysThatThePackHasNoFormToPrefill() throws IOException {
        Path bureau = folder.resolve("bureau");
        try (Stream<Path> files = Files.walk(Path.of("templates/changzhi"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("table5-blank.docx"))
                    .toList()) {
                Path copy = bureau.resolve(Path.of("templates/changzhi").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }

        assertThat(execute("forms", "--for", "appraisal", "--year", "2026", "--bureau", bureau.toString()))
                .isEqualTo(1);
        assertThat(text(err)).isEqualToIgnoringNewLines("单位资料夹 forms 中没有可以预填的考核表（table5-blank.docx），没有写出任何表格。请补上\n");
    }

    @Test
    void showsItsCommandsAndItsVersion() {
        assertThat(Commands.execute("--help")).isZero();
        assertThat(text(out)).contains("run", "intake", "publish", "settle", "verify", "--as-of");

        out.reset();
        assertThat(Commands.execute("--version")).isZero();
        assertThat(text(out)).startsWith("expertpool ").contains("Java " + Runtime.version());
    }

    @Test
    void saysEveryFaultOfThePackAndStartsNothing() throws IOException {
        Path bureau = Files.createDirectory(folder.resolve("bureau"));
        Files.writeString(bureau.resolve("rules.yaml"), "rules: []", StandardCharsets.UTF_8);

        assertThat(execute("status", "--bureau", bureau.toString())).isEqualTo(1);

        assertThat(text(err).lines())
                .startsWith("单位资料夹有误，没有开始处理：", "  regulation.txt：文件不存在或无法读取，请补上")
                .contains(
                        "  rules.yaml 第1行：不认识的键 rules，请核对拼写或删去",
                        "  rules.yaml 第1行：缺少规则 age-limit，请在它所依据的条文下补上",
                        "  labels.yaml：文件不存在或无法读取，请补上",
                        "  organisation.yaml：文件不存在或无法读取，请补上");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void saysThatThePackIsMissing() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(execute("run", "--bureau", nowhere.toString())).isEqualTo(1);
        assertThat(text(err)).isEqualToIgnoringNewLines("单位资料夹有误，没有开始处理：\n  找不到单位资料夹 " + nowhere + "。请用 --bureau 指明\n");
    }

    @Test
    void saysThatTheOutputFolderCannotBeMade() throws IOException {
        Files.createFile(folder.resolve("output"));

        assertThat(execute("status")).isEqualTo(1);
        assertThat(text(err))
                .isEqualToIgnoringNewLines("无法建立文件夹 " + folder.resolve("output") + "。请检查权限，或用 --output 另行指定\n");
    }

    @Test
    void saysThatTheInputFolderIsMissing() {
        assertThat(execute("run", "--quiet")).isEqualTo(1);
        assertThat(text(err))
                .isEqualToIgnoringNewLines("找不到投递文件夹 " + folder.resolve("input") + "。请建立该文件夹，或用 --input 另行指定\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2027"})
    void appraisesNoYearBeforeTheLawOrAfterToday(String year) {
        assertThat(execute("appraise", "--year", year, "--as-of", "2026-11-23")).isEqualTo(2);
        assertThat(text(err)).isEqualToIgnoringNewLines("考核年度应在2023年至2026年之间，写的是" + year + "\n");
        assertThat(folder.resolve("output/考核")).doesNotExist();
    }

    @Test
    void writesTheListsOfAYearWithoutAppraisals() {
        assertThat(execute("appraise", "--year", "2023", "--as-of", "2026-11-23", "--lang", "en"))
                .isZero();

        assertThat(text(out)).contains("0 appraisals for 2023; 0 are missing.");
        assertThat(folder.resolve("output/考核/2023/应考核未考核名单.xlsx")).isRegularFile();
        assertThat(folder.resolve("output/考核/2023/专家考核汇总表.pdf")).isRegularFile();
        assertThat(folder.resolve("output/考核/2023/续聘清退建议表.xlsx")).isRegularFile();
        assertThat(folder.resolve("output/data/appraisals-2023.csv")).isRegularFile();
        assertThat(folder.resolve("output/考核/2024")).doesNotExist();
    }

    private int execute(String... command) {
        String[] folders = {
            "--input", folder.resolve("input").toString(),
            "--output", folder.resolve("output").toString(),
            "--data", folder.resolve("data").toString()
        };
        String[] line = new String[command.length + folders.length];
        System.arraycopy(command, 0, line, 0, command.length);
        System.arraycopy(folders, 0, line, command.length, folders.length);
        return Commands.execute(line);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
