package expertpool.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Ends the pages of a portion that has a continuation: at the last break that parts a table, where the next portion
 * goes on with nothing but rows. An even number of pages stays, so that the next portion begins with a right-hand page
 * as every layout does.
 */
final class PageCut {

    private PageCut() {}

    /**
     * Takes the pages away that the next portion lays out again.
     *
     * @return the rows on the pages that stay, or 0 when no break is fit for it and all pages stay
     */
    static int cut(Layer layout) {
        List<TableRowBox> rows = new ArrayList<>();
        collect(layout.getMaster(), rows);
        List<PageBox> pages = layout.getPages();
        for (int kept = (pages.size() - 1) / 2 * 2; kept > 0; kept -= 2) {
            int top = pages.get(kept).getTop();
            int above =
                    (int) rows.stream().takeWhile(row -> row.getAbsY() < top).count();
            if (0 < above && above < rows.size() && table(rows.get(above - 1)) == table(rows.get(above))) {
                layout.trimPageCount(kept);
                return above;
            }
        }
        return 0;
    }

    private static void collect(Box box, List<TableRowBox> rows) {
        if (box instanceof TableRowBox row) {
            rows.add(row);
        } else if (!(box instanceof TableSectionBox section && section.isHeader())) {
            box.getChildren().forEach(child -> collect(child, rows));
        }
    }

    private static @Nullable Box table(TableRowBox row) {
        Box body = row.getParent();
        return body == null ? null : body.getParent();
    }
}
