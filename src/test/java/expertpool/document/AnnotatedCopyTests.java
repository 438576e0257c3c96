package expertpool.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedCopyTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    /** Copies that LibreOffice 7.4 opened and saved again: table 3 as .docx and .doc, table 2 as .xlsx and .xls. */
    private static final Path SAVED = Path.of("src/test/resources/copies");

    private final Path folder;

    AnnotatedCopyTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(docx|xlsx|xls)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsItsOriginal(Path original) throws Exception {
        Path copy = copy(original, Corrections.everywhere(original));

        assertThat(Grids.open(copy)).isEqualTo(Grids.open(original));
        assertThat(Grids.properties(copy)).containsEntry(AnnotatedCopy.ORIGIN, Corrections.ORIGIN);
        assertThat(Grids.properties(original)).doesNotContainKey(AnnotatedCopy.ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY name SYSTEM \"%s\">]>",
                "<!DOCTYPE x [<!ENTITY name \"expertpool.origin\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY name \"&a;&a;\">]>"
            })
    void takesNoOriginFromPropertiesWithADocumentType(String type) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        byte[] copy = AnnotatedCopy.of(SAMPLES.resolve("table2-filled.xlsx"), Corrections.of())
                .orElseThrow();
        byte[] changed = Packages.changed(
                copy,
                "docProps/custom.xml",
                xml -> type.formatted(secret.toUri())
                        + xml.substring(xml.indexOf("?>") + 2).replace(Corrections.ORIGIN, "&name;"));

        assertThat(Grids.properties(Packages.saved(folder, copy)))
                .containsEntry(AnnotatedCopy.ORIGIN, Corrections.ORIGIN);
        assertThat(Grids.properties(Packages.saved(folder, changed))).doesNotContainKey(AnnotatedCopy.ORIGIN);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameBytesForTheSameFile(Path original) throws Exception {
        Correction correction = Corrections.everywhere(original);

        assertThat(AnnotatedCopy.of(original, correction).orElseThrow())
                .isEqualTo(AnnotatedCopy.of(original, correction).orElseThrow());
    }

    /** POI would take an hour for each: the time doubles with each level. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 45, 4_000})
    void makesNoCopyOfAFileWhosePropertiesAreNestedDeeply(int depth) throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLES.resolve("table3-filled.docx"));
        byte[] nested = Packages.changed(
                sample,
                "docProps/core.xml",
                core -> core.replaceFirst(
                        "(<cp:coreProperties[^>]*>)",
                        "$1" + "<cp:category>".repeat(depth - 1) + "</cp:category>".repeat(depth - 1)));
        assertThat(nested).isNotEqualTo(Packages.changed(sample, "docProps/core.xml", core -> core));

        assertThat(AnnotatedCopy.of(Packages.saved(folder, nested), Corrections.of())
                        .isPresent())
                .isEqualTo(depth <= 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:fldSimple w:instr=\" DDEAUTO excel 'C:\\a.xls' R1C1\"><w:r/></w:fldSimple></w:p>",
                "<w:p><w:r><w:instrText> DD</w:instrText></w:r><w:r><w:instrText>E cmd x</w:instrText></w:r></w:p>"
            })
    void makesNoCopyOfADocumentThatCallsAnotherProgram(String field) throws Exception {
        Path calling = Packages.saved(folder, WordFiles.document(field));
        Path harmless = Packages.saved(folder, WordFiles.document(field.replace("DD", "PA")));

        assertThat(AnnotatedCopy.of(calling, Corrections.of())).isEmpty();
        assertThat(AnnotatedCopy.of(harmless, Corrections.of())).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {"cmd|'/C calc'!A0; true", "\"a|b\"&A1; false", "A1&\"x\"&cmd|y!z; true", "ROW()-3; false"})
    void tellsAFormulaThatCallsAnotherProgram(String formula, boolean calls) {
        assertThat(Bearable.callsAnotherProgram(formula)).isEqualTo(calls);
    }

    @Test
    void makesNoCopyOfAWorkbookThatCallsAnotherProgram() throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLES.resolve("table2-filled.xlsx"));
        byte[] calling = Packages.changed(
                sample,
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst(
                        "</sheetData>", "<row r=\"99\"><c r=\"A99\"><f>cmd|'/C calc'!A0</f><v>0</v></c></row>$0"));

        assertThat(AnnotatedCopy.of(Packages.saved(folder, calling), Corrections.of()))
                .isEmpty();
        try (HSSFWorkbook binary = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            other.createSheet("A");
            binary.linkExternalWorkbook("cmd\u0003'/C calc'", other);
            binary.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
            binary.write(bytes);
            assertThat(AnnotatedCopy.of(Packages.saved(folder, bytes.toByteArray()), Corrections.of()))
                    .isEmpty();
        }
    }

    @Test
    void datesNothing() throws Exception {
        for (String name : List.of("table3-filled.docx", "table2-filled.xlsx")) {
            Path original = SAMPLES.resolve(name);
            byte[] copy = AnnotatedCopy.of(original, Corrections.of()).orElseThrow();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                }
            }
            assertThat(times(Packages.text(copy, "docProps/core.xml")))
                    .isEqualTo(times(Packages.text(Files.readAllBytes(original), "docProps/core.xml")));
        }
        byte[] bare = WordFiles.document(WordFiles.p("表3"));
        byte[] copy =
                AnnotatedCopy.of(Packages.saved(folder, bare), Corrections.of()).orElseThrow();
        assertThat(times(Packages.text(copy, "docProps/core.xml"))).isEmpty();
    }

    private static List<String> times(String properties) {
        return Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z")
                .matcher(properties)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** Whoever saves a copy with another program has the same form in it, and the same marks. */
    @ParameterizedTest
    @CsvSource({
        "table3-saved-by-libreoffice.docx, table3-filled.docx",
        "table3-saved-as-doc.doc, table3-filled.docx",
        "table2-saved-by-libreoffice.xlsx, table2-filled.xlsx",
        "table2-saved-by-libreoffice.xls, table2-blank.xls"
    })
    void isReadAsItsOriginalWhenAnotherProgramSavedIt(String saved, String original) throws Exception {
        assertThat(words(SAVED.resolve(saved))).isEqualTo(words(SAMPLES.resolve(original)));
        assertThat(Grids.properties(SAVED.resolve(saved))).containsEntry(AnnotatedCopy.ORIGIN, Corrections.ORIGIN);
    }

    private static List<String> words(Path file) throws Exception {
        return Grids.open(file).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.where() + " " + cell.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table1-filled.docx", "table2-filled.xlsx", "table2-blank.xls"})
    void goesByTheContentOfAFileAndNotByItsName(String name) throws Exception {
        byte[] original = Files.readAllBytes(SAMPLES.resolve(name));

        assertThat(AnnotatedCopy.of(Packages.saved(folder, original), Corrections.of())
                        .orElseThrow())
                .isEqualTo(AnnotatedCopy.of(SAMPLES.resolve(name), Corrections.of())
                        .orElseThrow());
    }

    @Test
    void givesNothingWhereTheFormatCarriesNoRemarks() throws Exception {
        assertThat(AnnotatedCopy.of(SAMPLES.resolve("table1-blank.doc"), Corrections.of()))
                .isEmpty();
        assertThat(hasCopy("表1,长治市应急管理专家推荐表".getBytes(UTF_8))).isFalse();
        assertThat(hasCopy(new byte[0])).isFalse();
        assertThat(hasCopy(Packages.file(Map.of("照片/1.txt", "张三".getBytes(UTF_8)))))
                .isFalse();
        assertThat(hasCopy(strictWorkbook())).isFalse();
        assertThat(hasCopy(encrypted(SAMPLES.resolve("table2-filled.xlsx")))).isFalse();
    }

    private boolean hasCopy(byte[] file) throws IOException {
        Path saved = Packages.saved(folder, file);
        assertThat(Grids.properties(saved)).doesNotContainKey(AnnotatedCopy.ORIGIN);
        return AnnotatedCopy.of(saved, Corrections.of()).isPresent();
    }

    private static byte[] strictWorkbook() throws IOException {
        Map<String, byte[]> parts = Packages.parts(Files.readAllBytes(SAMPLES.resolve("table2-filled.xlsx")));
        parts.replaceAll((name, bytes) -> new String(bytes, UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .getBytes(UTF_8));
        return Packages.file(parts);
    }

    private static byte[] encrypted(Path file) throws Exception {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(parts)) {
                Files.copy(file, out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            parts.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void givesNothingWhereTheFileIsCutOff() throws Exception {
        for (String name : List.of("table1-filled.docx", "table2-filled.xlsx", "table2-blank.xls")) {
            byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
            assertThat(hasCopy(Arrays.copyOf(whole, whole.length / 2))).isFalse();
        }
    }

    @Test
    void givesNothingWhereTheDocumentIsNestedWithoutEnd() throws Exception {
        String deep = "<w:smartTag>".repeat(5000) + "</w:smartTag>".repeat(5000);

        assertThat(hasCopy(WordFiles.document("<w:p>" + deep + "</w:p>"))).isFalse();
    }

    @Test
    void givesNothingWhereTheFileIsTooLargeForTheMemory() throws Exception {
        assertThat(hasCopy(list(2_000))).isTrue();
        assertThat(hasCopy(list(4_000))).isFalse();
        assertThat(hasCopy(WordFiles.document(WordFiles.p("字").repeat(50_000)))).isFalse();
        assertThat(hasCopy(WordFiles.document(WordFiles.p("长".repeat(6_000_000)))))
                .isFalse();
        assertThat(hasCopy(new byte[10_000_001])).isFalse();
    }

    /** A list of so many persons as a program writes it that never holds the whole. */
    private static byte[] list(int persons) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            var sheet = workbook.createSheet("名单");
            for (int i = 0; i < persons; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < 11; column++) {
                    row.createCell(column).setCellValue("第" + i + "人第" + column + "栏");
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private Path copy(Path original, Correction correction) throws IOException {
        return Packages.saved(folder, AnnotatedCopy.of(original, correction).orElseThrow());
    }
}
