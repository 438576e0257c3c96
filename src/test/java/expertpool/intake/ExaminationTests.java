package expertpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.Submission;
import expertpool.filing.Tally;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.regulation.Regulations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private final Path folder;
    private final Archive archive;
    private final FailureLog failures;
    private final BureauPack bureau;
    private final Examination examination;

    ExaminationTests(@TempDir Path folder) throws FaultyPack {
        this.folder = folder;
        failures = new FailureLog(folder, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
        archive = new Archive(folder.resolve("archive"));
        bureau = BureauPack.load(Path.of("templates/changzhi"));
        examination = new Examination(archive, failures, bureau, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table1-filled.docx",
                "table2-filled.xlsx",
                "table3-filled.docx",
                "table4-filled.docx",
                "table5-filled.docx"
            })
    void acceptsAPaperInWhichNothingIsWrong(String sample) throws IOException {
        Examined examined = examine(SAMPLES.resolve(sample));

        assertThat(examined.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(examined.reason()).isNull();
        assertThat(examined.forms()).singleElement().satisfies(form -> {
            assertThat(form.findings()).isEmpty();
            assertThat(form.verdicts()).hasSameSizeAs(form.form().records()).containsOnly(Verdict.ACCEPTED);
        });
    }

    @Test
    void acceptsAPaperWithWarnings() throws IOException {
        Examined examined = examine(changed("C5", "女"));

        assertThat(examined.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(findings(examined)).extracting(Finding::rule).containsExactly("sex-matches-id");
    }

    @Test
    void returnsTheFaultyRowsOfAListAlone() throws IOException {
        Examined examined = examine(changed("D6", "140499198503182849"));

        assertThat(examined.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
        assertThat(examined.forms().get(0).verdicts())
                .containsExactly(
                        Verdict.ACCEPTED,
                        Verdict.REJECTED,
                        Verdict.ACCEPTED,
                        Verdict.ACCEPTED,
                        Verdict.ACCEPTED,
                        Verdict.ACCEPTED);
        assertThat(findings(examined))
                .extracting(Finding::rule, Finding::record, Finding::where)
                .containsExactly(tuple("id-checksum", 2, "Sheet1!D6"));
    }

    @Test
    void returnsAListWithoutItsSignaturesWhole() throws IOException {
        Examined examined = examine(changed("A11", "承办人：    科室负责人：    分管领导："));

        assertThat(examined.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(examined.forms().get(0).verdicts()).hasSize(6).containsOnly(Verdict.REJECTED);
    }

    @Test
    void returnsABlankForm() throws IOException {
        Examined examined = examine(SAMPLES.resolve("table1-blank.docx"));

        assertThat(examined.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(examined.reason()).isEqualTo("表格是空白的，没有填写内容。请填写后重新报送");
    }

    @Test
    void returnsAFileThatCannotBeReadWithReasonAndRemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("通知.pdf"), "%PDF-1.7", StandardCharsets.UTF_8);

        assertThat(examine(file))
                .isEqualTo(Examined.unread(
                        arrival(file).submission(),
                        Verdict.REJECTED,
                        "这是PDF文件，程序不能读取。请在规定的Word或Excel表格中填写，报送表格文件本身，不要报送扫描件、照片或转换后的文件"));
    }

    @Test
    void returnsAFileWithNoneOfTheFiveTables() throws IOException {
        Path file = folder.resolve("通讯录.xlsx");
        try (Workbook workbook = WorkbookFactory.create(true);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        }

        assertThat(examine(file))
                .isEqualTo(new Examined(
                        arrival(file).submission(),
                        Verdict.REJECTED,
                        "没有找到五张规定表格中的任何一张。请使用规定的表1至表5填写后报送",
                        List.of(),
                        new Tally(1, 1, 0, 0, 0)));
    }

    @Test
    void passesOnWhatTheInboxPassedOver() {
        Submission submission = new Submission("a.docx", "", "0".repeat(64), 1);

        assertThat(examination.examine(new Arrival(submission, Verdict.DUPLICATE, "内容与“b.docx”完全相同")))
                .isEqualTo(Examined.unread(submission, Verdict.DUPLICATE, "内容与“b.docx”完全相同"));
    }

    @Test
    void returnsAFileThatTakesTooLongAndWritesNothing() throws IOException {
        Arrival slow = arrival(SAMPLES.resolve("table2-filled.xlsx"));
        Patience withoutWorkers = new Patience(Duration.ofMillis(1), work -> {});
        Examination hasty = new Examination(archive, failures, bureau, TODAY, withoutWorkers);

        assertThat(hasty.examine(slow))
                .isEqualTo(Examined.unread(
                        slow.submission(), Verdict.REJECTED, "读取此文件超过0秒，已放弃。请删除多余的内容和格式，或在新的空白表格上填写，再重新报送"));
        assertThat(folder.resolve("failures.log")).doesNotExist();
        assertThat(examination.examine(slow).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "table2-filled.xlsx, 汇总表.et",
        "table2-filled.xlsx, 汇总表.xls",
        "table3-filled.docx, 报备单.wps",
        "table3-filled.docx, 报备单"
    })
    void readsAFileByItsContentWhateverItsName(String sample, String name) throws IOException {
        Path file = Files.copy(SAMPLES.resolve(sample), folder.resolve(name));

        assertThat(examine(file))
                .isEqualTo(new Examined(
                        arrival(file).submission(),
                        Verdict.ACCEPTED,
                        null,
                        examine(SAMPLES.resolve(sample)).forms(),
                        examine(SAMPLES.resolve(sample)).tally()));
    }

    @ParameterizedTest
    @CsvSource({"table2-blank.xls, 汇总表.et", "table3-blank.doc, 报备单.wps"})
    void readsTheOldFormatsUnderTheirWpsNames(String sample, String name) throws IOException {
        Path file = Files.copy(SAMPLES.resolve(sample), folder.resolve(name));

        assertThat(examine(file).reason()).isEqualTo("表格是空白的，没有填写内容。请填写后重新报送");
    }

    @Test
    void acceptsAWorkbookWithMacrosAndTellsOfThem() throws IOException {
        Path file = folder.resolve("汇总表.xlsm");
        try (InputStream sample = Files.newInputStream(SAMPLES.resolve("table2-filled.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(sample);
                InputStream macros = new ByteArrayInputStream(new byte[] {1});
                OutputStream out = Files.newOutputStream(file)) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            workbook.setVBAProject(macros);
            workbook.write(out);
        }

        assertThat(examine(file).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(findings(examine(file)))
                .extracting(Finding::severity, Finding::rule)
                .containsExactly(tuple(Severity.INFO, "macros-ignored"));
    }

    @Test
    void quarantinesAFileOnWhichTheProgramFailsAndGoesOn() throws IOException {
        // a fault without its requirement in the pack is a defect of ours
        BureauPack broken = new BureauPack(
                bureau.folder(),
                bureau.law(),
                Regulations.empty(bureau),
                bureau.classification(),
                bureau.departments(),
                bureau.units(),
                bureau.titles(),
                bureau.situations(),
                bureau.fees(),
                bureau.contracts(),
                bureau.vocabulary(),
                bureau.organisation(),
                bureau.fingerprint());
        Arrival faulty = arrival(changed("D6", "140499198503182849"));

        assertThat(new Examination(archive, failures, broken, TODAY).examine(faulty))
                .isEqualTo(Examined.unread(
                        faulty.submission(), Verdict.QUARANTINED, "程序处理此文件时出错，已隔离，请把数据文件夹中的failures.log交给系统维护人员"));
        assertThat(folder.resolve("failures.log"))
                .content()
                .startsWith("2026-11-23T08:00:00Z " + faulty.submission().sha256()
                        + "\njava.lang.IllegalStateException\n    expertpool.regulation.Regulation")
                .doesNotContain("140499198503182849", "id-checksum");
    }

    private Examined examine(Path file) throws IOException {
        return examination.examine(arrival(file));
    }

    private Arrival arrival(Path file) throws IOException {
        String sha256 = archive.keep(file);
        return new Arrival(new Submission("危化科/" + file.getFileName(), "危化科", sha256, Files.size(file)), null, null);
    }

    /** The filled list with another value in one cell. */
    private Path changed(String cell, String value) throws IOException {
        Path file = folder.resolve("汇总表.xlsx");
        try (InputStream sample = Files.newInputStream(SAMPLES.resolve("table2-filled.xlsx"));
                Workbook workbook = WorkbookFactory.create(sample);
                OutputStream out = Files.newOutputStream(file)) {
            CellReference place = new CellReference(cell);
            workbook.getSheetAt(0)
                    .getRow(place.getRow())
                    .getCell(place.getCol())
                    .setCellValue(value);
            workbook.write(out);
        }
        return file;
    }

    private static List<Finding> findings(Examined examined) {
        return examined.forms().stream()
                .flatMap(form -> form.findings().stream())
                .toList();
    }
}
