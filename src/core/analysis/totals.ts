import { negMinor } from '../values/minor';
import { sumOf } from '../values/minorColumn';
import type { SalesLines } from '../records/book';
import type { Totals } from './analysis';
import { codesOfRows } from './foldedCodes';
import { distinctIn } from './groups';
import { saleDays } from './firstSale';
import type { Ledger } from './ledger';
import { ALLOWANCE, RETURN, SALE } from './lineKinds';
import { marginOf } from './margins';
import type { Orders } from './orders';
import type { ProductCodes } from './products';
import { wholeLedger } from './windows';

/** D7. The whole ledger up to the as-of date, lines without customer included. Returns and allowances are magnitudes. */
export function ledgerTotals(
  ledger: Ledger,
  orders: Orders,
  sales: SalesLines,
  products: ProductCodes,
): Omit<Totals, 'customers' | 'period' | 'previous' | 'priorYear' | 'ytd' | 'ytdPriorYear'> {
  const linesWhere = (test: (line: number) => boolean): Uint8Array => Uint8Array.from({ length: ledger.length }, (_, line) => (test(line) ? 1 : 0));
  const ofKind = (kind: number): Uint8Array => linesWhere((line) => ledger.kind[line] === kind);
  const { margin, cost, grossProfit, coverage } = marginOf(ledger, wholeLedger(ledger));
  const people = sales.salesperson ? codesOfRows(sales.salesperson, ledger.row) : null;
  const days = saleDays(ledger);
  return {
    revenue: sumOf(ledger.amount),
    grossSales: sumOf(ledger.amount, ofKind(SALE)),
    returns: negMinor(sumOf(ledger.amount, ofKind(RETURN))),
    allowances: negMinor(sumOf(ledger.amount, ofKind(ALLOWANCE))),
    noCustomerRevenue: sumOf(ledger.amount, linesWhere((line) => ledger.customer[line]! < 0)),
    cost,
    grossProfit,
    costCoverage: coverage,
    margin,
    orders: distinctIn(orders.ofLine, orders.count, orders.purchaseLine),
    products: distinctIn(products.codes, products.count, orders.purchaseLine),
    salespeople: people ? distinctIn(people, sales.salesperson?.texts.length ?? 0, orders.purchaseLine) : 0,
    firstSale: days.first,
    lastSale: days.last,
  };
}
