package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.FormKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What stands around the table otherwise, whichever of the five it is. */
enum PageArrangement implements Dialect {
    NOTES_BEFORE_AND_AFTER {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Row> rows = new ArrayList<>();
            rows.add(Row.line(Slot.note("附件" + (1 + random.nextInt(5)))));
            rows.add(Row.line(Slot.note("长治市应急管理局")));
            rows.addAll(page.rows());
            rows.add(Row.line(Slot.note("说明：1.职业资格：指注册安全工程师、注册安全评价师；")));
            rows.add(Row.line(Slot.note("2.现从事专业：请务必按照《专家行业领域和专业范围分类表》（见下表）填写。")));
            rows.add(Row.line(Slot.note("填表须知：本表一式两份，请于9月30日前报送。")));
            return page.with(rows);
        }
    },
    /** 填报科室： and the department in two cells, as in a workbook without merged cells. */
    HEADING_IN_CELLS {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return kind.isList() || kind == FormKind.DISPATCH_REQUEST;
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> row.paragraph() && row.has(Role.LINE)
                    ? List.of(Row.of(row.slots().stream()
                            .flatMap(PageArrangement::atTheColon)
                            .toList()))
                    : List.of(row));
        }
    },
    /** The table does not begin in the first column and row of the worksheet. */
    MOVED_INTO_THE_WORKSHEET {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return !format.isWord();
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            Slot margin = Slot.note("").across(1 + random.nextInt(2));
            int width = page.width();
            List<Row> rows = new ArrayList<>();
            rows.add(Row.of(List.of(margin)));
            rows.add(Row.of(List.of(margin)));
            for (Row row : page.rows()) {
                List<Slot> slots = row.paragraph() ? Slots.filling(row.slots(), width) : row.slots();
                rows.add(Row.of(Stream.concat(Stream.of(margin), slots.stream()).toList()));
            }
            return page.with(rows);
        }
    },
    EMPTY_LINES {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            Row empty = Row.line(Slot.note(""));
            return page.replace(row -> row.paragraph() ? List.of(empty, row, empty) : List.of(row));
        }
    },
    /** 分类表, which the bureau prints behind Table 1. */
    CLASSIFICATION_BEHIND {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return kind == FormKind.RECOMMENDATION;
        }

        @Override
        public Page arrange(Page page, Print print, Random random) {
            List<Row> rows = new ArrayList<>(page.rows());
            rows.add(Row.line(Slot.note("长治市应急管理专家行业领域和专业范围分类表")));
            for (String line : List.of("序号|行业领域|专业类别", "1|煤矿|1.1 地质测量、勘探", "|煤矿|1.2 地下采煤", "|专业|电话")) {
                rows.add(Row.of(Stream.of(line.split("\\|")).map(Slot::note).toList()));
            }
            return page.with(rows);
        }
    },
    /** Several forms on one worksheet. */
    FORMS_BELOW_EACH_OTHER {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return !format.isWord();
        }

        @Override
        public List<Page> bind(List<Page> pages) {
            List<Row> rows =
                    pages.stream().flatMap(page -> page.rows().stream()).toList();
            return List.of(pages.get(0).with(rows));
        }

        /** Without titles nobody can tell where the next form of a worksheet begins. */
        @Override
        public boolean excludes(Dialect other) {
            return other == Labelling.NO_TITLE;
        }
    },
    SHEETS_WITHOUT_A_FORM {
        @Override
        public boolean suits(FormKind kind, Format format) {
            return !format.isWord();
        }

        @Override
        public List<Page> bind(List<Page> pages) {
            List<Page> more = new ArrayList<>(pages);
            Row options = Row.of(List.of(Slot.note("姓名"), Slot.note("性别"), Slot.note("男"), Slot.note("女")));
            more.add(0, new Page(pages.get(0).kind(), "填表说明", List.of(Row.line(Slot.note("请如实填写。")))));
            more.add(new Page(pages.get(0).kind(), "选项", List.of(options)));
            more.add(new Page(pages.get(0).kind(), "空表", List.of()));
            return more;
        }
    };

    private static Stream<Slot> atTheColon(Slot slot) {
        int colon = Math.max(slot.words().indexOf('：'), slot.words().indexOf(':'));
        if (colon < 0) {
            return Stream.of(slot);
        }
        Slot label = Slot.note(slot.words().substring(0, colon + 1)).across(2);
        Slot answer = new Slot(
                Role.ANSWER, slot.field(), slot.words().substring(colon + 1).strip(), slot.meaning(), 2, 1);
        return Stream.of(label, answer);
    }
}
