/**
 * 对账: {@link Statements} gives what the contractor says it has paid, {@link Reconciliation} holds it against what a quarter owes:
 * {@link Matching} tells whose payment a line is, {@link Account} what has become of the pay of one person, {@link Explanations} why
 * an amount is another. {@link ReconciliationSheets} prints it, {@link StatementFindings} tells the contractor.
 */
@NullMarked
package expertpool.reconciliation;

import org.jspecify.annotations.NullMarked;
