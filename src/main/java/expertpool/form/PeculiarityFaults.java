package expertpool.form;

import expertpool.finding.Fault;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Peculiarity;
import expertpool.grid.Peculiarity.Kind;
import expertpool.grid.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a department is told of the peculiarities of its file, as far as they concern one form. */
final class PeculiarityFaults {
    /** So many places are named; of more, how many there are. */
    private static final int NAMED = 5;

    /** The rule, the problem with a place for its place, the remedy. */
    private static final Map<Kind, Fault> FAULTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.SHEET_HIDDEN, new Fault("sheet-hidden", "工作表“%s”已隐藏，其中的内容照常读取", "请取消隐藏并核对，不需要的工作表请删除")),
            Map.entry(
                    Kind.SHEET_VERY_HIDDEN,
                    new Fault("sheet-hidden", "工作表“%s”已用宏隐藏，菜单中看不到，其中的内容照常读取", "请把需要的内容移到一般的工作表中，不需要的请删除")),
            Map.entry(Kind.ROWS_HIDDEN, new Fault("rows-hidden", "第%s行已隐藏，其中的内容照常读取", "请取消隐藏并核对，不需要的行请删除")),
            Map.entry(Kind.COLUMNS_HIDDEN, new Fault("rows-hidden", "第%s列已隐藏，其中的内容照常读取", "请取消隐藏并核对，不需要的列请删除")),
            Map.entry(Kind.TEXT_HIDDEN, new Fault("text-hidden", "有%s处隐藏文字，照常读取", "请显示隐藏文字并核对，不需要的请删除")),
            Map.entry(Kind.TEXT_STRUCK, new Fault("text-struck", "有%s处文字加了删除线，视为已删除", "如需保留，请取消删除线后重新报送")),
            Map.entry(Kind.MACROS, new Fault("macros-ignored", "文件中有宏，程序没有运行", "请另存为不含宏的.docx或.xlsx后报送")),
            Map.entry(Kind.LINKS, new Fault("links-ignored", "文件引用了其他文件或程序，没有打开它们，只读取保存在本文件中的内容", "请核对引用的内容")),
            Map.entry(
                    Kind.FORMULA_WITHOUT_VALUE,
                    new Fault("formula-without-value", "单元格%s是公式，文件中没有保存计算结果，按空白处理", "请用Excel打开，计算并保存后重新报送，或直接填写内容")),
            Map.entry(
                    Kind.WORDS_DRAWN,
                    new Fault("words-drawn", "单元格%s上有文本框、复选框等图形，其中的文字作为单元格的内容读取", "请核对，并把文字直接填写在单元格中")),
            Map.entry(Kind.DRAWING_UNREAD, new Fault("words-drawn", "文件中有文本框、控件等图形，其中的内容没有读取", "请把其中的内容直接填写在表格中"))));

    private PeculiarityFaults() {}

    /** @param rows of the grid that belong to the form */
    static List<PaperFault> of(Grid grid, List<Row> rows) {
        if (grid.peculiarities().isEmpty()) {
            return List.of();
        }
        Set<String> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::where)
                .collect(Collectors.toUnmodifiableSet());
        return grid.peculiarities().stream()
                .flatMap(peculiarity -> concerning(peculiarity, cells))
                .map(peculiarity -> fault(peculiarity, grid.name()))
                .toList();
    }

    /** The peculiarity of those cells alone; nothing if it stands in others. */
    private static Stream<Peculiarity> concerning(Peculiarity peculiarity, Set<String> cells) {
        if (peculiarity.cells().isEmpty()) {
            return Stream.of(peculiarity);
        }
        List<String> concerned =
                peculiarity.cells().stream().filter(cells::contains).toList();
        return concerned.isEmpty() ? Stream.empty() : Stream.of(new Peculiarity(peculiarity.kind(), concerned));
    }

    private static PaperFault fault(Peculiarity peculiarity, String sheet) {
        Fault fault = Objects.requireNonNull(FAULTS.get(peculiarity.kind()));
        List<String> cells = peculiarity.cells();
        String place =
                switch (peculiarity.kind()) {
                    case SHEET_HIDDEN, SHEET_VERY_HIDDEN -> sheet;
                    case ROWS_HIDDEN -> named(cells, "[A-Z]");
                    case COLUMNS_HIDDEN -> named(cells, "[0-9]");
                    case FORMULA_WITHOUT_VALUE, WORDS_DRAWN -> named(cells, "");
                    case TEXT_HIDDEN, TEXT_STRUCK -> Integer.toString(cells.size());
                    case MACROS, LINKS, DRAWING_UNREAD -> "";
                };
        @Nullable String where = cells.isEmpty() ? null : cells.get(0);
        return new PaperFault(new Fault(fault.rule(), fault.problem().formatted(place), fault.remedy()), where);
    }

    /** @param left what is left out of the addresses, the column or the row */
    private static String named(List<String> cells, String left) {
        List<String> places = cells.stream()
                .map(cell -> cell.substring(cell.lastIndexOf('!') + 1).replaceAll(left, ""))
                .distinct()
                .toList();
        String first = places.stream().limit(NAMED).collect(Collectors.joining("、"));
        return places.size() > NAMED ? first + "等（共%d处）".formatted(places.size()) : first;
    }
}
