import { addDays, addMonths, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, sumBy, sumOf, type MinorColumn } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import { distinctPerGroup, groupBy } from '../groups';
import { linesOfKind, type Ledger } from '../ledger';
import { RETURN } from '../lineKinds';
import { slice } from '../minorViews';
import type { Orders } from '../orders';
import { windowOf } from '../windows';
import type { Dimension, DimensionCodes } from './dimensions';

/** One group of a dimension over 12 months. */
export interface GroupFigures {
  /** As first written; null = no value: the cell is empty, or the line names no customer. */
  readonly name: string | null;
  /** Customers in scope with this value; null where the value is that of sales lines. */
  readonly customers: number | null;
  readonly buyers: number;
  readonly orders: number;
  /** Net revenue, and that of the 12 months before (null where the data do not reach back). */
  readonly amount: Minor;
  readonly amountBefore: Minor | null;
  /** Sales and allowances before returns: what an average order is taken from (D6). */
  readonly ordered: Minor;
}

export interface GroupTable {
  readonly dimension: Dimension;
  readonly of: 'customer' | 'line';
  /** Most revenue first, the group without a value last. */
  readonly groups: readonly GroupFigures[];
}

export interface Grouping {
  /** The 12 months up to the as-of date, and the 12 before; null where those begin before the first sale. */
  readonly period: Period;
  readonly before: Period | null;
  /** The ledger's own totals of the period: every table adds up to them. */
  readonly amount: Minor;
  readonly amountBefore: Minor | null;
  readonly buyers: number;
  readonly orders: number;
  readonly tables: readonly GroupTable[];
}

const MONTHS = 12;

/** Customers, buyers, orders and money by each dimension. Nothing is left out, so every table adds up to the ledger. */
export function groupingOf(ledger: Ledger, orders: Orders, inScope: Uint8Array, dimensions: readonly DimensionCodes[], asOf: CivilDay, dataStart: CivilDay): Grouping {
  const period = lastMonths(asOf);
  const earlier = lastMonths(addDays(period.start, -1));
  const before = earlier.start >= dataStart ? earlier : null;
  const now = cut(ledger, orders, period);
  const then = before && cut(ledger, orders, before);
  const whole = figures(now, new Int32Array(now.customer.length), 1, inScope.length);
  return {
    period,
    before,
    amount: sumOf(now.amount),
    amountBefore: then && sumOf(then.amount),
    buyers: whole.buyers[0]!,
    orders: whole.orders[0]!,
    tables: dimensions.map((dimension) => tableOf(dimension, now, then, inScope)),
  };
}

function lastMonths(end: CivilDay): Period {
  return { start: addDays(addMonths(end, -MONTHS), 1), end };
}

/** The ledger's lines of a period, side by side. */
interface Cut {
  readonly from: number;
  readonly customer: Int32Array;
  readonly order: Int32Array;
  readonly purchaseLine: Uint8Array;
  readonly notReturn: Uint8Array;
  readonly amount: MinorColumn;
  readonly orderCount: number;
}

function cut(ledger: Ledger, orders: Orders, period: Period): Cut {
  const { from, to } = windowOf(ledger, period);
  return {
    from,
    customer: ledger.customer.subarray(from, to),
    order: orders.ofLine.subarray(from, to),
    purchaseLine: orders.purchaseLine.subarray(from, to),
    notReturn: linesOfKind(ledger, RETURN).subarray(from, to).map((one) => 1 - one),
    amount: slice(ledger.amount, from, to),
    orderCount: orders.count,
  };
}

function tableOf(dimension: DimensionCodes, now: Cut, then: Cut | null, inScope: Uint8Array): GroupTable {
  const { names, codes, of } = dimension;
  const empty = names.length; // the group without a value stands behind the others
  const groupsOf = (lines: Cut): Int32Array => {
    const own = of === 'customer' ? lines.customer.map((c) => (c < 0 ? -1 : codes[c]!)) : codes.subarray(lines.from, lines.from + lines.customer.length);
    return own.map((code) => (code < 0 ? empty : code));
  };
  const lineGroups = groupsOf(now);
  const size = empty + 1;
  const { buyers, orders } = figures(now, lineGroups, size, inScope.length);
  const amount = sumBy(now.amount, lineGroups, size);
  const ordered = sumBy(now.amount, lineGroups, size, now.notReturn);
  const amountBefore = then && sumBy(then.amount, groupsOf(then), size);
  const customers = of === 'customer' ? customersPerGroup(codes, inScope, empty) : null;

  const groups: GroupFigures[] = [];
  for (let g = 0; g < size; g++) {
    const figure: GroupFigures = {
      name: g === empty ? null : names[g]!,
      customers: customers && customers[g]!,
      buyers: buyers[g]!,
      orders: orders[g]!,
      amount: minorAt(amount, g),
      amountBefore: amountBefore && minorAt(amountBefore, g),
      ordered: minorAt(ordered, g),
    };
    if (figure.customers || figure.orders > 0 || figure.amount !== ZERO || (figure.amountBefore ?? ZERO) !== ZERO) groups.push(figure);
  }
  groups.sort((a, b) => Number(a.name === null) - Number(b.name === null) || compareMinor(b.amount, a.amount) || (a.name! < b.name! ? -1 : 1));
  return { dimension: dimension.dimension, of, groups };
}

/** Distinct buyers and orders of each group. */
function figures(lines: Cut, lineGroups: Int32Array, size: number, customers: number): { buyers: Int32Array; orders: Int32Array } {
  const byGroup = groupBy(lineGroups, size);
  return {
    buyers: distinctPerGroup(byGroup, lines.customer, customers, lines.purchaseLine),
    orders: distinctPerGroup(byGroup, lines.order, lines.orderCount, lines.purchaseLine),
  };
}

function customersPerGroup(codes: Int32Array, inScope: Uint8Array, empty: number): Int32Array {
  const counts = new Int32Array(empty + 1);
  codes.forEach((code, c) => {
    if (inScope[c]) counts[code < 0 ? empty : code]!++;
  });
  return counts;
}

/** Exact sum of some groups, for the line "others" and for totals. */
export function sumGroups(groups: readonly GroupFigures[], amountOf: (group: GroupFigures) => Minor): Minor {
  return groups.reduce<Minor>((sum, group) => addMinor(sum, amountOf(group)), ZERO);
}
