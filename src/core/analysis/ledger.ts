import type { SalesLines } from '../records/book';
import type { MinorColumn } from '../values/minorColumn';
import { NO_DAY, type CivilDay } from '../values/civilDay';
import { signedRows } from './minorViews';
import { findDuplicates } from './duplicates';
import { VOID } from './lineKinds';

/**
 * The sales lines that count, in order of day, so that every period is one stretch of positions. Amounts and costs
 * carry the sign of D5 and D7: sales as written, returns and allowances lower revenue, returns give cost back.
 */
export interface Ledger {
  readonly length: number;
  /** Decimal digits of amounts and costs. */
  readonly scale: number;
  /** Row of the line in Book.sales. */
  readonly row: Int32Array;
  readonly day: Int32Array;
  /** Position in Book.customers; -1 = the line names no customer. */
  readonly customer: Int32Array;
  /** SALE, RETURN or ALLOWANCE. */
  readonly kind: Uint8Array;
  readonly amount: MinorColumn;
  /** 0 where {@link covered} is 0; null when no line of the ledger has a cost. */
  readonly cost: MinorColumn | null;
  /** 1 for lines with a cost (D7). */
  readonly covered: Uint8Array;
}

/** Book rows that are not in the ledger, or are in it and should be looked at, ascending. */
export interface SetAside {
  readonly voided: Int32Array;
  readonly afterAsOf: Int32Array;
  /** Lines equal to an earlier one in every field: in the figures unless the setting drops them. */
  readonly duplicates: Int32Array;
  readonly duplicatesDropped: boolean;
}

export interface LedgerRules {
  readonly asOf: CivilDay;
  readonly zeroCost: 'missing' | 'real';
  readonly duplicates: 'keep' | 'drop';
}

/** By kind (SALE, RETURN, ALLOWANCE): returns and allowances lower revenue; only returns give cost back. */
const AMOUNT_SIGNS = [0, -1, -1] as const;
const COST_SIGNS = [0, -1, 0] as const;

/** Scopes, signs and orders the sales lines. A row is set aside for one reason: void, then after the as-of date, then duplicate. */
export function buildLedger(sales: SalesLines, kinds: Uint8Array, rules: LedgerRules): { ledger: Ledger; setAside: SetAside } {
  const inScope = new Uint8Array(sales.length);
  const voided: number[] = [];
  const afterAsOf: number[] = [];
  for (let row = 0; row < sales.length; row++) {
    if (kinds[row] === VOID) voided.push(row);
    else if (sales.date[row]! > rules.asOf) afterAsOf.push(row);
    else inScope[row] = 1;
  }
  const duplicates = findDuplicates(sales, inScope);
  const duplicatesDropped = rules.duplicates === 'drop';
  if (duplicatesDropped) for (const row of duplicates) inScope[row] = 0;

  const row = rowsByDay(sales.date, inScope);
  const kind = pickBytes(kinds, row);
  return {
    ledger: {
      length: row.length,
      scale: sales.amount.scale,
      row,
      day: pickInts(sales.date, row),
      customer: pickInts(sales.customer, row),
      kind,
      amount: signedRows(sales.amount, row, kind, AMOUNT_SIGNS),
      ...costsOf(sales, row, kind, rules.zeroCost),
    },
    setAside: { voided: Int32Array.from(voided), afterAsOf: Int32Array.from(afterAsOf), duplicates, duplicatesDropped },
  };
}

/** 1 for the ledger lines of a kind. */
export function linesOfKind(ledger: Ledger, kind: number): Uint8Array {
  const marked = new Uint8Array(ledger.length);
  for (let line = 0; line < marked.length; line++) if (ledger.kind[line] === kind) marked[line] = 1;
  return marked;
}

/** D7: blank is missing, 0 is missing unless it is set to be real; a return gives its cost back however it is written. */
function costsOf(
  sales: SalesLines,
  row: Int32Array,
  kind: Uint8Array,
  zeroCost: 'missing' | 'real',
): { cost: MinorColumn | null; covered: Uint8Array } {
  const covered = new Uint8Array(row.length);
  const { cost, costKnown } = sales;
  if (!cost) return { cost: null, covered };
  let any = false;
  for (let i = 0; i < row.length; i++) {
    const known = costKnown ? costKnown[row[i]!]! > 0 : true;
    if (!known || (zeroCost === 'missing' && cost.data[row[i]!] === 0)) continue;
    covered[i] = 1;
    any = true;
  }
  if (!any) return { cost: null, covered };
  return { cost: signedRows(cost, row, kind, COST_SIGNS), covered };
}

/** Counting sort of the marked rows by day; stable, so rows of one day keep their order. */
function rowsByDay(dates: Int32Array, marked: Uint8Array): Int32Array {
  let first = Infinity;
  let last = -Infinity;
  let count = 0;
  for (let row = 0; row < dates.length; row++) {
    const day = dates[row]!;
    if (!marked[row]) continue;
    if (day === NO_DAY) throw new RangeError(`sales line ${row} has no date; the intake rejects such rows`);
    if (day < first) first = day;
    if (day > last) last = day;
    count++;
  }
  if (count === 0) return new Int32Array(0);
  const next = new Int32Array(last - first + 2);
  for (let row = 0; row < dates.length; row++) if (marked[row]) next[dates[row]! - first + 1]!++;
  for (let day = 1; day < next.length; day++) next[day]! += next[day - 1]!;
  const rows = new Int32Array(count);
  for (let row = 0; row < dates.length; row++) if (marked[row]) rows[next[dates[row]! - first]!++] = row;
  return rows;
}

function pickBytes(from: Uint8Array, rows: Int32Array): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = from[rows[i]!]!;
  return picked;
}

function pickInts(from: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = from[rows[i]!]!;
  return picked;
}
