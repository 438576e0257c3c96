package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTests {
    @ParameterizedTest
    @CsvSource({
        "2026年9月5日, “2026年9月5日”",
        "2026-09-05, “2026-09-05”",
        "2026-9-5-7, “2026-9-5-7”",
        "2026-09-05-2026-09-07, “2026-09-05-2026-09-07”",
        "20260905, “20260905”",
        "202609, “202609”",
        "张三 140499196803150013, “张三 **************0013”",
        "14049919720229004X号, “**************004X号”",
        "154 1234 5678, “*********5678”",
        "１５４１２３４５６７８, “*******５６７８”",
        "0355-0123456, “********3456”",
        "0123456, “***3456”",
        "19912345678, “*******5678”",
        "1991-234-5678, “*********5678”"
    })
    void hidesNumbersOfPeopleAndShowsDates(String text, String quoted) {
        assertThat(Quotation.of(text)).isEqualTo(quoted);
    }

    @Test
    void isShortAndOneLine() {
        assertThat(Quotation.of("甲\n" + "𫖯".repeat(28))).isEqualTo("“甲 " + "𫖯".repeat(28) + "”");
        assertThat(Quotation.of("甲\n" + "𫖯".repeat(29))).isEqualTo("“甲 " + "𫖯".repeat(28) + "……”");
    }

    @Test
    void looksAtTheBeginningOfLongWordsOnly() {
        assertThat(Quotation.of("9".repeat(100_000))).isEqualTo("“" + "*".repeat(30) + "……”");
    }
}
