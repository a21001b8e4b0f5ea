import type { Book, ExpenseLines } from '../../records/book';
import type { CivilDay } from '../../values/civilDay';
import { addMinor, rescale, subMinor, ZERO, type Minor } from '../../values/minor';
import { columnOf, minorAt, sumBy, sumOf, type MinorColumn } from '../../values/minorColumn';
import { contains, type Period } from '../../values/period';
import type { Periods } from '../analysis';
import type { Ledger } from '../ledger';
import { customerMargins } from '../margins';
import { wholeLedger, windowOf, type Window } from '../windows';

/** The windows in which expenses stand beside sales. */
export const EXPENSE_WINDOWS = ['current', 'priorYear', 'ytd', 'ytdPriorYear', 'lifetime'] as const;
export type ExpenseWindow = (typeof EXPENSE_WINDOWS)[number];

/** Row 42 of one window, by customer. Money at {@link ExpenseBoard.scale}. */
export interface WindowExpenses {
  readonly expense: MinorColumn;
  /** Gross profit (D7) less expense (R-E1); null where something was sold and none of it has a cost. */
  readonly contribution: readonly (Minor | null)[];
}

/** What was spent on customers and what is left of their gross profit, up to the as-of date. */
export interface ExpenseBoard {
  /** Decimal digits: the finer of the sales ledger's and the expense sheet's. */
  readonly scale: number;
  /** Of the sheet as a whole, and the part of it that names no customer. */
  readonly total: Minor;
  readonly noCustomer: Minor;
  /** Null where the book does not reach back (D3). */
  readonly windows: Readonly<Record<ExpenseWindow, WindowExpenses | null>>;
}

/** R-E1 of all customers; null without an expense sheet. */
export function expenseBoardOf(book: Book, ledger: Ledger, periods: Periods, asOf: CivilDay): ExpenseBoard | null {
  const { expenses: lines } = book;
  if (!lines) return null;
  const scale = Math.max(ledger.scale, lines.amount.scale);
  const count = book.customers.length;
  const past = marked(lines, null, asOf);
  const within = (period: Period | null, window: Window): WindowExpenses => {
    const expense = sumBy(lines.amount, lines.customer, count, marked(lines, period, asOf));
    return { expense: rescaled(expense, scale), contribution: contributions(ledger, window, expense, scale) };
  };
  const ofPeriod = (period: Period | null): WindowExpenses | null => period && within(period, windowOf(ledger, period));
  const nobody = Uint8Array.from(past, (mark, line) => (mark === 1 && lines.customer[line]! < 0 ? 1 : 0));
  return {
    scale,
    total: rescale(sumOf(lines.amount, past), lines.amount.scale, scale),
    noCustomer: rescale(sumOf(lines.amount, nobody), lines.amount.scale, scale),
    windows: {
      current: ofPeriod(periods.current),
      priorYear: ofPeriod(periods.priorYear),
      ytd: ofPeriod(periods.ytd),
      ytdPriorYear: ofPeriod(periods.ytdPriorYear),
      lifetime: within(null, wholeLedger(ledger)),
    },
  };
}

/** Customers' expenses and those of nobody, by another way than {@link ExpenseBoard.total}: for the check that they are all there. */
export function expensesPlaced({ windows, noCustomer }: ExpenseBoard): Minor {
  return addMinor(windows.lifetime ? sumOf(windows.lifetime.expense) : ZERO, noCustomer);
}

/** 1 for the lines up to the as-of date that fall into the period. */
function marked({ date }: ExpenseLines, period: Period | null, asOf: CivilDay): Uint8Array {
  return Uint8Array.from(date, (day) => (day <= asOf && (!period || contains(period, day as CivilDay)) ? 1 : 0));
}

/** A customer to whom nothing was sold in the window has a gross profit of 0 in it: what was spent on it is still spent. */
function contributions(ledger: Ledger, window: Window, expense: MinorColumn, scale: number): (Minor | null)[] {
  const { grossProfit } = customerMargins(ledger, expense.length, window);
  const lines = linesByCustomer(ledger, window, expense.length);
  return grossProfit.map((profit, c) => {
    if (profit === null && lines[c]! > 0) return null;
    return subMinor(rescale(profit ?? ZERO, ledger.scale, scale), rescale(minorAt(expense, c), expense.scale, scale));
  });
}

function linesByCustomer(ledger: Ledger, { from, to }: Window, count: number): Int32Array {
  const lines = new Int32Array(count);
  for (let line = from; line < to; line++) if (ledger.customer[line]! >= 0) lines[ledger.customer[line]!]!++;
  return lines;
}

function rescaled(column: MinorColumn, scale: number): MinorColumn {
  return column.scale === scale ? column : columnOf(Array.from({ length: column.length }, (_, c) => rescale(minorAt(column, c), column.scale, scale)), scale);
}
