package expertpool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.WordForm;
import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.Submission;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say which form they were handed out as ({@code key-unfit}); the sample appraisal is of December 2025. */
class ReturnedFormTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String KEY = "table=5;year=2025;person=3fa94c21d0e8;department=危险化学品安全监督管理科";

    private final Path folder;
    private final Archive archive;
    private final Examination examination;

    ReturnedFormTests(@TempDir Path folder) throws FaultyPack {
        this.folder = folder;
        archive = new Archive(folder.resolve("archive"));
        examination = new Examination(
                archive,
                new FailureLog(folder, Clock.systemUTC()),
                BureauPack.load(Path.of("templates/changzhi")),
                LocalDate.of(2025, 12, 31));
    }

    @Test
    void keepsTheKeyWithTheRecord() throws IOException {
        ExaminedForm form = only(examine("危险化学品安全监督管理科", keyed("table5-filled.docx", KEY)));

        assertThat(form.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(form.findings()).isEmpty();
        assertThat(form.form().records().get(0).key()).isEqualTo(FormKey.parse(KEY));
    }

    @Test
    void knowsTheDepartmentByItsOtherNames() throws IOException {
        assertThat(problems("危化科", KEY)).isEmpty();
        assertThat(problems("", KEY)).isEmpty();
    }

    @Test
    void asksAboutAFormThatLiesInTheFolderOfAnother() throws IOException {
        assertThat(problems("煤监科", KEY))
                .containsExactly("key-unfit 这是发给“危险化学品安全监督管理科”的表格，却放在“煤矿安全监督管理科”的文件夹，按所在文件夹登记。");
    }

    @Test
    void asksAboutAFormOfAnotherYear() throws IOException {
        assertThat(problems("危化科", KEY.replace("2025", "2024")))
                .containsExactly("key-unfit 这是发出的2024年度表格，填写的时间却是2025年。");
    }

    @Test
    void leavesAKeyOfAnotherTableAsideAndAsks() throws IOException {
        ExaminedForm form = only(examine("危化科", keyed("table4-filled.docx", KEY)));

        assertThat(form.form().records().get(0).key()).isEmpty();
        assertThat(form.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(form.findings())
                .extracting(Finding::rule, Finding::problem, Finding::article)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("key-unfit", "文件是作为表5发出的，填写的却是表4，登记号没有采用。", "14"));
    }

    @Test
    void leavesAKeyThatWasChangedAsideAndAsks() throws IOException {
        assertThat(problems("危化科", "table=5;person=140499197108232732"))
                .containsExactly("key-unfit 文件带有本程序发出表格的登记号，但登记号已被改动，没有采用。");
    }

    /** Pasted behind one another, forms bear the key of the first file only; nobody can tell which it is. */
    @Test
    void leavesTheKeyAsideWhereItFitsSeveralForms() throws IOException {
        Path twice = changed(keyed("table5-filled.docx", KEY), document -> {
            document.createParagraph().createRun().setText("长治市应急管理专家考核表");
            document.createTable();
            document.setTable(1, document.getTables().get(0));
        });

        Examined examined = examine("危化科", twice);

        assertThat(examined.forms()).hasSize(2).allSatisfy(form -> assertThat(
                        form.form().records().get(0).key())
                .isEmpty());
        assertThat(examined.forms().get(0).findings())
                .extracting(Finding::problem)
                .containsExactly("文件中有2张表5，登记号只属于其中一张，没有采用。");
        assertThat(examined.forms().get(1).findings()).isEmpty();
    }

    /** 姓名, 专业, 电话, 备注 … are on several tables. */
    @Test
    void knowsAFormWithoutTitleByItsKey() throws IOException {
        Path cut = changed(keyed("table5-filled.docx", KEY), document -> {
            for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
                document.removeBodyElement(document.getPosOfParagraph(paragraph));
            }
        });

        ExaminedForm form = only(examine("危化科", cut));

        assertThat(form.form().kind()).isEqualTo(FormKind.APPRAISAL);
        assertThat(form.form().records().get(0).key()).isEqualTo(FormKey.parse(KEY));
    }

    @Test
    void returnsAPrefilledFormThatNobodyHasScored() throws IOException {
        Path blank = keyed("table5-blank.docx", KEY);

        ExaminedForm form = only(examine("危化科", blank));

        assertThat(form.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(form.findings()).extracting(Finding::rule).contains("form-blank");
    }

    private List<String> problems(String department, String key) throws IOException {
        return only(examine(department, keyed("table5-filled.docx", key))).findings().stream()
                .map(finding -> finding.rule() + " " + finding.problem())
                .toList();
    }

    private Path keyed(String sample, String key) throws IOException {
        return Files.write(
                folder.resolve("keyed.docx"),
                WordForm.fill(Files.readAllBytes(SAMPLES.resolve(sample)), Map.of(), Map.of(FormKey.PROPERTY, key)));
    }

    private Path changed(Path file, Consumer<XWPFDocument> change) throws IOException {
        Path changed = folder.resolve("changed.docx");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(changed)) {
            change.accept(document);
            document.write(out);
        }
        return changed;
    }

    private Examined examine(String department, Path file) throws IOException {
        String sha256 = archive.keep(file);
        String path = department.isEmpty() ? "a.docx" : department + "/a.docx";
        return examination.examine(new Arrival(new Submission(path, department, sha256, Files.size(file)), null, null));
    }

    private static ExaminedForm only(Examined examined) {
        assertThat(examined.forms()).hasSize(1);
        return Objects.requireNonNull(examined.forms().get(0));
    }
}
