package expertpool.handout;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.appraisal.Appraisals;
import expertpool.filing.Register;
import expertpool.finding.Finding;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A key is never followed, nor left aside, in silence ({@code key-person}, {@code key-words}). */
class KeyFindingsTests {
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");

    @Test
    void saysNothingWhereTheKeyAgreesOrThereIsNone() {
        assertThat(findings(paper("韩峰永", "1971-08", HAN.reference()))).isEmpty();
        assertThat(findings(Written.without(paper("无此人", "1971-08", ""), Field.FORM_KEY)))
                .isEmpty();
    }

    @Test
    void tellsOfAPersonThatIsTakenByTheKeyAlone() {
        assertThat(findings(paper("韩峰水", "1971-08", HAN.reference())))
                .extracting(KeyFindingsTests::line)
                .containsExactly("info key-words 18 1 name name格 “姓名”与专家库中的不同，按表格的登记号认定为“韩峰永”。");
        assertThat(findings(paper("韩峰永", "1971-09", HAN.reference())))
                .extracting(KeyFindingsTests::line)
                .containsExactly("info key-words 18 1 name name格 “出生年月”与专家库中的不同，按表格的登记号认定为“韩峰永”。");
    }

    @Test
    void asksWhereTheKeyNamesNobodyOfThePool() {
        assertThat(findings(paper("韩峰永", "1971-08", "000000000000")))
                .extracting(KeyFindingsTests::line)
                .containsExactly("warning key-person 18 1 name name格 表格的登记号所指的人不在专家库中，登记号没有采用。");
    }

    @Test
    void asksWhereThePaperSpeaksOfSomebodyElse() {
        assertThat(findings(paper("叶丽静", "1985-03", HAN.reference())))
                .extracting(KeyFindingsTests::line)
                .containsExactly("warning key-person 18 1 name name格 表格是为另一人预填的，与现在填写的姓名、出生年月、手机号对不上，没有归到任何人名下。");
    }

    @Test
    void usesTheWordsOfThePack() {
        assertThat(new KeyFindings(Packs.EXAMPLE.regulation(), Packs.EXAMPLE.vocabulary())
                        .of(register(paper("韩峰水", "1971-09", HAN.reference()), true), List.of(HAN)))
                .isEmpty();
        assertThat(new KeyFindings(Packs.EXAMPLE.regulation(), Packs.EXAMPLE.vocabulary())
                        .of(register(paper("韩峰水", "1971-08", HAN.reference()), false), List.of(HAN))
                        .values())
                .singleElement()
                .satisfies(found -> assertThat(found.get(0).problem()).startsWith("“专家姓名”与"));
    }

    private static List<Finding> findings(Entries paper) {
        return new KeyFindings(Packs.CHANGZHI.regulation(), Packs.CHANGZHI.vocabulary())
                .of(register(paper, false), List.of(HAN, YE)).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    private static Appraisals register(Entries paper, boolean rejected) {
        Register register = new Register();
        register.file(
                "危化科/a.docx",
                LocalDate.of(2026, 12, 20),
                Written.form(FormKind.APPRAISAL, paper),
                rejected ? expertpool.finding.Verdict.REJECTED : expertpool.finding.Verdict.ACCEPTED);
        return new Appraisals(register.client());
    }

    private static Entries paper(String name, String birth, String person) {
        FormKey key = new FormKey(FormKind.APPRAISAL, Optional.of(2026), Optional.of("危化科"), Optional.of(person));
        return Written.entries(Map.of(Field.NAME, name, Field.BIRTH_DATE, birth, Field.FORM_KEY, key.toString()));
    }

    private static String line(Finding finding) {
        return "%s %s %s %d %s %s %s"
                .formatted(
                        finding.severity().code(),
                        finding.rule(),
                        finding.article(),
                        finding.record(),
                        finding.field(),
                        finding.where(),
                        finding.problem());
    }
}
