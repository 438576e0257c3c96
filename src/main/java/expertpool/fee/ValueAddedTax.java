package expertpool.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 增值税 of a natural person who serves once, 2026 and 2027 (增值税法; 财政部、税务总局公告2026年第10号): nothing while the sales of a day are below
 * 1,000 yuan, 1 percent of all of them from there on. The price holds it.
 *
 * @param sales 销售额, without the tax
 */
public record ValueAddedTax(BigDecimal sales, BigDecimal tax) {
    private static final BigDecimal THRESHOLD = new BigDecimal("1000");
    private static final BigDecimal WITH_TAX = new BigDecimal("1.01");

    /** @param paid for a day, with the tax */
    public static ValueAddedTax in(BigDecimal paid) {
        BigDecimal sales = paid.divide(WITH_TAX, 2, RoundingMode.HALF_UP);
        return sales.compareTo(THRESHOLD) < 0
                ? new ValueAddedTax(paid, BigDecimal.ZERO.setScale(2))
                : new ValueAddedTax(sales, paid.subtract(sales));
    }
}
