package expertpool.settlement;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.form.Field;
import expertpool.form.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 报告核对: whether the report that a use names has come in (Article 14: 保存专家出具的报告或评审意见). A file is known by its name, for nobody
 * reads its content (Article 10(3)).
 */
public final class ReportSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("使用科室", 12, Kind.TEXT),
            new Column("使用事由", 18, Kind.TEXT),
            new Column("专家报告或评审意见名称", 20, Kind.TEXT),
            new Column("归档的文件", 24, Kind.TEXT));

    /** Shorter names, as 报告 alone, say nothing. */
    private static final int SHORTEST = 6;

    private ReportSheet() {}

    /** @param files the paths of all files that ever came in */
    public static Sheet of(Remuneration pay, Collection<String> files) {
        Map<String, String> names = new TreeMap<>();
        files.forEach(path -> names.put(path, name(path)));
        Set<Use> uses = new LinkedHashSet<>();
        pay.lines().forEach(line -> uses.add(line.line().use()));
        List<List<String>> rows = new ArrayList<>();
        long missing = 0;
        for (Use use : uses) {
            String title = use.entries().text(Field.REPORT_TITLE).orElse("");
            Optional<String> file = found(use, title, names);
            missing += file.isEmpty() ? 1 : 0;
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    use.entries().text(Field.DEPARTMENT).orElse(""),
                    use.entries().text(Field.PURPOSE).orElse(""),
                    title,
                    file.orElse(title.isEmpty() ? "没有写名称" : "没有收到")));
        }
        return new Sheet(
                "报告核对",
                pay.quarter().chinese() + "专家报告和评审意见核对表",
                List.of("共%d次使用，其中%d次的报告没有收到。".formatted(rows.size(), missing)),
                COLUMNS,
                rows,
                List.of(
                        "按文件名核对：把报告放进本科室的投递文件夹，文件名含有使用情况表所写的名称，即视为收到。报告不是表格，回执写没有找到规定的表格，不必理会。内容不审查，是否收到不影响支付；原件由使用科室保存。"));
    }

    /** The first file that bears the title; the use itself is no report. */
    private static Optional<String> found(Use use, String title, Map<String, String> names) {
        String wanted = Words.key(title);
        return wanted.length() < SHORTEST
                ? Optional.empty()
                : names.entrySet().stream()
                        .filter(file -> file.getValue().contains(wanted))
                        .map(Map.Entry::getKey)
                        .filter(path -> !path.equals(use.path()))
                        .findFirst();
    }

    /** The name of a file without its folders and its suffix, to compare. */
    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return Words.key(dot > 0 ? file.substring(0, dot) : file);
    }
}
