import { customerBook, type Customer } from './customerBook';
import type { Day } from './calendar';
import { readLedger, type Line } from './ledger';
import { DEFAULT_SETTINGS, type OracleInput, type OracleSettings } from './oracleInput';
import { purchaseLines } from './orders';

/** What the boards are computed from, read once. */
export interface BoardBook {
  readonly asOf: Day;
  readonly settings: OracleSettings;
  /** Up to the as-of date, with and without customer. */
  readonly lines: readonly Line[];
  readonly purchases: readonly Line[];
  readonly customers: readonly Customer[];
  /** Day of the first sale line; null without one. */
  readonly dataStart: Day | null;
}

export function boardBook(input: OracleInput): BoardBook {
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  const ledger = readLedger(input, settings);
  const purchases = purchaseLines(ledger.lines);
  const sold = ledger.lines.filter(({ kind }) => kind === 'sale').map(({ date }) => date);
  return { asOf: ledger.asOf, settings, lines: ledger.lines, purchases, customers: customerBook(input, ledger, purchases), dataStart: sold.sort()[0] ?? null };
}
