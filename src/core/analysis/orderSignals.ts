import type { SalesLines } from '../records/book';
import type { SignalSettings } from '../settings/labels';
import { compareProducts, minorToNumber, type Minor } from '../values/minor';
import { sumBy, sumOf, type MinorColumn } from '../values/minorColumn';
import { groupBy } from './groups';
import type { Ledger } from './ledger';
import { magnitudes } from './minorViews';
import { compareNatural } from './naturalOrder';
import type { Orders } from './orders';
import type { PurchaseDays } from './purchaseDays';
import type { Rhythm } from './rhythm';

/** Gaps a customer must have, so that one of them can be longer than usual. */
const LEAST_GAPS = 2;
/** Orders on each side of the quantity signal. */
const ORDERS_EACH = 3;

/** Signals that a customer who still buys begins to slip (D9). One entry a customer. */
export interface OrderSignals {
  /** 1 where the last gap between purchase days is longer than the settings' factor (1.5) of typical intervals. */
  readonly longerGap: Uint8Array;
  /** Days between the last two purchase days; -1 with fewer than two. */
  readonly lastGap: Int32Array;
  /** 1 where the mean quantity of the last 3 orders is below the settings' percentage (70 %) of that of the 3 before. */
  readonly smallerOrders: Uint8Array;
  /** Mean quantity of the last 3 orders and of the 3 before; NaN where there are not six orders with a quantity. */
  readonly recentQuantity: Float64Array;
  readonly earlierQuantity: Float64Array;
}

/** Both signals. Quantities are summed over an order's purchase lines; orders without a quantity are passed over. */
export function orderSignals(ledger: Ledger, sales: SalesLines, orders: Orders, purchases: PurchaseDays, rhythm: Rhythm, settings: SignalSettings): OrderSignals {
  return { ...gapSignal(purchases, rhythm, settings.gapFactor), ...quantitySignal(ledger, sales, orders, purchases.customers, settings.quantityPercent) };
}

function gapSignal({ starts, days, customers }: PurchaseDays, rhythm: Rhythm, factor: number): Pick<OrderSignals, 'longerGap' | 'lastGap'> {
  const longerGap = new Uint8Array(customers);
  const lastGap = new Int32Array(customers).fill(-1);
  for (let c = 0; c < customers; c++) {
    const gaps = starts[c + 1]! - starts[c]! - 1;
    if (gaps < 1) continue;
    lastGap[c] = days[starts[c + 1]! - 1]! - days[starts[c + 1]! - 2]!;
    if (gaps >= LEAST_GAPS && lastGap[c]! > factor * rhythm.typicalInterval[c]!) longerGap[c] = 1;
  }
  return { longerGap, lastGap };
}

type QuantitySignal = Pick<OrderSignals, 'smallerOrders' | 'recentQuantity' | 'earlierQuantity'>;

function quantitySignal(ledger: Ledger, sales: SalesLines, orders: Orders, customers: number, percent: number): QuantitySignal {
  const smallerOrders = new Uint8Array(customers);
  const recentQuantity = new Float64Array(customers).fill(NaN);
  const earlierQuantity = new Float64Array(customers).fill(NaN);
  if (!sales.quantity) return { smallerOrders, recentQuantity, earlierQuantity };

  const { quantities, firstDay } = orderQuantities(ledger, sales.quantity, orders);
  const byCustomer = groupBy(orders.customer, customers);
  for (let c = 0; c < customers; c++) {
    const own = byCustomer.items.subarray(byCustomer.starts[c]!, byCustomer.starts[c + 1]!).filter((order) => quantities.data[order]! > 0);
    if (own.length < 2 * ORDERS_EACH) continue;
    own.sort((a, b) => firstDay[a]! - firstDay[b]! || compareNatural(numberOf(sales, orders, a), numberOf(sales, orders, b)));
    const total = (from: number): Minor => sumOf(pick(quantities, own.subarray(own.length - from, own.length - from + ORDERS_EACH)));
    const recent = total(ORDERS_EACH);
    const earlier = total(2 * ORDERS_EACH);
    recentQuantity[c] = minorToNumber(recent, quantities.scale) / ORDERS_EACH;
    earlierQuantity[c] = minorToNumber(earlier, quantities.scale) / ORDERS_EACH;
    if (compareProducts(recent, 100, earlier, percent) < 0) smallerOrders[c] = 1;
  }
  return { smallerOrders, recentQuantity, earlierQuantity };
}

/** Quantity and first day of each order over its purchase lines. */
function orderQuantities(ledger: Ledger, quantity: MinorColumn, orders: Orders): { quantities: MinorColumn; firstDay: Int32Array } {
  const quantities = sumBy(magnitudes(pick(quantity, ledger.row)), orders.ofLine, orders.count, orders.purchaseLine);
  const firstDay = new Int32Array(orders.count).fill(-1);
  for (let line = ledger.length - 1; line >= 0; line--) if (orders.purchaseLine[line]) firstDay[orders.ofLine[line]!] = ledger.day[line]!;
  return { quantities, firstDay };
}

function pick(column: MinorColumn, rows: Int32Array): MinorColumn {
  const data = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) data[i] = column.data[rows[i]!]!;
  const { big } = column;
  return { scale: column.scale, length: rows.length, data, big: big ? Array.from(rows, (row) => big[row]!) : null };
}

function numberOf(sales: SalesLines, orders: Orders, order: number): string {
  return sales.orderNo?.texts[orders.orderNo[order]!] ?? '';
}
