package expertpool.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented people who come to the sections of the sample over the years, with the papers they bring. */
public final class Applicants {
    private static final long SEED = 300;

    private final People people = new People(SEED);
    private final Path input;
    private final List<Section> sections;

    /** @param sections how many sections take applications */
    public Applicants(Path input, int sections) {
        this.input = input;
        this.sections = List.of(Section.values()).subList(0, sections);
    }

    /** Somebody and the section that recommends him. */
    public record Applicant(Person person, Section section) {
        /** The same, with another employer and another mobile number. */
        public Applicant moved(String employer, String mobile) {
            return new Applicant(person.moved(employer, mobile), section);
        }
    }

    /** So many more people, the sections in turn. */
    public List<Applicant> next(int count) {
        List<Applicant> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Section section = sections.get(i % sections.size());
            more.add(new Applicant(people.next(section), section));
        }
        return more;
    }

    /** Files a Table 5 of the section for each, with the scores as the filled example of the bureau writes them. */
    public void appraise(int year, String scores, List<Applicant> experts) throws IOException {
        for (Applicant one : experts) {
            WordPaper paper = AppraisalPaper.of(one.person(), one.section(), year + "年12月")
                    .type(AppraisalPaper.OPINION, scores);
            Path folder = Files.createDirectories(input.resolve(one.section().title()));
            Files.write(
                    folder.resolve("考核表%d（%s）.docx".formatted(year, one.person().name())), paper.docx());
        }
    }

    /** Files a Table 1 for each, in the place of an earlier one, and a Table 2 for each section. */
    public void file(String wave, LocalDate filled, List<Applicant> applicants) throws IOException {
        Map<Section, List<Person>> lists = new LinkedHashMap<>();
        for (Applicant one : applicants) {
            Path folder = Files.createDirectories(input.resolve(one.section().title()));
            WordPaper paper = RecommendationPaper.of(one.person(), one.section().title(), filled);
            Files.write(folder.resolve("推荐表（" + one.person().name() + "）.docx"), paper.docx());
            lists.computeIfAbsent(one.section(), section -> new ArrayList<>()).add(one.person());
        }
        for (Map.Entry<Section, List<Person>> list : lists.entrySet()) {
            Summary summary = new Summary(list.getKey(), filled, list.getValue());
            Files.write(
                    input.resolve(list.getKey().title()).resolve("汇总表" + wave + ".xlsx"),
                    SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary).bytes());
        }
    }
}
