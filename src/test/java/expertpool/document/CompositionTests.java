package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTests {

    /** The first row is the example of the domain reference, 1.6. */
    @ParameterizedTest
    @CsvSource({
        "长治市应急管理局,                         2026年11月23日, 3.5",
        "示例局,                                   2026年1月5日,   5.5",
        "示例市安全生产委员会办公室,               2026年11月23日, 1",
        "示例市防灾减灾救灾和应急救援工作指挥部办公室, 2026年1月5日,   0",
    })
    void centresTheNameAboveTheDate(String signatory, String date, double roomRight) {
        OfficialDocument document =
                new OfficialDocument("", "", "", "", List.of(), signatory, date, "", List.of(), "", "", "", "");
        assertThat(Composition.of(document).text())
                .endsWith(new Paragraph(Style.SIGNATORY, signatory, roomRight), new Paragraph(Style.DATE, date, 4));
    }

    @Test
    void listsOneAnnexWithoutANumber() {
        Composition composition = Composition.of(Notices.roster(List.of(1), "附件"));
        assertThat(composition.text()).contains(new Paragraph(Style.ANNEX, "附件：示例市应急管理专家库专家名单"));
        assertThat(composition.parts().get(0).opening()).startsWith(new Paragraph(Style.LABEL, "附件"));
    }

    @Test
    void numbersSeveralAnnexes() {
        Composition composition = Composition.of(Notices.draft());
        assertThat(composition.text())
                .containsSequence(
                        new Paragraph(Style.FIRST_ANNEX, "附件：1.示例市应急管理专家库专家名单"),
                        new Paragraph(Style.NEXT_ANNEX, "2.示例市应急管理专家库名额分配表"));
        assertThat(composition.parts())
                .extracting(part -> part.opening().get(0))
                .containsExactly(new Paragraph(Style.LABEL, "附件1"), new Paragraph(Style.LABEL, "附件2"));
    }

    @Test
    void shrinksALongMarkToTheTypeArea() {
        assertThat(Composition.of(Notices.roster()).mark().orElseThrow().size()).isEqualTo(42);
        // 15 characters on 442.2 pt
        assertThat(Composition.of(Notices.draft()).mark().orElseThrow().size()).isEqualTo(29);
    }

    @Test
    void hasNoImprintWithoutOffice() {
        assertThat(Composition.of(Notices.draft()).imprint()).isEmpty();
    }
}
