package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Dated;
import expertpool.expert.IdNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTests {
    private static final LocalDate LAW = LocalDate.of(2023, 8, 29);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    /** Until the day before the next birthday; whoever was born on 29 February has one on 1 March of a common year. */
    @ParameterizedTest
    @CsvSource({
        "140499196101100011, FULL_YEARS, 2027-01-09",
        "140499196101100011, BIRTHDAY, 2026-01-10",
        "140499196002290016, FULL_YEARS, 2026-02-28",
        "140499196002290016, BIRTHDAY, 2025-03-01"
    })
    void givesTheLastDay(String id, Reading reading, LocalDate last) {
        Requirement law = FilledForms.PACK
                .regulation()
                .requirement("age-limit")
                .orElseThrow()
                .read(reading);

        assertThat(new AgeLimit(law).lastDay(new IdNumber(id), LocalDate.of(2025, 1, 1)))
                .isEqualTo(last);
    }

    /** From 2027 on another age: who is over it then may stay until the day before, others until they reach it. */
    @ParameterizedTest
    @CsvSource({
        "140499196101100011, 63, 2026-12-31",
        "140499196101100011, 65, 2027-01-09",
        "140499196101100011, 68, 2030-01-09",
        "140499196001010019, 68, 2025-12-31"
    })
    void looksAtTheLimitsThatComeIntoForceLater(String id, int years, LocalDate last) {
        Requirement now = FilledForms.PACK.regulation().requirement("age-limit").orElseThrow();
        Requirement law = Requirements.withNumbers(
                now, Map.of("years", new Dated(new TreeMap<>(Map.of(LAW, 65, CHANGE, years)))));

        assertThat(new AgeLimit(law).lastDay(new IdNumber(id), LocalDate.of(2025, 1, 1)))
                .isEqualTo(last);
    }

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

        assertThat(AgeLimit.exceeded(regulation, bornOn(born), day)
                        .map(limit -> limit.lastDay(bornOn(born), day).plusDays(1)))
                .isEqualTo(Optional.ofNullable(from));
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
