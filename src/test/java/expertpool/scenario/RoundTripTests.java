package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A faulty file is dropped, its annotated copy corrected and dropped again: accepted, and the receipt says so. */
class RoundTripTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples").toAbsolutePath();

    private final Path department;
    private final Program program;

    RoundTripTests(@TempDir Path workplace) throws IOException {
        department = Files.createDirectories(workplace.resolve("input/危化科"));
        program = Program.in(workplace, workplace.resolve("input"));
    }

    @ParameterizedTest
    @CsvSource({"汇总表.xlsx", "改/汇总表（已改）.xlsx"})
    void takesACopyOfAListThatIsCorrectedInPart(String droppedAs) throws IOException {
        write("汇总表.xlsx", list -> {
            list.getSheetAt(0).getRow(4).getCell(3).setCellValue("140499197108232731");
            list.getSheetAt(0).getRow(5).getCell(4).setCellValue("1548");
        });
        assertThat(program.run("run").status()).isZero();
        assertThat(verdict("危化科/汇总表.xlsx")).isEqualTo("partly_accepted");
        Path copy = program.output().resolve("回执/危化科/汇总表.xlsx");

        Path dropped = department.resolve(droppedAs);
        Files.createDirectories(dropped.getParent());
        correct(copy, dropped, list -> list.getSheetAt(1).getRow(4).getCell(3).setCellValue("140499197108232732"));
        assertThat(program.run("run").status()).isZero();

        assertThat(verdict("危化科/" + droppedAs)).isEqualTo("partly_accepted");
        assertThat(receipt(droppedAs)).contains("已改正", "仍未改正").contains("<td>身份证号</td>");
        assertThat(verdict("危化科/汇总表.xlsx")).isEqualTo(droppedAs.equals("汇总表.xlsx") ? "partly_accepted" : "superseded");
    }

    @Test
    void acceptsACorrectedCopyOfAnApplication() throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve("table1-filled.docx"));
                XWPFDocument application = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(department.resolve("韩.docx"))) {
            replace(application, "140499197108232732", "140499197108232731");
            application.write(out);
        }
        assertThat(program.run("run").status()).isZero();
        assertThat(verdict("危化科/韩.docx")).isEqualTo("rejected");

        Path copy = program.output().resolve("回执/危化科/韩.docx");
        try (InputStream in = Files.newInputStream(copy);
                XWPFDocument corrected = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(department.resolve("韩（改）.docx"))) {
            replace(corrected, "140499197108232731", "140499197108232732");
            corrected.write(out);
        }
        assertThat(program.run("run").status()).isZero();

        assertThat(verdict("危化科/韩（改）.docx")).isEqualTo("accepted");
        assertThat(verdict("危化科/韩.docx")).isEqualTo("superseded");
        assertThat(receipt("韩（改）.docx")).contains("上一版有1条意见：已改正1条，仍未改正0条；新发现0条。");
        assertThat(program.output().resolve("回执/危化科/韩（改）.docx")).doesNotExist();
    }

    private interface Change {
        void in(Workbook list);
    }

    private void write(String name, Change change) throws IOException {
        correct(SAMPLES.resolve("table2-filled.xlsx"), department.resolve(name), change);
    }

    private static void correct(Path from, Path to, Change change) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook list = WorkbookFactory.create(in)) {
            change.in(list);
            try (OutputStream out = Files.newOutputStream(to)) {
                list.write(out);
            }
        }
    }

    private static void replace(XWPFDocument document, String words, String others) {
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .filter(cell -> cell.getText().contains(words))
                .map(XWPFTableCell::getParagraphs)
                .forEach(paragraphs ->
                        paragraphs.forEach(paragraph -> paragraph.getRuns().forEach(run -> {
                            String text = run.getText(0);
                            if (text != null && text.contains(words)) {
                                run.setText(text.replace(words, others), 0);
                            }
                        })));
    }

    private String receipt(String file) throws IOException {
        return Files.readString(program.output().resolve("回执/危化科/" + file + ".html"), StandardCharsets.UTF_8);
    }

    private String verdict(String file) {
        String verdict = "";
        for (JsonNode submission : program.submissions()) {
            if (submission.get("file").asString().equals(file)) {
                verdict = submission.get("verdict").asString();
            }
        }
        return verdict;
    }
}
