import { negMinor } from '../values/minor';
import { sumOf } from '../values/minorColumn';
import type { Totals } from './analysis';
import { distinctIn } from './groups';
import { saleDays } from './firstSale';
import { linesOfKind, type Ledger } from './ledger';
import { ALLOWANCE, RETURN, SALE } from './lineKinds';
import { costCoverage, marginOf } from './margins';
import type { Orders } from './orders';
import type { LineCodes } from './lineCodes';
import { wholeLedger } from './windows';

/** D7. The whole ledger up to the as-of date, lines without customer included. Returns and allowances are magnitudes. */
export function ledgerTotals(
  ledger: Ledger,
  orders: Orders,
  codes: { readonly products: LineCodes; readonly salespeople: LineCodes },
): Omit<Totals, 'customers' | 'period' | 'previous' | 'priorYear' | 'ytd' | 'ytdPriorYear'> {
  const { margin, cost, grossProfit } = marginOf(ledger, wholeLedger(ledger));
  const days = saleDays(ledger);
  return {
    revenue: sumOf(ledger.amount),
    grossSales: sumOf(ledger.amount, linesOfKind(ledger, SALE)),
    returns: negMinor(sumOf(ledger.amount, linesOfKind(ledger, RETURN))),
    allowances: negMinor(sumOf(ledger.amount, linesOfKind(ledger, ALLOWANCE))),
    noCustomerRevenue: sumOf(ledger.amount, linesOfNobody(ledger)),
    cost,
    grossProfit,
    costCoverage: costCoverage(ledger),
    margin,
    orders: distinctIn(orders.ofLine, orders.count, orders.purchaseLine),
    products: distinctIn(codes.products.codes, codes.products.count, orders.purchaseLine),
    salespeople: distinctIn(codes.salespeople.codes, codes.salespeople.count, orders.purchaseLine),
    firstSale: days.first,
    lastSale: days.last,
  };
}

function linesOfNobody(ledger: Ledger): Uint8Array {
  const marked = new Uint8Array(ledger.length);
  for (let line = 0; line < marked.length; line++) if (ledger.customer[line]! < 0) marked[line] = 1;
  return marked;
}
