package expertpool.document;

import expertpool.grid.Cell;
import expertpool.grid.Grids;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Corrections as a receipt would hold them. */
final class Corrections {
    static final String ORIGIN = "5f".repeat(32);

    private Corrections() {}

    static Correction of(Remark... remarks) {
        return of(Arrays.asList(remarks));
    }

    static Correction of(List<Remark> remarks) {
        return new Correction(
                "核查回执",
                List.of("文件：专家推荐表.docx", "处理结果：退回", "请改正标有颜色的栏目，保存后把本文件重新放入投递文件夹。"),
                List.of(
                        new Correction.Line(
                                Weight.ERROR,
                                "专业名称在几个行业中都有",
                                "第1个表格第9行第6格",
                                "专业“安全管理”在分类表中可能是：1.16 安全管理（煤矿）、2.13 安全管理（非煤矿山）",
                                "请写明编号，例如“1.16 安全管理”",
                                "推荐科室",
                                "第七条第（一）项"),
                        new Correction.Line(
                                Weight.WARNING, "移动电话", "第1个表格第3行第2格", "移动电话只有10位", "请核对", "专家本人", "第七条第（一）项"),
                        new Correction.Line(Weight.INFO, "填报时间", "全表", "未填报送日期", "可以补填", "承办人", "表1")),
                remarks,
                ORIGIN);
    }

    static Remark error(String where, String text) {
        return new Remark(where, Weight.ERROR, text);
    }

    static Remark warning(String where, String text) {
        return new Remark(where, Weight.WARNING, text);
    }

    static Remark info(String where, String text) {
        return new Remark(where, Weight.INFO, text);
    }

    /** A remark at every cell and paragraph of a file; it says where it belongs. */
    static Correction everywhere(Path file) throws Exception {
        return of(Grids.open(file).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::where)
                .distinct()
                .map(where -> error(where, "此处是" + where))
                .toList());
    }
}
