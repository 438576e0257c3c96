package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How Table 2 is arranged otherwise. The arrangements apply in the order in which they stand here. */
enum ListArrangement implements Dialect {
    COLUMNS_MOVED {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, page.width()).boxed().toList());
            Collections.shuffle(order, random);
            return table(
                    page, row -> row.with(order.stream().map(row.slots()::get).toList()));
        }
    },
    COLUMNS_ADDED {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Page wider = page;
            for (String[] column : new String[][] {{"民族", "汉族"}, {"出生年月", "1975.03"}, {"政治面貌", "群众"}}) {
                int at = random.nextInt(page.width() + 1);
                wider = table(wider, row -> {
                    List<Slot> slots = new ArrayList<>(row.slots());
                    slots.add(at, Slot.note(row.has(Role.HEAD) ? column[0] : column[1]));
                    return row.with(slots);
                });
            }
            return wider;
        }
    },
    /** One employer stands once for all of his people. */
    EMPLOYERS_MERGED_DOWNWARDS {
        @Override
        public Paper word(Paper paper, Random random) {
            List<Content> people = new ArrayList<>();
            for (Content person : paper.records()) {
                boolean ditto = !person.words(Field.EMPLOYER).contains(person.meaning(Field.EMPLOYER));
                boolean same = !people.isEmpty() && (ditto || random.nextInt(3) > 0);
                people.add(
                        same
                                ? person.with(
                                        Field.EMPLOYER,
                                        last(people).words(Field.EMPLOYER),
                                        last(people).meaning(Field.EMPLOYER))
                                : person);
            }
            return new Paper(paper.kind(), paper.head(), people);
        }

        @Override
        public boolean suits(FormKind kind, Format format) {
            return kind == FormKind.SUMMARY;
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Row> rows = new ArrayList<>(page.rows());
            List<Integer> entries = page.rowsWith(Role.ENTRY);
            int column = columnOf(Field.EMPLOYER, rows.get(entries.get(0)));
            for (int first = 0, end; first < entries.size(); first = end) {
                String employer =
                        rows.get(entries.get(first)).slots().get(column).words();
                for (end = first + 1; end < entries.size(); end++) {
                    if (!rows.get(entries.get(end)).slots().get(column).words().equals(employer)) {
                        break;
                    }
                    rows.set(entries.get(end), replaced(rows.get(entries.get(end)), column, Slot::covered));
                }
                int down = end - first;
                rows.set(entries.get(first), replaced(rows.get(entries.get(first)), column, slot -> slot.down(down)));
            }
            return page.with(rows);
        }
    },
    ONE_DIGIT_A_CELL {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return table(
                    page,
                    row -> row.with(row.slots().stream()
                            .flatMap(slot -> slot.isFor(Field.ID_NUMBER) && slot.is(Role.ENTRY)
                                    ? Slots.digits(slot).stream()
                                    : List.of(slot.isFor(Field.ID_NUMBER) ? slot.across(Slots.DIGITS) : slot).stream())
                            .toList()));
        }
    },
    HEAD_OF_TWO_LINES {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return twoLines(page, random, true);
        }
    },
    HEAD_OF_TWO_LINES_WITHOUT_MERGED_CELLS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return twoLines(page, random, false);
        }
    },
    /** 身份 in one row, 证号 in the next, as sorting and pasting leave a label with a line break. */
    LABELS_OVER_TWO_ROWS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Page longer = page;
            for (int index = page.rows().size() - 1; index >= 0; index--) {
                Row head = page.rows().get(index);
                if (head.has(Role.HEAD)) {
                    longer = longer.insert(index, head.each(slot -> slot.words(Slots.firstHalf(slot.words()))))
                            .replace(index + 1, head.each(slot -> slot.words(Slots.secondHalf(slot.words()))));
                }
            }
            return longer;
        }
    },
    HEAD_REPEATED_ON_EACH_PAGE {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Page longer = page;
            for (int i = page.gaps().size() - 1; i >= 0; i -= 2) {
                longer = longer.insert(page.gaps().get(i), Slots.head(page));
            }
            return longer;
        }
    },
    SEVERAL_TABLES {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Page longer = page;
            for (int i = page.gaps().size() - 1; i >= 0; i -= 2) {
                longer = longer.insert(page.gaps().get(i), Row.line(Slot.note(random.nextBoolean() ? "" : "续表")));
            }
            return longer;
        }
    },
    GROUP_HEADINGS_AND_SUMS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Page longer = page;
            for (int i = page.gaps().size() - 1; i >= 0; i -= 2) {
                Slot heading =
                        Slot.note(random.nextBoolean() ? "一、煤矿" : "（二）外聘的专家").across(page.width());
                Row sum = Row.of(List.of(Slot.note("小计"), Slot.note("3人").across(page.width() - 1)));
                longer = longer.insert(page.gaps().get(i), sum, Row.of(List.of(heading)));
            }
            return longer;
        }
    },
    EMPTY_ROWS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Row empty = Row.of(IntStream.range(0, page.width())
                    .mapToObj(i -> Slot.note(random.nextBoolean() ? "" : " "))
                    .toList());
            Page longer = page;
            for (int i = page.gaps().size() - 1; i >= 0; i -= 2) {
                longer = longer.insert(page.gaps().get(i), empty);
            }
            return longer;
        }
    },
    SAMPLE_ROW {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            int first = page.rowsWith(Role.ENTRY).get(0);
            Row sample = page.rows().get(first).each(slot -> {
                String words = slot.isFor(Field.ROW_NUMBER) ? "示例" : slot.isFor(Field.NAME) ? "张三" : "";
                return Slot.note(words).across(slot.across());
            });
            return page.insert(first, sample);
        }
    },
    SIGNATURES_IN_THE_TABLE {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Row foot = last(page.rows());
            return page.with(Slots.replaceLast(page.rows(), Row.of(Slots.filling(foot.slots(), page.width()))));
        }
    };

    @Override
    public boolean suits(FormKind kind, Format format) {
        return kind.isList();
    }

    /** A head is parted in one way; and where the labels themselves are parted, they have to be plain. */
    @Override
    public boolean excludes(Dialect other) {
        boolean plain = other != Labelling.LABELS_WITH_REMARKS
                && other != Labelling.LABELS_WITH_SIGNS
                && other != Labelling.NO_TITLE;
        if (this == LABELS_OVER_TWO_ROWS && !plain) {
            return true;
        }
        return isOfTwoRows() && other instanceof ListArrangement arrangement && arrangement.isOfTwoRows();
    }

    private boolean isOfTwoRows() {
        return this == HEAD_OF_TWO_LINES
                || this == HEAD_OF_TWO_LINES_WITHOUT_MERGED_CELLS
                || this == LABELS_OVER_TWO_ROWS;
    }

    private static Page table(Page page, UnaryOperator<Row> change) {
        return page.replace(row -> List.of(row.has(Role.HEAD) || row.has(Role.ENTRY) ? change.apply(row) : row));
    }

    private static Page twoLines(Page page, Random random, boolean merged) {
        int index = page.rowsWith(Role.HEAD).get(0);
        List<Slot> head = page.rows().get(index).slots();
        int from = random.nextInt(head.size() - 2);
        int to = from + 2 + random.nextInt(2);
        List<Slot> above = new ArrayList<>();
        List<Slot> below = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < head.size(); i++) {
            Slot slot = head.get(i);
            boolean grouped = i >= from && i < to;
            width += grouped ? slot.across() : 0;
            below.add(grouped ? slot : merged ? slot.covered() : Slot.note("").across(slot.across()));
            if (!grouped) {
                above.add(merged ? slot.down(2) : slot);
            } else if (i == Math.min(to, head.size()) - 1) {
                above.add(Slot.note("有关情况").across(width));
            }
        }
        List<Row> rows = new ArrayList<>(page.rows());
        rows.set(index, Row.of(above));
        rows.add(index + 1, Row.of(below));
        return page.with(rows);
    }

    private static int columnOf(Field field, Row row) {
        return IntStream.range(0, row.slots().size())
                .filter(i -> row.slots().get(i).isFor(field))
                .findFirst()
                .orElseThrow();
    }

    private static Row replaced(Row row, int column, UnaryOperator<Slot> change) {
        List<Slot> slots = new ArrayList<>(row.slots());
        slots.set(column, change.apply(slots.get(column)));
        return row.with(slots);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
