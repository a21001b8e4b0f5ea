import { divideRounded, minor, negMinor, ratioOf, signOf, subMinor, type Minor } from '../../values/minor';
import { minorAt, sumBy } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import { distinctPerGroup, groupBy } from '../groups';
import type { Ledger } from '../ledger';
import { RETURN, SALE } from '../lineKinds';
import { slice } from '../minorViews';
import type { Orders } from '../orders';
import { windowOf } from '../windows';

/** Sales work of one period. Money at the ledger's scale. */
export interface Work {
  /** Net: sales less returns and allowances (D7). */
  readonly revenue: Minor;
  readonly grossSales: Minor;
  /** Magnitude. */
  readonly returns: Minor;
  /** Orders and customers with a purchase line (D6). */
  readonly orders: number;
  readonly buyers: number;
  /** Sales and allowances before returns / orders, rounded once; null without orders. */
  readonly averageOrder: Minor | null;
  /** |returns| / gross sales (D5); null without gross sales. */
  readonly returnRate: number | null;
  /** Over lines with a cost (D7); null where none has one. The margin is null where their revenue is not above 0. */
  readonly grossProfit: Minor | null;
  readonly margin: number | null;
}

/**
 * The work of each group of ledger lines in a period, by definitions D5 to D7, in one pass a measure.
 * @param groupOfLine group of each ledger line, 0 to size - 1
 */
export function workOfPeople(ledger: Ledger, orders: Orders, groupOfLine: Int32Array, size: number, customers: number, period: Period): Work[] {
  const { from, to } = windowOf(ledger, period);
  const groups = groupOfLine.subarray(from, to);
  const amount = slice(ledger.amount, from, to);
  const kind = ledger.kind.subarray(from, to);
  const covered = ledger.covered.subarray(from, to);
  const purchase = orders.purchaseLine.subarray(from, to);
  const byGroup = groupBy(groups, size);
  const orderCounts = distinctPerGroup(byGroup, orders.ofLine.subarray(from, to), orders.count, purchase);
  const buyers = distinctPerGroup(byGroup, ledger.customer.subarray(from, to), customers, purchase);
  const revenue = sumBy(amount, groups, size);
  const gross = sumBy(amount, groups, size, marked(kind, SALE));
  const returns = sumBy(amount, groups, size, marked(kind, RETURN));
  const coveredRevenue = ledger.cost && sumBy(amount, groups, size, covered);
  const cost = ledger.cost && sumBy(slice(ledger.cost, from, to), groups, size, covered);
  const hasCost = new Uint8Array(size);
  for (let i = 0; i < groups.length; i++) if (covered[i]) hasCost[groups[i]!] = 1;
  return Array.from({ length: size }, (_, g): Work => {
    const net = minorAt(revenue, g);
    const back = negMinor(minorAt(returns, g));
    const ordered = subMinor(net, minorAt(returns, g));
    const base = coveredRevenue && minorAt(coveredRevenue, g);
    const profit = base !== null && cost && hasCost[g] ? subMinor(base, minorAt(cost, g)) : null;
    return {
      revenue: net,
      grossSales: minorAt(gross, g),
      returns: back,
      orders: orderCounts[g]!,
      buyers: buyers[g]!,
      averageOrder: orderCounts[g] === 0 ? null : minor(divideRounded(BigInt(ordered), BigInt(orderCounts[g]!))),
      returnRate: ratioOf(back, minorAt(gross, g)),
      grossProfit: profit,
      margin: profit !== null && base !== null && signOf(base) > 0 ? ratioOf(profit, base) : null,
    };
  });
}

/** The same over all lines of the period. */
export function wholeWork(ledger: Ledger, orders: Orders, customers: number, period: Period): Work {
  return workOfPeople(ledger, orders, new Int32Array(ledger.length), 1, customers, period)[0]!;
}

function marked(kinds: Uint8Array, kind: number): Uint8Array {
  const rows = new Uint8Array(kinds.length);
  for (let i = 0; i < rows.length; i++) if (kinds[i] === kind) rows[i] = 1;
  return rows;
}
