import { sumOf } from '../values/minorColumn';
import { priorYearPeriod, type Period } from '../values/period';
import type { CivilDay } from '../values/civilDay';
import type { MonthFigures } from './analysis';
import type { Ledger } from './ledger';
import { marginOf } from './margins';
import { monthsUpTo } from './lifecycleByMonth';
import { slice } from './minorViews';
import type { Orders } from './orders';
import { windowOf } from './windows';

/**
 * The ledger by calendar month, up to 24 months ending with the as-of date's; months before the first ledger line are
 * left out. A month's prior year is null where it would begin before the first sale (D3).
 * @param dataStart day of the first sale line
 */
export function monthsOf(ledger: Ledger, orders: Orders, customers: number, asOf: CivilDay, dataStart: CivilDay): MonthFigures[] {
  if (ledger.length === 0) return [];
  const firstDay = ledger.day[0]!;
  /** Last month (by place in the list) that counted an order or a customer: the lines come in order of day. */
  const orderSeen = new Int32Array(orders.count).fill(-1);
  const buyerSeen = new Int32Array(customers).fill(-1);

  return monthsUpTo(asOf, 24)
    .filter(({ period }) => period.end >= firstDay)
    .map(({ month, period }, place) => {
      const priorYear = priorYearPeriod(period);
      const window = windowOf(ledger, period);
      let orderCount = 0;
      let buyers = 0;
      for (let line = window.from; line < window.to; line++) {
        if (!orders.purchaseLine[line]) continue;
        const order = orders.ofLine[line]!;
        const customer = ledger.customer[line]!;
        if (orderSeen[order] !== place) {
          orderSeen[order] = place;
          orderCount++;
        }
        if (customer >= 0 && buyerSeen[customer] !== place) {
          buyerSeen[customer] = place;
          buyers++;
        }
      }
      return {
        month,
        period,
        revenue: revenueOf(ledger, period),
        priorYearRevenue: priorYear.start >= dataStart ? revenueOf(ledger, priorYear) : null,
        grossProfit: marginOf(ledger, window).grossProfit,
        orders: orderCount,
        buyers,
      };
    });
}

function revenueOf(ledger: Ledger, period: Period): MonthFigures['revenue'] {
  const { from, to } = windowOf(ledger, period);
  return sumOf(slice(ledger.amount, from, to));
}
