import type { CivilDay } from '../../values/civilDay';
import { absMinor, addMinor, compareMinor, negMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { textAt } from '../../tables/columns';
import { RETURN } from '../lineKinds';
import { compareNatural } from '../naturalOrder';
import type { LineArchive } from './ownLines';
import { usualGap } from './ownRhythm';

/** One product of one customer. Lines without a product are one entry with the name null. */
export interface Good {
  readonly code: number;
  readonly name: string | null;
  /** Net of returns and allowances: the sum over all goods is the customer's revenue. */
  readonly amount: Minor;
  /** Of the customer's revenue; null when that is 0. */
  readonly share: number | null;
  /** Bought less returned, at the scale of the quantity column; null without the column. */
  readonly quantity: Minor | null;
  /** First and last purchase day; null where all of it was free, reversed or returned. */
  readonly first: CivilDay | null;
  readonly last: CivilDay | null;
  /** Median days between its purchase days; null with fewer than two gaps. */
  readonly rhythm: number | null;
  /** Whole days from the last purchase to the as-of date; null without one. */
  readonly silence: number | null;
  /** D18: silent for more than twice its own rhythm while the customer still buys. */
  readonly stopped: boolean;
}

/** Silence, in own intervals, beyond which a product has been stopped (D18). */
const STOPPED_AFTER = 2;

/** A customer's goods, greatest amount first; equals by name. */
export function goodsOf(archive: LineArchive, customer: number, lines: Int32Array): Good[] {
  const { ledger, orders, products, analysis, book } = archive;
  const { quantity } = book.sales;
  const tallies = new Map<number, { amount: Minor; quantity: Minor; days: number[]; line: number }>();
  let revenue: Minor = ZERO;
  for (const line of lines) {
    const code = products.codes[line]!;
    let tally = tallies.get(code);
    if (!tally) tallies.set(code, (tally = { amount: ZERO, quantity: ZERO, days: [], line }));
    const amount = minorAt(ledger.amount, line);
    tally.amount = addMinor(tally.amount, amount);
    revenue = addMinor(revenue, amount);
    if (quantity) {
      const size = absMinor(minorAt(quantity, ledger.row[line]!));
      tally.quantity = addMinor(tally.quantity, ledger.kind[line] === RETURN ? negMinor(size) : size);
    }
    const day = ledger.day[line]!;
    if (orders.purchaseLine[line] && tally.days.at(-1) !== day) tally.days.push(day);
  }
  const stillBuys = analysis.customers.activity[customer] === 'active' || analysis.customers.activity[customer] === 'aboutToChurn';
  return [...tallies]
    .map(([code, tally]): Good => {
      const first = tally.days[0];
      const last = tally.days.at(-1);
      const rhythm = usualGap(tally.days);
      const silence = last === undefined ? null : analysis.asOf - last;
      return {
        code,
        name: code < 0 ? null : productName(archive, tally.line),
        amount: tally.amount,
        share: ratioOf(tally.amount, revenue),
        quantity: quantity && tally.quantity,
        first: (first ?? null) as CivilDay | null,
        last: (last ?? null) as CivilDay | null,
        rhythm,
        silence,
        stopped: stillBuys && code >= 0 && rhythm !== null && silence !== null && silence > STOPPED_AFTER * rhythm,
      };
    })
    .sort((a, b) => compareMinor(b.amount, a.amount) || compareNatural(a.name ?? '', b.name ?? '') || a.code - b.code);
}

/** How a line's product is called: its name, else its id. */
export function productName({ book, ledger }: Pick<LineArchive, 'book' | 'ledger'>, line: number): string {
  const row = ledger.row[line]!;
  return textAt(book.sales.productName, row) ?? textAt(book.sales.productId, row) ?? '';
}
