package expertpool.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An input folder of any size for measuring: ten departments, all papers right, the same each time. */
public final class BenchmarkFolder {
    private static final long SEED = 1000;
    private static final int SUMMARIES = 50;
    private static final int PAPERS_PER_THOUSAND_PEOPLE = 300;
    private static final LocalDate FILLED = LocalDate.of(2026, 9, 10);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 300;

    /** The sections of the sample and three more, which see to the same industries. */
    private static final List<String> DEPARTMENTS = List.of(
            "煤矿安全监督管理科",
            "非煤矿山安全监督管理科",
            "危险化学品安全监督管理科",
            "工贸行业安全监督管理科",
            "救援协调科",
            "政策法规科",
            "科技和信息化科",
            "应急指挥中心",
            "安全生产综合协调科",
            "防汛抗旱科");

    private final Path folder;
    private final List<Person> people = new ArrayList<>();

    private BenchmarkFolder(Path folder, int count) {
        this.folder = folder;
        People invented = new People(SEED);
        for (int i = 0; i < count; i++) {
            people.add(invented.next(section(i)));
        }
    }

    /**
     * Writes a Table 1 for each of the people, fifty workbooks of Table 2 that list them, and three hundred each of
     * Tables 3, 4 and 5 for every thousand people.
     */
    public static void write(Path folder, int people) throws IOException {
        BenchmarkFolder benchmark = new BenchmarkFolder(folder, people);
        for (String department : DEPARTMENTS) {
            Files.createDirectories(folder.resolve(department));
        }
        benchmark.writeRecommendations();
        benchmark.writeSummaries();
        benchmark.writeTasks();
        benchmark.writeAppraisals();
    }

    /** Writes one Table 2 with so many people. */
    public static void writeList(Path folder, int people) throws IOException {
        BenchmarkFolder benchmark = new BenchmarkFolder(folder, people);
        Summary summary = new Summary(section(0), FILLED.plusDays(30), benchmark.people);
        Path file = benchmark.path(0, "汇总表%05d.xlsx");
        Files.createDirectories(file.getParent());
        Files.write(file, SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary).bytes());
    }

    private void writeRecommendations() throws IOException {
        Stencil stencil = new Stencil(RecommendationPaper.of(people.get(0), DEPARTMENTS.get(0), FILLED));
        for (int i = 0; i < people.size(); i++) {
            WordPaper paper = RecommendationPaper.of(people.get(i), department(i), FILLED);
            Files.write(path(i, "推荐表%05d.docx"), stencil.docx(paper));
        }
    }

    private void writeSummaries() throws IOException {
        for (int i = 0; i < SUMMARIES; i++) {
            List<Person> listed = IntStream.iterate(i, n -> n < people.size(), n -> n + SUMMARIES)
                    .mapToObj(people::get)
                    .toList();
            Summary summary = new Summary(section(i), FILLED.plusDays(30), listed);
            SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary)
                    .type(
                            SummaryWorkbook.HEADING_ROW,
                            0,
                            summary.heading().replace(section(i).title(), department(i)));
            Files.write(path(i, "汇总表%05d.xlsx"), workbook.bytes());
        }
    }

    private void writeTasks() throws IOException {
        Stencil dispatch = new Stencil(dispatch(0));
        Stencil use = new Stencil(use(0));
        for (int i = 0; i < papers(); i++) {
            Files.write(path(i, "报备单%05d.docx"), dispatch.docx(dispatch(i)));
            Files.write(path(i, "使用情况%05d.docx"), use.docx(use(i)));
        }
    }

    private void writeAppraisals() throws IOException {
        Stencil stencil = new Stencil(appraisal(0));
        for (int i = 0; i < papers(); i++) {
            Files.write(path(i, "考核表%05d.docx"), stencil.docx(appraisal(i)));
        }
    }

    private int papers() {
        return people.size() * PAPERS_PER_THOUSAND_PEOPLE / 1000;
    }

    private WordPaper dispatch(int i) {
        return DispatchPaper.of(task(i)).type(DispatchPaper.SECTION, department(i));
    }

    private WordPaper use(int i) {
        Task task = task(i);
        return UsePaper.of(task)
                .type(UsePaper.SECTION, department(i))
                .type(UsePaper.PURPOSE, task.purpose() + "（专家：" + task.names() + "）")
                .type(UsePaper.REMARK, "每人1天。");
    }

    private WordPaper appraisal(int i) {
        return AppraisalPaper.of(people.get(i), section(i), "2025年12月9日")
                .type(AppraisalPaper.OPINION, "德18 能19 勤20 绩17 廉20 总分94");
    }

    /** Two experts, on another day each time, so that nobody is in two places at once. */
    private Task task(int i) {
        LocalDate day = NEW_YEAR.plusDays(i % DAYS);
        return new Task(
                section(i),
                day.minusDays(2),
                Dates.written(day),
                section(i).profile().served().get(0),
                "专项检查" + (i + 1),
                "2",
                List.of(people.get(i), people.get((i + DEPARTMENTS.size()) % people.size())));
    }

    private Path path(int i, String name) {
        return folder.resolve(department(i)).resolve(name.formatted(i + 1));
    }

    private static String department(int i) {
        return DEPARTMENTS.get(i % DEPARTMENTS.size());
    }

    private static Section section(int i) {
        Section[] sections = Section.values();
        return sections[i % DEPARTMENTS.size() % sections.length];
    }
}
