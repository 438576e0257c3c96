package expertpool.sample;

import static expertpool.sample.UsePaper.PERIOD;
import static expertpool.sample.UsePaper.PURPOSE;
import static expertpool.sample.UsePaper.REMARK;

import java.util.List;

/** The Tables 4 of the sample: for most of the matters, four files of them collected by the contractor. */
final class UseFiles {
    private static final String CONTRACTOR = "第三方服务机构";

    private final Tasks tasks;

    UseFiles(Tasks tasks) {
        this.tasks = tasks;
    }

    List<SampleFile> files() {
        return List.of(
                filed(1, named(1).type(REMARK, "派出编号：2026-001")),
                filed(2, remarked(2, "%s、%s各2天，%s1天半。")),
                collected("第一季度/3月使用情况.docx", remarked(3, "专家：%s1天，%s1天。")),
                filed(4, named(4).type(UsePaper.SECTION_LABEL, "专家使用\n科室或单位").type(REMARK, "每人1天。")),
                filed(5, named(5).type(UsePaper.TITLE, "长治市应急管理局使用专家情况表")),
                collected("第二季度/0513验收.docx", named(6).type(REMARK, "派出编号：2026-006，每人半天。")),
                filed(7, remarked(7, "%s、%s、%s3天，%s2天。")),
                filed(8, named(8).type(REMARK, "每人0.5天。")),
                bothOnOneFile(),
                collected("第三季度/8月检查.docx", remarked(10, "%s1天、%s0.5天。")),
                filed(12, remarked(12, "%s2天、%s2天、%s1天")),
                filed(13, named(13).type(PERIOD, ""), Verdict.rejected(4, "period-required")));
    }

    private SampleFile bothOnOneFile() {
        return new SampleFile(
                CONTRACTOR + "/第三季度/7月9月使用情况表.docx",
                () -> named(9).docxWith(remarked(11, "%s1天，%s半天。")),
                Verdict.accepted(4, 4));
    }

    private SampleFile filed(int number, WordPaper paper) {
        return filed(number, paper, Verdict.accepted(4));
    }

    private SampleFile filed(int number, WordPaper paper, Verdict verdict) {
        Task task = tasks.task(number);
        return SampleFile.of("%s/使用情况/%s.docx".formatted(task.section().title(), task.content()), paper, verdict);
    }

    private static SampleFile collected(String path, WordPaper paper) {
        return SampleFile.of(CONTRACTOR + "/" + path, paper, Verdict.accepted(4));
    }

    /** The experts stand behind the purpose. */
    private WordPaper named(int number) {
        Task task = tasks.task(number);
        return UsePaper.of(task).type(PURPOSE, task.purpose() + "（专家：" + task.names() + "）");
    }

    /** The experts stand in the remark, with their days. */
    private WordPaper remarked(int number, String remark) {
        Task task = tasks.task(number);
        Object[] names = task.experts().stream().map(Person::name).toArray();
        return UsePaper.of(task).type(REMARK, remark.formatted(names));
    }
}
