package expertpool.sample;

/** 表3 专家派出报备单: where its boxes are on the blank form. */
final class DispatchPaper {
    static final Box FILLED = Box.line(2);
    static final Box SECTION = Box.cell(0, 1);
    static final Box DATE = Box.cell(0, 3);
    static final Box SERVED = Box.cell(1, 1);
    static final Box CATEGORY = Box.cell(1, 3);
    static final Box CONTENT = Box.cell(2, 1);
    static final Box HEADCOUNT = Box.cell(2, 3);
    static final Box HEAD = Box.cell(3, 1);
    static final Box DEPUTY_DIRECTOR = Box.cell(3, 3);
    static final Box HANDLER = Box.cell(4, 1);
    static final Box PHONE = Box.cell(4, 3);

    private DispatchPaper() {}

    static WordPaper of(Task task) {
        Section.Profile section = task.section().profile();
        return WordPaper.of(Blank.TABLE3)
                .type(FILLED, "填报时间：" + Dates.written(task.filled()))
                .type(SECTION, section.department())
                .type(DATE, task.period())
                .type(SERVED, task.served())
                .type(CATEGORY, task.category())
                .type(CONTENT, task.content())
                .type(HEADCOUNT, task.headcount())
                .type(HEAD, section.head())
                .type(DEPUTY_DIRECTOR, section.deputyDirector())
                .type(HANDLER, section.handler())
                .type(PHONE, section.phone());
    }
}
