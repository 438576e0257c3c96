package expertpool.sample;

/** 表4 使用专家情况表: where its boxes are on the blank form. */
final class UsePaper {
    static final Box TITLE = Box.line(1);
    static final Box SECTION_LABEL = Box.cell(0, 0);
    static final Box SECTION = Box.cell(0, 1);
    static final Box PERIOD = Box.cell(0, 3);
    static final Box PURPOSE = Box.cell(1, 1);
    static final Box REPORT = Box.cell(2, 1);
    static final Box HEAD = Box.cell(3, 1);
    static final Box DEPUTY_DIRECTOR = Box.cell(4, 1);
    static final Box REMARK = Box.cell(5, 1);

    private UsePaper() {}

    /** The paper as the section signs it, the experts not yet named. */
    static WordPaper of(Task task) {
        Section.Profile section = task.section().profile();
        return WordPaper.of(Blank.TABLE4)
                .type(SECTION, section.department())
                .type(PERIOD, task.period())
                .type(PURPOSE, task.purpose())
                .type(REPORT, "《关于" + task.purpose() + "的专家意见》")
                .type(HEAD, section.head())
                .type(DEPUTY_DIRECTOR, section.deputyDirector());
    }
}
