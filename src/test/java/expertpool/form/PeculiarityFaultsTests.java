package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.finding.Fault;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Peculiarity;
import expertpool.grid.Peculiarity.Kind;
import expertpool.grid.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeculiarityFaultsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHEET_HIDDEN||sheet-hidden||工作表“名单”已隐藏，其中的内容照常读取|请取消隐藏并核对，不需要的工作表请删除",
                "SHEET_VERY_HIDDEN||sheet-hidden||工作表“名单”已用宏隐藏，菜单中看不到，其中的内容照常读取|请把需要的内容移到一般的工作表中，不需要的请删除",
                "ROWS_HIDDEN|A5 B5 A7|rows-hidden|名单!A5|第5、7行已隐藏，其中的内容照常读取|请取消隐藏并核对，不需要的行请删除",
                "COLUMNS_HIDDEN|C5 AB5 C7|rows-hidden|名单!C5|第C、AB列已隐藏，其中的内容照常读取|请取消隐藏并核对，不需要的列请删除",
                "TEXT_HIDDEN|A5 B5|text-hidden|名单!A5|有2处隐藏文字，照常读取|请显示隐藏文字并核对，不需要的请删除",
                "TEXT_STRUCK|B5|text-struck|名单!B5|有1处文字加了删除线，视为已删除|如需保留，请取消删除线后重新报送",
                "MACROS||macros-ignored||文件中有宏，程序没有运行|请另存为不含宏的.docx或.xlsx后报送",
                "LINKS||links-ignored||文件引用了其他文件或程序，没有打开它们，只读取保存在本文件中的内容|请核对引用的内容",
                "WORDS_DRAWN|B5 C5|words-drawn|名单!B5|单元格B5、C5上有文本框、复选框等图形，其中的文字作为单元格的内容读取|请核对，并把文字直接填写在单元格中",
                "DRAWING_UNREAD||words-drawn||文件中有文本框、控件等图形，其中的内容没有读取|请把其中的内容直接填写在表格中",
                "FORMULA_WITHOUT_VALUE|D5 D6 D7 D8 D9 D10|formula-without-value|名单!D5"
                        + "|单元格D5、D6、D7、D8、D9等（共6处）是公式，文件中没有保存计算结果，按空白处理|请用Excel打开，计算并保存后重新报送，或直接填写内容"
            })
    void saysWhatThereIsAndWhatToDo(
            Kind kind, @Nullable String cells, String rule, @Nullable String where, String problem, String remedy) {
        List<String> places = cells == null
                ? List.of()
                : List.of(cells.split(" ")).stream().map("名单!"::concat).toList();
        Grid grid = new Grid("名单", List.of(), List.of(new Peculiarity(kind, places)));

        assertThat(PeculiarityFaults.of(grid, rows(places)))
                .containsExactly(new PaperFault(new Fault(rule, problem, remedy), where));
    }

    @Test
    void tellsOnlyTheFormInWhichItStands() {
        Peculiarity hidden = new Peculiarity(Kind.TEXT_HIDDEN, List.of("table 1, row 2, column 2", "paragraph 9"));
        Grid grid = new Grid("", List.of(), List.of(hidden));

        assertThat(PeculiarityFaults.of(grid, rows(List.of("paragraph 8", "paragraph 9"))))
                .extracting(PaperFault::where, found -> found.fault().problem())
                .containsExactly(tuple("paragraph 9", "有1处隐藏文字，照常读取"));
        assertThat(PeculiarityFaults.of(grid, rows(List.of("table 2, row 2, column 2"))))
                .isEmpty();
    }

    @Test
    void standsBesideWhatWasRead() throws Exception {
        Grid sample = Papers.sample("table2-filled.xlsx");
        Grid told = new Grid(sample.name(), sample.rows(), List.of(new Peculiarity(Kind.MACROS, List.of())));

        Form plain = Readers.READER.read(List.of(sample)).get(0);
        assertThat(Readers.READER.read(List.of(told)))
                .containsExactly(plain.with(PeculiarityFaults.of(told, told.rows())));
        assertThat(plain.faults()).isEmpty();
    }

    @Test
    void standsBesideTheFaultOfABlankForm() throws Exception {
        Grid blank = Papers.sample("table2-blank.xlsx");
        Grid told = new Grid(blank.name(), blank.rows(), List.of(new Peculiarity(Kind.SHEET_HIDDEN, List.of())));

        assertThat(Readers.READER.read(List.of(told)).get(0).faults())
                .extracting(found -> found.fault().rule())
                .containsExactly("form-blank", "sheet-hidden");
    }

    private static List<Row> rows(List<String> places) {
        return places.stream()
                .map(place -> new Row(List.of(new Cell("张三", 0, place, false, false)), false))
                .toList();
    }
}
