package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and leaves behind where it cannot work, or where the locale is in its way. */
class BadCircumstancesTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples").toAbsolutePath();

    @TempDir
    private Path workplace;

    @Test
    void saysThatTheInputFolderIsNotThere() throws IOException {
        Program program = Program.in(workplace, workplace.resolve("没有"));
        Program.Ended ended = program.run("run");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("找不到投递文件夹").contains("--input");
        assertThat(program.output().resolve("data")).doesNotExist();
    }

    @Test
    void leavesWithStatusFourWhileAnotherRunHoldsTheData() throws IOException {
        Program program = Program.apart(workplace, SAMPLES);
        Files.createDirectories(program.data());
        try (FileChannel channel = FileChannel.open(
                        program.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Program.Ended ended = program.run("run");
            assertThat(lock.isValid()).isTrue();
            assertThat(ended.status()).isEqualTo(4);
            assertThat(ended.err()).contains("另一个正在运行的程序占用着数据文件夹");
            assertThat(program.data().resolve("database")).doesNotExist();
        }
    }

    @Test
    void saysThatTheOutputFolderIsAFile() throws IOException {
        Program program = Program.in(workplace, SAMPLES);
        Files.writeString(program.output(), "");
        Program.Ended ended = program.run("run");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("无法建立文件夹").contains("--output");
    }

    @Test
    void leavesWithStatusThreeWhenStrictAndSomethingWasRejected() {
        assertThat(Program.in(workplace, SAMPLES).run("run", "--strict").status())
                .isEqualTo(3);
    }

    @Test
    void failsLoudlyWhenAPersonThatWasReadIsNotAccountedFor() throws Exception {
        Program program = Program.in(workplace, SAMPLES);
        assertThat(program.run("run").status()).isZero();
        Register.change(
                program.data(), "UPDATE submission SET people = people + 1 WHERE path LIKE '%table1-filled.docx'");

        Program.Ended ended = program.run("run");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("收支不平衡：人次的来数与去数不等").contains("原件都在档案中");
    }

    @Test
    void worksWithChineseFileNamesWhereTheLocaleCannotHoldThem() throws IOException {
        Path input = workplace.resolve("input");
        Path department = Files.createDirectories(input.resolve("危化科"));
        Files.copy(SAMPLES.resolve("table3-filled.docx"), department.resolve("报备单.docx"));
        for (Map<String, String> environment : java.util.List.of(Map.of("LC_ALL", "C"), Map.<String, String>of())) {
            Path place = Files.createTempDirectory(workplace, "locale");
            Program program = new Program(place, input, environment);
            Program.Ended ended = program.run("run");
            assertThat(ended.err()).isEmpty();
            assertThat(ended.status()).isZero();
            assertThat(program.published()).containsKeys("回执/危化科/报备单.docx.html", "报告/index.html");
        }
    }

    @Test
    void keepsTheStatusOfARunWhoseArgumentsTheLocaleCannotHold() throws IOException {
        Path input = Files.createDirectories(workplace.resolve("资料/危化科"));
        Files.writeString(input.resolve("不是表格.docx"), "?");
        Program program = new Program(workplace, workplace.resolve("资料"), Map.of("LC_ALL", "C"));
        Program.Ended ended = program.run("run", "--strict");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()).contains("本次新收1个文件");
    }

    @Test
    void answersFilesAndFoldersThatAreNamedLikeReceipts() throws IOException {
        Path input = workplace.resolve("input");
        for (String path : java.util.List.of("危化科/回执", "危化科/回执.html/a.docx", "危化科/a", "危化科/a.html/b", "危化科/a ")) {
            Files.createDirectories(input.resolve(path).getParent());
            Files.writeString(input.resolve(path), path);
        }
        Program program = Program.in(workplace, input);

        assertThat(program.run("run").status()).isZero();
        assertThat(program.run("run").out()).contains("本次新收0个文件。累计：\n  文件5：退回5\n");
        assertThat(program.published().keySet())
                .filteredOn(path -> path.startsWith("回执/"))
                .hasSize(6)
                .contains("回执/危化科/回执.html", "回执/危化科/回执.html_/a.docx.html", "回执/危化科/a .html");
    }

    @Test
    void answersFilesWithVeryLongNamesAndVeryLongBoxes() throws IOException {
        Path input = Files.createDirectories(workplace.resolve("input/危化科"));
        String name = "长".repeat(82) + ".docx";
        Files.copy(SAMPLES.resolve("table3-filled.docx"), input.resolve(name));
        longBox(input.resolve("过长.docx"));
        Program program = Program.in(workplace, workplace.resolve("input"));
        assertThat(program.run("run").status()).isZero();
        String lines = Files.readString(
                program.output().resolve("data/submissions.jsonl"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(lines).contains("文件超过允许的限度：一段文字多于1,000,000字").contains("\"verdict\":\"accepted\"");
        assertThat(program.published().keySet().stream().filter(path -> path.contains("长长长")))
                .containsExactly("回执/危化科/" + "长".repeat(78) + "-5c39cc82.docx.html");
    }

    private static void longBox(Path file) throws IOException {
        try (org.apache.poi.xwpf.usermodel.XWPFDocument document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                java.io.OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("长".repeat(1_200_000));
            document.write(out);
        }
    }
}
