package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.sample.Applicants;
import expertpool.sample.Applicants.Applicant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Three years of a pool: six sections, 300 people, entries, changes, removals, interim editions, somebody who comes back. What the
 * annexes of all editions say adds up to the last roster, and every edition can be made again.
 */
class ThreeYearsTests {
    private final Path input;
    private final Program program;
    private final Applicants applicants;

    /** Employer by name: the roster as it should be. */
    private final Map<String, String> expected = new TreeMap<>();

    private final List<Applicant> everybody = new ArrayList<>();

    /** The same as the annexes of the editions make it. */
    private final Map<String, String> added = new TreeMap<>();

    ThreeYearsTests(@TempDir Path workplace) throws IOException {
        input = Files.createDirectory(workplace.resolve("input"));
        program = Program.in(workplace, input);
        applicants = new Applicants(input, 6);
    }

    @Test
    void livesThroughItsYears() throws IOException {
        List<Applicant> first = applicants.next(240);
        enter("2026", "2026-03-10", first);
        issue(2026, 1, "2026-03-20", "长应急发〔2026〕3号");

        List<Applicant> autumn = applicants.next(10);
        enter("2026秋", "2026-09-01", autumn);
        // young enough to come back
        List<Applicant> young = first.stream()
                .filter(one -> one.person().birth().isAfter(LocalDate.of(1970, 1, 1)))
                .toList();
        Applicant back = young.get(0);
        leave("2026-09-03", back, "8.6");
        leave("2026-09-03", young.get(1), "8.1");
        issue(2026, 2, "2026-09-10", "长应急发〔2026〕30号");

        List<Applicant> appraised = new ArrayList<>(young.subList(2, 14));
        appraised.addAll(first.stream()
                .filter(one -> one.person().birth().isBefore(LocalDate.of(1962, 7, 1)))
                .limit(3)
                .toList());
        String appraisals = appraise(appraised);

        List<Applicant> moved = new ArrayList<>();
        for (Applicant one : young.subList(10, 25)) {
            moved.add(one.moved("虚构迁址公司", "15481270001"));
        }
        enter("2027", "2027-04-01", moved);
        enter("2027新", "2027-04-01", applicants.next(25));
        issue(2027, 1, "2027-04-10", "长应急发〔2027〕5号");
        assertThat(annex(2027, 1).stream().filter(row -> row.get(1).equals("变更")))
                .extracting(row -> row.get(2) + " " + row.get(4))
                .containsExactlyInAnyOrderElementsOf(moved.stream()
                        .map(one -> one.person().name())
                        .flatMap(name -> Stream.of(name + " 移动电话", name + " 单位全称"))
                        .toList());

        String late = "2028-07-01";
        List<Applicant> old = everybody.stream()
                .filter(one -> one.person().birth().plusYears(66).isBefore(LocalDate.parse("2028-07-11")))
                .filter(one -> expected.containsKey(one.person().name()))
                .toList();
        assertThat(old).isNotEmpty();
        assertThat(stage(2028, "consult", "2028-07-10").err()).contains(old.size() + "人不符合“年龄不超过规定周岁”（第五条第（六）项）");
        for (Applicant one : old) {
            leave(late, one, "8.7");
        }
        // whoever is 66 by then is refused with the application
        List<Applicant> last = applicants.next(27).stream()
                .filter(one -> one.person().birth().isAfter(LocalDate.of(1963, 1, 1)))
                .toList();
        enter("2028", late, last);
        // removed in 2026, and back with an application of his own
        enter("2028回", late, List.of(back));
        issue(2028, 1, "2028-07-10", "长应急发〔2028〕8号");

        assertThat(added).isEqualTo(expected);
        assertThat(inTheLastRoster()).isEqualTo(expected);
        assertThat(annex(2028, 1)).anySatisfy(row -> assertThat(row)
                .contains("新增", back.person().name())
                .last()
                .asString()
                .endsWith("曾于2026-09-03依据第八条第（六）项清退"));
        // who was appraised and has been removed since stays in the results of the year
        assertThat(appraised).anyMatch(old::contains);
        assertThat(program.run("appraise", "--year", "2026", "--as-of", "2028-12-31")
                        .status())
                .isZero();
        assertThat(appraisals()).isEqualTo(appraisals);
        Program.Ended verified = program.run("verify", "--as-of", "2028-12-31");
        assertThat(verified.out()).as(verified.err()).contains("名单12份稿件由档案重新制作，逐字节一致");
    }

