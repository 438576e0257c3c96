package expertpool.report;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Submission;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptPathsTests {
    @ParameterizedTest
    @CsvSource({
        "危化科/汇总表.xlsx, 回执/危化科/汇总表.xlsx.html",
        "危化科/推荐表/张三.docx, 回执/危化科/推荐表/张三.docx.html",
        "表.docx, 回执/（未注明科室）/表.docx.html",
        "危化科/回执, 回执/危化科/回执-11111111.html",
        "危化科/a/回执, 回执/危化科/a/回执.html",
        "危化科/回执.html/a.docx, 回执/危化科/回执.html_/a.docx.html",
        "危化科/a.DOCX/b.html/c, 回执/危化科/a.DOCX_/b.html_/c.html"
    })
    void givesEachFileAPageOfItsOwn(String path, String page) {
        assertThat(ReceiptPaths.page(submission(path))).isEqualTo(page);
        assertThat(ReceiptPaths.copy(submission(path)) + ".html").isEqualTo(page);
    }

    @Test
    void cutsANameThatNoFileSystemTakesBetweenCharacters() {
        String page = ReceiptPaths.page(submission("危化科/" + "𬱟".repeat(63) + ".docx"));

        assertThat(page).isEqualTo("回执/危化科/" + "𬱟".repeat(59) + "-11111111.docx.html");
        assertThat(page.substring(page.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(255);
    }

    private static Submission submission(String path) {
        String department = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return new Submission(path, department, "1".repeat(64), 1);
    }
}
