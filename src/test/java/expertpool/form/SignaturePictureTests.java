package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grids;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 表2 in Excel, signed by pictures over the line below its list. */
class SignaturePictureTests {
    private final Path folder;

    SignaturePictureTests(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The rows are counted from the line. */
    @ParameterizedTest
    @CsvSource({
        "xlsx, 0, 3, 0, 4, true",
        "xls, 0, 3, 0, 4, true",
        "xlsx, -1, 3, 1, 4, true",
        "xls, -1, 3, 1, 4, true",
        "xlsx, 0, 14, 0, 15, true",
        "xlsx, 0, 3, 4, 4, true",
        "xls, 0, 3, 4, 4, true",
        "xlsx, 2, 3, 4, 4, false",
        "xls, 2, 3, 4, 4, false"
    })
    void countsAPictureOverTheLineForTheSignatures(
            String format, int firstRow, int firstColumn, int lastRow, int lastColumn, boolean signed)
            throws Exception {
        Path file = folder.resolve("表2." + format);
        try (InputStream blank = Files.newInputStream(Path.of("src/test/resources/samples/table2-blank." + format));
                Workbook workbook = WorkbookFactory.create(blank);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            int line = line(sheet);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setRow1(line + firstRow);
            anchor.setCol1(firstColumn);
            anchor.setRow2(line + lastRow + 1);
            anchor.setCol2(lastColumn);
            int image = workbook.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch().createPicture(anchor, image);
            workbook.write(out);
        }

        Entries head = Readers.READER.read(Grids.open(file)).get(0).header();

        assertThat(Stream.of(Field.HANDLER, Field.HEAD, Field.DEPUTY_DIRECTOR)
                        .map(field -> head.text(field).orElse("")))
                .containsOnly(signed ? "（图片）" : "");
    }

    private static int line(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().contains("承办人")) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(Objects.requireNonNull(sheet).getSheetName());
    }
}
