package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.Enclosure;
import expertpool.document.OfficialDocument;
import expertpool.document.Section;
import expertpool.document.Sheet;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.RosterNotice.Earlier;
import expertpool.roster.RosterNotice.Issue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterNoticeTests {
    private static final List<Expert> EXPERTS = List.of(
            People.member(People.HAN, "韩峰永", "3.1", "3.7"),
            People.with(People.member(People.YE, "丁丽静", "3.10"), Field.SEX, "女"),
            People.member(People.LAI, "赖斌立", "1.10"));

    @Test
    void saysWhoIsInTheEditionAndShowsNoNumberOfAnybody() throws Exception {
        BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));

        OfficialDocument notice = RosterNotice.of(
                bureau,
                EXPERTS,
                new Issue(
                        LocalDate.of(2026, 11, 23),
                        "",
                        "长应急发〔2026〕12号",
                        List.of("名单指纹为0。"),
                        Optional.of(new Earlier("2026年第1版", "长应急发〔2026〕3号"))));

        assertThat(text(notice))
                .isEqualTo(
                        """
                        长治市应急管理局文件
                        长应急发〔2026〕12号
                        长治市应急管理局关于印发《长治市应急管理专家库专家名单》的通知
                        各县、区应急管理局，市局机关各科室及所属各单位：
                        根据《长治市应急管理专家使用管理办法（试行）》第七条、第九条的规定，经个人申请、单位推荐、相关科室或单位综合评估，由政务服务中心汇总，形成《长治市应急管理专家库专家名单》，共3人。现将名单印发给你们，请认真遵照执行。
                        各科室及所属各单位使用专家，应当坚持一事一派、随机选取、轮换使用、技术优先的原则，按照《长治市应急管理专家使用管理办法（试行）》第十七条规定的程序办理。
                        自本通知印发之日起，长应急发〔2026〕3号印发的名单（2026年第1版）停止使用。
                        长治市应急管理局
                        2026年11月23日
                        （此件依申请公开）
                        []长治市应急管理专家库专家名单
                        共3人，分2个行业领域，各领域内按姓氏笔画排序。
                        名单指纹为0。
                        一、煤矿（1人）
                        序号|姓名|性别|单位|职务/职称|专业
                        1|赖斌立|男|虚构公司|高级工程师|1.10 露天采煤
                        二、化工（2人）
                        序号|姓名|性别|单位|职务/职称|专业
                        1|丁丽静|女|虚构公司|高级工程师|3.10 防火防爆
                        2|韩峰永|男|虚构公司|高级工程师|3.1 工艺、3.7 精细化工
                        抄送：
                        长治市应急管理局办公室 2026年11月23日
                        """);
    }

    @Test
    void leavesNobodyOutWhoseSpecialtyTheClassificationNoLongerHas() throws Exception {
        BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));
        Expert lost = new Expert(
                EXPERTS.get(0).idNumber(),
                Expert.Status.LISTED,
                0,
                List.of("9.1"),
                true,
                List.of(),
                EXPERTS.get(0).entries());

        OfficialDocument notice = RosterNotice.of(bureau, List.of(lost, EXPERTS.get(2)), draft("征求意见稿"));

        assertThat(notice.enclosures().get(0).sections())
                .extracting(Section::heading)
                .containsExactly("一、煤矿（1人）", "二、未归入行业领域（1人）");
    }

    @Test
    void marksADraft() throws Exception {
        BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));

        OfficialDocument draft = RosterNotice.of(bureau, List.of(), draft("征求意见稿"));

        assertThat(draft.draftNotice()).isEqualTo("征求意见稿");
        assertThat(draft.documentNumber()).isEqualTo("长应急发〔2026〕　　号");
        assertThat(draft.date()).isEqualTo("2026年　月　日");
        assertThat(draft.printedOn()).isEqualTo("2026年　月　日");
        assertThat(draft.enclosures().get(0).sections()).isEmpty();
    }

    private static Issue draft(String mark) {
        return new Issue(LocalDate.of(2026, 3, 1), mark, "", List.of(), Optional.empty());
    }

    /** The whole model, an element a line. */
    private static String text(OfficialDocument notice) {
        return String.join(
                        "\n",
                        notice.mark(),
                        notice.documentNumber(),
                        notice.title() + notice.draftNotice(),
                        notice.addressees(),
                        String.join("\n", notice.body()),
                        notice.signatory(),
                        notice.date(),
                        "（" + notice.note() + "）",
                        notice.enclosures().stream()
                                .map(RosterNoticeTests::text)
                                .collect(Collectors.joining("\n")),
                        "抄送：" + notice.copyTo(),
                        notice.printingOffice() + " " + notice.printedOn())
                + "\n";
    }

    private static String text(Enclosure enclosure) {
        return "[" + enclosure.label() + "]" + enclosure.title() + "\n"
                + String.join("\n", enclosure.introduction()) + "\n"
                + enclosure.sections().stream().map(RosterNoticeTests::text).collect(Collectors.joining("\n"));
    }

    private static String text(Section section) {
        Sheet sheet = section.sheet();
        return section.heading() + "\n"
                + sheet.columns().stream().map(column -> column.header()).collect(Collectors.joining("|")) + "\n"
                + sheet.rows().stream().map(row -> String.join("|", row)).collect(Collectors.joining("\n"));
    }
}