    /** The results of the December of 2026. */
    private String appraise(List<Applicant> experts) throws IOException {
        applicants.appraise(2026, "德18 能18 勤19 绩19 廉20 总分94", experts);
        assertThat(program.run("intake", "--as-of", "2026-12-20").status()).isZero();
        assertThat(program.run("appraise", "--year", "2026", "--as-of", "2026-12-28")
                        .out())
                .contains("2026年度有%d份通过核查的考核表；应考核未考核%d人次".formatted(experts.size(), expected.size() - experts.size()));
        String results = appraisals();
        assertThat(results.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(
                        experts.stream().map(one -> one.person().name()).toList());
        return results;
    }

    private String appraisals() throws IOException {
        return Files.readString(program.output().resolve("data/appraisals-2026.csv"), StandardCharsets.UTF_8);
    }

    private void enter(String wave, String day, List<Applicant> people) throws IOException {
        applicants.file(wave, LocalDate.parse(day).minusDays(1), people);
        Program.Ended run = program.run("intake", "--as-of", day);
        assertThat(run.status()).as(run.err()).isZero();
        everybody.removeIf(one -> people.stream()
                .anyMatch(other -> other.person().idNumber().equals(one.person().idNumber())));
        everybody.addAll(people);
        people.forEach(one -> expected.put(one.person().name(), one.person().employer()));
    }

    private void leave(String day, Applicant one, String ground) {
        Program.Ended removed = program.run(
                "remove",
                "--id",
                one.person().idNumber(),
                "--ground",
                ground,
                "--reason",
                "经研究",
                "--evidence",
                "会议纪要",
                "--as-of",
                day);
        assertThat(removed.status()).as(removed.err()).isZero();
        expected.remove(one.person().name());
    }

    private void issue(int year, int revision, String day, String number) throws IOException {
        Program.Ended consulted = stage(year, "consult", day);
        assertThat(consulted.status()).as(consulted.err()).isZero();
        if (expected.size() == 240) {
            assertThat(stage(year, "review", day).err()).contains("法规共40人，名额10人，超出30人（第七条第（四）项）");
        }
        Program.Ended reviewed =
                stage(year, "review", day, "--evidence", "意见表", "--waive", "industry-quota", "--reason", "工作需要");
        assertThat(reviewed.status()).as(reviewed.err()).isZero();
        Program.Ended issued = stage(year, "issue", day, "--evidence", "纪要", "--document-number", number);
        assertThat(issued.status()).as(issued.err()).isZero();
        JsonNode edition = new ObjectMapper()
                .readTree(Files.readString(
                        program.output().resolve("data/edition-" + year + ".json"), StandardCharsets.UTF_8));
        assertThat(edition.get("edition").asInt()).isEqualTo(revision);
        assertThat(edition.get("members").asInt()).isEqualTo(expected.size());
        assertThat(edition.get("earlier").size()).isEqualTo(revision - 1);
        for (List<String> row : annex(year, revision)) {
            add(row);
        }
        assertThat(added.keySet()).isEqualTo(expected.keySet());
    }

    /** 序号 变动 姓名 行业领域 项目 原内容（来源） 现内容（来源） 说明. */
    private void add(List<String> row) {
        String name = row.get(2);
        switch (row.get(1)) {
            case "新增" -> added.put(name, expected.get(name));
            case "退出" -> added.remove(name);
            case "变更" -> {
                if (row.get(4).equals("单位全称")) {
                    assertThat(row.get(5)).startsWith(added.get(name) + "（");
                    added.put(name, row.get(6).substring(0, row.get(6).indexOf('（')));
                }
            }
            default -> throw new AssertionError(row);
        }
    }

    private Program.Ended stage(int year, String stage, String day, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("publish", "--year", Integer.toString(year), "--stage", stage, "--as-of", day));
        arguments.addAll(List.of(more));
        return program.run(arguments.toArray(String[]::new));
    }

    private List<List<String>> annex(int year, int revision) throws IOException {
        return rows(program.output().resolve("名单/%d/第%d版/变动和名额（印发稿）.xlsx".formatted(year, revision)), 0);
    }

    /** Employer by name. */
    private Map<String, String> inTheLastRoster() throws IOException {
        Map<String, String> people = new TreeMap<>();
        Path file = program.output().resolve("名单/2028/第1版/长治市应急管理专家库专家名单（印发稿）内部.xlsx");
        for (List<String> row : rows(file, 0)) {
            people.put(row.get(1), row.get(13));
        }
        return people;
    }

    /** The numbered rows of a sheet. */
    private static List<List<String>> rows(Path file, int sheet) throws IOException {
        DataFormatter words = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet tab = workbook.getSheetAt(sheet);
            for (Row row : tab) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(words.formatCellValue(row.getCell(i)));
                }
                if (cells.size() > 1 && cells.get(0).matches("[0-9]+")) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
