package expertpool.report;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Databases;
import expertpool.filing.FiledSubmission;
import expertpool.filing.Papers;
import expertpool.filing.Submission;
import expertpool.filing.Submissions;
import expertpool.filing.Tally;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class RevisionTests {
    private static final String PATH = "危化科/汇总表.xlsx";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Finding CHECKSUM = finding("id-checksum", "id_number", "Sheet1!D4");
    private static final Finding MOBILE = finding("mobile-format", "mobile", "Sheet1!E4");

    private final JdbcTemplate db = Databases.inMemory();
    private final Submissions submissions = new Submissions(JdbcClient.create(db));
    private final Papers papers = new Papers(db);
    private final BureauPack bureau;

    RevisionTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @Test
    void tellsWhatHasChangedAndWhatBecameOfTheFindings() {
        file("1", list("危化科", person("韩峰永", "140499197108232731", "3.1"), person("叶丽静", "", "3.3")), CHECKSUM, MOBILE);
        Finding moved = finding("mobile-format", "mobile", "Sheet1!F5");
        Finding fresh = finding("title-required", "title", "Sheet1!G5");
        file("2", list("工贸科", person("韩峰永", "140499197108232732", "3.1|3.7"), person("赖斌立", "", "1.1")), moved, fresh);

        Answer answer = answer(1);

        assertThat(answer.revision())
                .isEqualTo(new Revision(
                        List.of(
                                change("", "填报科室", "危化科", "工贸科"),
                                change("韩峰永", "身份证号", "140499197108232731", "140499197108232732"),
                                change("韩峰永", "现从事专业", "3.1", "3.1、3.7"),
                                change("赖斌立", "记录", "", "有"),
                                change("叶丽静", "记录", "有", "")),
                        List.of(CHECKSUM),
                        java.util.Set.of(moved)));
    }

    @Test
    void saysNothingOfAFirstVersion() {
        file("1", list("危化科", person("韩峰永", "140499197108232731", "3.1")), CHECKSUM);

        assertThat(answer(0).revision()).isNull();
        assertThat(page(0)).doesNotContain("与上一版相比").contains("专家汇总表").contains("<td>填报科室</td>");
    }

    @Test
    void showsNoNumberWholeOnThePageThoughItHasChanged() {
        file("1", list("危化科", person("韩峰永", "140499197108232731", "3.1")), CHECKSUM, MOBILE);
        file("2", list("危化科", person("韩峰永", "140499197208232731", "3.1")), MOBILE);

        assertThat(page(1))
                .contains("上一版有2条意见：已改正1条，仍未改正1条；新发现0条。")
                .contains("已改正：…。请核对。（依据：第七条第（一）项）")
                .contains("****2731（差别在遮盖的几位）")
                .contains("仍未改正")
                .doesNotContain("140499");
    }

    private String page(int version) {
        return new String(new Receipts(bureau, "test").page(answer(version), false), StandardCharsets.UTF_8);
    }

    private Answer answer(int version) {
        FiledSubmission filed = submissions.all().get(version);
        return new Answers(papers, bureau.vocabulary()).to(filed);
    }

    private void file(String version, Form form, Finding... findings) {
        Submission submission = new Submission(PATH, "危化科", version.repeat(64), 1);
        long id = submissions.record(submission, DAY, Verdict.PARTLY_ACCEPTED, null, Tally.NONE);
        List<Verdict> verdicts =
                form.records().stream().map(one -> Verdict.ACCEPTED).toList();
        papers.file(id, 1, 0, form, Verdict.PARTLY_ACCEPTED, verdicts, List.of(findings));
    }

    private static Form list(String department, Entries... people) {
        return new Form(
                FormKind.SUMMARY, "Sheet1", Written.entries(Map.of(Field.DEPARTMENT, department)), List.of(people));
    }

    private static Entries person(String name, String idNumber, String specialties) {
        Entries person = Written.entries(Map.of(Field.NAME, name, Field.SPECIALTIES, specialties));
        return idNumber.isEmpty() ? person : Written.with(person, Field.ID_NUMBER, idNumber);
    }

    private static Finding finding(String rule, String field, String where) {
        return new Finding(Severity.ERROR, rule, "7(1)", 1, field, where, "…。", "请核对。", "第七条第（一）项");
    }

    private static Difference change(String subject, String label, String before, String after) {
        return new Difference(FormKind.SUMMARY, subject, label, before, after);
    }
}
