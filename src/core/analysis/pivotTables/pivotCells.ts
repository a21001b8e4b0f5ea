import { monthIndexOf, type CivilDay } from '../../values/civilDay';
import { subMinor, type Minor } from '../../values/minor';
import { minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import type { Ledger } from '../ledger';
import type { Orders } from '../orders';
import { firstLines } from './firstLines';

/** Ledger lines gathered by customer and something else (a month, a product): one entry a pair that occurs. */
export interface PivotCells {
  readonly count: number;
  /** Position in Book.customers, -1 = the lines that name none. */
  readonly customer: Int32Array;
  readonly other: Int32Array;
  /** The cell of each ledger line; -1 for lines left out. */
  readonly ofLine: Int32Array;
  readonly lines: Int32Array;
  /** Orders (D6) whose first purchase line stands in the cell, so that cells add up to the orders. */
  readonly orders: Int32Array;
  readonly revenue: MinorColumn;
  /** Over the lines with a cost (D7); null where none has one. */
  readonly grossProfit: readonly (Minor | null)[];
}

/**
 * Cells in order of customer as first met, then of `other` as first met: with lines in order of day, months ascend.
 * @param other the other code of each ledger line, -1 = none
 * @param counts whether a line takes part
 */
export function pivotCells(ledger: Ledger, orders: Orders, other: Int32Array, counts: (line: number) => boolean): PivotCells {
  const cellOfPair = new Map<number, number>();
  const customers: number[] = [];
  const others: number[] = [];
  const ofLine = new Int32Array(ledger.length).fill(-1);
  const most = other.reduce((greatest, code) => Math.max(greatest, code), 0) + 2;
  for (let line = 0; line < ledger.length; line++) {
    if (!counts(line)) continue;
    const pair = (ledger.customer[line]! + 1) * most + other[line]! + 1;
    let cell = cellOfPair.get(pair);
    if (cell === undefined) {
      cell = customers.length;
      cellOfPair.set(pair, cell);
      customers.push(ledger.customer[line]!);
      others.push(other[line]!);
    }
    ofLine[line] = cell;
  }
  const count = customers.length;
  return { count, customer: Int32Array.from(customers), other: Int32Array.from(others), ofLine, ...tallies(ledger, orders, ofLine, count) };
}

/** The calendar month of each ledger line, as months since year 0. */
export function monthOfLines(ledger: Ledger): Int32Array {
  return ledger.day.map((day) => monthIndexOf(day as CivilDay));
}

function tallies(ledger: Ledger, orders: Orders, ofLine: Int32Array, count: number): Pick<PivotCells, 'lines' | 'orders' | 'revenue' | 'grossProfit'> {
  const lines = new Int32Array(count);
  const opened = new Int32Array(count);
  const covered = new Uint8Array(count);
  const opens = firstLines(orders);
  for (let line = 0; line < ledger.length; line++) {
    const cell = ofLine[line]!;
    if (cell < 0) continue;
    lines[cell]!++;
    opened[cell]! += opens[line]!;
    if (ledger.covered[line]) covered[cell] = 1;
  }
  const withCost = sumBy(ledger.amount, ofLine, count, ledger.covered);
  const cost = ledger.cost && sumBy(ledger.cost, ofLine, count, ledger.covered);
  const grossProfit = Array.from({ length: count }, (_, cell) => (cost && covered[cell] ? subMinor(minorAt(withCost, cell), minorAt(cost, cell)) : null));
  return { lines, orders: opened, revenue: sumBy(ledger.amount, ofLine, count), grossProfit };
}
