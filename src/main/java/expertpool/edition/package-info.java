/**
 * 版次: the roster as it was consulted on, decided and issued (Articles 7(3) and 9). An edition goes through three stages, and
 * what each has reached is a decision in the ledger, with the members of that day as they were.
 */
@NullMarked
package expertpool.edition;

import org.jspecify.annotations.NullMarked;
