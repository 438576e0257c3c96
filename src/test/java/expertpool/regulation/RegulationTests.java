package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.PaperFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case of the tables is a filled sample in which nothing is wrong but what the case changes. */
class RegulationTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final List<RuleCase> CASES = RuleCase.all();

    /** {@code PoolFindingsTests}, {@code ForesightTests} and the tests of appraisal, dispatch and fees hold these. */
    static final Set<String> OF_THE_POOL = Set.of(
            "outsider-member",
            "outsider-superior",
            "outsider-title",
            "rate-missing",
            "use-undispatched",
            "pool-size",
            "industry-quota",
            "daily-experts",
            "yearly-edition",
            "contract-missing",
            "appraisal-due",
            "appraisal-month",
            "appraisal-department",
            "appraisal-superseded",
            "appraisal-contested",
            "appraised-unknown",
            "appraised-several",
            "appraised-removed",
            "appraised-specialty",
            "appraised-unconcerned",
            "removal-opinion",
            "dispatch-filed",
            "draw-edition",
            "draw-past",
            "draw-repeated",
            "draw-shortage",
            "draw-holder",
            "draw-removed",
            "draw-overlap",
            "draw-rotation",
            "draw-widening",
            "draw-foreseeable",
            "use-unapproved",
            "use-undrawn",
            "use-headcount",
            "use-overlap",
            "use-repeated",
            "use-removed",
            "dispatch-unused",
            "draw-entropy",
            "draw-sealed",
            "draw-public",
            "recusal-employer",
            "recusal-former",
            "recusal-declared",
            "recusal-unknown",
            "declarant-unknown",
            "declared-late",
            "sealed-dispatch",
            "sealed-office",
            "sealed-late",
            "sealed-again",
            "sealed-unfit",
            "sealed-early",
            "sealed-recorded");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsNothingWrongWithAFilledSample(int table) throws Exception {
        assertThat(examine(FilledForms.of(table), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void findsNothingWrongWithAFilledSlip(int table) throws Exception {
        assertThat(examine(FilledForms.of(table), LocalDate.of(2026, 11, 18))).isEmpty();
    }

    /** Ages: domain reference 2.4, where reading A counts full years and reading B the day. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"/regulation/age-limit.csv", "/regulation/readings.csv"},
            numLinesToSkip = 1,
            delimiter = '|')
    void readsAmbiguousWordsAsThePackSays(
            String situation,
            String reading,
            int table,
            @Nullable String changes,
            LocalDate day,
            @Nullable String expected)
            throws Exception {
        Form form = FilledForms.with(FilledForms.of(table), changes);

        assertThat(lines(new RuleCase(form, reading, day, expected).examinedBy(FilledForms.PACK.regulation())))
                .isEqualTo(lines(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                "/regulation/boxes.csv",
                "/regulation/eligibility.csv",
                "/regulation/enrolment.csv",
                "/regulation/papers.csv"
            },
            numLinesToSkip = 1,
            delimiter = '|')
    void findsWhatIsWrongWithABoxAndOnWhatBasis(
            String situation, int table, @Nullable String changes, LocalDate day, @Nullable String expected)
            throws Exception {
        Form form = FilledForms.with(FilledForms.of(table), changes);

        assertThat(lines(examine(form, day))).isEqualTo(lines(expected));
    }

    @Test
    void takesNothingAsSatisfiedOnWhichTheProgramFails() throws Exception {
        Requirement count =
                FilledForms.PACK.regulation().requirement("specialty-count").orElseThrow();
        Regulation failing = Regulations.with(Requirements.withoutNumbers(count));

        assertThat(lines(failing.examine(FilledForms.of(1), TODAY)))
                .containsExactly("退回 rule-failed null null 核查“专业范围不超过规定种数”时程序出错（IllegalStateException）。"
                        + "不是报送的问题，请告知系统维护人员；更正后自动重新核查。（依据：第一条）");
    }

    /** A threshold that could be moved by one without any case noticing would not be tested on both sides. */
    @Test
    void holdsEveryThresholdFromBothSides() throws Exception {
        List<String> unheld = new ArrayList<>();
        for (Requirement law : FilledForms.PACK.regulation().requirements()) {
            for (String number : law.numbers().keySet()) {
                for (int step : new int[] {-1, 1}) {
                    Regulation moved = Regulations.with(Requirements.moved(law, number, step));
                    if (!OF_THE_POOL.contains(law.rule()) && !isNoticed(moved)) {
                        unheld.add(law.rule() + " " + number + " " + step);
                    }
                }
            }
        }
        assertThat(unheld).isEmpty();
    }

    /** The same of every specialty, qualification and box that a sentence names. */
    @Test
    void holdsEveryWordThatASentenceNames() throws Exception {
        List<String> unheld = new ArrayList<>();
        for (Requirement law : FilledForms.PACK.regulation().requirements()) {
            for (Map.Entry<String, List<String>> list : law.lists().entrySet()) {
                for (String word : list.getValue()) {
                    Requirement without = Requirements.without(law, list.getKey(), word);
                    if (!OF_THE_POOL.contains(law.rule())
                            && !list.getKey().equals("least")
                            && !isNoticed(Regulations.with(without))) {
                        unheld.add(law.rule() + " " + list.getKey() + " " + word);
                    }
                }
            }
        }
        assertThat(unheld).isEmpty();
    }

    private static boolean isNoticed(Regulation changed) {
        return CASES.stream().anyMatch(one -> !lines(one.examinedBy(changed)).equals(lines(one.expected())));
    }

    @ParameterizedTest
    @CsvSource({"1, 7(1), 第七条第（一）项", "2, 7(2), 第七条第（二）项", "3, 17(2), 第十七条第（二）项", "4, 14, 第十四条", "5, 18, 第十八条"})
    void returnsABlankFormWithOneFindingOnly(int table, String article, String chinese) throws Exception {
        assertThat(examine(FilledForms.blank(table), TODAY))
                .extracting(Finding::severity, Finding::rule, Finding::article, Finding::record, Finding::message)
                .containsExactly(
                        tuple(Severity.ERROR, "form-blank", article, 0, "表格是空白的，没有填写内容。请填写后重新报送。（依据：" + chinese + "）"));
    }

    @Test
    void holdsNoPaperAgainstARequirementBeforeItsDay() throws Exception {
        Form form = FilledForms.with(FilledForms.of(1), "resume=");

        assertThat(examine(form, LocalDate.of(2023, 8, 28))).isEmpty();
        assertThat(examine(form, LocalDate.of(2023, 8, 29)))
                .extracting(Finding::rule)
                .containsExactly("resume-required");
    }

    @Test
    void turnsAFaultOfReadingIntoAFindingAndAsksForTheBoxNoMore() throws Exception {
        Form form = FilledForms.of(1);
        Map<Field, Entry> entries =
                new java.util.EnumMap<>(form.records().get(0).all());
        entries.put(
                Field.ID_NUMBER,
                new Entry(null, "table 1, row 3, column 2", List.of(new Fault("id-checksum", "校验码不对", "请核对。"))));
        entries.remove(Field.BIRTH_DATE);
        Form faulty = new Form(form.kind(), form.where(), form.header(), List.of(new Entries(entries)));

        assertThat(examine(faulty, TODAY))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "id-checksum",
                        "7(1)",
                        1,
                        "id_number",
                        "table 1, row 3, column 2",
                        "校验码不对。",
                        "请核对。",
                        "第七条第（一）项"));
    }

    @Test
    void examinesAPaperWhoseFaultsDoNotReturnIt() throws Exception {
        Form list = FilledForms.with(FilledForms.of(2), "mobile=");
        Form told = new Form(
                list.kind(),
                list.where(),
                list.header(),
                list.records(),
                0,
                List.of(
                        PaperFault.of(new Fault("macros-ignored", "有宏", "请另存")),
                        new PaperFault(new Fault("formula-without-value", "没有结果", "请计算"), "Sheet1!D7")));

        assertThat(examine(told, TODAY))
                .extracting(Finding::severity, Finding::rule, Finding::record, Finding::where, Finding::message)
                .containsExactly(
                        tuple(Severity.INFO, "macros-ignored", 0, null, "有宏。请另存。（依据：第七条第（二）项）"),
                        tuple(Severity.WARNING, "formula-without-value", 0, "Sheet1!D7", "没有结果。请计算。（依据：第七条第（二）项）"),
                        tuple(Severity.ERROR, "mobile-required", 1, "mobile格", "“移动电话”没有填写。请填写“移动电话”。（依据：第七条第（一）项）"));
    }

    @Test
    void namesTheRecordOfAListAndTheHeadApart() throws Exception {
        Form one = FilledForms.with(FilledForms.of(2), "mobile=");
        Form two = new Form(
                FormKind.SUMMARY,
                "Sheet1",
                FilledForms.with(one, "header.department=").header(),
                List.of(FilledForms.of(2).records().get(0), one.records().get(0)));

        assertThat(examine(two, TODAY))
                .extracting(Finding::record, Finding::rule)
                .containsExactly(tuple(0, "list-department-required"), tuple(2, "mobile-required"));
    }

    private static List<Finding> examine(Form form, LocalDate day) {
        return FilledForms.PACK.regulation().examine(form, day);
    }

    private static List<String> lines(@Nullable String expected) {
        return expected == null ? List.of() : List.of(expected.split(" / "));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                        " ",
                        finding.severity().chinese(),
                        finding.rule(),
                        String.valueOf(finding.field()),
                        String.valueOf(finding.where()),
                        finding.message()))
                .toList();
    }
}
