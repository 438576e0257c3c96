package expertpool.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 5 bears no identity number: whom it is about is told by its key, then by its words. */
class MembersTests {
    private static final Expert HAN = People.with(People.member(People.HAN, "韩峰永", "3.1"), Field.MOBILE, "15481278919");
    /** Of the same name and the same month of birth. */
    private static final Expert OTHER_HAN =
            People.with(People.member("140499197108230016", "韩峰永", "3.1"), Field.MOBILE, "15400000001");

    private static final Expert YE = People.with(People.member(People.YE, "叶丽静", "3.3"), Field.MOBILE, "15400000002");
    private static final Members POOL = new Members(List.of(HAN, OTHER_HAN, YE));

    /** The key is that of 韩峰永 with the number 15481278919, the first of two. */
    @ParameterizedTest
    @CsvSource({
        // the paper agrees, and the key tells the two apart
        "韩峰永, 1971-08, 15481278919, AGREES, HAN",
        "韩峰永, 1971-08, '', AGREES, HAN",
        "韩峰永, 1971-08, 15400000009, AGREES, HAN",
        // misspelt in one place or two
        "韩峰水, 1971-08, 15481278919, DECIDES, HAN",
        "韩峰水, 1971-08, '', DECIDES, HAN",
        "韩峰永, 1971-09, '', DECIDES, HAN",
        "韩峰水, 1971-09, 15481278919, DECIDES, HAN",
        "'', 1971-08, '', DECIDES, HAN",
        // another of the pool, by name and month of birth, or by the number
        "叶丽静, 1985-03, 15481278919, CONTRADICTED, ''",
        "韩峰永, 1971-08, 15400000001, CONTRADICTED, ''",
        // nobody who is like him
        "韩峰水, 1971-09, 15400000009, CONTRADICTED, ''",
        "无此人, 1960-01, '', CONTRADICTED, ''"
    })
    void letsTheKeyDecideUnlessThePaperSpeaksOfSomebodyElse(
            String name, String birth, String mobile, Identification.Key key, String expert) {
        Identification found = POOL.identify(paper(name, birth, mobile, Optional.of(HAN.reference())));

        assertThat(found.key()).isEqualTo(key);
        assertThat(found.expert()).isEqualTo(expert.isEmpty() ? Optional.empty() : Optional.of(HAN));
    }

    @Test
    void goesByTheWordsWhereTheKeyNamesNobodyOfThePool() {
        Optional<String> unknown = Optional.of("0".repeat(FormKey.REFERENCE));

        assertThat(POOL.identify(paper("叶丽静", "1985-03", "", unknown)))
                .isEqualTo(new Identification(Optional.of(YE), List.of(YE), Identification.Key.UNKNOWN));
        assertThat(POOL.identify(paper("韩峰永", "1971-08", "", unknown)))
                .isEqualTo(new Identification(Optional.empty(), List.of(HAN, OTHER_HAN), Identification.Key.UNKNOWN));
    }

    @Test
    void goesByTheWordsWhereTheKeyNamesNobodyOrThereIsNone() {
        assertThat(POOL.identify(paper("叶丽静", "1985-03", "", Optional.empty())))
                .isEqualTo(new Identification(Optional.of(YE), List.of(YE), Identification.Key.NONE));
        Entries without = Written.without(paper("叶丽静", "1985-03", "", Optional.empty()), Field.FORM_KEY);
        assertThat(POOL.identify(without))
                .isEqualTo(new Identification(Optional.of(YE), List.of(YE), Identification.Key.NONE));
    }

    @Test
    void saysWhichWordsDiffer() {
        assertThat(Members.differing(paper("韩峰水", "1971-09", "", Optional.empty()), HAN))
                .containsExactly(Field.NAME, Field.BIRTH_DATE);
        assertThat(Members.differing(paper("韩峰永", "1971-08", "", Optional.empty()), HAN))
                .isEmpty();
    }

    /** SHA-256 of 140499197108232732, computed elsewhere. */
    @Test
    void givesAPersonAReferenceThatIsNotTheNumber() {
        assertThat(HAN.reference()).isEqualTo("1ba9822d4252");
        assertThat(OTHER_HAN.reference()).isNotEqualTo(HAN.reference());
    }

    @Test
    void takesTheDepartmentOfTheKeyWhereTheFileLiesInNoFolder() {
        Entries paper = paper("叶丽静", "1985-03", "", Optional.empty());

        assertThat(Appraisal.department("", paper)).isEqualTo("危化科");
        assertThat(Appraisal.department("煤监科", paper)).isEqualTo("煤监科");
        assertThat(Appraisal.department("", Written.without(paper, Field.FORM_KEY)))
                .isEmpty();
    }

    private static Entries paper(String name, String birth, String mobile, Optional<String> person) {
        FormKey key = new FormKey(FormKind.APPRAISAL, Optional.of(2026), Optional.of("危化科"), person);
        Entries entries = Written.entries(Map.of(
                Field.NAME, name, Field.BIRTH_DATE, birth, Field.MOBILE, mobile, Field.FORM_KEY, key.toString()));
        Entries named = name.isEmpty() ? Written.without(entries, Field.NAME) : entries;
        return mobile.isEmpty() ? Written.without(named, Field.MOBILE) : named;
    }
}
