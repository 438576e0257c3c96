package expertpool.report;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Verdict;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.report.Receipts.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReceiptsTests {
    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*<td.*?</tr>");

    private final Receipts receipts;

    ReceiptsTests() throws FaultyPack {
        receipts = new Receipts(BureauPack.load(Path.of("templates/changzhi")), "test");
    }

    @Test
    void listsEveryFileOfADepartmentThoseThatNeedSomethingFirst() {
        List<Line> files = List.of(
                line("a.docx", Verdict.ACCEPTED, "", false),
                line("b.docx", Verdict.REJECTED, "按回执改正后重新报送", true),
                line("c.docx", Verdict.DUPLICATE, "内容与“a.docx”完全相同", false),
                line("d.docx", Verdict.SUPERSEDED, "旧版本", false),
                line("d.docx", Verdict.ACCEPTED, "", false),
                line("e.docx", Verdict.SUPERSEDED, "已由“危化科/f.docx”替代", false),
                line("~$a.docx", Verdict.IGNORED, "锁定文件", false),
                line("g.docx", Verdict.QUARANTINED, "程序处理此文件时出错", false));

        String page = new String(receipts.overview("危化科", files), StandardCharsets.UTF_8);

        assertThat(page).contains("共7个文件，其中1个需要处理");
        assertThat(ROW.matcher(page).results().map(row -> words(row.group())))
                .containsExactly(
                        "退回 b.docx 打开 表2 按回执改正后重新报送",
                        "通过 a.docx 表2",
                        "重复文件 c.docx 表2 内容与“a.docx”完全相同",
                        "通过 d.docx 表2",
                        "已被新文件替代 e.docx 表2 已由“危化科/f.docx”替代",
                        "不处理 ~$a.docx 表2 锁定文件",
                        "隔离待查 g.docx 表2 程序处理此文件时出错");
    }

    private static Line line(String file, Verdict verdict, String next, boolean needsAction) {
        String copy = needsAction ? "./" + file : "";
        return new Line(file, "./" + file + ".html", copy, verdict, "表2", next, needsAction);
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
