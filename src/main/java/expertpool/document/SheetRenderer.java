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
            describe(workbook, sheets);
            // the JDK cannot read what POI writes otherwise
            workbook.setZip64Mode(Zip64Mode.Never);
            workbook.write(bytes);
            return OfficeArchive.withoutTime(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(SXSSFWorkbook workbook, List<Sheet> sheets) throws IOException {
        try {
            PackageProperties properties =
                    workbook.getXSSFWorkbook().getPackage().getPackageProperties();
            properties.setTitleProperty(sheets.stream().map(Sheet::title).findFirst());
            properties.setCreatorProperty(Optional.<String>empty());
            properties.setCreatedProperty(Optional.<Date>empty());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
