import { addDays, type CivilDay } from '../../values/civilDay';
import { compareMinor, divideRounded, addMinor, minor, type Minor } from '../../values/minor';
import type { CustomerArchive } from './customerArchive';
import type { Good } from './goods';
import { gapsOf, quantile } from './ownRhythm';

/** D17: when the next order is to be expected, what it may bring and what may be in it. */
export interface NextOrder {
  readonly expected: CivilDay;
  /** Last purchase + the lower and upper quartile of the gaps. */
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** Whether the window comes from all customers' gaps, for want of three own ones. */
  readonly fromBook: boolean;
  /** Days by which the expected day has passed; 0 = it has not. */
  readonly overdueDays: number;
  /** Median of the last five orders. */
  readonly amount: Minor | null;
  /** Goods whose own repeat is due by the end of the window. */
  readonly dueGoods: readonly Good[];
}

/** Gaps a customer needs for quartiles of its own (D17). */
const OWN_GAPS = 3;
const LAST_ORDERS = 5;

/** Lower and upper quartile of the gaps between purchase days of all customers; null without any. */
export function bookQuartiles({ ledger, orders, byCustomer, book }: CustomerArchive): readonly [number, number] | null {
  const gaps: number[] = [];
  for (let customer = 0; customer < book.customers.length; customer++) {
    let before = -1;
    for (let k = byCustomer.starts[customer]!; k < byCustomer.starts[customer + 1]!; k++) {
      const line = byCustomer.items[k]!;
      if (!orders.purchaseLine[line]) continue;
      const day = ledger.day[line]!;
      if (before >= 0 && day > before) gaps.push(day - before);
      before = day;
    }
  }
  if (gaps.length === 0) return null;
  gaps.sort((a, b) => a - b);
  return [quantile(gaps, 0.25), quantile(gaps, 0.75)];
}

export interface NextOrderInput {
  readonly archive: Pick<CustomerArchive, 'analysis'>;
  readonly customer: number;
  /** The customer's purchase days, ascending. */
  readonly days: readonly number[];
  readonly goods: readonly Good[];
  readonly orderAmounts: readonly Minor[];
  readonly quartiles: readonly [number, number] | null;
}

/** Null for a customer with fewer than two purchase days: there is no interval to go by. */
export function nextOrderOf({ archive, customer, days, goods, orderAmounts, quartiles }: NextOrderInput): NextOrder | null {
  const { asOf, customers } = archive.analysis;
  const last = days.at(-1);
  const interval = customers.typicalInterval[customer] ?? NaN;
  if (last === undefined || Number.isNaN(interval)) return null;
  const gaps = gapsOf(days);
  const own = gaps.length >= OWN_GAPS;
  const [low, high] = own ? [quantile(gaps, 0.25), quantile(gaps, 0.75)] : (quartiles ?? [interval, interval]);
  const expected = addDays(last as CivilDay, Math.round(interval));
  const to = addDays(last as CivilDay, Math.round(high));
  return {
    expected,
    from: addDays(last as CivilDay, Math.round(low)),
    to,
    fromBook: !own,
    overdueDays: Math.max(0, asOf - expected),
    amount: median(orderAmounts.slice(-LAST_ORDERS)),
    dueGoods: goods.filter((good) => !good.stopped && good.rhythm !== null && good.last !== null && good.last + good.rhythm <= Math.max(to, asOf)),
  };
}

function median(amounts: readonly Minor[]): Minor | null {
  if (amounts.length === 0) return null;
  const sorted = [...amounts].sort(compareMinor);
  const high = sorted[Math.floor(sorted.length / 2)]!;
  if (sorted.length % 2 === 1) return high;
  return minor(divideRounded(BigInt(addMinor(sorted[sorted.length / 2 - 1]!, high)), 2n));
}
