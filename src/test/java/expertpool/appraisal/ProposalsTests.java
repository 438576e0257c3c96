package expertpool.appraisal;

import static expertpool.appraisal.AppraisalForms.CHEMICALS;
import static expertpool.appraisal.AppraisalForms.DAY;
import static expertpool.appraisal.AppraisalForms.OTHER_PACK;
import static expertpool.appraisal.AppraisalForms.PACK;
import static expertpool.appraisal.AppraisalForms.appraisal;
import static expertpool.appraisal.AppraisalForms.use;
import static expertpool.appraisal.AppraisalForms.with;
import static expertpool.appraisal.AppraisalForms.year;
import static expertpool.roster.People.recommended;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTests {
    private static final Expert HAN = recommended(People.member(People.HAN, "韩峰永", "3.1"), "危化科");
    private static final Expert YE = recommended(People.member(People.YE, "叶丽静", "3.3"), "危化科");
    /** Born on 10 May 1960: eligible until 9 May 2026. */
    private static final Expert OLD = recommended(People.member("140499196005100011", "丁丽静", "3.1"), "危化科");

    @Test
    void proposesToKeepWhoWasAppraisedAndNamesTheLowestForInformation() {
        assertThat(proposals(
                        PACK,
                        DAY,
                        List.of(HAN, YE),
                        appraisal(HAN, "90"),
                        appraisal(CHEMICALS, "危化科/乙.docx", "2025-12-20", YE, "80")))
                .containsExactly("叶丽静 KEEP 危险化学品安全监督管理科80分；平均分在本行业领域2人中最低，仅供参考", "韩峰永 KEEP 危险化学品安全监督管理科90分");
    }

    @Test
    void callsNobodyTheLowestOfEquals() {
        assertThat(proposals(
                        PACK,
                        DAY,
                        List.of(HAN, YE),
                        appraisal(HAN, "80"),
                        appraisal(CHEMICALS, "危化科/乙.docx", "2025-12-20", YE, "80")))
                .containsExactly("叶丽静 KEEP 危险化学品安全监督管理科80分", "韩峰永 KEEP 危险化学品安全监督管理科80分");
    }

    @Test
    void proposesNothingForWhomNobodyAppraised() {
        assertThat(proposals(PACK, DAY, List.of(HAN))).containsExactly("韩峰永 UNKNOWN 2025年度没有可以计入的考核表（第九条第（二）项）");
    }

    @Test
    void tellsWhichDepartmentsOfSeveralAreMissing() {
        AppraisalYear year = year(PACK, List.of(HAN), List.of(use("救援协调科", "2025-03-12", "韩峰永")), appraisal(HAN, "90"));

        assertThat(told(Proposals.of(PACK, DAY, year)))
                .containsExactly("韩峰永 KEEP 危险化学品安全监督管理科90分；救援协调科应考核而没有考核（第九条第（二）项）");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2025-12-31|-",
                "2026-01-01|AGES 年内到龄，最后符合条件的日期为2026-05-09（第八条第（七）项）",
                "2026-05-09|AGES 年内到龄，最后符合条件的日期为2026-05-09（第八条第（七）项）",
                "2026-05-10|REMOVE 年龄已超过65周岁（最后符合条件的日期为2026-05-09）（第八条第（七）项）"
            })
    void proposesByAge(LocalDate today, @Nullable String expected) {
        assertThat(proposals(PACK, today, List.of(OLD), appraisal(OLD, "90")))
                .containsExactly("丁丽静 " + (expected == null ? "KEEP " : expected + "；") + "危险化学品安全监督管理科90分");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建议清退",
                "同意退出专家库。",
                "工作质量差，不再聘用",
                "不予聘用",
                "不再续聘",
                "不予续聘",
                "不宜续聘",
                "今后不再使用",
                "建议解聘",
                "不胜任专家工作",
                "已不能胜任",
                "没有违纪，建议清退"
            })
    void showsAnOpinionOnRemovalWordForWord(String opinion) {
        assertThat(proposals(PACK, DAY, List.of(HAN), with(appraisal(HAN, "90"), Field.OPINION, opinion)))
                .containsExactly("韩峰永 REMOVE 危险化学品安全监督管理科考核意见：“" + opinion + "”（第九条第（二）项）；危险化学品安全监督管理科90分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同意续聘", "无清退情形，同意续聘", "没有应当清退的情形", "无需清退", "不存在不胜任的情况", "不予清退"})
    void takesNoOtherOpinionForOne(String opinion) {
        assertThat(proposals(PACK, DAY, List.of(HAN), with(appraisal(HAN, "90"), Field.OPINION, opinion)))
                .containsExactly("韩峰永 KEEP 危险化学品安全监督管理科90分");
    }

    @ParameterizedTest
    @CsvSource({"85, KEEP 考核等次：优秀（第十一条）；危化处85分", "60, KEEP 考核等次：合格（第十一条）；危化处60分", "59, REMOVE 考核等次：不合格（第十一条）；危化处59分"})
    void proposesByTheBandsOfTheLawIfItHasAny(String total, String expected) {
        Expert other = recommended(People.member(People.HAN, "韩峰永", "2.1"), "危化处");

        assertThat(proposals(
                        OTHER_PACK, DAY, List.of(other), appraisal("危化处", "危化处/甲.docx", "2025-12-20", other, total)))
                .containsExactly("韩峰永 " + expected);
    }

    @Test
    void failsNobodyForAMarkWhereTheLawHasNoBands() {
        assertThat(proposals(PACK, DAY, List.of(HAN), appraisal(HAN, "20")))
                .containsExactly("韩峰永 KEEP 危险化学品安全监督管理科20分");
    }

    @Test
    void saysThatPeopleDecideAndLeavesRoomForIt() {
        var sheet = ProposalSheet.of(
                PACK, year(PACK, List.of(HAN, OLD), List.of(), appraisal(HAN, "90")), LocalDate.of(2026, 6, 1));

        assertThat(sheet.headLines()).containsExactly("截至2026-06-01，共2人。本表只是建议：续聘或清退由人研究决定，程序不作任何变更");
        assertThat(sheet.rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "1|丁丽静|虚构公司|化工|已入库|0|||清退（提请研究）|年龄已超过65周岁（最后符合条件的日期为2026-05-09）（第八条第（七）项）；2025年度没有可以计入的考核表（第九条第（二）项）|",
                        "2|韩峰永|虚构公司|化工|已入库|1|90|90|续聘（提请研究）|危险化学品安全监督管理科90分|");
    }

    private static List<String> proposals(
            BureauPack pack, LocalDate today, List<Expert> pool, Appraisal... appraisals) {
        return told(Proposals.of(pack, today, year(pack, pool, List.of(), appraisals)));
    }

    private static List<String> told(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> "%s %s %s"
                        .formatted(
                                proposal.expert().entries().text(Field.NAME).orElse(""),
                                proposal.advice(),
                                String.join(
                                        "；",
                                        proposal.reasons().stream()
                                                .map(Proposal.Reason::cited)
                                                .toList())))
                .toList();
    }
}
