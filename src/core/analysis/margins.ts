import { minorAt, sumOf, sumBy, combine } from '../values/minorColumn';
import { ratioOf, signOf, subMinor, type Minor } from '../values/minor';
import type { Ledger } from './ledger';
import { magnitudes, slice } from './minorViews';
import { sumByCustomer, type Window } from './windows';

/** D7 of a set of lines. Gross profit and margin are over the lines with a cost; null where no line has one. */
export interface Margin {
  readonly cost: Minor | null;
  readonly grossProfit: Minor | null;
  /** Gross profit / revenue of the covered lines; null when that revenue is 0 or less. */
  readonly margin: number | null;
}

/** D7 of all lines of a window, those without customer included. */
export function marginOf(ledger: Ledger, window: Window): Margin {
  const { from, to } = window;
  const amount = slice(ledger.amount, from, to);
  const covered = ledger.covered.subarray(from, to);
  if (!ledger.cost || !covered.includes(1)) return { cost: null, grossProfit: null, margin: null };
  const revenue = sumOf(amount, covered);
  const cost = sumOf(slice(ledger.cost, from, to), covered);
  const grossProfit = subMinor(revenue, cost);
  return { cost, grossProfit, margin: signOf(revenue) > 0 ? ratioOf(grossProfit, revenue) : null };
}

/** D7: |revenue| of lines with a cost / |revenue|, over the whole ledger; null without revenue. */
export function costCoverage(ledger: Ledger): number | null {
  const sizes = magnitudes(ledger.amount);
  return ratioOf(sumOf(sizes, ledger.covered), sumOf(sizes));
}

/** D7 by customer: nullable money as arrays, ratios with NaN for null. */
export interface CustomerMargins {
  readonly grossProfit: (Minor | null)[];
  readonly margin: Float64Array;
  readonly coverage: Float64Array;
}

export function customerMargins(ledger: Ledger, customers: number, window: Window): CustomerMargins {
  const grossProfit = new Array<Minor | null>(customers).fill(null);
  const margin = new Float64Array(customers).fill(NaN);
  const coverage = coverageByCustomer(ledger, customers, window);
  if (!ledger.cost) return { grossProfit, margin, coverage };
  const revenue = sumByCustomer(ledger, ledger.amount, customers, window, ledger.covered);
  const profit = combine(revenue, sumByCustomer(ledger, ledger.cost, customers, window, ledger.covered), -1);
  const hasCost = customersWithCost(ledger, customers, window);
  for (let c = 0; c < customers; c++) {
    if (!hasCost[c]) continue;
    grossProfit[c] = minorAt(profit, c);
    if (revenue.data[c]! > 0) margin[c] = ratioOf(minorAt(profit, c), minorAt(revenue, c)) ?? NaN;
  }
  return { grossProfit, margin, coverage };
}

function coverageByCustomer(ledger: Ledger, customers: number, { from, to }: Window): Float64Array {
  const sizes = magnitudes(slice(ledger.amount, from, to));
  const owner = ledger.customer.subarray(from, to);
  const all = sumBy(sizes, owner, customers);
  const covered = sumBy(sizes, owner, customers, ledger.covered.subarray(from, to));
  return Float64Array.from({ length: customers }, (_, c) => ratioOf(minorAt(covered, c), minorAt(all, c)) ?? NaN);
}

function customersWithCost(ledger: Ledger, customers: number, { from, to }: Window): Uint8Array {
  const has = new Uint8Array(customers);
  for (let i = from; i < to; i++) if (ledger.covered[i] && ledger.customer[i]! >= 0) has[ledger.customer[i]!] = 1;
  return has;
}
