import { addDays, type Day } from './calendar';
import type { Choices } from './ledgerRandom';
import type { OraclePayment, OracleReceivable } from './oracleInput';
import { writtenAmount, type LedgerShape } from './randomRows';

/** Invoices, credits and payments of the ledger's customers; in a third of the ledgers none, in a third with residuals. */
export function randomReceivables(
  choices: Choices,
  asOf: Day,
  customers: number,
  shape: LedgerShape,
): { receivables: OracleReceivable[] | null; payments: OraclePayment[] | null } {
  const mode = choices.pick(['none', 'residual', 'fifo']);
  if (mode === 'none' || shape.keyedBy === 'name') return { receivables: null, payments: null };
  const receivables: OracleReceivable[] = [];
  const payments: OraclePayment[] = [];
  for (let number = 1; number <= choices.int(1, 3 * customers); number += 1) {
    const customerId = `HY${String(choices.int(1, customers)).padStart(3, '0')}`;
    // Days to the as-of date on and around every bucket's bound; a few invoices are dated after it.
    const invoiceDate = addDays(asOf, -choices.pick([0, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366, 500, -5, choices.int(0, 400)]));
    const isCredit = choices.chance(12);
    const amount = writtenAmount(choices, 2);
    const invoiceNo = `FP-${number}`;
    receivables.push({
      invoiceNo,
      customerId,
      invoiceDate,
      dueDate: choices.chance(85) ? addDays(invoiceDate, choices.pick([0, 30, 60, 1, 90])) : null,
      amount: isCredit && choices.chance(50) ? `-${amount}` : amount,
      residual: mode === 'residual' ? (isCredit ? '0' : choices.pick([amount, '0', '0.01', String(Math.floor(Number(amount) / 2))])) : null,
      type: isCredit ? '退货' : null,
    });
    if (mode === 'fifo' && choices.chance(60)) {
      payments.push({
        date: addDays(invoiceDate, choices.pick([0, 10, 45, 100])),
        customerId,
        amount: choices.pick([amount, writtenAmount(choices, 2), '0.01']),
        invoiceNo: choices.chance(50) ? invoiceNo : null,
      });
    }
  }
  return { receivables, payments };
}
