package expertpool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdNumbersTests {
    @Test
    void hasTheCheckCharacterOfTheStandard() {
        assertThat(IdNumbers.of(LocalDate.of(1971, 8, 23), 273)).isEqualTo("140499197108232732");
        assertThat(IdNumbers.of(LocalDate.of(1979, 5, 17), 327)).isEqualTo("14049919790517327X");
    }

    @Test
    void wrongCheckCharacterDiffersInTheLastPlaceOnly() {
        assertThat(IdNumbers.withWrongCheck("140499197108232732"))
                .startsWith("14049919710823273")
                .isNotEqualTo("140499197108232732");
    }

    /** The recursive formulation of ISO 7064 MOD 11-2, where the generator uses weights. */
    @Test
    void everyExpertHasAValidNumberOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        People people = new People(7);
        for (Section section : Section.values()) {
            for (int i = 0; i < 700; i++) {
                Person expert = people.next(section);
                String number = expert.idNumber();
                assertThat(recursiveCheck(number)).as(number).isTrue();
                assertThat(number).startsWith("140499" + expert.birth().format(DateTimeFormatter.BASIC_ISO_DATE));
                assertThat(expert.sex()).isEqualTo((number.charAt(16) - '0') % 2 == 1 ? "男" : "女");
                assertThat(seen.add(number)).as(number).isTrue();
            }
        }
    }

    private static boolean recursiveCheck(String number) {
        int product = 0;
        for (char digit : number.substring(0, 17).toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        return (12 - product) % 11 == "0123456789X".indexOf(number.charAt(17));
    }
}
