package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTests {
    @Test
    void quotesWhatNeedsQuotesAndEndsLinesWithALineFeed() {
        byte[] csv = Csv.of(
                List.of("name", "remark"),
                List.of(List.of("𬱟某", "a,b"), List.of("李\"四\"", "第一行\n第二行"), List.of("", "140499197108232732")));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        \uFEFFname,remark
                        𬱟某,"a,b"
                        "李""四""\","第一行
                        第二行"
                        "",140499197108232732
                        """);
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertThat(Csv.of(List.of("a"), List.of())).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "=cmd(' /C calc')!A0|'=cmd(' /C calc')!A0",
                "+86 154 0000 0001|'+86 154 0000 0001",
                "-|'-",
                "-1+1|'-1+1",
                "@SUM(A1)|'@SUM(A1)",
                "＝1＋1|'＝1＋1",
                "'=1|''=1",
                "-1|-1",
                "-12.50|-12.50",
                "140499197108232732|140499197108232732",
                "张三=李四|张三=李四",
                "2026-12-01|2026-12-01"
            })
    void writesNoLiveFormula(String words, String written) {
        assertThat(lines(List.of(words))).isEqualTo("\uFEFFa\n" + written + "\n");
    }

    @Test
    void writesNoFormulaBehindAControlCharacter() {
        assertThat(lines(List.of("\t=1", "\r=1", "\n=1"))).isEqualTo("\uFEFFa\n'\t=1,\"'\r=1\",\"'\n=1\"\n");
    }

    private static String lines(List<String> row) {
        return new String(Csv.of(List.of("a"), List.of(row)), StandardCharsets.UTF_8);
    }
}
