package expertpool.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Dispatch;
import expertpool.finding.Finding;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 16: who is used was sent. */
class UseFindingsTests {
    private static final Dispatch DISPATCH = dispatch("2026-001");

    private static BureauPack bureau;

    @BeforeAll
    static void load() throws Exception {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-001, 钟派一, ''",
        "2026-009, 钟派一, 没有对应的派出报备单（表3）",
        "'', 钟派一, ''",
        "'', '', ''",
    })
    void asksForADispatchOfEachUse(String number, String names, String problem) {
        assertThat(problems(use(number, names, "虚构碧川化工有限公司隐患整改验收"), DISPATCH))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem + "。"));
    }

    @Test
    void asksForTheNumberWhereSeveralFit() {
        assertThat(problems(use("", "钟派一", "虚构碧川化工有限公司隐患整改验收"), DISPATCH, dispatch("2026-002")))
                .containsExactly("有2份派出报备单可对应，请填写派出编号。");
    }

    /** Article 17(1): daily experts are used by their own department without a request, and by no other. */
    @ParameterizedTest
    @CsvSource({
        "钟常一, 危险化学品安全监督管理科, false",
        "钟常一, 煤矿安全监督管理科, true",
        "钟常一|钟派一, 危险化学品安全监督管理科, true",
        "'', 危险化学品安全监督管理科, true",
    })
    void asksForNoDispatchOfDailyExperts(String names, String department, boolean told) {
        Entries use = Written.entries(Map.of(
                Field.DEPARTMENT, department,
                Field.FROM, "2026-03-12",
                Field.TO, "2026-03-12",
                Field.PURPOSE, "日常检查"));
        Entries named = names.isEmpty() ? use : Written.with(use, Field.EXPERTS, names);

        assertThat(problems(named)).hasSize(told ? 1 : 0);
    }

    private static List<String> problems(Entries use, Dispatch... dispatches) {
        Expert daily = People.recommended(
                People.with(People.member("140499197108230016", "钟常一", "3.1"), Field.REMARK, "日常技术服务专家"), "危化科");
        return new UseFindings(bureau)
                        .of(List.of(new Use(7, 1, "u.docx", "table 1", use)), List.of(dispatches), List.of(daily))
                        .getOrDefault(7L, List.of())
                        .stream()
                        .map(Finding::problem)
                        .toList();
    }

    private static Entries use(String number, String names, String purpose) {
        Map<Field, String> boxes = new HashMap<>(Map.of(
                Field.DEPARTMENT, "煤矿安全监督管理科",
                Field.FROM, "2026-03-12",
                Field.TO, "2026-03-13",
                Field.PURPOSE, purpose));
        if (!number.isEmpty()) {
            boxes.put(Field.DISPATCH_NUMBER, number);
        }
        if (!names.isEmpty()) {
            boxes.put(Field.EXPERTS, names);
        }
        return Written.entries(boxes);
    }

    private static Dispatch dispatch(String number) {
        return new Dispatch(
                number,
                LocalDate.of(2026, 3, 1),
                "d.docx",
                "",
                1,
                Written.entries(Map.of(
                        Field.DEPARTMENT, "煤矿安全监督管理科",
                        Field.SERVED_UNIT, "虚构碧川化工有限公司",
                        Field.DISPATCH_DATE, "2026-03-12")),
                false,
                Optional.empty());
    }
}
