package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTests {
    @ParameterizedTest
    @CsvSource({
        "张三140499197108232732.docx, 张三****2732.docx",
        "14049919790517327X, ****327X",
        "电话15481278919, 电话****8919",
        "ID140499197108232732.docx, ID****2732.docx",
        "140499197113232732, ****2732",
        "+8615481278919, +****8919",
        "/tmp/junit-12345678901234567890/x, /tmp/junit-12345678901234567890/x",
        "2026-11-23 共128个文件, 2026-11-23 共128个文件",
        "4f112283d3bd161f0123456789012345, 4f112283d3bd161f0123456789012345",
    })
    void showsNoLongNumberWhole(String words, String masked) {
        assertThat(Masked.words(words)).isEqualTo(masked);
    }
}
