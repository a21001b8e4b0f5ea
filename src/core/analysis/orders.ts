import type { SalesLines } from '../records/book';
import { matchKey } from '../records/cells/matchKey';
import type { MinorColumn } from '../values/minorColumn';
import { minorAt, sumBy } from '../values/minorColumn';
import { addMinor, signOf } from '../values/minor';
import { codesOfRows, foldedCodes } from './foldedCodes';
import { linesOfKind, type Ledger } from './ledger';
import { RETURN, SALE } from './lineKinds';
import { OrderKeys } from './orderKeys';

/**
 * D6. Orders of the ledger: order key = customer + order number; a line without a number belongs to the order of its
 * customer and day. Returns belong to no order, they are linked to one or to none.
 */
export interface Orders {
  readonly count: number;
  /** Order of each ledger line; -1 on return lines. */
  readonly ofLine: Int32Array;
  /** Ledger customer of each order, -1 = none. */
  readonly customer: Int32Array;
  /** Code in Book.sales.orderNo.texts; -1 = the order has no number. */
  readonly orderNo: Int32Array;
  /** Sum of the lines that are not returns, before any return. */
  readonly amount: MinorColumn;
  /** 1 where linked returns sum to at least the order's sale lines. */
  readonly reversed: Uint8Array;
  /** 1 for purchase lines: sale lines with an amount > 0 whose order is not fully reversed. */
  readonly purchaseLine: Uint8Array;
}

/** Orders of the ledger's lines, then the links of its returns, then what is reversed and what is a purchase. */
export function buildOrders(ledger: Ledger, sales: SalesLines, customers: number): Orders {
  const codes = sales.orderNo && codesOfRows(sales.orderNo, ledger.row);
  const keys = new OrderKeys(sales.orderNo?.texts.length ?? 0, customers);
  const ofLine = new Int32Array(ledger.length).fill(-1);
  const isSale = linesOfKind(ledger, SALE);
  for (let line = 0; line < ledger.length; line++) {
    if (ledger.kind[line] !== RETURN) ofLine[line] = keys.orderOf(ledger.customer[line]!, codes ? codes[line]! : -1, ledger.day[line]!);
  }
  const count = keys.count;
  const orderNo = keys.orderNos();
  const hasSale = new Uint8Array(count);
  for (let line = 0; line < ledger.length; line++) if (isSale[line]) hasSale[ofLine[line]!] = 1;

  const linked = linkReturns(ledger, codes, originalCodes(sales, ledger.row), (customer, code) => {
    const order = keys.find(customer, code);
    return order >= 0 && hasSale[order] ? order : -1;
  });
  const reversed = fullyReversed(sumBy(ledger.amount, ofLine, count, isSale), sumBy(ledger.amount, linked, count));
  const purchaseLine = new Uint8Array(ledger.length);
  for (let line = 0; line < ledger.length; line++) {
    if (isSale[line] && ledger.amount.data[line]! > 0 && !reversed[ofLine[line]!]) purchaseLine[line] = 1;
  }
  return { count, ofLine, customer: keys.customers(), orderNo, amount: sumBy(ledger.amount, ofLine, count), reversed, purchaseLine };
}

/** The order each return is linked to: the one its original-order cell names, else the one of its own number; -1 = none. */
function linkReturns(
  ledger: Ledger,
  codes: Int32Array | null,
  originals: Int32Array | null,
  saleOrder: (customer: number, code: number) => number,
): Int32Array {
  const linked = new Int32Array(ledger.length).fill(-1);
  for (let line = 0; line < ledger.length; line++) {
    if (ledger.kind[line] !== RETURN) continue;
    const customer = ledger.customer[line]!;
    if (originals) linked[line] = saleOrder(customer, originals[line]!);
    if (linked[line]! < 0 && codes) linked[line] = saleOrder(customer, codes[line]!);
  }
  return linked;
}

/** Linked returns are negative: an order is fully reversed when they bring its sale lines to 0 or below. */
function fullyReversed(saleSum: MinorColumn, linkedSum: MinorColumn): Uint8Array {
  const reversed = new Uint8Array(saleSum.length);
  for (let order = 0; order < reversed.length; order++) {
    if (linkedSum.data[order] === 0) continue;
    if (signOf(addMinor(minorAt(saleSum, order), minorAt(linkedSum, order))) <= 0) reversed[order] = 1;
  }
  return reversed;
}

/** The column naming the original order, as codes of the order number column; -1 where it names none of the ledger's. */
function originalCodes(sales: SalesLines, rows: Int32Array): Int32Array | null {
  const { originalOrder, orderNo } = sales;
  if (!originalOrder || !orderNo) return null;
  const folded = foldedCodes(orderNo);
  const codeOfKey = new Map(orderNo.texts.map((text, code) => [matchKey(text), folded?.[code] ?? code]));
  const translation = Int32Array.from(originalOrder.texts, (text) => codeOfKey.get(matchKey(text)) ?? -1);
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = originalOrder.codes[rows[i]!]!;
    codes[i] = code < 0 ? -1 : translation[code]!;
  }
  return codes;
}
