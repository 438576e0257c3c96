/**
 * 结算: {@link Uses} gives the accepted Tables 4, {@link Settlement} holds them against the dispatches of a
 * {@link Quarter}; {@link Settlements} does so with what the register has. {@link Irregularities} stand
 * against paying, {@link Remuneration} is what the lines come to by the bureau's table, {@link Payments} who is paid by whom; {@link QuarterlySettlement} does it all.
 */
@NullMarked
package expertpool.settlement;

import org.jspecify.annotations.NullMarked;
