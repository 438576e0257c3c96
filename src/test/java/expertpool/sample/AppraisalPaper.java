package expertpool.sample;

import java.util.List;

/** 表5 专家考核表: where its boxes are on the blank form, and what is printed in the box of the scores. */
final class AppraisalPaper {
    static final Box NAME = Box.cell(0, 1);
    static final Box BIRTH = Box.cell(0, 3);
    static final Box SPECIALTIES = Box.cell(1, 1);
    static final Box MOBILE = Box.cell(1, 3);
    static final Box PERIOD = Box.cell(2, 1);
    static final Box OPINION = Box.cell(4, 1);
    static final Box HEAD = Box.cell(5, 1);
    static final Box REMARK = Box.cell(6, 1);

    private static final List<String> PRINTED = List.of(
            "1. 德：思想政治素质的个人品德、职业道德、社会公德等方面的表现（20分）。",
            "2. 能：履行岗位职责相关业务能力情况（20分）；",
            "3. 勤：责任心、工作态度方面情况（20分）；",
            "4. 绩：完成工作的质量及服务对象的满意度（20分）；",
            "5. 廉：廉洁自律方面的表现（20分）；",
            "6. 其他加分或扣分项");

    private AppraisalPaper() {}

    /** The paper without scores. */
    static WordPaper of(Person person, Section section, String period) {
        return WordPaper.of(Blank.TABLE5)
                .type(NAME, person.name())
                .type(BIRTH, person.birthMonth())
                .type(SPECIALTIES, person.specialtiesWritten())
                .type(MOBILE, person.mobile())
                .type(PERIOD, period)
                .type(HEAD, section.profile().head());
    }

    /**
     * Words behind a printed item, where there is no box for them.
     *
     * @param item 1 to 6
     */
    static WordPaper behind(WordPaper paper, int item, String words) {
        return paper.type(new Box(3, 1, item - 1), PRINTED.get(item - 1) + words);
    }
}
