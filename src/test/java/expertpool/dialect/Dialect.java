package expertpool.dialect;

import expertpool.form.FormKind;
import java.util.List;
import java.util.Random;

/** A way of writing a form down. It changes what the file looks like, and nothing of what is read from it. */
interface Dialect {
    String name();

    /** Whether forms of that kind can be written so in files of that format. */
    default boolean suits(FormKind kind, Format format) {
        return true;
    }

    /** Other words in the boxes. Where these change what is meant, as 同上 needs two alike, the meaning changes too. */
    default Paper word(Paper paper, Random random) {
        return paper;
    }

    /** Another layout, or other labels. */
    default Page arrange(Page page, Print print, Random random) {
        return page;
    }

    /** Other pages or worksheets in the file. */
    default List<Page> bind(List<Page> pages) {
        return pages;
    }

    /** Whether nobody writes in both dialects at once. */
    default boolean excludes(Dialect other) {
        return false;
    }
}
