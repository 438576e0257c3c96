package expertpool.sample;

import java.util.ArrayList;
import java.util.List;

/** The Tables 3 of the sample. */
final class DispatchFiles {
    private final Tasks tasks;

    DispatchFiles(Tasks tasks) {
        this.tasks = tasks;
    }

    List<SampleFile> files() {
        List<SampleFile> files = new ArrayList<>();
        for (Task task : tasks.all()) {
            files.add(SampleFile.of(path(task), DispatchPaper.of(task), Verdict.accepted(3)));
        }
        files.add(unsigned());
        files.add(uncounted());
        return files;
    }

    private SampleFile unsigned() {
        Task task = tasks.matter(Section.COAL, "2026-11-02", "2026年11月4日", 1, "复工复产验收", "2", 2, 10);
        return SampleFile.of(
                path(task),
                DispatchPaper.of(task).type(DispatchPaper.DEPUTY_DIRECTOR, ""),
                Verdict.rejected(3, "signatures-required"));
    }

    private SampleFile uncounted() {
        Task task = tasks.matter(Section.INDUSTRY, "2026-11-05", "2026年11月9日", 0, "安全风险评估", "", 6, 8);
        return SampleFile.of(path(task), DispatchPaper.of(task), Verdict.rejected(3, "headcount-required"));
    }

    private static String path(Task task) {
        return "%s/派出报备/%d月%d日报备单.docx"
                .formatted(
                        task.section().title(),
                        task.filled().getMonthValue(),
                        task.filled().getDayOfMonth());
    }
}
