package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuccessionTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String HAN = "140499197108232732";
    private static final String YE = "140499197512300025";

    private final Register register = new Register();
    private final Submissions submissions = new Submissions(register.client());

    @Test
    void replacesAnApplicationByTheOneOfALaterDay() {
        register.accept("危化科/韩.docx", MONDAY, application(HAN, "2026-05-20"));
        register.accept("危化科/韩（改）.docx", TUESDAY, application(HAN, "2026-06-02"));

        assertThat(settled())
                .isEqualTo(Map.of("危化科/韩.docx", "superseded 已由“危化科/韩（改）.docx”替代", "危化科/韩（改）.docx", "accepted null"));
    }

    @Test
    void leavesApplicationsAsTheyAreOfWhichNobodyCanTellWhichIsMeant() {
        register.accept("危化科/a.docx", MONDAY, application(HAN, "2026-05-20"));
        register.accept("危化科/b.docx", MONDAY, application(HAN, "2026-05-21"));
        register.accept("危化科/older.docx", TUESDAY, application(HAN, "2026-01-01"));
        register.accept("工贸科/c.docx", TUESDAY, application(HAN, "2026-06-02"));
        register.file("危化科/d.docx", TUESDAY, application(HAN, "2026-06-02"), Verdict.REJECTED);

        assertThat(settled().values()).containsOnly("accepted null", "rejected null");
    }

    @Test
    void replacesAFileByItsAnnotatedCopyWhereverThatLies() {
        long faulty = record("危化科/表.xlsx", "1", null, Verdict.REJECTED);
        long copy = record("危化科/改/表（回执）.xlsx", "2", "1".repeat(64), Verdict.REJECTED);
        record("危化科/别的.xlsx", "3", "9".repeat(64), Verdict.ACCEPTED);

        assertThat(settled())
                .isEqualTo(Map.of(
                        "危化科/表.xlsx", "superseded 已由“危化科/改/表（回执）.xlsx”替代",
                        "危化科/改/表（回执）.xlsx", "rejected null",
                        "危化科/别的.xlsx", "accepted null"));
        assertThat(submissions.predecessors()).isEqualTo(Map.of(copy, faulty));
    }

    @Test
    void doesNotReplaceAFileByACopyThatWasFilledInForSomebodyElse() {
        copied("危化科/韩.docx", "1", null, application(HAN, "2026-05-20", "韩峰永"));
        copied("危化科/叶.docx", "2", "1".repeat(64), application(YE, "2026-05-20", "叶丽静"));
        copied("煤监科/韩.docx", "3", "1".repeat(64), application(HAN, "2026-05-20", "韩峰永"));

        assertThat(settled().values()).containsOnly("accepted null");
    }

    @Test
    void replacesAFileByACopyInWhichANumberWasCorrected() {
        copied("危化科/韩.docx", "1", null, application(YE, "2026-05-20", "韩峰永"));
        copied("危化科/改.docx", "2", "1".repeat(64), application(HAN, "2026-05-20", "韩峰永"));

        assertThat(settled()).containsEntry("危化科/韩.docx", "superseded 已由“危化科/改.docx”替代");
    }

    @Test
    void replacesARequestThatWasSentAgainWithChanges() {
        register.accept("危化科/报备单.docx", MONDAY, request("9月检查", "2", "2026-06-01"));
        register.accept("危化科/报备单（新）.docx", TUESDAY, request("9月检查", "3", "2026-06-02"));

        assertThat(settled())
                .isEqualTo(Map.of(
                        "危化科/报备单.docx", "superseded 已由“危化科/报备单（新）.docx”替代",
                        "危化科/报备单（新）.docx", "accepted null"));
    }

    @Test
    void leavesRequestsOfOtherMattersDaysAndDepartments() {
        register.accept("危化科/a.docx", MONDAY, request("9月检查", "2", "2026-06-01"));
        register.accept("危化科/b.docx", MONDAY, request("9月检查", "3", "2026-06-01"));
        register.accept("危化科/c.docx", TUESDAY, request("10月检查", "2", "2026-06-02"));
        register.accept("危化科/dated-before.docx", TUESDAY, request("9月检查", "2", "2026-01-02"));
        register.accept("工贸科/d.docx", TUESDAY, request("9月检查", "2", "2026-06-02"));

        assertThat(settled().values()).containsOnly("accepted null");
    }

    private void copied(String path, String digit, @org.jspecify.annotations.Nullable String origin, Form form) {
        String department = path.substring(0, path.indexOf('/'));
        Submission submission = new Submission(path, department, digit.repeat(64), 1, origin);
        long id = submissions.record(submission, MONDAY, Verdict.ACCEPTED, null, Tally.NONE);
        new Papers(register.operations()).file(id, 1, 0, form, Verdict.ACCEPTED, List.of(Verdict.ACCEPTED), List.of());
    }

    private static Form request(String content, String headcount, String filledOn) {
        return new Form(
                FormKind.DISPATCH_REQUEST,
                "table 1",
                Entries.none(),
                List.of(Written.entries(Map.of(
                        Field.DEPARTMENT, "危化科",
                        Field.SERVED_UNIT, "某厂",
                        Field.DISPATCH_DATE, "2026-09-05",
                        Field.CATEGORY, "化工",
                        Field.CONTENT, content,
                        Field.HEADCOUNT, headcount,
                        Field.FILLED_ON, filledOn))));
    }

    private long record(String path, String digit, @org.jspecify.annotations.Nullable String origin, Verdict verdict) {
        Submission submission = new Submission(path, "危化科", digit.repeat(64), 1, origin);
        return submissions.record(submission, MONDAY, verdict, null, Tally.NONE);
    }

    private Map<String, String> settled() {
        Succession succession = new Succession(register.operations());
        succession.settle();
        succession.settle();
        return submissions.all().stream()
                .collect(Collectors.toMap(
                        filed -> filed.submission().path(),
                        filed -> filed.verdict().code() + " " + filed.reason()));
    }

    private static Form application(String idNumber, String filledOn) {
        return application(idNumber, filledOn, "韩峰永");
    }

    private static Form application(String idNumber, String filledOn, String name) {
        Entries head = Written.entries(Map.of(Field.FILLED_ON, filledOn));
        return new Form(
                FormKind.RECOMMENDATION,
                "table 1",
                head,
                List.of(Written.entries(Map.of(Field.ID_NUMBER, idNumber, Field.NAME, name))));
    }
}
