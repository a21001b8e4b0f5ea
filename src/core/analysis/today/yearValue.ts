import { NO_DAY } from '../../values/civilDay';
import { addMinor, divideRounded, minor, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { columnOf, minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import type { CustomerArchive } from '../portrait/customerArchive';

const YEAR_DAYS = 365;

/** What a year of each customer brings, at the scale of the ledger. */
export interface YearValues {
  /** Revenue where no line of the book has a cost. */
  readonly basis: 'profit' | 'revenue';
  readonly values: MinorColumn;
}

/**
 * R-L2, expected 12 months: the gross profit of the 365 days that end with the last purchase and of what came after it (returns).
 * Revenue without a cost counts with the margin of the whole book, rounded once a customer; below 0 it is 0: nothing to lose.
 */
export function yearValues(archive: Pick<CustomerArchive, 'ledger' | 'analysis'>): YearValues {
  const { ledger, analysis } = archive;
  const { lastPurchase, lastYearRevenue, length } = analysis.customers;
  const { grossProfit, cost } = analysis.totals;
  const coveredOfBook = grossProfit === null || cost === null ? ZERO : addMinor(grossProfit, cost);
  if (!ledger.cost || grossProfit === null || signOf(coveredOfBook) <= 0) {
    return { basis: 'revenue', values: columnOf(Array.from({ length }, (_, c) => atLeastZero(minorAt(lastYearRevenue, c))), ledger.scale) };
  }
  const marked = new Uint8Array(ledger.length);
  for (let line = 0; line < ledger.length; line++) {
    const customer = ledger.customer[line]!;
    if (customer < 0 || ledger.covered[line] !== 1) continue;
    const last = lastPurchase[customer]!;
    if (last !== NO_DAY && ledger.day[line]! > last - YEAR_DAYS) marked[line] = 1;
  }
  const covered = sumBy(ledger.amount, ledger.customer, length, marked);
  const costs = sumBy(ledger.cost, ledger.customer, length, marked);
  const values = Array.from({ length }, (_, c): Minor => {
    const known = subMinor(minorAt(covered, c), minorAt(costs, c));
    const rest = subMinor(minorAt(lastYearRevenue, c), minorAt(covered, c));
    if (signOf(rest) === 0) return atLeastZero(known);
    return atLeastZero(addMinor(known, minor(divideRounded(BigInt(rest) * BigInt(grossProfit), BigInt(coveredOfBook)))));
  });
  return { basis: 'profit', values: columnOf(values, ledger.scale) };
}

function atLeastZero(amount: Minor): Minor {
  return signOf(amount) < 0 ? ZERO : amount;
}
