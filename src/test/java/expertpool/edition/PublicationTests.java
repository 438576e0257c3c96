package expertpool.edition;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "长应急发〔2026〕12号";

    private final BureauPack bureau;

    PublicationTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|2026 consult|1|-",
                "-|2026 review|-|2026年第1版还没有征求意见稿，不能越过（第七条第（三）项）；请先登记征求意见稿（--stage consult）",
                "2026.1 consult|2026 consult|-|2026年第1版的征求意见稿已经登记过，不能重复；下一步是送审稿（--stage review）",
                "2026.1 consult|2026 review|1|-",
                "2026.1 consult|2026 issue|-|2026年第1版还没有送审稿，不能越过（第七条第（三）项）；请先登记送审稿（--stage review）",
                "2026.1 consult|2027 consult|1|-",
                "2026.1 review|2026 consult|1|-",
                "2026.1 review|2026 issue|1|-",
                "2026.1 review|2026 review|-|2026年第1版的送审稿已经登记过，不能重复；下一步是印发稿（--stage issue）",
                "2026.1 issue|2026 consult|2|-",
                "2026.1 issue|2026 issue|-|2026年第2版还没有送审稿，不能越过（第七条第（三）项）；请先登记送审稿（--stage review）",
                "2026.1 issue|2027 consult|1|-",
                "2027.1 issue|2026 consult|-|2027年第1版已经登记，不能再发2026年的名单；需要更正的，另发新的一版（第七条第（三）项）"
            })
    void skipsNoStageAndReachesNoneTwice(String last, String next, Integer revision, String refusal) {
        List<EditionStep> steps = new ArrayList<>();
        if (last != null) {
            int year = Integer.parseInt(last.substring(0, 4));
            EditionStage stage = stage(last.substring(7));
            for (EditionStage reached : EditionStage.values()) {
                if (reached.compareTo(stage) <= 0) {
                    steps.add(step(year, reached, DAY, "", List.of()));
                }
            }
        }
        List<String> reasons = new ArrayList<>();

        assertThat(Publication.revision(
                        bureau, steps, Integer.parseInt(next.substring(0, 4)), stage(next.substring(5)), reasons))
                .isEqualTo(Optional.ofNullable(revision));
        assertThat(reasons).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2026-11-23|-",
                "2026-11-24|日期2026-11-24还没有到，请核对 --date",
                "2026-11-01|-",
                "2026-10-31|日期2026-10-31早于上一次登记的2026-11-01，请核对 --date",
            })
    void takesNoDayThatIsNotThereYetOrBeforeTheLastOne(LocalDate day, String refusal) {
        List<EditionStep> steps = List.of(step(2026, EditionStage.CONSULT, LocalDate.of(2026, 11, 1), "", List.of()));

        assertThat(refusals(steps, step(2026, EditionStage.REVIEW, day, "", List.of()), people(1)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "长应急发〔2026〕12号|-",
                "长应急发〔2026〕7号|发文字号长应急发〔2026〕7号已用于2025年第1版，请核对 --document-number",
                "长应急发(2026)12号|发文字号“长应急发(2026)12号”不合本单位的写法，应如“长应急发〔2026〕12号”，请核对 --document-number",
                "长应急发〔2026〕012号|发文字号“长应急发〔2026〕012号”不合本单位的写法，应如“长应急发〔2026〕12号”，请核对 --document-number",
            })
    void givesNoNumberTwiceAndNoneOfAnotherForm(String number, String refusal) {
        List<EditionStep> steps =
                List.of(step(2025, EditionStage.ISSUE, LocalDate.of(2026, 1, 5), "长应急发〔2026〕7号", List.of()));

        assertThat(refusals(steps, step(2026, EditionStage.ISSUE, DAY, number, List.of()), people(1)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2025-11-23|日期2025-11-23不在2026年名单的年度内，请核对 --year 和 --date",
                "2026-01-01|-",
            })
    void isOfTheYearInWhichItIsIssuedOrTheOneBefore(LocalDate day, String refusal) {
        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, day, "", List.of()), people(1)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void listsNobodyWhoMayNotBe() {
        // 66 on that day
        Expert old = People.member("140499196011235019", "丁丽静", "3.1");

        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, DAY, "", List.of()), List.of(member(old))))
                .containsExactly("1人不符合“年龄不超过规定周岁”（第五条第（六）项）：丁丽静。请先办理清退（remove），或者更正材料");
        assertThat(refusals(
                        List.of(),
                        step(2026, EditionStage.CONSULT, DAY.minusDays(1), "", List.of()),
                        List.of(member(old))))
                .isEmpty();
    }

    @Test
    void listsNobodyWithoutASpecialtyForWhichHeIsFit() {
        Expert unfit = People.with(
                People.with(People.member(People.HAN, "韩峰永", "1.3", "3.1"), Field.RESUME, "2024.01—至今 某公司 工程师"),
                Field.TITLE,
                "高级工程师");
        Expert lost = People.member(People.HAN, "韩峰永", "9.1");

        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, DAY, "", List.of()), List.of(member(unfit))))
                .containsExactly("1人没有一个专业符合条件：韩峰永。请先办理清退（remove），或者更正材料");
        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, DAY, "", List.of()), List.of(member(lost))))
                .contains("1人的专业不在分类表中，不知道列入哪个行业领域：韩峰永。请先办理清退（remove），或者更正材料");
    }

    /** A number of another year is a slip. */
    @Test
    void givesNoNumberOfAnotherYear() {
        assertThat(refusals(List.of(), step(2026, EditionStage.ISSUE, DAY, "长应急发〔2019〕12号", List.of()), people(1)))
                .containsExactly("发文字号“长应急发〔2019〕12号”不是2026年的，请核对 --document-number 和 --date");
    }

    /** A waiver of the review lapses with the excess: nobody has to drop it by hand. */
    @Test
    void carriesOnlyTheWaiversThatAreStillNeeded() {
        List<Waiver> reviewed = List.of(new Waiver("industry-quota", "工作需要"), new Waiver("pool-size", "工作需要"));
        EditionStep issue = step(2026, EditionStage.ISSUE, DAY, NUMBER, List.of());

        assertThat(Publication.stillNeeded(
                        bureau, new Draft(issue, people(11), Optional.empty(), List.of(), Map.of()), reviewed))
                .containsExactly(reviewed.get(0));
        assertThat(Publication.stillNeeded(
                        bureau, new Draft(issue, people(10), Optional.empty(), List.of(), Map.of()), reviewed))
                .isEmpty();
    }

    @Test
    void issuesNoEmptyRosterAndNoneWithoutAnyChange() {
        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, DAY, "", List.of()), List.of()))
                .containsExactly("名单没有一个人，不能发布。请先处理推荐表和汇总表");

        EditionStep issued = step(2026, EditionStage.ISSUE, DAY, NUMBER, List.of());
        Draft same = new Draft(
                step(2026, EditionStage.CONSULT, DAY, "", List.of()),
                people(2),
                Optional.of(issued),
                people(2),
                Map.of());
        assertThat(Publication.refusals(bureau, List.of(issued), same, DAY)).containsExactly("与2026年第1版相比没有变动，不必另发一版");
    }

    @Test
    void asksAReasonForWhatHoldsInPrinciple() {
        List<Member> crowd = people(11);
        String open = "法规共11人，名额10人，超出1人（第七条第（四）项）。请调整名单，或者用 --waive industry-quota --reason 理由 说明不执行的理由";

        assertThat(refusals(List.of(), step(2026, EditionStage.CONSULT, DAY, "", List.of()), crowd))
                .isEmpty();
        assertThat(refusals(List.of(), step(2026, EditionStage.REVIEW, DAY, "", List.of()), crowd))
                .containsExactly(open);
        assertThat(refusals(
                        List.of(),
                        step(2026, EditionStage.REVIEW, DAY, "", List.of(new Waiver("industry-quota", "法规任务增加"))),
                        crowd))
                .isEmpty();
        assertThat(refusals(List.of(), step(2026, EditionStage.REVIEW, DAY, "", List.of()), people(10)))
                .isEmpty();
    }

    @Test
    void asksAReasonForPeopleWhoClaimMoreThanTheyShould() {
        List<Member> one = List.of(member(People.member(People.YE, "叶丽静", "3.1", "3.2", "3.3", "3.4")));

        assertThat(refusals(List.of(), step(2026, EditionStage.REVIEW, DAY, "", List.of()), one))
                .containsExactly(
                        "1人不符合“专业范围不超过规定种数”：叶丽静（第七条第（四）项）。" + "请调整名单，或者用 --waive specialty-count --reason 理由 说明不执行的理由");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age-limit|“年龄不超过规定周岁”（第五条第（六）项）必须执行，不能豁免",
                "industry-quota|本版名单没有违反“行业名额”（第七条第（四）项），不需要豁免",
                "no-such-rule|没有名为“no-such-rule”的要求，规则名见 output/data/rules.csv"
            })
    void waivesNothingThatCannotBeOrNeedNot(String rule, String refusal) {
        EditionStep step = step(2026, EditionStage.REVIEW, DAY, "", List.of(new Waiver(rule, "理由")));

        assertThat(refusals(List.of(), step, people(1))).containsExactly(refusal);
    }

    private List<String> refusals(List<EditionStep> steps, EditionStep step, List<Member> members) {
        return Publication.refusals(
                bureau, steps, new Draft(step, members, Optional.empty(), List.of(), Map.of()), DAY);
    }

    /** People of one small industry. */
    private static List<Member> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> member(People.member(id(i), "叶丽静", "6.3")))
                .toList();
    }

    private static String id(int number) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> "140499198009%02d301".formatted(10 + number) + "0123456789X".charAt(check))
                .filter(id -> IdNumber.of(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Member member(Expert expert) {
        return new Member(expert, Optional.of(DAY));
    }

    private static EditionStep step(int year, EditionStage stage, LocalDate day, String number, List<Waiver> waivers) {
        return new EditionStep(year, 1, stage, day, number, "", waivers, "0".repeat(64), 1, "", "1", Map.of());
    }

    private static EditionStage stage(String code) {
        return EditionStage.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
