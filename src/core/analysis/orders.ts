import type { SalesLines } from '../records/book';
import { matchKey } from '../records/cells/matchKey';
import type { MinorColumn } from '../values/minorColumn';
import { minorAt, sumBy } from '../values/minorColumn';
import { addMinor, signOf } from '../values/minor';
import { codesOfRows, foldedCodes } from './foldedCodes';
import type { Groups } from './groups';
import type { Ledger } from './ledger';
import { RETURN, SALE } from './lineKinds';

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

/** @param byCustomer ledger positions by customer, those without customer in the last group, each in order of day */
export function buildOrders(ledger: Ledger, sales: SalesLines, byCustomer: Groups): Orders {
  const codes = sales.orderNo && codesOfRows(sales.orderNo, ledger.row);
  const originals = originalCodes(sales, ledger.row);
  const ofLine = new Int32Array(ledger.length).fill(-1);
  const linked = new Int32Array(ledger.length).fill(-1);
  const customer: number[] = [];
  const orderNo: number[] = [];
  const codeCount = sales.orderNo?.texts.length ?? 0;
  /** Order of each number within the group in hand; `owner` says which group wrote it. */
  const orderOfCode = new Int32Array(codeCount);
  const owner = new Int32Array(codeCount).fill(-1);
  const hasSale: boolean[] = [];

  for (let group = 0; group < byCustomer.count; group++) {
    const [start, end] = [byCustomer.starts[group]!, byCustomer.starts[group + 1]!];
    let dayOfUnnumbered = NaN;
    let unnumbered = -1;
    for (let k = start; k < end; k++) {
      const line = byCustomer.items[k]!;
      if (ledger.kind[line] === RETURN) continue;
      const code = codes ? codes[line]! : -1;
      let order: number;
      if (code >= 0 ? owner[code] === group : ledger.day[line] === dayOfUnnumbered) {
        order = code >= 0 ? orderOfCode[code]! : unnumbered;
      } else {
        order = customer.length;
        customer.push(ledger.customer[line]!);
        orderNo.push(code);
        hasSale.push(false);
        if (code >= 0) {
          owner[code] = group;
          orderOfCode[code] = order;
        } else {
          dayOfUnnumbered = ledger.day[line]!;
          unnumbered = order;
        }
      }
      ofLine[line] = order;
      if (ledger.kind[line] === SALE) hasSale[order] = true;
    }
    const saleOrder = (code: number): number => (code >= 0 && owner[code] === group && hasSale[orderOfCode[code]!] ? orderOfCode[code]! : -1);
    for (let k = start; k < end; k++) {
      const line = byCustomer.items[k]!;
      if (ledger.kind[line] !== RETURN) continue;
      const original = originals ? saleOrder(originals[line]!) : -1;
      linked[line] = original >= 0 ? original : codes ? saleOrder(codes[line]!) : -1;
    }
  }

  const count = customer.length;
  const isSale = Uint8Array.from(ledger.kind, (kind) => (kind === SALE ? 1 : 0));
  const saleSum = sumBy(ledger.amount, ofLine, count, isSale);
  const reversed = fullyReversed(saleSum, sumBy(ledger.amount, linked, count));
  const purchaseLine = new Uint8Array(ledger.length);
  for (let line = 0; line < ledger.length; line++) {
    if (isSale[line] && ledger.amount.data[line]! > 0 && !reversed[ofLine[line]!]) purchaseLine[line] = 1;
  }
  return {
    count,
    ofLine,
    customer: Int32Array.from(customer),
    orderNo: Int32Array.from(orderNo),
    amount: sumBy(ledger.amount, ofLine, count),
    reversed,
    purchaseLine,
  };
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
