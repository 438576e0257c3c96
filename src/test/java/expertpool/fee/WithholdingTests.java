package expertpool.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WithholdingTests {
    private static final String FILE = "tax-withholding.json";

    static Stream<JsonNode> single() {
        return Vectors.list(FILE, "/single");
    }

    @ParameterizedTest
    @MethodSource("single")
    void roundsEveryColumn(JsonNode vector) {
        Withholding withheld = Withholding.of(Vectors.amount(vector, "income"));

        assertThat(withheld)
                .isEqualTo(new Withholding(
                        Vectors.amount(vector, "income"),
                        Vectors.amount(vector, "deduction"),
                        Vectors.amount(vector, "taxable"),
                        Vectors.amount(vector, "tax")));
        assertThat(withheld.net()).isEqualTo(Vectors.amount(vector, "net"));
    }

    static Stream<JsonNode> net() {
        return Vectors.list(FILE, "/gross_up/vectors");
    }

    @ParameterizedTest
    @MethodSource("net")
    void findsWhatLeavesSoMuch(JsonNode vector) {
        Withholding withheld = Withholding.leaving(Vectors.amount(vector, "net_wanted"));

        assertThat(withheld.income()).isEqualTo(Vectors.amount(vector, "gross"));
        assertThat(withheld.tax()).isEqualTo(Vectors.amount(vector, "tax"));
        assertThat(withheld.net()).isEqualTo(Vectors.amount(vector, "net_obtained"));
    }

    static Stream<JsonNode> months() {
        return Vectors.list(FILE, "/aggregation").flatMap(one -> one.get("per_month").values().stream());
    }

    /** The usual error is to withhold from each payment alone. */
    @ParameterizedTest
    @MethodSource("months")
    void addsUpTheMonth(JsonNode month) {
        Withholding sofar = Withholding.of(BigDecimal.ZERO);
        for (JsonNode line : month.get("lines").values()) {
            BigDecimal amount = Vectors.amount(line, "amount");
            assertThat(sofar.from(amount)).isEqualTo(Vectors.amount(line, "withhold_now"));
            sofar = Withholding.of(sofar.income().add(amount));
            assertThat(sofar.income()).isEqualTo(Vectors.amount(line, "month_income_so_far"));
            assertThat(sofar.tax()).isEqualTo(Vectors.amount(line, "month_tax_so_far"));
        }
        assertThat(sofar.net()).isEqualTo(Vectors.amount(month, "net"));
    }

    /** */
    @Test
    void neverTakesMoreThanOneEarnsAndNeverLessFromMore() {
        Withholding before = Withholding.of(BigDecimal.ZERO);
        Random random = new Random(11);
        BigDecimal income = BigDecimal.ZERO;
        for (int i = 0; i < 100_000; i++) {
            income = income.add(BigDecimal.valueOf(random.nextInt(1, 200), 2));
            Withholding now = Withholding.of(income);
            assertThat(now.tax()).as(income.toString()).isBetween(BigDecimal.ZERO, now.income());
            assertThat(now.tax()).as(income.toString()).isGreaterThanOrEqualTo(before.tax());
            assertThat(now.net()).as(income.toString()).isGreaterThanOrEqualTo(before.net());
            before = now;
        }
    }

    /** what is promised after tax arrives to the fen. */
    @Test
    void leavesAnyAmountToTheFen() {
        Random random = new Random(12);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal net = BigDecimal.valueOf(random.nextInt(12_000_000), 2);
            assertThat(Withholding.leaving(net).net()).isEqualTo(net);
        }
    }

    /** */
    @ParameterizedTest
    @CsvSource({
        "500, 0",
        "800, 0",
        "4000, 640",
        "4000.01, 640.00",
        "20000, 3200",
        "20000.01, 3200.00",
        "25000, 4000",
        "50000, 10000",
        "50000.01, 10000.00",
        "62500, 13000",
        "70000, 15400"
    })
    void isContinuousAtItsLimits(BigDecimal income, BigDecimal tax) {
        assertThat(Withholding.of(income).tax()).isEqualByComparingTo(tax);
    }

    @Test
    void knowsNoNegativeIncome() {
        assertThatIllegalArgumentException().isThrownBy(() -> Withholding.of(new BigDecimal("-0.01")));
    }

    static Stream<JsonNode> sales() {
        return Vectors.list(FILE, "/vat_threshold_2026_2027/vectors");
    }

    @ParameterizedTest
    @MethodSource("sales")
    void taxesAllSalesOnceTheThresholdIsReached(JsonNode vector) {
        ValueAddedTax tax = ValueAddedTax.in(Vectors.amount(vector, "paid_including_vat"));

        assertThat(tax.tax()).isEqualTo(Vectors.amount(vector, "vat"));
        assertThat(tax.sales().add(tax.tax())).isEqualTo(Vectors.amount(vector, "paid_including_vat"));
    }
}
