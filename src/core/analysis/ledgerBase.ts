import type { Book } from '../records/book';
import type { Settings } from '../settings/settings';
import type { CivilDay } from '../values/civilDay';
import type { MinorColumn } from '../values/minorColumn';
import { asOfDay } from './asOf';
import { saleDays } from './firstSale';
import { groupBy, type Groups } from './groups';
import { buildLedger, type Ledger, type SetAside } from './ledger';
import { lineKinds } from './lineKinds';
import { buildOrders, type Orders } from './orders';
import { purchaseDaysOf, type PurchaseDays } from './purchaseDays';
import { purchaseSpans, type PurchaseSpans } from './purchaseSpans';
import { customersInScope } from './scope';
import { sumByCustomer, wholeLedger } from './windows';

/** What every class of customers is read from. */
export interface LedgerBase {
  readonly asOf: CivilDay;
  readonly ledger: Ledger;
  readonly setAside: SetAside;
  /** First and last sale; null without any. */
  readonly firstSale: CivilDay | null;
  readonly lastSale: CivilDay | null;
  readonly inScope: Uint8Array;
  readonly byCustomer: Groups;
  readonly orders: Orders;
  readonly purchases: PurchaseDays;
  readonly spans: PurchaseSpans;
  /** Lifetime net revenue, by customer. */
  readonly revenue: MinorColumn;
}

/** The settings that decide what a line is and which lines count. All others leave a {@link LedgerBase} as it is. */
export const LEDGER_SETTINGS = ['asOf', 'returnPrefixes', 'zeroCost', 'duplicates'] as const satisfies readonly (keyof Settings)[];

/** What each sales line is (D5), the as-of date (D1), the ledger, orders and purchase days (D6). */
export function ledgerBase(book: Book, settings: Pick<Settings, (typeof LEDGER_SETTINGS)[number]>, today: CivilDay): LedgerBase {
  const { sales } = book;
  const count = book.customers.length;
  const kinds = lineKinds(sales, book.intake, settings.returnPrefixes);
  const asOf = asOfDay(settings.asOf, today, sales.date, kinds);
  const { ledger, setAside } = buildLedger(sales, kinds, { asOf, zeroCost: settings.zeroCost, duplicates: settings.duplicates });
  const { first, last } = saleDays(ledger);
  const byCustomer = groupBy(ledger.customer, count);
  const orders = buildOrders(ledger, sales, count);
  const purchases = purchaseDaysOf(ledger, orders.purchaseLine, byCustomer, count);
  return {
    asOf,
    ledger,
    setAside,
    firstSale: first,
    lastSale: last,
    inScope: customersInScope(book.customers, ledger),
    byCustomer,
    orders,
    purchases,
    spans: purchaseSpans(purchases, asOf),
    revenue: sumByCustomer(ledger, ledger.amount, count, wholeLedger(ledger)),
  };
}
