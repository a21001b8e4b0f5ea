import type { Analysis } from '../../../../src/core/analysis/analysis';
import { openArchive } from '../../../../src/core/analysis/portrait/customerArchive';
import { Portraitist, type Portrait } from '../../../../src/core/analysis/portrait/portrait';
import type { Book } from '../../../../src/core/records/book';
import { NO_DAY } from '../../../../src/core/values/civilDay';
import { addMinor, subMinor, ZERO, type Minor } from '../../../../src/core/values/minor';
import { minorAt } from '../../../../src/core/values/minorColumn';

const orNull = (ratio: number | undefined): number | null => (ratio === undefined || Number.isNaN(ratio) ? null : ratio);
const sum = (amounts: readonly Minor[]): Minor => amounts.reduce(addMinor, ZERO);

/** The figures of a portrait that the analysis has too, in one shape. */
function told({ performance, keyOrders, debt, purchaseDays }: Portrait): Record<string, unknown> {
  return {
    revenue: performance.lifetime.revenue,
    grossProfit: performance.lifetime.grossProfit,
    margin: performance.lifetime.margin,
    costCoverage: performance.lifetime.costCoverage,
    orders: performance.lifetime.orders,
    products: performance.lifetime.products,
    period: performance.current.revenue,
    priorYear: performance.priorYear?.revenue ?? null,
    ytd: performance.ytd.revenue,
    ytdPriorYear: performance.ytdPriorYear?.revenue ?? null,
    ytdGrossProfit: performance.ytd.grossProfit,
    purchaseDays: purchaseDays.length,
    first: purchaseDays[0] ?? NO_DAY,
    last: purchaseDays.at(-1) ?? NO_DAY,
    firstOrder: keyOrders.first?.day ?? NO_DAY,
    largest: keyOrders.largest && { orderNo: keyOrders.largest.orderNo, date: keyOrders.largest.day, amount: keyOrders.largest.amount },
    owed: debt?.outstanding ?? null,
    overdue: debt?.overdue ?? null,
  };
}

function analysed({ customers }: Analysis, c: number): Record<string, unknown> {
  return {
    revenue: minorAt(customers.revenue, c),
    grossProfit: customers.grossProfit[c],
    margin: orNull(customers.margin[c]),
    costCoverage: orNull(customers.costCoverage[c]),
    orders: customers.orders[c],
    products: customers.products[c],
    period: minorAt(customers.periodRevenue, c),
    priorYear: customers.priorYearRevenue && minorAt(customers.priorYearRevenue, c),
    ytd: minorAt(customers.ytdRevenue, c),
    ytdPriorYear: customers.ytdPriorYearRevenue && minorAt(customers.ytdPriorYearRevenue, c),
    ytdGrossProfit: customers.ytdGrossProfit[c],
    purchaseDays: customers.purchaseDays[c],
    first: customers.firstPurchase[c],
    last: customers.lastPurchase[c],
    firstOrder: customers.firstPurchase[c],
    largest: customers.largestOrder[c],
    owed: customers.receivable && minorAt(customers.receivable, c),
    overdue: customers.overdue && minorAt(customers.overdue, c),
  };
}

/**
 * Every figure of every customer's portrait equals the customer's figures in the analysis, its parts add up, and the
 * portraits together are the ledger. Gives how many customers were compared.
 */
export function expectPortraitsAgree(book: Book, analysis: Analysis): number {
  const portraitist = new Portraitist(openArchive(book, analysis));
  const portraits = Array.from({ length: book.customers.length }, (_, c) => portraitist.portraitOf(c));
  portraits.forEach((portrait, c) => {
    expect({ id: analysis.customers.ids[c], ...told(portrait) }).toEqual({ id: analysis.customers.ids[c], ...analysed(analysis, c) });
    expect(sum(portrait.goods.map((good) => good.amount))).toBe(portrait.performance.lifetime.revenue);
    if (portrait.debt?.buckets) {
      expect(sum(Object.values(portrait.debt.buckets.overdue))).toBe(portrait.debt.outstanding);
      expect(sum(Object.values(portrait.debt.buckets.receivable))).toBe(portrait.debt.outstanding);
    }
    const history = portrait.debt?.history;
    if (history) expect(history.at(-1)?.balance).toBe(subMinor(portrait.debt.outstanding, portrait.debt.unallocated));
  });
  const whole = (of: (portrait: Portrait) => Minor): Minor => sum(portraits.map(of));
  expect(whole((portrait) => portrait.performance.lifetime.revenue)).toBe(subMinor(analysis.totals.revenue, analysis.totals.noCustomerRevenue));
  return portraits.length;
}
