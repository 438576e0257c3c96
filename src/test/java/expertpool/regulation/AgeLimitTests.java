package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTests {
    /** Two people, born on 22 November 1961 and on 29 February 1960; the limit is 65 years. */
    @ParameterizedTest
    @CsvSource({
        "1961-11-22, FULL_YEARS, 2027-11-21,",
        "1961-11-22, FULL_YEARS, 2027-11-22, 2027-11-22",
        "1961-11-22, FULL_YEARS, 2028-03-01, 2027-11-22",
        "1961-11-22, BIRTHDAY,   2026-11-22,",
        "1961-11-22, BIRTHDAY,   2026-11-23, 2026-11-23",
        "1960-02-29, FULL_YEARS, 2026-02-28,",
        "1960-02-29, FULL_YEARS, 2026-03-01, 2026-03-01",
    })
    void isExceededFromADayOn(LocalDate born, Reading reading, LocalDate day, LocalDate from) throws Exception {
        Regulation regulation =
                BureauPack.load(Path.of("templates/changzhi")).regulation().read(AgeLimit.RULE, reading);

        assertThat(AgeLimit.exceeded(regulation, bornOn(born), day))
                .isEqualTo(Optional.ofNullable(from).map(first -> new AgeLimit(65, first.minusDays(1))));
    }

    /** A number of nobody: the county does not exist. */
    private static IdNumber bornOn(LocalDate day) {
        String body = "140499" + day.toString().replace("-", "") + "001";
        return "0123456789X"
                .chars()
                .mapToObj(check -> IdNumber.of(body + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
