package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Peculiarity.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only Word 97–2003 has to be asked for: fields, text boxes, pictures. LibreOffice has made each .doc of its .docx. */
class BinaryDocumentTests {
    private static final Path FILES = Path.of("src/test/resources/grid");

    /** Where the head of the file tells how long the list of text boxes is. */
    private static final int LENGTH_OF_LIST = 606;

    private final Path folder;

    BinaryDocumentTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-boxes-fields-and-symbols", "floating-picture"})
    void readsTheSameAsOfTheNewFormat(String name) throws Exception {
        assertThat(Grids.open(FILES.resolve(name + ".doc"))).isEqualTo(Grids.open(FILES.resolve(name + ".docx")));
    }

    @Test
    void readsCheckBoxesAndResultsButNoCodes() throws Exception {
        Grid grid =
                Grids.open(FILES.resolve("check-boxes-fields-and-symbols.doc")).get(0);

        assertThat(GridText.words(grid))
                .containsExactly(
                        List.of("表1"),
                        List.of("在岗情况", "在岗☑退休☐"),
                        List.of("页", "第1页网址"),
                        List.of("符号", "在岗☑退休☐二☑"),
                        List.of("问", "张三"),
                        List.of("尾"));
        assertThat(grid.peculiarities()).containsExactly(new Peculiarity(Kind.LINKS, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx"})
    void readsTextBoxesWhereTheyAreAnchoredAndANestedTable(String format) throws Exception {
        Grid grid = Grids.open(FILES.resolve("text-boxes-and-nested-table." + format))
                .get(0);

        assertThat(GridText.words(grid))
                .containsExactly(
                        List.of("第一行框一\n框一下"), List.of("姓名", "张三框二"), List.of("得分\n德\n18", "备注"), List.of("尾框三"));
        assertThat(grid.peculiarities()).isEmpty();
    }

    @Test
    void tellsOfTextBoxesThatStandNowhere() throws Exception {
        Path file = Files.copy(FILES.resolve("text-boxes-and-nested-table.doc"), folder.resolve("表1.doc"));
        change(file, LENGTH_OF_LIST, 0);

        Grid grid = Grids.open(file).get(0);

        assertThat(GridText.words(grid))
                .containsExactly(List.of("第一行"), List.of("姓名", "张三"), List.of("得分\n德\n18", "备注"), List.of("尾"));
        assertThat(grid.peculiarities()).containsExactly(new Peculiarity(Kind.DRAWING_UNREAD, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 30, 1_000})
    void bearsAListOfTextBoxesThatIsDamaged(int length) throws Exception {
        Path file = Files.copy(FILES.resolve("text-boxes-and-nested-table.doc"), folder.resolve("表1.doc"));
        change(file, LENGTH_OF_LIST, length);

        assertThat(Grids.open(file).get(0).peculiarities())
                .containsExactly(new Peculiarity(Kind.DRAWING_UNREAD, List.of()));
    }

    /** The head of the data, four bytes of version, then the bits: kind and state; name and drawn state follow. */
    @ParameterizedTest
    @CsvSource({
        "ffffffff 0500 0000 0000 0000 0000 0000, ☑",
        "ffffffff 0100 0000 0000 0000 0000 0100, ☐",
        "ffffffff 6500 0000 0000 0000 0000 0100, ☑",
        "ffffffff 6500 0000 0000 0100 4100 0000 0000, ☐",
        "ffffffff 6500 0000 0000 0100 4100 0000 0100, ☑",
        "ffffffff 6500 0000 0000 ffff 4100 0000 0100, ×",
        "ffffffff 6500 0000 0000, ×",
        "ffffffff 0900 0000 0000 0000 0000 0000, ×",
        "ffffffff 0400 0000 0000 0000 0000 0000, ×",
        "00000000 0500 0000 0000 0000 0000 0000, ×",
        "ffffffff, ×",
        "'', ×"
    })
    void claimsOnlyAStateThatTheFileTells(String field, String sign) {
        byte[] data = HexFormat.of().parseHex("00" + "00000000" + "0800" + "0000" + field.replace(" ", ""));

        assertThat(BinaryCheckBox.read(data, 1)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({", 0", "'', 0", "00000000ffff, 0", "000000000000, -1", "000000000000, 2147483647", "000000000000, 1"})
    void claimsNoStateWithoutData(@Nullable String data, int offset) {
        assertThat(BinaryCheckBox.read(data == null ? null : HexFormat.of().parseHex(data), offset))
                .isEqualTo("×");
    }

    private static void change(Path file, int offset, int number) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), false)) {
            byte[] bytes;
            try (InputStream in = parts.createDocumentInputStream("WordDocument")) {
                bytes = in.readAllBytes();
            }
            LittleEndian.putInt(bytes, offset, number);
            parts.createOrUpdateDocument(new ByteArrayInputStream(bytes), "WordDocument");
            parts.writeFilesystem();
        }
    }
}
