package expertpool.sample;

import java.time.LocalDate;

/** 表1 专家推荐表: where its boxes are on the blank form, and how an expert fills them. */
final class RecommendationPaper {
    static final Box HEADING = Box.line(2);
    static final Box NAME_LABEL = Box.cell(0, 0);
    static final Box NAME = Box.cell(0, 1);
    static final Box SEX = Box.cell(0, 3);
    static final Box BIRTH = Box.cell(0, 5);
    static final Box WORK_PHONE = Box.cell(1, 1);
    static final Box HOME_PHONE = Box.cell(1, 3);
    static final Box MOBILE_LABEL = Box.cell(1, 4);
    static final Box MOBILE = Box.cell(1, 5);
    static final Box ID_NUMBER_LABEL = Box.cell(2, 0);
    static final Box ID_NUMBER = Box.cell(2, 1);
    static final Box EMPLOYMENT = Box.cell(2, 3);
    static final Box EMPLOYER_LABEL = Box.cell(3, 0);
    static final Box EMPLOYER = Box.cell(3, 1);
    static final Box ADDRESS = Box.cell(4, 1);
    static final Box POSTAL_CODE = Box.cell(4, 3);
    static final Box DIVISION = Box.cell(5, 1);
    static final Box TITLE_LABEL = Box.cell(5, 2);
    static final Box TITLE = Box.cell(5, 3);
    static final Box EMPLOYER_PHONE = Box.cell(6, 1);
    static final Box FAX = Box.cell(6, 3);
    static final Box EMAIL = Box.cell(6, 5);
    static final Box SCHOOL = Box.cell(7, 1);
    static final Box EDUCATION = Box.cell(7, 3);
    static final Box QUALIFICATION = Box.cell(7, 5);
    static final Box MAJOR = Box.cell(8, 1);
    static final Box INDUSTRY = Box.cell(8, 3);
    static final Box SPECIALTIES = Box.cell(8, 5);
    static final Box RESUME = Box.cell(9, 1);
    static final Box PUBLICATIONS = Box.cell(10, 1);
    static final Box AWARDS = Box.cell(11, 1);
    static final Box ACHIEVEMENTS = Box.cell(12, 1);
    static final Box EMPLOYER_OPINION = Box.cell(13, 1);
    static final Box EMPLOYER_SEAL = new Box(13, 1, 1);
    static final Box EMPLOYER_OPINION_DATE = new Box(13, 1, 3);
    static final Box RECOMMENDER_OPINION = Box.cell(14, 1);
    static final Box RECOMMENDER_OPINION_DATE = new Box(14, 1, 2);
    static final Box PLEDGE = new Box(16, 1, 1);
    static final Box PLEDGE_SIGNATURE = new Box(16, 1, 4);
    static final Box PLEDGE_DATE = new Box(16, 1, 5);

    private static final String PLEDGE_WORDS = "本人自愿加入长治市应急管理专家组，接受市应急局委派参与应急管理工作，自觉严格遵守相关法律法规及有关规定，"
            + "严格执行中央八项规定和党风廉政建设有关规定，正确行使专家权利，积极履行专家义务，依法依规开展相关工作，"
            + "对出具的报告或意见建议负责。做好个人自我防护，对由违规或操作不当造成的后果承担责任。";

    private RecommendationPaper() {}

    /** The paper of an expert whom this section recommends. */
    static WordPaper of(Person person, String section, LocalDate filled) {
        return signed(persons(person), person, filled)
                .type(HEADING, "填报：" + section + "                         " + Dates.written(filled))
                .pastePortrait(person.idNumber().hashCode());
    }

    private static WordPaper persons(Person person) {
        return WordPaper.of(Blank.TABLE1)
                .type(NAME, person.name())
                .type(SEX, person.sex())
                .type(BIRTH, person.birthMonth())
                .type(WORK_PHONE, person.workPhone())
                .type(HOME_PHONE, person.homePhone())
                .type(MOBILE, person.mobile())
                .type(ID_NUMBER, person.idNumber())
                .type(EMPLOYMENT, person.retired() ? "在岗□退休☑" : "在岗☑退休□")
                .type(EMPLOYER, person.employer())
                .type(ADDRESS, person.address())
                .type(POSTAL_CODE, person.postalCode())
                .type(DIVISION, person.division())
                .type(TITLE, person.title())
                .type(EMPLOYER_PHONE, person.workPhone())
                .type(FAX, person.fax())
                .type(EMAIL, person.email())
                .type(SCHOOL, person.school())
                .type(EDUCATION, person.education())
                .type(QUALIFICATION, person.qualification())
                .type(MAJOR, person.major())
                .type(INDUSTRY, person.industry())
                .type(SPECIALTIES, person.specialtiesWritten())
                .type(RESUME, String.join("\n", person.resume()))
                .type(PUBLICATIONS, person.publications())
                .type(AWARDS, person.awards())
                .type(ACHIEVEMENTS, person.achievements());
    }

    private static WordPaper signed(WordPaper paper, Person person, LocalDate filled) {
        String opinions = Dates.written(filled.minusDays(4));
        return paper.type(EMPLOYER_OPINION, "同意推荐。")
                .type(EMPLOYER_OPINION_DATE, opinions)
                .type(RECOMMENDER_OPINION, "经初审，符合专家基本条件。\n（公章）")
                .type(RECOMMENDER_OPINION_DATE, opinions)
                .type(PLEDGE, PLEDGE_WORDS)
                .type(PLEDGE_SIGNATURE, "签名：" + person.name())
                .type(PLEDGE_DATE, Dates.written(filled.minusDays(6)));
    }
}
