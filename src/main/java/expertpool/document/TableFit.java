package expertpool.document;

import java.util.List;

/**
 * How a table is set across the page: the largest size of type in which every column has the room it asks for, and the
 * column widths that then fill the page.
 *
 * @param size of the type, in points
 * @param widths of the columns, in points
 */
record TableFit(double size, List<Double> widths) {

    /** Free on either side of the words in a cell, in points. */
    static final double PADDING = 3;

    /** 版心 156 mm across (GB/T 9704-2012, 5.2.1), in points. */
    static final double TYPE_AREA = 442.2;

    /** 小四, 五号, 小五. */
    private static final List<Double> TYPE_AREA_SIZES = List.of(12.0, 10.5, 9.0);

    /** Fits the columns into the type area of an official document. */
    static TableFit ofTypeArea(List<Column> columns) {
        return of(columns, TYPE_AREA, TYPE_AREA_SIZES);
    }

    /**
     * Fits the columns into a width.
     *
     * @param available points across
     * @param sizes of type to choose from, in points, the largest first; the last is taken if none is small enough
     */
    static TableFit of(List<Column> columns, double available, List<Double> sizes) {
        double smallest = sizes.get(sizes.size() - 1);
        double size = sizes.stream()
                .filter(s -> width(columns, s) <= available)
                .findFirst()
                .orElse(smallest);
        double scale = available / width(columns, size);
        return new TableFit(
                size, columns.stream().map(c -> width(c, size) * scale).toList());
    }

    static double width(List<Column> columns, double size) {
        return columns.stream().mapToDouble(c -> width(c, size)).sum();
    }

    private static double width(Column column, double size) {
        return column.width() * size + 2 * PADDING;
    }
}
