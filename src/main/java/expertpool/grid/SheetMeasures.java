package expertpool.grid;

import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How wide the columns and how high the rows of a sheet are, in English metric units. */
final class SheetMeasures {
    static final double PIXEL = 9525;
    private static final double POINT = 12_700;

    /** A column is measured in digits of the standard font. */
    private static final double DIGIT = 7 * PIXEL;

    private double standardWidth = 64 * PIXEL;
    private double standardHeight = 15 * POINT;
    private float[] widths = new float[0];
    private float[] heights = new float[0];

    /** @param xml stands on {@code sheetFormatPr} */
    void standard(XMLStreamReader xml) {
        standardWidth = measure(xml.getAttributeValue(null, "defaultColWidth"), DIGIT, standardWidth);
        standardHeight = measure(xml.getAttributeValue(null, "defaultRowHeight"), POINT, standardHeight);
    }

    /** @param width in digits; none for the standard width */
    void columns(int first, int last, @Nullable String width, boolean hidden) {
        int end = Math.min(last, A1.COLUMNS - 1) + 1;
        if (first >= 0 && first < end) {
            widths = reaching(end, widths, A1.COLUMNS);
            Arrays.fill(widths, first, end, hidden ? 0 : (float) measure(width, DIGIT, -1));
        }
    }

    /** @param height in points; none for the standard height */
    void row(int row, @Nullable String height, boolean hidden) {
        if (height == null && !hidden) {
            return;
        }
        heights = reaching(row + 1, heights, A1.ROWS);
        heights[row] = hidden ? 0 : (float) measure(height, POINT, -1);
    }

    private static float[] reaching(int end, float[] measures, int most) {
        if (end <= measures.length) {
            return measures;
        }
        float[] more = Arrays.copyOf(measures, Math.max(end, Math.min(most, 2 * measures.length)));
        Arrays.fill(more, measures.length, more.length, -1);
        return more;
    }

    private static double measure(@Nullable String number, double unit, double standard) {
        try {
            return number == null ? standard : unit * Double.parseDouble(number);
        } catch (NumberFormatException e) {
            // no reason to refuse what stands in the cells
            return standard;
        }
    }

    double width(int column) {
        return column >= widths.length || widths[column] < 0 ? standardWidth : widths[column];
    }

    double height(int row) {
        return row >= heights.length || heights[row] < 0 ? standardHeight : heights[row];
    }
}
