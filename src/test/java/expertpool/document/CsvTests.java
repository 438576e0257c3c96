package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
