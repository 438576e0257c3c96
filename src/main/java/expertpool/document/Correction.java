package expertpool.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 更正意见: what a department has to correct in one file; written into a copy of that file by {@link AnnotatedCopy}.
 *
 * @param title of the page in front, for example 核查回执
 * @param introduction lines below it: which file, the verdict, what to do
 * @param lines all findings, as a table
 * @param remarks what is written at the boxes
 * @param origin SHA-256 of the file that is answered
 */
public record Correction(
        String title, List<String> introduction, List<Line> lines, List<Remark> remarks, String origin) {

    /** The heads of the table, in the order of the components of a {@link Line}. */
    static final List<Column> COLUMNS = List.of(
            new Column("性质", 5, Column.Kind.CENTRED),
            new Column("核查项目", 9, Column.Kind.TEXT),
            new Column("位置", 11, Column.Kind.TEXT),
            new Column("问题", 19, Column.Kind.TEXT),
            new Column("改正办法", 17, Column.Kind.TEXT),
            new Column("由谁办", 6, Column.Kind.TEXT),
            new Column("依据", 10, Column.Kind.TEXT));

    /**
     * A finding in the table: 性质, 核查项目, 位置, 问题, 改正办法, 由谁办, 依据.
     *
     * @param rule what was examined, in a few words
     * @param place as people say it
     * @param actor who has to correct it
     */
    public record Line(
            Weight weight, String rule, String place, String problem, String remedy, String actor, String basis) {
        /** What stands in the cells. */
        List<String> cells() {
            return Words.of(List.of(weight.chinese(), rule, place, problem, remedy, actor, basis));
        }
    }

    public Correction {
        title = Words.of(title);
        introduction = Words.of(introduction);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        origin = Words.of(origin);
    }

    /** The remarks that have a place, by place, in the order given. */
    Map<String, List<Remark>> remarksByPlace() {
        Map<String, List<Remark>> places = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            String where = remark.where();
            if (where != null) {
                places.computeIfAbsent(where, place -> new ArrayList<>()).add(remark);
            }
        }
        return places;
    }

    /** The words that stand beside one box: a remark begins with its weight, its further lines follow. */
    static Stream<String> words(List<Remark> remarks) {
        return remarks.stream().flatMap(remark -> ("【" + remark.weight().chinese() + "】" + remark.text()).lines());
    }
}
