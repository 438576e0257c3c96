/**
 * 结算: {@link Uses} gives the accepted Tables 4, {@link Settlement} holds them against the dispatches of a
 * {@link Quarter} and counts quantities; {@link Settlements} does so with what the register has. No amounts are
 * computed yet.
 */
@NullMarked
package expertpool.settlement;

import org.jspecify.annotations.NullMarked;
