import { overdueOf, type OpenBook } from './ageing';
import { activityOf, type BookRhythm } from './activity';
import { addDays, daysBetween, within, type Day, type Span } from './calendar';
import { historicValue, simpleValue, type Retention } from './clv';
import type { Customer } from './customerBook';
import { money, moneyText, sum, type Millionths } from './decimal';
import type { CustomerFacts, Grade, Move } from './facts';
import { countDistinct } from './keys';
import { flowOf } from './lifecycle';
import { momentumOf, momentumWindows } from './momentum';
import type { OracleSettings } from './oracleInput';
import { largestOrder, ordersOf } from './orders';
import { relativeChange, revenueOf, revenueWithin } from './revenue';
import { gapsOf, typicalInterval } from './rhythm';
import { suggestedTag, valueTagOf } from './valueTag';

/** What one customer's facts take from the whole book. */
export interface BookContext {
  readonly asOf: Day;
  readonly period: Span;
  readonly previous: Span;
  readonly priorYear: Span | null;
  readonly yearToDate: Span;
  readonly priorYearToDate: Span | null;
  readonly settings: OracleSettings;
  readonly rhythm: BookRhythm;
  readonly retention: Retention;
  readonly openBook: OpenBook | null;
}

/** What was decided for the customer by ranking the whole book. */
export interface Ranked {
  readonly abc: Grade;
  readonly abcPrevious: Grade;
  readonly move: Move;
  readonly rfm: CustomerFacts['rfm'];
}

export function customerFacts(customer: Customer, ranked: Ranked, book: BookContext): CustomerFacts {
  const { asOf, settings } = book;
  const lifetime = revenueOf(customer.lines);
  const last = customer.purchaseDays.at(-1) ?? null;
  return {
    id: customer.id,
    name: customer.name,
    state: flowOf(customer, book.period, settings.churnWindowDays).state,
    activity: activityOf(customer.purchaseDays, asOf, book.rhythm, settings),
    ...ranked,
    valueTag: valueTagOf(customer.handSetTag, suggestedTag(lifetime.revenue, last, asOf, settings)),
    revenue: moneyText(lifetime.revenue),
    grossSales: moneyText(lifetime.grossSales),
    returns: moneyText(lifetime.returns),
    grossProfit: textOrNull(lifetime.grossProfit),
    margin: lifetime.margin,
    costCoverage: lifetime.costCoverage,
    ...purchaseFacts(customer),
    ...periodFacts(customer, book),
    ...momentumFacts(customer, book),
    ...rhythmFacts(customer, book),
    ...receivableFacts(customer, book),
    clv: textOrNull(lifetimeValue(customer, book)),
  };
}

function purchaseFacts(
  customer: Customer,
): Pick<CustomerFacts, 'orders' | 'purchaseDays' | 'products' | 'salespeople' | 'firstPurchase' | 'lastPurchase' | 'largestOrder'> {
  const orders = ordersOf(customer.lines, customer.purchases);
  const largest = largestOrder(orders);
  return {
    orders: orders.length,
    purchaseDays: customer.purchaseDays.length,
    products: countDistinct(customer.purchases.map((line) => line.product)),
    salespeople: countDistinct(customer.purchases.map((line) => line.salesperson)),
    firstPurchase: customer.purchaseDays[0] ?? null,
    lastPurchase: customer.purchaseDays.at(-1) ?? null,
    largestOrder: largest && { orderNo: largest.orderNo, date: largest.date, amount: moneyText(largest.amount) },
  };
}

/** D2-D4, D7: the period, the one before, last year's, and the year to date. */
function periodFacts(
  customer: Customer,
  book: BookContext,
): Pick<
  CustomerFacts,
  | 'periodRevenue'
  | 'previousRevenue'
  | 'priorYearRevenue'
  | 'periodChange'
  | 'yoyChange'
  | 'ytdRevenue'
  | 'ytdPriorYearRevenue'
  | 'ytdGrossProfit'
> {
  const inSpan = (span: Span | null): Millionths | null => (span === null ? null : revenueWithin(customer.lines, span));
  const current = revenueWithin(customer.lines, book.period);
  const previous = revenueWithin(customer.lines, book.previous);
  const priorYear = inSpan(book.priorYear);
  const yearToDate = revenueOf(customer.lines.filter((line) => within(line.date, book.yearToDate)));
  return {
    periodRevenue: moneyText(current),
    previousRevenue: moneyText(previous),
    priorYearRevenue: textOrNull(priorYear),
    periodChange: relativeChange(current, previous),
    yoyChange: relativeChange(current, priorYear),
    ytdRevenue: moneyText(yearToDate.revenue),
    ytdPriorYearRevenue: textOrNull(inSpan(book.priorYearToDate)),
    ytdGrossProfit: textOrNull(yearToDate.grossProfit),
  };
}

function momentumFacts(customer: Customer, book: BookContext): Pick<CustomerFacts, 'last30Revenue' | 'prior30Revenue' | 'momentum'> {
  const windows = momentumWindows(book.asOf);
  const last = revenueWithin(customer.lines, windows.last);
  const prior = revenueWithin(customer.lines, windows.prior);
  const { momentumPercent, momentumMoneyFloor } = book.settings;
  return {
    last30Revenue: moneyText(last),
    prior30Revenue: moneyText(prior),
    momentum: momentumOf(customer.purchaseDays[0] ?? null, last, prior, book.asOf, momentumPercent, money(momentumMoneyFloor)),
  };
}

/** D9 and "typicalInterval": the next order is expected the rounded interval after the last one. */
function rhythmFacts(customer: Customer, book: BookContext): Pick<CustomerFacts, 'typicalInterval' | 'daysSinceLast' | 'expectedNext'> {
  const interval = typicalInterval(gapsOf(customer.purchaseDays), book.rhythm.medianGap);
  const last = customer.purchaseDays.at(-1) ?? null;
  return {
    typicalInterval: interval,
    daysSinceLast: last === null ? null : daysBetween(last, book.asOf),
    expectedNext: last === null || interval === null ? null : addDays(last, Math.round(interval)),
  };
}

/** D13: `null` without a source of receivables, zero for a customer who owes nothing. */
function receivableFacts(customer: Customer, book: BookContext): Pick<CustomerFacts, 'receivable' | 'overdue' | 'overdueDays'> {
  if (book.openBook === null) return { receivable: null, overdue: null, overdueDays: null };
  const items = book.openBook.items.filter((item) => item.customer === customer.key);
  const overdue = overdueOf(items, book.asOf);
  return { receivable: moneyText(sum(items.map((item) => item.open))), overdue: moneyText(overdue.amount), overdueDays: overdue.days };
}

function lifetimeValue(customer: Customer, book: BookContext): Millionths | null {
  if (customer.purchaseDays.length === 0) return null;
  const { clvMode, clvMonths } = book.settings;
  return clvMode === 'historic' ? historicValue(customer.lines) : simpleValue(customer.lines, book.asOf, clvMonths, book.retention);
}

function textOrNull(value: Millionths | null): string | null {
  return value === null ? null : moneyText(value);
}
