import type { Customer } from './customerBook';
import { moneyText } from './decimal';
import type { Totals } from './facts';
import { countDistinct } from './keys';
import type { Line } from './ledger';
import { ordersOf } from './orders';
import { revenueOf } from './revenue';

/** The book's totals over all lines up to the as-of date, those without customer included. */
export function totalsOf(lines: readonly Line[], purchases: readonly Line[], customers: readonly Customer[]): Totals {
  const all = revenueOf(lines);
  const saleDays = lines
    .filter((line) => line.kind === 'sale')
    .map((line) => line.date)
    .sort();
  return {
    revenue: moneyText(all.revenue),
    grossSales: moneyText(all.grossSales),
    returns: moneyText(all.returns),
    allowances: moneyText(all.allowances),
    noCustomerRevenue: moneyText(revenueOf(lines.filter((line) => line.customer === null)).revenue),
    cost: all.cost === null ? null : moneyText(all.cost),
    grossProfit: all.grossProfit === null ? null : moneyText(all.grossProfit),
    costCoverage: all.costCoverage,
    orders: ordersOf(lines, purchases).length,
    customers: customers.length,
    products: countDistinct(purchases.map((line) => line.product)),
    salespeople: countDistinct(purchases.map((line) => line.salesperson)),
    firstSale: saleDays[0] ?? null,
    lastSale: saleDays.at(-1) ?? null,
  };
}
