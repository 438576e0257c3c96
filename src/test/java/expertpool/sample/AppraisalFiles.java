package expertpool.sample;

import static expertpool.sample.AppraisalPaper.OPINION;
import static expertpool.sample.AppraisalPaper.behind;

import java.util.ArrayList;
import java.util.List;

/** The Tables 5 of December 2025, with the scores written as every section likes. */
final class AppraisalFiles {
    private final Cast cast;

    AppraisalFiles(Cast cast) {
        this.cast = cast;
    }

    List<SampleFile> files() {
        List<SampleFile> files = new ArrayList<>();
        files.addAll(coal());
        files.addAll(mines());
        files.addAll(chemicals());
        files.addAll(industry());
        files.addAll(rescue());
        files.addAll(law());
        return files;
    }

    /** In the opinion, as in the filled example the bureau hands out. */
    private List<SampleFile> coal() {
        return List.of(
                file(Section.COAL, 1, opinion(Section.COAL, 1, "德19 能19 勤18 绩18 廉20 总分94")),
                file(Section.COAL, 2, opinion(Section.COAL, 2, "德18 能17 勤18 绩17 廉19 总分89")),
                file(Section.COAL, 5, opinion(Section.COAL, 5, "德20 能20 勤19 绩19 廉20 总分98")),
                file(
                        Section.COAL,
                        6,
                        opinion(Section.COAL, 6, "德18 能25 勤18 绩18 廉19 总分98"),
                        Verdict.rejected(5, "score-range")));
    }

    /** Spelt out in the opinion. */
    private List<SampleFile> mines() {
        return List.of(
                file(Section.MINES, 1, opinion(Section.MINES, 1, "德：18分；能：18分；勤：19分；绩：18分；廉：19分。总分：92分，优秀。")),
                file(Section.MINES, 4, opinion(Section.MINES, 4, "德：17分；能：16分；勤：17分；绩：16分；廉：18分。总分：84分，合格。")));
    }

    /** Behind the printed items. */
    private List<SampleFile> chemicals() {
        return List.of(
                file(Section.CHEMICALS, 1, itemised(Section.CHEMICALS, 1, "%d分", 19, 18, 19, 18, 20)),
                file(Section.CHEMICALS, 3, itemised(Section.CHEMICALS, 3, "得分：%d", 18, 18, 17, 18, 19)),
                file(
                        Section.CHEMICALS,
                        6,
                        behind(itemised(Section.CHEMICALS, 6, "%d分", 18, 19, 18, 19, 20), 6, "：+2分（参与事故救援表现突出）")
                                .type(OPINION, "总分96分，同意继续聘用。")),
                file(
                        Section.CHEMICALS,
                        7,
                        behind(itemised(Section.CHEMICALS, 7, "%d分", 18, 18, 18, 18, 20), 3, ""),
                        Verdict.rejected(5, "score-missing")));
    }

    private List<SampleFile> industry() {
        return List.of(
                file(Section.INDUSTRY, 2, itemised(Section.INDUSTRY, 2, "  %d", 17, 18, 18, 17, 19)),
                file(Section.INDUSTRY, 3, itemised(Section.INDUSTRY, 3, "  %d", 18, 18, 19, 18, 19)),
                file(Section.INDUSTRY, 4, itemised(Section.INDUSTRY, 4, "  %d", 16, 15, 17, 15, 18)),
                file(
                        Section.INDUSTRY,
                        5,
                        opinion(Section.INDUSTRY, 5, "德18、能18、勤18、绩17、廉19，总分95分。"),
                        Verdict.warned(5, "score-total")));
    }

    private List<SampleFile> rescue() {
        return List.of(
                file(Section.RESCUE, 1, opinion(Section.RESCUE, 1, "德19分、能19分、勤20分、绩19分、廉20分，合计97分。")),
                file(Section.RESCUE, 2, opinion(Section.RESCUE, 2, "德18分、能18分、勤18分、绩18分、廉18分，合计90分。")),
                file(Section.RESCUE, 4, opinion(Section.RESCUE, 4, "德18分、能17.5分、勤18分、绩17.5分、廉19分，合计90分。")));
    }

    private List<SampleFile> law() {
        return List.of(file(Section.LAW, 1, itemised(Section.LAW, 1, "（%d）", 18, 19, 18, 18, 20)));
    }

    private WordPaper opinion(Section section, int number, String opinion) {
        return paper(section, number).type(OPINION, opinion);
    }

    private WordPaper itemised(Section section, int number, String writing, int... scores) {
        WordPaper paper = paper(section, number);
        for (int item = 1; item <= scores.length; item++) {
            paper = behind(paper, item, writing.formatted(scores[item - 1]));
        }
        return paper.type(OPINION, "考核合格，同意继续聘用。");
    }

    private WordPaper paper(Section section, int number) {
        String period = number % 2 == 0 ? "2025年12月" : "2025年12月%d日".formatted(8 + number);
        return AppraisalPaper.of(cast.expert(section, number), section, period);
    }

    private SampleFile file(Section section, int number, WordPaper paper) {
        return file(section, number, paper, Verdict.accepted(5));
    }

    private SampleFile file(Section section, int number, WordPaper paper, Verdict verdict) {
        String name = cast.expert(section, number).name();
        return SampleFile.of("%s/2025年度考核/考核表（%s）.docx".formatted(section.title(), name), paper, verdict);
    }
}
