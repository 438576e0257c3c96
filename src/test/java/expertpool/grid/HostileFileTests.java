package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm: they cost a refusal, and touch nothing outside themselves. */
class HostileFileTests {
    private static final String DAMAGED = "文件已损坏或不完整，无法打开";
    private static final String CELL = "<c t=\"str\"><v>张三</v></c>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://example.com/w\"><w:p><w:r><w:t>张三</w:t></w:r></w:p></w:document>";

    private final Path folder;

    HostileFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1048577", "2147483648", "99999999999999999999", "一", ""})
    void refusesARowThatNoSheetHas(String number) throws IOException {
        assertThat(reason(sheet("<row r=\"" + number + "\">" + CELL + "</row>")))
                .isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "AAAAAAAAAAAAAAAAAAA1", "1", "A", "A0", "A-1", "一1", "A1048577", "", "A1:B2"})
    void refusesACellThatNoSheetHas(String reference) throws IOException {
        assertThat(reason(sheet("<row r=\"1\"><c r=\"" + reference + "\"/></row>")))
                .isEqualTo(DAMAGED);
    }

    @Test
    void refusesMoreCellsThanColumns() throws IOException {
        assertThat(reason(sheet("<row>" + "<c/>".repeat(16_385) + "</row>"))).isEqualTo(DAMAGED);
        assertThat(reason(sheet("<row>" + "<c r=\"A1\"/>".repeat(16_385) + "</row>")))
                .isEqualTo(DAMAGED);
    }

    @Test
    void takesTheLastOfCellsThatComeTwiceAndPutsThemInOrder() throws Exception {
        String cells =
                "<c r=\"C1\" t=\"str\"><v>丙</v></c><c r=\"A1\" t=\"str\"><v>旧</v></c><c r=\"A1\" t=\"str\"><v>甲</v></c>";

        assertThat(GridText.words(
                        Grids.open(sheet("<row r=\"1\">" + cells + "</row>")).get(0)))
                .containsExactly(List.of("甲", "丙"));
    }

    /** The digits of the first would fill the memory of any machine. */
    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1E400", "NaN"})
    @Timeout(10)
    void refusesANumberThatNoCellHolds(String number) throws IOException {
        assertThat(reason(sheet("<row><c><v>" + number + "</v></c></row>"))).isEqualTo(DAMAGED);
        assertThat(reason(sheet("<row><c><v>" + "9".repeat(900_000) + "</v></c></row>")))
                .isEqualTo(DAMAGED);
    }

    @Test
    void showsANumberWithAnEndlessFormatByItsDigits() throws Exception {
        Path file = new WorkbookFile()
                .format("[>1]" + "0.".repeat(500))
                .sheet("Sheet1", "<sheetData><row><c s=\"1\"><v>12.5</v></c></row></sheetData>")
                .in(folder);

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of("12.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../word/document.xml", "../../../etc/passwd", "word/../../x"})
    void followsNoPartOutOfThePackage(String target) throws IOException {
        assertThat(reason(document(target, "word/document.xml"))).isEqualTo(DAMAGED);
    }

    @Test
    void followsNoRelationshipToAnotherFile() throws IOException {
        Path other = OpenXmlFiles.document(folder, "<w:p><w:r><w:t>机密</w:t></w:r></w:p>");
        Path file = OpenXmlFiles.zip(
                folder,
                Map.of(
                        "_rels/.rels",
                        OpenXmlFiles.relationships(
                                        "officeDocument", other.toUri().toString())
                                .replace("/>", " TargetMode=\"External\"/>")));

        assertThat(reason(file)).isEqualTo(ForeignFile.ARCHIVE.refused().reason());
    }

    /** Some programs write such names, and Office opens them. */
    @ParameterizedTest
    @CsvSource({
        "/word/document.xml, word/document.xml",
        "./word/document.xml, word/document.xml",
        "word/x/../document.xml, word/document.xml",
        "word/document.xml, word\\document.xml",
        "word/document.xml, Word/Document.XML"
    })
    void findsAPartByAnyWayOfWritingItsName(String target, String part) throws Exception {
        assertThat(GridText.words(Grids.open(document(target, part)).get(0))).containsExactly(List.of("张三"));
    }

    @Test
    void writesNoPartAnywhereWhateverItsName() throws Exception {
        Map<String, String> parts = new HashMap<>(Map.of(
                "_rels/.rels",
                OpenXmlFiles.relationships("officeDocument", "word/document.xml"),
                "word/document.xml",
                DOCUMENT,
                "../outside.txt",
                "x",
                "/tmp/expertpool-outside.txt",
                "x",
                "C:\\outside.txt",
                "x",
                "长".repeat(20_000),
                "x"));
        parts.put("a\u202Etxt.exe", "x");

        assertThat(GridText.words(Grids.open(OpenXmlFiles.zip(folder, parts)).get(0)))
                .containsExactly(List.of("张三"));
        assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
        assertThat(Path.of("/tmp/expertpool-outside.txt")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../名单, ../../名单",
        "C:\\\\名单!, C:\\\\名单!",
        "名&#10;&#9;单, 名单",
        "名\u202E单\u2066, 名单",
        "名\u200B单, 名\u200B单",
        "'', ''"
    })
    void takesTheNameOfASheetForANameOnly(String name, String read) throws Exception {
        Path file = new WorkbookFile()
                .sheet(name, "<sheetData><row>" + CELL + "</row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file))
                .containsExactly(new Grid(
                        read, List.of(new Row(List.of(new Cell("张三", 0, read + "!A1", false, false)), false))));
    }

    /** Its name stands in the place of each cell. */
    @Test
    void cutsTheNameOfASheetButNoCharacter() throws Exception {
        Path file = new WorkbookFile()
                .sheet("表".repeat(99) + "𬱟".repeat(50), "<sheetData/>")
                .sheet("表".repeat(101), "<sheetData/>")
                .in(folder);

        assertThat(Grids.open(file))
                .extracting(Grid::name)
                .containsExactly("表".repeat(99) + "…", "表".repeat(100) + "…");
    }

    @ParameterizedTest
    @CsvSource({"张三_x000D_, '张三\n'", "_x0031_0, 10", "a_x005F_x000D_, a_x000D_", "_x0000_张_xD83D_三, 张三"})
    void readsTheEscapesOfAString(String written, String read) throws Exception {
        Path file = new WorkbookFile()
                .strings("<si><t>" + written + "</t></si>")
                .sheet("Sheet1", "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")
                .in(folder);

        assertThat(GridText.words(Grids.open(file).get(0))).containsExactly(List.of(read));
    }

    @Test
    void endsWhenTheReadingIsGivenUp() throws IOException {
        Path file = document("word/document.xml", "word/document.xml");

        Thread.currentThread().interrupt();
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> OpenXml.read(file));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(refusal).hasRootCauseInstanceOf(java.io.InterruptedIOException.class);
    }

    private Path sheet(String rows) throws IOException {
        return new WorkbookFile()
                .sheet("Sheet1", "<sheetData>" + rows + "</sheetData>")
                .in(folder);
    }

    private Path document(String target, String part) throws IOException {
        return OpenXmlFiles.zip(
                folder, Map.of("_rels/.rels", OpenXmlFiles.relationships("officeDocument", target), part, DOCUMENT));
    }

    private static String reason(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Grids.open(file))
                .reason();
    }
}
