package expertpool.dispatch;

import static expertpool.dispatch.DrawSetting.CHANGZHI;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.edition.Member;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 17(4), (5): who may be used from outside the roster. */
class OutsidersTests {
    private static final String SERVED = "虚构碧川化工有限公司";

    /** what is not shown does not count; a member of a higher pool needs no title. */
    @ParameterizedTest
    @CsvSource({
        "虚构大学, 正高级工程师, '', 证书1号, ''",
        "虚构大学, 高级工程师, '', 证书1号, ''",
        "虚构大学, 工程师, '', 证书1号, outsider-title",
        "虚构大学, 助理高级工程师, '', 证书1号, outsider-title",
        "虚构大学, 首席顾问, '', 证书1号, outsider-title",
        "虚构大学, '', '', 证书1号, outsider-title",
        "虚构大学, 高级工程师, '', '', outsider-title",
        "虚构大学, '', 省专家库, 名单7号, ''",
        "虚构大学, 工程师, 省专家库, 名单7号, ''",
        "虚构大学, 高级工程师, 省专家库, '', outsider-superior",
        "虚构碧川化工有限公司, 高级工程师, '', 证书1号, recusal-employer",
        "虚构碧川化工有限公司一车间, 高级工程师, 省专家库, 名单7号, recusal-employer"
    })
    void looksAtTitleEvidenceAndTies(String unit, String title, String superior, String evidence, String rules) {
        assertThat(faults(new Outsider("钟外一", unit, title, superior, evidence), List.of()))
                .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules));
    }

    @Test
    void leavesToTheLeaderWhatTheNamesOfTheUnitsDoNotTell() {
        Outsider nowhere = new Outsider("钟外一", "无", "高级工程师", "", "证书1号");

        assertThat(faults(nowhere, List.of())).isEmpty();
        assertThat(outsiders(List.of()).tie(nowhere, SERVED))
                .hasValueSatisfying(tie -> assertThat(tie.review()).isTrue());
    }

    @Test
    void doesNotLetAnybodyPickMembersOfTheRoster() {
        Expert expert = People.with(People.member(DrawSetting.id(1975, 3), "钟外一", "3.1"), Field.EMPLOYER, "示例煤业有限公司");
        Member member = new Member(expert, Optional.empty());

        assertThat(rules(outsiders(List.of(member))
                        .faults(new Outsider("钟外一", "示例煤业有限责任公司", "高级工程师", "", "证书1号"), SERVED, List.of())))
                .containsExactly("outsider-member");
        assertThat(rules(outsiders(List.of(member))
                        .faults(new Outsider("钟外一", "虚构大学", "高级工程师", "", "证书1号"), SERVED, List.of())))
                .isEmpty();
    }

    @Test
    void knowsWhoGoesAlready() {
        assertThat(faults(new Outsider("钟外一", "虚构大学", "教授", "", "证书1号"), List.of("钟外一")))
                .containsExactly("draw-holder");
    }

    private static List<String> faults(Outsider who, List<String> panel) {
        return rules(outsiders(List.of()).faults(who, SERVED, panel));
    }

    private static List<String> rules(List<Fault> faults) {
        return faults.stream().map(Fault::rule).toList();
    }

    private static Outsiders outsiders(List<Member> members) {
        return new Outsiders(CHANGZHI, new Recusal(CHANGZHI, List.of()), members);
    }
}
