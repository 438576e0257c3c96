package expertpool.dispatch;

import static expertpool.dispatch.DrawSetting.CHANGZHI;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.dispatch.Adjustment.PassedOver;
import expertpool.document.Approved;
import expertpool.document.DocxRenderer;
import expertpool.document.DocxText;
import expertpool.document.Minutes;
import expertpool.filing.Ledger.Entry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the documents of a dispatch say, word for word. */
class DispatchDocumentsTests {
    private static final DocxRenderer DOCX = new DocxRenderer();
    private static final LocalDate DAY = DrawSetting.TODAY;

    private static void matches(String name, Minutes minutes) throws IOException {
        Approved.matches(name, DocxText.of(DOCX.render(minutes)));
    }

    @Test
    void recordsADraw() throws IOException {
        DrawRecord record = TamperingTests.record(TamperingTests.two(), "2026-001");

        matches("draw-minutes", DrawMinutes.of(CHANGZHI, record));
        matches("draw-minutes-open", DrawMinutes.of(CHANGZHI, record.masked()));
    }

    @Test
    void announcesTheTerms() throws IOException {
        Commitment office = new Commitment("2026-001", Source.Kind.SEALED, "专家办公室", "c".repeat(64), "p");
        Terms terms = TamperingTests.two();
        Minutes notice = TermsNotice.of(CHANGZHI, terms, List.of(new Entry<>(3, office)), "锁定后第一期排列5", DAY);

        matches("terms-notice", notice);
        assertThat(notice.toString()).contains(terms.digest()).doesNotContain("示例氯碱化工");
    }

    @Test
    void recordsWhoTookASeat() throws IOException {
        Exclusion busy = new Exclusion("draw-overlap", "17(2)", "已派出2026-002", false);
        Adjustment reserve = new Adjustment(
                "2026-001",
                DAY,
                "p1",
                "p2",
                Optional.empty(),
                0,
                List.of(new PassedOver("p3", List.of(busy))),
                "出差",
                "分管领导甲",
                Map.of());
        Outsider outsider = new Outsider("钟外一", "虚构大学", "教授", "", "证书1号");
        Adjustment outside = new Adjustment(
                "2026-001", DAY, "", "钟外一", Optional.of(outsider), Panel.ADDED, List.of(), "需要", "分管领导甲", Map.of());
        Exclusion doubt = new Exclusion("recusal-unknown", "11(6)", "所在单位与服务单位是否有关看不出来", true);

        matches("adjustment-reserve", AdjustmentMinutes.of(CHANGZHI, reserve, true, Optional.empty(), id -> "张" + id));
        matches("adjustment-outsider", AdjustmentMinutes.of(CHANGZHI, outside, false, Optional.of(doubt), id -> ""));
    }

    @Test
    void tellsAnExpertWhereToGo() throws IOException {
        Approved.matches(
                "dispatch-notice",
                DocxText.of(DOCX.render(DispatchNotice.of(
                        CHANGZHI,
                        DrawSetting.dispatch("2026-001", Map.of()),
                        DrawSetting.SERVICE,
                        DrawSetting.SERVICE.plusDays(1),
                        DAY,
                        "张一",
                        DispatchNotice.How.DRAWN))));
    }
}
