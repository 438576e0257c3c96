package expertpool.sample;

import static expertpool.sample.RecommendationPaper.BIRTH;
import static expertpool.sample.RecommendationPaper.EMPLOYER_LABEL;
import static expertpool.sample.RecommendationPaper.EMPLOYER_OPINION;
import static expertpool.sample.RecommendationPaper.EMPLOYER_SEAL;
import static expertpool.sample.RecommendationPaper.EMPLOYMENT;
import static expertpool.sample.RecommendationPaper.ID_NUMBER;
import static expertpool.sample.RecommendationPaper.ID_NUMBER_LABEL;
import static expertpool.sample.RecommendationPaper.INDUSTRY;
import static expertpool.sample.RecommendationPaper.MOBILE_LABEL;
import static expertpool.sample.RecommendationPaper.NAME_LABEL;
import static expertpool.sample.RecommendationPaper.PLEDGE_SIGNATURE;
import static expertpool.sample.RecommendationPaper.RESUME;
import static expertpool.sample.RecommendationPaper.SEX;
import static expertpool.sample.RecommendationPaper.SPECIALTIES;
import static expertpool.sample.RecommendationPaper.TITLE_LABEL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What one expert's Table 1 has of its own: a fault, or labels that were printed otherwise.
 *
 * @param number the expert's number in the section, from 1
 * @param hand what is typed over the right paper
 */
record Peculiarity(Section section, int number, BiFunction<WordPaper, Person, WordPaper> hand, Verdict verdict) {
    private static final LocalDate TOO_OLD = LocalDate.of(1958, 5, 17);

    private static final List<Peculiarity> ALL = List.of(
            fault(Section.COAL, 13, "specialty-unknown", (paper, who) -> paper.type(SPECIALTIES, "特种设备检验")),
            fault(Section.COAL, 14, "specialty-ambiguous", (paper, who) -> paper.type(INDUSTRY, "")
                    .type(SPECIALTIES, "安全管理")),
            caution(
                    Section.MINES,
                    8,
                    "specialty-count",
                    (paper, who) -> paper.type(SPECIALTIES, "2.2 地下采矿、2.3 露天采矿、2.9 爆破工程、2.13 安全管理")),
            fault(Section.MINES, 9, "age-limit", Peculiarity::tooOld),
            fault(Section.CHEMICALS, 12, "pledge-signed", (paper, who) -> paper.type(PLEDGE_SIGNATURE, "签名：")),
            fault(Section.CHEMICALS, 13, "employer-opinion", (paper, who) -> paper.type(EMPLOYMENT, "在岗☑退休□")
                    .type(EMPLOYER_OPINION, "")),
            fault(Section.INDUSTRY, 10, "box-several", (paper, who) -> paper.type(EMPLOYMENT, "在岗☑退休☑")),
            caution(
                    Section.INDUSTRY,
                    11,
                    "sex-matches-id",
                    (paper, who) -> paper.type(SEX, who.sex().equals("男") ? "女" : "男")),
            fault(
                    Section.RESCUE,
                    9,
                    "id-checksum",
                    (paper, who) -> paper.type(ID_NUMBER, IdNumbers.withWrongCheck(who.idNumber()))),
            variant(Section.LAW, 1, (paper, who) -> paper.type(NAME_LABEL, "姓 名")
                    .type(ID_NUMBER_LABEL, "身份证号码")
                    .type(MOBILE_LABEL, "手机号码")
                    .type(EMPLOYER_LABEL, "工作单位")
                    .type(EMPLOYER_SEAL, "(公章)")),
            variant(Section.LAW, 3, (paper, who) -> paper.type(NAME_LABEL, "姓　　名")
                    .type(TITLE_LABEL, "职务/\n职称")
                    .type(ID_NUMBER_LABEL, "身份证\n号  码")
                    .type(MOBILE_LABEL, "手 机 号 码")));

    static Optional<Peculiarity> of(Section section, int number) {
        return ALL.stream()
                .filter(one -> one.section == section && one.number == number)
                .findFirst();
    }

    private static Peculiarity fault(
            Section section, int number, String rule, BiFunction<WordPaper, Person, WordPaper> hand) {
        return new Peculiarity(section, number, hand, Verdict.rejected(1, rule));
    }

    private static Peculiarity caution(
            Section section, int number, String rule, BiFunction<WordPaper, Person, WordPaper> hand) {
        return new Peculiarity(section, number, hand, Verdict.warned(1, rule));
    }

    private static Peculiarity variant(Section section, int number, BiFunction<WordPaper, Person, WordPaper> hand) {
        return new Peculiarity(section, number, hand, Verdict.accepted(1));
    }

    private static WordPaper tooOld(WordPaper paper, Person who) {
        return paper.type(BIRTH, "1958年5月")
                .type(ID_NUMBER, IdNumbers.of(TOO_OLD, who.sex().equals("男") ? 131 : 132))
                .type(EMPLOYMENT, "在岗□退休☑")
                .type(
                        RESUME,
                        "1980.07-1998.12  " + who.employer() + "  技术员、工程师\n1999.01-2018.05  " + who.employer()
                                + "  总工程师（退休）");
    }
}
