import type { CivilDay } from '../../core/values/civilDay';
import type { BasketItem } from './basket';
import type { Ledger } from './ledger';
import type { Order } from './order';

/** One row of the sales sheet. Cents; a return's quantity, amount and cost are negative. */
export interface LedgerLine {
  orderNo: string;
  day: CivilDay;
  customer: number | null;
  product: number;
  quantity: number;
  unitPrice: number;
  amount: number;
  cost: number;
  salesperson: number;
  region: number;
  kind: 'sale' | 'return';
}

/** Where, along the sheet, a line was entered twice. */
const ENTERED_TWICE_AT: readonly number[] = [0.27, 0.58, 0.91];

function toLine(order: Order, item: BasketItem, kind: LedgerLine['kind'], orderNo: string, day: CivilDay): LedgerLine {
  const quantity = kind === 'sale' ? item.quantity : -item.quantity;
  return {
    orderNo,
    day,
    customer: order.customer,
    product: item.product,
    quantity,
    unitPrice: item.unitPrice,
    amount: quantity * item.unitPrice,
    cost: quantity * item.unitCost,
    salesperson: order.salesperson,
    region: order.region,
    kind,
  };
}

/** The rows of the sales sheet in date order, sales before the returns of a day; three sale lines stand there twice. */
export function ledgerLines(ledger: Ledger): LedgerLine[] {
  const sales = ledger.orders.flatMap((order) => order.items.map((item) => toLine(order, item, 'sale', order.orderNo, order.day)));
  const returns = ledger.returns.flatMap((note) =>
    note.items.map((item) => toLine(note.order, item, 'return', note.linked ? note.order.orderNo : note.returnNo, note.day)),
  );
  const lines = [...sales, ...returns].sort((a, b) => a.day - b.day);
  for (const share of [...ENTERED_TWICE_AT].reverse()) {
    const at = lines.findIndex(
      (line, index) => index >= Math.floor(share * lines.length) && line.kind === 'sale' && line.customer !== null,
    );
    const line = lines[at];
    if (line) lines.splice(at, 0, line);
  }
  return lines;
}
