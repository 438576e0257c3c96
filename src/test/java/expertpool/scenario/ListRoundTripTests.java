package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A list with faults in several rows is corrected where its annotated copy is marked, and is accepted. */
class ListRoundTripTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples").toAbsolutePath();
    private static final int FIRST_ROW = 4;
    private static final int PEOPLE = 6;

    /** The signatures stand where the form has rows for eight. */
    private static final int SIGNATURES_OF_THE_BLANK = 12;

    private static final Map<String, String> FAULTS =
            new TreeMap<>(Map.of("D5", "140499197108232731", "E6", "1548", "J8", "安全管理", "I10", ""));

    private final Path department;
    private final Program program;
    private final Map<String, String> right = new TreeMap<>();

    ListRoundTripTests(@TempDir Path workplace) throws IOException {
        department = Files.createDirectories(workplace.resolve("input/危化科"));
        program = Program.in(workplace, workplace.resolve("input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"汇总表.xlsx", "汇总表.xls"})
    void acceptsAListWithoutAFindingOnceItsMarkedCellsAreCorrected(String name) throws IOException {
        dropApplications(PEOPLE);
        dropList(name);
        assertThat(program.run("run").status()).isZero();
        assertThat(verdict(name)).isEqualTo("partly_accepted");

        correctMarkedCells(name);
        assertThat(program.run("run").status()).isZero();

        assertThat(verdict(name)).isEqualTo("accepted");
        assertThat(findings(name)).isEmpty();
        assertThat(receipt(name)).contains("上一版有4条意见：已改正4条，仍未改正0条；新发现0条。");
        assertThat(copyOf(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"汇总表.xlsx", "汇总表.xls"})
    void acceptsAListWithAWarningForWhoeverHasNotApplied(String name) throws IOException {
        dropApplications(2);
        dropList(name);
        assertThat(program.run("run").status()).isZero();
        assertThat(verdict(name)).isEqualTo("partly_accepted");

        correctMarkedCells(name);
        assertThat(program.run("run").status()).isZero();

        assertThat(verdict(name)).isEqualTo("accepted_with_warnings");
        assertThat(findings(name))
                .containsExactly(
                        "warning recommendation-missing 3",
                        "warning recommendation-missing 4",
                        "warning recommendation-missing 5",
                        "warning recommendation-missing 6");
    }

    /** The six people of the sample, with a fault in the rows of four of them. */
    private void dropList(String name) throws IOException {
        boolean binary = name.endsWith(".xls");
        try (Workbook filled = open(SAMPLES.resolve("table2-filled.xlsx"));
                Workbook list = binary ? open(SAMPLES.resolve("table2-blank.xls")) : filled) {
            if (binary) {
                for (int row = 2; row < FIRST_ROW + PEOPLE; row++) {
                    copyRow(filled.getSheetAt(0), row, list.getSheetAt(0), row);
                }
                copyRow(filled.getSheetAt(0), FIRST_ROW + PEOPLE, list.getSheetAt(0), SIGNATURES_OF_THE_BLANK);
            }
            for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
                Cell cell = cell(list.getSheetAt(0), fault.getKey());
                right.put(fault.getKey(), cell.getStringCellValue());
                cell.setCellValue(fault.getValue());
            }
            write(list, department.resolve(name));
        }
    }

    private static void copyRow(Sheet from, int row, Sheet to, int toRow) {
        for (Cell cell : from.getRow(row)) {
            String place = new CellAddress(toRow, cell.getColumnIndex()).formatAsString();
            cell(to, place).setCellValue(cell.toString());
        }
    }

    /** The copy is marked at its faults and nowhere else, but for people who have not applied. */
    private void correctMarkedCells(String name) throws IOException {
        try (Workbook copy = open(copyOf(name))) {
            Sheet list = copy.getSheetAt(1);
            List<String> marked = list.getCellComments().keySet().stream()
                    .map(CellAddress::formatAsString)
                    .filter(place -> !place.startsWith("B"))
                    .toList();
            assertThat(marked).containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
            right.forEach((place, words) -> cell(list, place).setCellValue(words));
            write(copy, department.resolve(name));
        }
    }

    private static Cell cell(Sheet sheet, String place) {
        CellAddress address = new CellAddress(place);
        return sheet.getRow(address.getRow()).getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A Table 1 of each of the first people of the list, which says what the list says. */
    private void dropApplications(int count) throws IOException {
        try (Workbook filled = open(SAMPLES.resolve("table2-filled.xlsx"))) {
            for (int number = 0; number < count; number++) {
                List<String> person = new ArrayList<>();
                filled.getSheetAt(0).getRow(FIRST_ROW + number).forEach(cell -> person.add(cell.toString()));
                dropApplication(person);
            }
        }
    }

    private void dropApplication(List<String> person) throws IOException {
        String id = person.get(3);
        try (InputStream in = Files.newInputStream(SAMPLES.resolve("table1-filled.docx"));
                XWPFDocument application = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(department.resolve(person.get(1) + ".docx"))) {
            XWPFTable table = application.getTables().get(0);
            type(table, 0, 1, person.get(1));
            type(table, 0, 3, person.get(2));
            type(table, 0, 5, id.substring(6, 10) + "." + id.substring(10, 12));
            type(table, 1, 5, person.get(4));
            type(table, 2, 1, id);
            type(table, 3, 1, person.get(5));
            type(table, 5, 3, person.get(6));
            type(table, 7, 1, person.get(7));
            type(table, 8, 1, person.get(8));
            type(table, 8, 5, person.get(9));
            application.write(out);
        }
    }

    private static void type(XWPFTable table, int row, int column, String words) {
        XWPFParagraph paragraph =
                table.getRow(row).getCell(column).getParagraphs().get(0);
        for (int i = paragraph.getRuns().size() - 1; i > 0; i--) {
            paragraph.removeRun(i);
        }
        paragraph.getRuns().get(0).setText(words, 0);
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static void write(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private Path copyOf(String file) {
        return program.output().resolve("回执/危化科/" + file);
    }

    private String receipt(String file) throws IOException {
        return Files.readString(copyOf(file + ".html"), StandardCharsets.UTF_8);
    }

    private String verdict(String file) {
        return submission(file).get("verdict").asString();
    }

    private List<String> findings(String file) {
        List<String> findings = new ArrayList<>();
        submission(file)
                .get("forms")
                .get(0)
                .get("findings")
                .forEach(finding -> findings.add(finding.get("severity").asString() + " "
                        + finding.get("rule").asString() + " " + finding.get("record")));
        return findings;
    }

    /** The last version of a file. */
    private JsonNode submission(String file) {
        List<JsonNode> versions = new ArrayList<>();
        for (JsonNode submission : program.submissions()) {
            if (submission.get("file").asString().equals("危化科/" + file)) {
                versions.add(submission);
            }
        }
        return versions.get(versions.size() - 1);
    }
}
