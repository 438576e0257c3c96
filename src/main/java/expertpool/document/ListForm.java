package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 预填的名单表: a blank list form, .xlsx, with rows typed in under its printed heads. What is printed stays as it is. */
public final class ListForm {
    private static final Pattern SPACE = Pattern.compile("[\\s　]+");

    private final Sheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private int head = -1;

    private ListForm(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param blank the form as it is handed out
     * @param labels the words above the columns that are filled
     * @param rows a value for each of the labels
     * @param lines what stands behind the labels of the lines around the list, by label
     * @param properties what the file says of itself, by the names of custom properties
     * @throws IllegalArgumentException if the form has no row with these labels
     */
    public static byte[] fill(
            byte[] blank,
            List<String> labels,
            List<List<String>> rows,
            Map<String, String> lines,
            Map<String, String> properties) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ListForm form = new ListForm(workbook.getSheetAt(0));
            form.findHead(labels);
            form.makeRoom(rows.size());
            form.type(labels, rows);
            lines.forEach(form::line);
            CustomProperty.write(workbook.getPackage(), Dialect.TRANSITIONAL, properties);
            workbook.write(bytes);
            return OfficeArchive.withoutTime(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findHead(List<String> labels) {
        for (Row row : sheet) {
            Map<String, Integer> found = new HashMap<>();
            row.forEach(cell -> found.put(key(text(cell)), cell.getColumnIndex()));
            if (labels.stream().allMatch(label -> found.containsKey(key(label)))) {
                columns.putAll(found);
                head = row.getRowNum();
                return;
            }
        }
        throw new IllegalArgumentException("the form has no row with the heads " + labels);
    }

    /** The empty rows that are printed, and as many like them as are needed besides. */
    private void makeRoom(int rows) {
        int printed = 0;
        while (isEmpty(sheet.getRow(head + 1 + printed))) {
            printed++;
        }
        if (printed == 0) {
            throw new IllegalArgumentException("the form has no empty row");
        }
        int more = rows - printed;
        if (more > 0) {
            int after = head + 1 + printed;
            if (after <= sheet.getLastRowNum()) {
                sheet.shiftRows(after, sheet.getLastRowNum(), more, true, false);
            }
            for (int i = 0; i < more; i++) {
                copyStyle(sheet.getRow(head + 1), sheet.createRow(after + i));
            }
        }
    }

    private boolean isEmpty(Row row) {
        return row != null
                && StreamSupport.stream(row.spliterator(), false)
                        .allMatch(cell -> text(cell).isBlank())
                && row.getPhysicalNumberOfCells() >= columns.size();
    }

    private static void copyStyle(Row from, Row to) {
        to.setHeight(from.getHeight());
        from.forEach(cell -> to.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
    }

    private void type(List<String> labels, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.getRow(head + 1 + i);
            for (int j = 0; j < labels.size(); j++) {
                Integer column = columns.get(key(labels.get(j)));
                if (column != null) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(rows.get(i).get(j));
                }
            }
        }
    }

    /** 填报科室：　　　: the words take the place of as much blank space. */
    private void line(String label, String words) {
        Pattern place = Pattern.compile(Pattern.quote(label) + "[：:] *");
        for (Row row : sheet) {
            for (Cell cell : row) {
                Matcher found = place.matcher(text(cell));
                if (found.find()) {
                    String rest = text(cell).substring(found.end());
                    String filled = text(cell).substring(0, found.start()) + label + "：" + words;
                    int blank = Math.max(
                            rest.isEmpty() ? 0 : 4, found.group().length() - label.length() - 2 * words.length());
                    cell.setCellValue(filled + " ".repeat(blank) + rest);
                }
            }
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String key(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
