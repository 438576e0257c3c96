package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How the boxes of Tables 1, 3, 4 and 5 are arranged otherwise. They apply in the order in which they stand here. */
enum BoxArrangement implements Dialect {
    BOXES_IN_ANOTHER_ORDER {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<List<Slot>> pairs = new ArrayList<>(pairs(page));
            Collections.shuffle(pairs, random);
            List<Row> rows = new ArrayList<>();
            while (!pairs.isEmpty()) {
                int together = Math.min(pairs.size(), 1 + random.nextInt(3));
                List<Slot> row = new ArrayList<>();
                pairs.subList(0, together).forEach(pair -> {
                    row.add(pair.get(0).across(2));
                    row.add(pair.get(1).across(Print.COLUMNS / together - 2));
                });
                pairs.subList(0, together).clear();
                rows.add(Row.of(row));
            }
            return inPlaceOfTheTable(page, rows);
        }
    },
    LABEL_AND_ANSWER_IN_ONE_CELL {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> {
                if (!row.has(Role.LABEL)) {
                    return List.of(row);
                }
                List<Slot> joined = new ArrayList<>();
                for (int i = 0; i + 1 < row.slots().size(); i += 2) {
                    Slot label = row.slots().get(i);
                    Slot answer = row.slots().get(i + 1);
                    joined.add(answer.words(label.words().replaceAll("[：:]$", "") + "：" + answer.words())
                            .meaning("")
                            .across(label.across() + answer.across()));
                }
                return List.of(row.with(joined));
            });
        }
    },
    ONE_DIGIT_A_CELL {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return kind == FormKind.RECOMMENDATION;
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> List.of(row.with(row.slots().stream()
                    .flatMap(slot -> slot.isFor(Field.ID_NUMBER) && slot.is(Role.ANSWER)
                            ? Slots.digits(slot).stream()
                            : List.of(slot).stream())
                    .toList())));
        }
    },
    /** 在岗☑ and 退休□, or the lines of a long answer, in cells of their own. */
    ANSWERS_OVER_SEVERAL_CELLS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> List.of(
                    !row.has(Role.LABEL)
                            ? row
                            : row.with(row.slots().stream()
                                    .flatMap(slot -> slot.is(Role.ANSWER)
                                                    && IN_PIECES.stream().anyMatch(slot::isFor)
                                            ? slot.words().lines().map(line -> slot.words(line)
                                                    .across(1))
                                            : List.of(slot).stream())
                                    .toList())));
        }
    },
    ANSWERS_OVER_SEVERAL_ROWS {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> {
                List<Slot> slots = row.slots();
                List<String> lines = slots.get(slots.size() - 1).words().lines().toList();
                if (slots.size() != 2 || !slots.get(0).is(Role.LABEL) || lines.size() < 2) {
                    return List.of(row);
                }
                List<Row> rows = new ArrayList<>();
                for (String line : lines) {
                    Slot label = rows.isEmpty()
                            ? slots.get(0).down(lines.size())
                            : slots.get(0).covered();
                    rows.add(Row.of(List.of(label, slots.get(1).words(line))));
                }
                return rows;
            });
        }
    },
    HEADINGS_AT_THE_SIDE {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Integer> table = page.rowsWith(Role.ANSWER);
            Slot side = Slot.note("基本\n情况").down(table.size());
            List<Row> rows = new ArrayList<>(page.rows());
            for (int i : table) {
                List<Slot> slots = new ArrayList<>(rows.get(i).slots());
                slots.add(0, i == table.get(0) ? side : side.covered());
                rows.set(i, Row.of(slots));
            }
            return page.with(rows);
        }
    },
    BOX_FOR_A_PHOTO {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return kind == FormKind.RECOMMENDATION;
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Integer> table = page.rowsWith(Role.ANSWER);
            Slot photo = Slot.of(Role.LABEL, Field.PHOTO, "1寸免冠照片粘贴处").down(3);
            int width = page.width();
            List<Row> rows = new ArrayList<>(page.rows());
            for (int i : table.subList(0, 3)) {
                List<Slot> slots = Slots.filling(rows.get(i).slots(), width);
                slots.add(i == table.get(0) ? photo : photo.covered());
                rows.set(i, Row.of(slots));
            }
            return page.with(rows);
        }
    };

    private static final Set<Field> IN_PIECES = EnumSet.of(Field.RESUME, Field.SCORES, Field.EMPLOYER_OPINION);

    @Override
    public boolean suits(FormKind kind, Format format) {
        return !kind.isList();
    }

    private static List<List<Slot>> pairs(Page page) {
        List<List<Slot>> pairs = new ArrayList<>();
        for (int row : page.rowsWith(Role.LABEL)) {
            List<Slot> slots = page.rows().get(row).slots();
            for (int i = 0; i + 1 < slots.size(); i += 2) {
                pairs.add(slots.subList(i, i + 2));
            }
        }
        return pairs;
    }

    private static Page inPlaceOfTheTable(Page page, List<Row> rows) {
        int first = page.rowsWith(Role.LABEL).get(0);
        Page without = page.replace(row -> row.has(Role.LABEL) ? List.of() : List.of(row));
        return without.insert(first, rows.toArray(Row[]::new));
    }
}
