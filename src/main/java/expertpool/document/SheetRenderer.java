package expertpool.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders tables as .xlsx, one tab each, ready to be printed on A4 across. */
public final class SheetRenderer {

    /** Rows that stay in memory; rows before them are never touched again. */
    private static final int WINDOW = 100;

    /** The tables as one workbook. */
    public byte[] render(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            for (Sheet sheet : sheets) {
                SXSSFSheet tab = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                new WorkbookTab(tab, styles).write(sheet);
            }
            String title = sheets.stream().map(Sheet::title).findFirst().orElse("");
            describe(workbook.getXSSFWorkbook(), title);
            // the JDK cannot read what POI writes otherwise
            workbook.setZip64Mode(Zip64Mode.Never);
            workbook.write(bytes);
            return OfficeArchive.withoutTime(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that says what it is, and neither by whom nor when it was made. */
    static void describe(XSSFWorkbook workbook, String title) throws IOException {
        try {
            PackageProperties properties = workbook.getPackage().getPackageProperties();
            properties.setTitleProperty(Optional.of(title).filter(words -> !words.isEmpty()));
            properties.setCreatorProperty(Optional.<String>empty());
            properties.setCreatedProperty(Optional.<Date>empty());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
