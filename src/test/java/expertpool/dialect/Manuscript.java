package expertpool.dialect;

import expertpool.form.FormKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file as somebody may write it. The same manuscript is the same bytes, so that a failure can be repeated.
 *
 * @param kinds the forms it holds, in their order
 */
record Manuscript(long seed, List<FormKind> kinds, Format format, Set<Dialect> dialects) {
    /** All dialects in the order in which they apply. */
    static final List<Dialect> DIALECTS = Stream.<Dialect[]>of(
                    Wording.values(),
                    Labelling.values(),
                    ListArrangement.values(),
                    BoxArrangement.values(),
                    PageArrangement.values(),
                    WordHand.values(),
                    CellHand.values())
            .flatMap(Arrays::stream)
            .toList();

    Manuscript {
        kinds = List.copyOf(kinds);
        dialects =
                new LinkedHashSet<>(DIALECTS.stream().filter(dialects::contains).toList());
    }

    /** What it says, by form. */
    List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (FormKind kind : kinds) {
            Paper paper = Invention.of(kind, seed + papers.size());
            for (Dialect dialect : dialects) {
                paper = dialect.suits(kind, format) ? dialect.word(paper, chance(dialect)) : paper;
            }
            papers.add(paper);
        }
        return papers;
    }

    byte[] bytes(Print print) {
        List<Page> pages = new ArrayList<>();
        for (Paper paper : papers()) {
            Page page = print.page(paper, "Sheet" + (pages.size() + 1));
            for (Dialect dialect : dialects) {
                page = dialect.suits(paper.kind(), format) ? dialect.arrange(page, print, chance(dialect)) : page;
            }
            pages.add(page);
        }
        for (Dialect dialect : dialects) {
            pages = dialect.suits(kinds.get(0), format) ? dialect.bind(pages) : pages;
        }
        return format.bytes(pages, dialects, new Random(seed));
    }

    private Random chance(Dialect dialect) {
        return new Random(seed * 31 + dialect.name().hashCode());
    }
}
