package expertpool.fee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 到场: how long somebody served on one day.
 *
 * @param hours more than 0, at most 24; what a day or a half day comes to is the table's to say
 */
public record Attendance(LocalDate day, BigDecimal hours) {}
